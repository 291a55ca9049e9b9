import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { findInView, findOnPage, hasBegun, keepPlace, rangeIn } from "../../../utils/reader/places.ts";

const documentOf = (html: string) => new JSDOM(`<!doctype html>${html}`).window.document;

it("finds each paragraph's innermost element, however the page spaces it", () => {
  const document = documentOf(`<div><p id="one">The  ferry\n left.</p></div><p id="two">It came back.</p>`);
  const found = findOnPage(document, ["The ferry left.", "It came back.", "It never was."]);
  expect([...found].map(([index, { id }]) => [index, id])).toEqual([
    [0, "one"],
    [1, "two"],
  ]);
});

it("gives the range of words across elements without changing them", () => {
  const document = documentOf(`<p>He said <b>the ferry</b>\n  left.</p>`);
  const before = document.documentElement.outerHTML;
  const p = document.querySelector("p");
  expect(p && rangeIn(p, 8, 22)?.toString().replace(/\s+/g, " ")).toBe("the ferry left");
  expect(p && rangeIn(p, 8, 900)).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("reads the view's numbers, and none that are no numbers", () => {
  const document = documentOf(`<p data-paragraph="0">a</p><p data-paragraph="x">b</p><p data-paragraph="2">c</p>`);
  expect([...findInView(document).keys()]).toEqual([0, 2]);
});

it("says that reading has begun only where a shown paragraph lies above the line", () => {
  const at = (top: number, height: number) =>
    ({ getBoundingClientRect: () => ({ top, height, bottom: top + height }) }) as Element;
  expect(hasBegun(new Map([[1, at(100, 50)]]), 60)).toBe(false);
  expect(
    hasBegun(
      new Map([
        [0, at(-40, 0)],
        [1, at(100, 50)],
      ]),
      60,
    ),
  ).toBe(false);
  expect(
    hasBegun(
      new Map([
        [0, at(-40, 50)],
        [1, at(100, 50)],
      ]),
      60,
    ),
  ).toBe(true);
});

describe("a change before what is being read", () => {
  /** A view scrolled by `scrolled` whose second paragraph stands at the line. */
  const viewAt = (scrolled: number) => {
    const document = documentOf(`<div class="view"><p data-paragraph="0">a</p><p data-paragraph="1">b</p></div>`);
    const view = document.querySelector(".view") as HTMLElement;
    let before = 0;
    const [first, second] = [...view.querySelectorAll("p")];
    const at = (element: Element | undefined, top: number) => {
      if (element)
        element.getBoundingClientRect = () => {
          const y = top + before - view.scrollTop;
          return { top: y, bottom: y + 50, height: 50, left: 0, right: 400 } as DOMRect;
        };
    };
    at(first, 0);
    at(second, 100);
    view.scrollTop = scrolled;
    const insert = (height: number) => {
      before += height;
    };
    return { view, insert, second: () => second?.getBoundingClientRect().top };
  };

  it("leaves the paragraph where it was", () => {
    const { view, insert, second } = viewAt(90);
    keepPlace(view, 40, () => insert(64));
    expect(second()).toBe(10);
    expect(view.scrollTop).toBe(154);
  });

  it("leaves a reader at the beginning there", () => {
    const { view, insert } = viewAt(0);
    keepPlace(view, 40, () => insert(64));
    expect(view.scrollTop).toBe(0);
  });
});
