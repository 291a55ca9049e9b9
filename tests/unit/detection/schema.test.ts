import { describe, expect, it } from "vitest";
import { readDeclarations } from "../../../utils/detection/schema.ts";
import { rootOfPage } from "./page.ts";

const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const ld = (value: unknown) => readDeclarations(rootOfPage(script(JSON.stringify(value))));

describe("readDeclarations", () => {
  it.each([
    "NewsArticle",
    "ReportageNewsArticle",
    "OpinionNewsArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "LiveBlogPosting",
    "ClaimReview",
    "http://schema.org/NewsArticle",
    "https://schema.org/NewsArticle",
    "schema:NewsArticle",
  ])("counts %s as news", (type) => {
    expect(ld({ "@type": type }).own.news).toBe(1);
  });

  it.each([
    ["an array", [{ "@type": "WebSite" }, { "@type": "NewsArticle" }]],
    ["a graph", { "@graph": [{ "@type": "Organization" }, { "@type": "NewsArticle" }] }],
    ["a page's main entity", { "@type": "WebPage", mainEntity: { "@type": "NewsArticle" } }],
    ["one of several types", { "@type": ["Thing", "NewsArticle"] }],
  ])("finds the article in %s", (_, value) => {
    expect(ld(value).own.news).toBe(1);
  });

  it("knows whether the article names its author and date", () => {
    expect(ld({ "@type": "NewsArticle", datePublished: "2026-11-20", author: "Ann Lee" })).toMatchObject({
      dated: true,
      authored: true,
    });
    expect(ld({ "@type": "NewsArticle" })).toMatchObject({ dated: false, authored: false });
  });

  it("tells articles of a list from the page's own", () => {
    const items = [1, 2, 3].map((n) => ({ "@type": "ListItem", item: { "@type": "NewsArticle", url: `/${n}` } }));
    const found = ld({ "@type": "ItemList", itemListElement: items });
    expect(found).toMatchObject({ own: { news: 0, listing: 1 }, listed: 3 });
  });

  it("takes what an article is about, or an article that it mentions, for neither", () => {
    const found = ld({
      "@type": "NewsArticle",
      about: { "@type": "Product" },
      mentions: [{ "@type": "NewsArticle" }],
      publisher: { "@type": "Organization" },
    });
    expect(found.own).toMatchObject({ news: 1, shop: 0 });
  });

  it.each([
    ["cut short", '{"@type": "NewsArticle", "headline": "A'],
    ["followed by a comma too many", '{"@type":"NewsArticle",}'],
    ["with a line break in a string", '{"@type":"NewsArticle","headline":"A\nB"}'],
    ["behind a comment", '/* seo */ {"@type":"NewsArticle"}'],
  ])("reads the types of a block that is broken: %s", (_, text) => {
    expect(readDeclarations(rootOfPage(script(text))).own.news).toBe(1);
  });

  it("reads microdata, but not the parts of a listed thing", () => {
    const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">Text</div></article>
      <div itemscope itemtype="https://schema.org/Blog"><div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"></div></div>`;
    const found = readDeclarations(rootOfPage("", body));
    expect(found).toMatchObject({ own: { news: 1, article: 0, listing: 1 }, listed: 1 });
    expect(found.marks.has("articleBody")).toBe(true);
  });

  it("passes over scripts of other types", () => {
    const head = '<script type="application/json">{"@type":"NewsArticle"}</script>';
    expect(readDeclarations(rootOfPage(head)).own.news).toBe(0);
  });
});
