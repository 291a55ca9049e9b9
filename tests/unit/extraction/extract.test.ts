import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract, STEPS } from "../../../utils/extraction/index.ts";
import { documentOf, p, pageOf, read, STORY, URL_OF_PAGE } from "./page.ts";

const article = `<main><article><h1>Wardens close the eastern pier</h1>${p(STORY.slice(0, 3))}
  <h2>A ferry for the winter</h2><p>${STORY[3]} See <a href="/timetable">the timetable</a> and <a href="javascript:alert(1)">this</a>.</p>
  <ul><li>First boat at six in the morning, except on Sundays.</li><li>Last boat at nine in the evening, every day.</li></ul>
  ${p(STORY.slice(4))}</article></main>`;

describe("extract", () => {
  it("gives the body's lines with their kinds, and nothing of the headline", () => {
    const { paragraphs, paragraphKinds, text } = read(pageOf(article));
    expect(paragraphs).toHaveLength(9);
    expect(paragraphKinds).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
      "item",
      "item",
      "paragraph",
      "paragraph",
    ]);
    expect(text).toBe(paragraphs.join("\n"));
    expect(text).not.toContain("Wardens close the eastern pier");
  });

  it("gives links by their offsets into the text, absolute, http and https alone", () => {
    const { links, text } = read(pageOf(article));
    expect(links.map((link) => [text.slice(link.start, link.end), link.href])).toEqual([
      ["the timetable", "https://paper.example/timetable"],
    ]);
  });

  it("numbers in the HTML the element of each line", () => {
    const { html, paragraphs } = read(pageOf(article));
    const page = documentOf(html);
    paragraphs.forEach((line, index) => {
      const found = page.querySelectorAll(`[data-paragraph="${index}"]`);
      expect(found).toHaveLength(1);
      expect(found[0]!.textContent!.replace(/\s+/g, " ").trim()).toBe(line);
    });
  });

  it("keeps the cells of a table in the text and in the HTML", () => {
    const table =
      "<table><caption>Piers in use</caption><tr><th>Pier</th><th>Built</th></tr><tr><td>Eastern</td><td>1902</td></tr></table>";
    const { paragraphs, html } = read(
      pageOf(`<article>${p([...STORY, ...STORY])}${table}${p(STORY.slice(2))}</article>`),
    );
    expect(paragraphs.slice(12, 16)).toEqual(["Pier", "Built", "Eastern", "1902"]);
    expect(html).toMatch(/<td data-paragraph="14">Eastern<\/td>/);
    expect(html).toContain("<caption>Piers in use</caption>");
  });

  it("marks what the page calls a pull quote, whatever it is made of, and nothing longer", () => {
    const quote = "Nobody asked the ferrymen, who have carried the fish since the war.";
    const boxes = [
      `<div class="pull-quote"><p>${quote}</p></div>`,
      `<p class="pullquote">${quote}</p>`,
      `<blockquote class="pullquote"><p>${quote}</p></blockquote>`,
    ];
    for (const box of boxes) {
      const { html } = read(pageOf(`<article>${p([...STORY, ...STORY])}${box}${p(STORY.slice(2))}</article>`));
      const marked = documentOf(html).querySelectorAll(".pull-quote");
      expect([...marked].map(({ textContent }) => textContent)).toContain(quote);
    }
    const long = `<div class="pull-quote"><p>${STORY.join(" ")}</p></div>`;
    expect(read(pageOf(`<article>${p([...STORY, ...STORY])}${long}</article>`)).html).not.toContain("pull-quote");
  });

  it("leaves the page as it was", () => {
    const page = documentOf(pageOf(article));
    const before = page.documentElement.outerHTML;
    extract({ document: page, url: URL_OF_PAGE });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it("finds no article on an empty page", () => {
    expect(extract({ document: documentOf(pageOf("")), url: URL_OF_PAGE })).toBeNull();
  });

  it("names its steps once each", () => {
    expect(new Set(STEPS).size).toBe(STEPS.length);
    expect(STEPS.length).toBeGreaterThan(20);
  });
});

describe("what only looks like a credit or a biography", () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The tower was painted again in week ${i}, and the rope-minder wrote down every drum that went up the stairs.</p>`,
  ).join("");

  it("keeps a column's head that begins as an agency's name does", () => {
    const { window } = new JSDOM(
      `<article><h1>Paint</h1>${paragraphs}<table><tr><th>Year</th><th>Painters</th></tr><tr><td>2026</td><td>four</td></tr></table></article>`,
    );
    const article = extract({ document: window.document, url: "https://paper.example/paint" });
    expect(article?.paragraphs).toContain("Painters");
  });

  it("keeps a last paragraph in which something covers something", () => {
    const last = "According to the Lights Office, a drum covers thirty-eight square metres of a tower by the sea.";
    const { window } = new JSDOM(`<article><h1>Paint</h1>${paragraphs}<p>${last}</p></article>`);
    const article = extract({ document: window.document, url: "https://paper.example/paint" });
    expect(article?.paragraphs).toContain(last);
  });
});
