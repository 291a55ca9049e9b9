import { describe, expect, it } from "vitest";
import { paywallOf } from "../../../utils/extraction/cut.ts";
import { countWords } from "../../../utils/extraction/words.ts";
import { p, pageOf, read, STORY } from "./page.ts";

const stated = (body: string) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Wardens close the eastern pier", articleBody: body })}</script>`;

describe("article-body", () => {
  it("is read where the page shows much less than it states", () => {
    const html = pageOf(
      `<article><h1>Wardens close the eastern pier</h1>${p(STORY.slice(0, 2))}</article>`,
      stated(STORY.join("\n")),
    );
    const { paragraphs, html: markup } = read(html);
    expect(paragraphs).toEqual(STORY);
    expect(markup).toContain('data-paragraph="5"');
    expect(read(html, ["article-body"]).paragraphs).toEqual(STORY.slice(0, 2));
  });

  it("is left alone where the page shows it all", () => {
    const html = pageOf(
      `<article>${p(STORY)}<p>And a <a href="/more">link</a> that data cannot hold, in a last line.</p></article>`,
      stated(STORY.join("\n")),
    );
    expect(read(html).links).toHaveLength(1);
  });
});

describe("what is stated twice over", () => {
  it("is no more than the page shows", () => {
    const twice = [...STORY, ...STORY].join(" ");
    const html = pageOf(`<article><h1>Wardens close the eastern pier</h1>${p(STORY)}</article>`, stated(twice));
    expect(read(html).paragraphs).toEqual(STORY);
  });
});

describe("script-data", () => {
  const literal = (value: string) => JSON.stringify(value).replaceAll("<", "\\u003c");
  const page = (code: string, shown = "") =>
    pageOf(`<h1>Wardens close the eastern pier</h1>${shown}<script>${code}</script>`);
  const markup = STORY.map((line) => `<p class="x">${line}</p>`).join("\n");

  it("keeps the pictures, captions and headings of the markup that a script holds", () => {
    const caption = `<div class="box"><img src="/pier.jpg"><div class="caption"><p>The pier at low tide</p></div></div>`;
    const markup = `${caption}$$AD_SLOT$$${p(STORY.slice(0, 3))}<h3>What the divers saw</h3>${p(STORY.slice(3))}<script>alert(1)</script>`;
    const code = `state = {"html":${JSON.stringify(markup).replaceAll("<", "\\u003c")}}`;
    const { html, text } = read(pageOf(`<h1>Wardens close the eastern pier</h1><script>${code}</script>`));
    expect(html).toMatch(/<figure><img[^>]*pier.jpg[^>]*><figcaption>The pier at low tide/);
    expect(html).toContain(">What the divers saw</h3>");
    expect(html).not.toContain("alert");
    expect(text).not.toMatch(/low tide|\$\$/);
  });

  it("is read where the page shows nothing before its script has run", () => {
    const html = page(`self.__page=[];self.__page.push([1,${literal(markup)}])`);
    expect(read(html).paragraphs).toEqual(STORY);
    expect(() => read(html, ["script-data"])).toThrow("no article");
  });

  it("is found in data within data, and is never code", () => {
    const nested = JSON.stringify({ state: { queries: [{ id: 7, content: markup }] } });
    expect(read(page(`window.state = JSON.parse(${literal(nested)})`)).paragraphs).toEqual(STORY);
    const code = `if (a) { b = "c"; } else { d = {}; return e; } `.repeat(60);
    expect(() => read(page(`const source = ${literal(code)}`))).toThrow("no article");
  });

  it("is left alone where the page shows the article", () => {
    const other = STORY.map((line) => `<p>Elsewhere. ${line}</p>`).join("");
    expect(read(page(`x = ${literal(other)}`, `<article>${p(STORY)}</article>`)).text).not.toContain("Elsewhere");
  });

  it("ends on strings that never close", () => {
    expect(() => read(page(`x = ${`"\\\\ `.repeat(100_000)}`))).toThrow("no article");
  });
});

describe("paywall", () => {
  it("is a teaser where the page says so and the text is short, or breaks off", () => {
    expect(paywallOf("teaser", ["A beginning."], 60)).toBe("teaser");
    expect(paywallOf("teaser", ["A whole article."], 900)).toBe("unknown");
    expect(paywallOf("unknown", ["The wardens voted on …"], 40)).toBe("teaser");
    expect(paywallOf("none", ["They laughed …"], 40)).toBe("none");
  });
});

describe("words", () => {
  it("counts words of spaced scripts, and reads at least a minute", () => {
    expect(countWords("The pier’s four well-worn pillars.", "en")).toEqual({ wordCount: 5, readingMinutes: 1 });
  });

  it("segments scripts without spaces, and times them by the character", () => {
    const { wordCount, readingMinutes } = countWords("港湾の管理者は東の桟橋を閉鎖することを決めた。".repeat(60), "ja");
    expect(wordCount).toBeGreaterThan(500);
    expect(wordCount).toBeLessThan(1300);
    expect(readingMinutes).toBe(3);
    expect(countWords("ผู้ดูแลท่าเรือลงมติปิดท่าเทียบเรือตะวันออก", "th").wordCount).toBeGreaterThan(5);
  });
});
