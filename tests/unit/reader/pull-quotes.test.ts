import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { repeatedIn, setApart } from "../../../utils/reader/pull-quotes.ts";

const SAID = "You do not paint a tower, you follow it round";
const PARAGRAPHS = [
  "The lighthouse has been painted nine times since the war.",
  `“${SAID}.”`,
  `“${SAID.toLowerCase()} – slowly,” said Orla Venn, who has the ropes. She laughed.`,
  "“Nothing of this sentence is said anywhere else in the piece.”",
];

it("knows a quote whose words stand again in a longer paragraph, whatever its marks", () => {
  expect([...repeatedIn(PARAGRAPHS, [0, 1, 2, 3])]).toEqual([1]);
  expect([...repeatedIn(["“Yes.”", "“Yes,” she said, and left."], [0])]).toEqual([]);
  expect([...repeatedIn([SAID, SAID], [0, 1])]).toEqual([]);
});

function bodyOf(html: string): HTMLElement {
  const { window } = new JSDOM(`<!doctype html><body><div>${html}</div></body>`);
  return window.document.querySelector("div") as unknown as HTMLElement;
}

it("sets them apart with their speaker's name, and keeps them from being read out", () => {
  const paragraphs = [...PARAGRAPHS, "Orla Venn, painter"];
  const body = bodyOf(
    `<p data-paragraph="0"></p><blockquote><p data-paragraph="1"></p><p data-paragraph="4"></p></blockquote>
     <p data-paragraph="2"></p><blockquote><p data-paragraph="3"></p></blockquote>`,
  );
  expect([...setApart(body, paragraphs)].sort()).toEqual([1, 4]);
  const [first, second] = body.querySelectorAll("blockquote");
  expect(first?.getAttribute("data-part")).toBe("pull-quote");
  expect(first?.getAttribute("aria-hidden")).toBe("true");
  expect(second?.hasAttribute("data-part")).toBe(false);
});

it("takes no long quotation for one because it begins alike, and hides no link", () => {
  const long =
    "She went on to say that the ropes are older than the paint, and that nobody asks who ties them at night.";
  const quotation = bodyOf(
    `<blockquote><p data-paragraph="1"></p><p data-paragraph="4"></p></blockquote><p data-paragraph="2"></p>`,
  );
  expect(setApart(quotation, [...PARAGRAPHS, long]).size).toBe(0);
  const linked = bodyOf(`<p data-paragraph="1"><a href="#">x</a></p><p data-paragraph="2"></p>`);
  expect([...setApart(linked, PARAGRAPHS)]).toEqual([1]);
  expect(linked.querySelector("p")?.hasAttribute("aria-hidden")).toBe(false);
});

it("knows one by the page's word for it, without marks of its own", () => {
  const body = bodyOf(
    `<p data-paragraph="1" data-part="pull-quote"></p><p data-paragraph="2"></p><p data-paragraph="0"></p>`,
  );
  expect([...setApart(body, ["First.", SAID, PARAGRAPHS[2] ?? ""])]).toEqual([1]);
});
