import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readAuthorPage } from "../../../utils/authors/author-page.ts";

const URL = "https://harbour.example/people/tamsin";
const read = (html: string, name = "Tamsin Orde") =>
  readAuthorPage({ document: new JSDOM(html, { url: URL }).window.document, url: URL, name });
const BIO = "Tamsin Orde has kept the tide table of this paper for eleven winters.";

describe("an author's own page", () => {
  it("gives the biography and the latest pieces of the demo newsroom's", () => {
    const html = readFileSync(join(import.meta.dirname, "../../fixtures/newsroom/author-tamsin.html"), "utf8");
    const { bio, latest } = read(html);
    expect(bio).toMatch(/^Tamsin Orde is a staff writer at Harbour Post\. She grew up/);
    expect(latest.map(({ title }) => title)).toEqual([
      "Port Alder Denies Winter Berths to Ferrymen from the Outer Isles",
      "The tide table nobody reads",
      "How a lighthouse is painted",
    ]);
    expect(latest[0]?.url).toBe("https://harbour.example/people/article-ferrymen.html");
  });

  it("takes the biography that the data state of this person, and of no other", () => {
    const page = (name: string) =>
      `<script type="application/ld+json">${JSON.stringify({
        "@type": "ProfilePage",
        mainEntity: { "@type": "Person", name, description: BIO },
      })}</script><h1>${name}</h1>`;
    expect(read(page("TAMSIN ORDE")).bio).toBe(BIO);
    expect(read(page("Bram Oake")).bio).toBeNull();
  });

  it("passes over role, invitation, menus and the pieces themselves", () => {
    const { bio, latest } = read(`
      <nav><h2><a href="/news">All the news of the day</a></h2></nav>
      <h1>Tamsin Orde</h1><p>Senior Harbour Editor</p><p>Follow Tamsin Orde and get an e-mail with each new piece.</p>
      <p>${BIO}</p>
      <article><h3><a href="/a#comments">Nine coats of grey</a></h3><time datetime="2026-02-03T08:00:00Z">3 Feb</time>
        <p>A teaser of a piece that is long enough to be taken for a biography, and is none.</p></article>
      <article><h3><a href="/a">Nine coats of grey</a></h3></article>
      <article><h3><a href="https://elsewhere.example/b">A piece on another site</a></h3></article>
      <article><h3><a href="javascript:alert(1)">Not an address to follow</a></h3></article>`);
    expect(bio).toBe(BIO);
    expect(latest).toEqual([
      { title: "Nine coats of grey", url: "https://harbour.example/a", published: "2026-02-03T08:00:00Z" },
    ]);
  });

  it("takes the page's description where it is about the person", () => {
    const page = (words: string) => `<meta name="description" content="${words}"><h1>Articles</h1>`;
    expect(read(page(BIO)).bio).toBe(BIO);
    expect(read(page("Read the latest stories of Tamsin Orde, and many more of them.")).bio).toBeNull();
  });

  it("finds titles in a list without headings, and no more than eight", () => {
    const items = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Number ${i} of the many pieces</a></li>`);
    expect(read(`<ul>${items.join("")}</ul>`).latest).toHaveLength(8);
    expect(read(`<ul><li><a href="/x">Next page</a></li></ul>`).latest).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["markup as text", `<h1>Tamsin Orde</h1><p>&lt;img src=x onerror=alert(1)&gt; ${BIO}</p>`],
    ["deep nesting", `<h1>Tamsin Orde</h1>${"<div>".repeat(4000)}<p>${BIO}</p>`],
    ["many headings", `${"<h2><a href='?'>x</a></h2>".repeat(20_000)}`],
    ["a giant paragraph", `<h1>Tamsin Orde</h1><p>${"word ".repeat(400_000)}</p>`],
  ])("does not fail on %s", (_, html) => {
    const { bio, latest } = read(html);
    expect(bio === null || bio.length <= 1500).toBe(true);
    expect(latest.length).toBeLessThanOrEqual(8);
  });
});
