import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { declaresArticle } from "../../../utils/detection/declares.ts";

const declares = (head: string) =>
  declaresArticle(new JSDOM(`<html><head>${head}</head><body></body></html>`).window.document.documentElement);
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

it.each([
  '<meta property="og:type" content="article">',
  '<meta name="OG:Type" content="Article">',
  data('{"@type":"NewsArticle"}'),
  data('{"@graph":[{"@type":"WebSite"},{"@type":["ReportageNewsArticle"]}]}'),
  data("{}") + data('{"@type":"LiveBlogPosting"}'),
])("a head declares an article by %s", (head) => {
  expect(declares(head)).toBe(true);
});

it.each([
  "",
  '<meta property="og:type" content="website">',
  '<meta property="article:publisher" content="https://paper.example/">',
  '<meta name="description" content="article">',
  data('{"@type":"Product"}'),
  '<script>const type = "NewsArticle";</script>',
])("a head declares none by %s", (head) => {
  expect(declares(head)).toBe(false);
});

it("looks into no more blocks of data than a page has need of", () => {
  expect(declares(data("{}").repeat(5_000) + data('{"@type":"NewsArticle"}'))).toBe(false);
});
