import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { createBodies, renderBody, showsImage, tendBody } from "../../../utils/reader/body.ts";

const { window } = new JSDOM("<!doctype html><body></body>");
const world = window as unknown as Window & typeof globalThis;

function bodyOf(html: string): HTMLElement {
  const body = window.document.createElement("div");
  body.append(renderBody(world, html));
  window.document.body.replaceChildren(body);
  return body;
}

it("keeps text and its numbers, and nothing that runs, styles or names itself", () => {
  const body = bodyOf(
    `<p data-paragraph="3" id="a" style="color:red" onclick="x()">One</p><script>1</script><a href="javascript:x()">two</a>`,
  );
  expect(body.querySelector("p")?.getAttributeNames()).toEqual(["data-paragraph"]);
  expect(body.querySelector("script")).toBeNull();
  expect(body.querySelector("a")?.hasAttribute("href")).toBe(false);
});

it("keeps tables, lists, times and words of other languages as they were written", () => {
  const html = `<table><tbody><tr><td colspan="2" rowspan="3">Berths</td></tr></tbody></table><ol start="3" reversed=""><li>Quay</li></ol><p lang="ar" dir="rtl"><time datetime="2026-11-20">Friday</time></p>`;
  expect(bodyOf(html).innerHTML).toBe(html);
});

it("keeps formulas, and nothing of them that runs", () => {
  const formula = `<math display="block"><msup><mi>h</mi><mn>2</mn></msup></math>`;
  const body = bodyOf(
    `<p>${formula}</p><p><math href="javascript:x()"><mi onclick="x()">x</mi><annotation-xml encoding="text/html"><iframe></iframe></annotation-xml></math></p>`,
  );
  expect(body.firstElementChild?.innerHTML).toBe(formula);
  expect(body.lastElementChild?.innerHTML).toBe("<math><mi>x</mi></math>");
});

it("takes out a picture that does not load, with its figure, until the signal aborts", () => {
  const body = bodyOf(
    `<figure><img src="https://a.example/1.png"><figcaption>A</figcaption></figure><p>Text <img src="https://a.example/2.png"></p>`,
  );
  const ended = new world.AbortController();
  tendBody(body, ended.signal);
  const [first, second] = body.querySelectorAll("img");
  first?.dispatchEvent(new window.Event("error"));
  expect(body.querySelector("figure")).toBeNull();
  ended.abort();
  second?.dispatchEvent(new window.Event("error"));
  expect(body.querySelectorAll("img")).toHaveLength(1);
});

it("knows the lead image again in another size", () => {
  const html = `<img src="https://cdn.example/800/harbour.jpg">`;
  expect(showsImage(html, "https://cdn.example/1200/harbour.jpg?w=2")).toBe(true);
  const sized = `<img alt="" src="https://cdn.example/a/harbour-at-dawn_detail_1Fn.jpg">`;
  expect(showsImage(sized, "https://cdn.example/a/harbour-at-dawn_detail-800w_1Fn.webp")).toBe(true);
  expect(showsImage(sized, "https://cdn.example/a/harbour-at-dusk_detail-800w_1Fn.webp")).toBe(false);
  expect(showsImage(html, "https://cdn.example/1200/other.jpg")).toBe(false);
  expect(showsImage(html, "not an address")).toBe(false);
  const numbered = `<img src="https://cdn.example/3/19.jpg?w=2"><img src="https://cdn.example/2/9.jpg">`;
  expect(showsImage(numbered, "https://cdn.example/2/9.webp")).toBe(true);
  expect(showsImage(numbered, "https://cdn.example/3/9.webp")).toBe(false);
  const cut = `<img src="https://cdn.example/b/w2100_h1313_x1796_y1197_1-17c9a9c4.jpg">`;
  expect(showsImage(cut, "https://cdn.example/a/w1200_h1200_x1796_y1197_1-17c9a9c4.jpg")).toBe(true);
  expect(showsImage(cut, "https://cdn.example/a/w1200_h1200_x1796_y1197_7-140fa106.jpg")).toBe(false);
});

it("gives a body that was made ready once, and another for each view after it", () => {
  const bodies = createBodies(world);
  bodies.prepare("<p>One</p>");
  const first = bodies.take("<p>One</p>");
  const second = bodies.take("<p>One</p>");
  expect(first).not.toBe(second);
  expect([first.textContent, second.textContent]).toEqual(["One", "One"]);
});

it("does not give the body of another article", () => {
  const bodies = createBodies(world);
  bodies.prepare("<p>One</p>");
  expect(bodies.take("<p>Two</p>").textContent).toBe("Two");
});

it("makes a body ready in a document that loads nothing", () => {
  expect(renderBody(world, `<img src="https://a.example/1.png">`).ownerDocument.defaultView).toBeNull();
});
