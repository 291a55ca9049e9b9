import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isPickedSelector, selectorOf } from "../../../utils/declutter/picked.ts";

const pick = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const element = document.querySelector("[data-it]")!;
  const selector = selectorOf(element);
  return { selector, found: selector === null ? [] : [...document.querySelectorAll(selector)], element };
};

describe("the selector of a picked element", () => {
  it.each([
    ["its id", `<div id="weather-box" class="box" data-it>x</div>`, "div#weather-box"],
    ["its classes", `<div class="box weather" data-it>x</div>`, "div.box.weather"],
    ["no name that is made anew each time", `<div class="box css-1x2y3z a8f3b2c9 is-open" data-it>x</div>`, "div.box"],
    [
      "its parent's where it has none",
      `<div class="rail"><p>a</p><div data-it>x</div></div>`,
      "div.rail > div:nth-of-type(1)",
    ],
  ])("is made of %s", (_, html, expected) => {
    const { selector, found, element } = pick(html);
    expect(selector).toBe(expected);
    expect(found).toContain(element);
    expect(isPickedSelector(selector)).toBe(true);
  });

  it("goes further up where a name is every second thing's", () => {
    const { selector, found, element } = pick(
      `<section id="rail"><div class="box" data-it>x</div></section>${`<div class="box">y</div>`.repeat(30)}`,
    );
    expect(selector).toBe("section#rail > div.box");
    expect(found).toEqual([element]);
  });

  it("finds what has no name at all by its place", () => {
    const { found, element } = pick(`<div><div><p>a</p></div><div><p>b</p><p data-it>x</p></div></div>`);
    expect(found).toContain(element);
    expect(found.length).toBeLessThanOrEqual(20);
  });

  it("holds no name that could be more than a name", () => {
    const { selector } = pick(`<div class="rail"><div id='a"],*{}' class="x]{y} 💥 b:hover" data-it>x</div></div>`);
    expect(selector).toBe("div.rail > div:nth-of-type(1)");
  });

  it("is none for the page itself", () => {
    const { document } = new JSDOM("<p>x</p>").window;
    expect(selectorOf(document.body)).toBeNull();
    expect(selectorOf(document.documentElement)).toBeNull();
  });

  it.each(["*", "div, p", "body *", "a[href]", ":has(p)", "x".repeat(500), "div{}", 4, null])(
    "is not what is stored as %s",
    (value) => {
      expect(isPickedSelector(value)).toBe(false);
    },
  );
});
