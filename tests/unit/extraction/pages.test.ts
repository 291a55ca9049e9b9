import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { articlePages } from "../../../utils/extraction/pages.ts";

const pagesOf = (url: string, ...hrefs: string[]) => {
  const links = hrefs.map((href) => `<a href="${href}">on</a>`).join("");
  const found = articlePages(new JSDOM(`<body>${links}</body>`, { url }).window.document, url);
  return found && { number: found.number, others: Object.fromEntries(found.others) };
};
const HERE = "https://paper.example";

describe("the pages of an article", () => {
  it.each([
    ["/ferry", "/ferry/2", "/ferry/3"],
    ["/ferry/", "/ferry/page/2/", "/ferry/page/3/"],
    ["/ferry", "/ferry/seite-2", "/ferry/seite-3"],
    ["/ferry", "/ferry?page=2", "/ferry?page=3&utm_source=x"],
    ["/a?id=7", "/a?id=7&p=2", "/a?p=3&id=7"],
    ["/ferry.html", "/ferry-page-2.html", "/ferry-page-3.html"],
    ["/ferry.html", "/ferry,2.html", "/ferry,3.html"],
  ])("of %s go on at %s", (path, second, third) => {
    expect(pagesOf(HERE + path, third, second, "/ferry-and-more", "/other/2")).toEqual({
      number: 1,
      others: { 2: new URL(second, HERE).href, 3: new URL(third, HERE).href },
    });
  });

  it("are known from a page in their midst, the first one too", () => {
    expect(pagesOf(`${HERE}/ferry/3`, "/ferry/2", "/ferry/4#top")).toEqual({
      number: 3,
      others: { 1: `${HERE}/ferry`, 2: `${HERE}/ferry/2`, 4: `${HERE}/ferry/4` },
    });
  });

  it.each([
    ["another article of nearly the same name", "/ferry-2", "/ferry2"],
    ["pages of comments", "/ferry/comment-page-2/", "/ferry?cpage=2#comments"],
    ["a section's pages", "/news/2", "/?page=2"],
    ["another site", "https://other.example/ferry/2"],
    ["a number far off", "/ferry/17"],
    ["what is no address", "http://[2", "javascript:void(2)"],
  ])("are not %s", (_, ...hrefs) => {
    expect(pagesOf(`${HERE}/ferry`, ...hrefs)).toBeNull();
  });

  it("are no more than an article can have, whatever a page links to", () => {
    const links = Array.from({ length: 20_000 }, (_, i) => `/ferry/${i}`);
    expect(Object.keys(pagesOf(`${HERE}/ferry`, ...links)?.others ?? {})).toHaveLength(29);
  });
});
