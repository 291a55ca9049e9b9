import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Fetched } from "../../../utils/platform/fetch-page.ts";
import { gatherPages } from "../../../utils/reader/further-pages.ts";
import { readArticle } from "../../../utils/report/article.ts";

const URL_1 = "https://paper.example/ferry";
const DEK = "The crews waited all winter for a berth, and the port looked the other way until spring came.";
const line = (page: number, i: number) =>
  `On page ${page}, in paragraph ${i}, the keeper of the light tells <a href="/tide/${page}">at some length</a> how the ferry came back to the harbour after the storm.`;
const plain = (page: number, i: number) => line(page, i).replace(/<[^>]*>/g, "");

function documentOf(page: number, last: number, url: string): Document {
  const links = Array.from({ length: last }, (_, i) => `<a href="/ferry${i ? `/${i + 1}` : ""}">${i + 1}</a>`).join(
    " ",
  );
  const lines = [0, 1, 2, 3, 4, 5].map((i) => `<p>${line(page, i)}</p>`).join("");
  const html = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><article>
    <h1>The ferry is back</h1><p>${DEK}</p>${lines}</article><nav>${links}</nav></body></html>`;
  return new JSDOM(html, { url }).window.document;
}

async function gather(at: number, answers: Record<string, Fetched>) {
  const url = at === 1 ? URL_1 : `${URL_1}/${at}`;
  const document = documentOf(at, 3, url);
  const asked: string[] = [];
  const fetchPage = async (address: string): Promise<Fetched> => {
    asked.push(new URL(address).pathname);
    return answers[new URL(address).pathname] ?? { why: "missing" };
  };
  const article = readArticle({ document, url });
  if (!article) throw new Error("the page should be an article");
  return { ...(await gatherPages({ document, url, article, fetchPage, read: readArticle })), asked, one: article };
}
const page = (number: number, last = 3) => {
  const url = number === 1 ? URL_1 : `${URL_1}/${number}`;
  return { document: documentOf(number, last, url), url };
};

describe("an article's further pages", () => {
  it("are joined in order, with the lines numbered on, links in place and the standfirst once", async () => {
    const { article, missing, one } = await gather(1, { "/ferry/2": page(2), "/ferry/3": page(3) });
    expect(missing).toEqual([]);
    expect(article.paragraphs.filter((text) => text === DEK)).toHaveLength(1);
    const told = article.paragraphs.filter((text) => text.startsWith("On page"));
    expect(told).toEqual([1, 2, 3].flatMap((number) => [0, 1, 2, 3, 4, 5].map((i) => plain(number, i))));
    expect(article.text).toBe(article.paragraphs.join("\n"));
    expect(article.paragraphKinds).toHaveLength(article.paragraphs.length);
    expect(article.links).toHaveLength(18);
    for (const { start, end } of article.links) expect(article.text.slice(start, end)).toBe("at some length");
    const body = new JSDOM(article.html).window.document.body;
    for (const [i, text] of article.paragraphs.entries()) {
      const shown = body.querySelectorAll(`[data-paragraph="${i}"]`);
      expect([...shown].map((element) => element.textContent?.trim())).toEqual([text]);
    }
    expect(article.wordCount).toBeGreaterThan(2.5 * one.wordCount);
  });

  it("stand before it where the reader is in the midst", async () => {
    const { article, asked } = await gather(2, { "/ferry": page(1), "/ferry/3": page(3) });
    expect(asked).toEqual(["/ferry", "/ferry/3"]);
    expect(article.paragraphs.findIndex((text) => text.startsWith("On page 1"))).toBeLessThan(
      article.paragraphs.findIndex((text) => text.startsWith("On page 2")),
    );
  });

  it("are found on from page to page", async () => {
    const { article } = await gather(1, { "/ferry/2": page(2, 4), "/ferry/3": page(3, 4), "/ferry/4": page(4, 4) });
    expect(article.paragraphs.at(-1)).toBe(plain(4, 5));
  });

  it("that fail are named, and the others are there", async () => {
    const { article, missing } = await gather(1, { "/ferry/3": page(3) });
    expect(missing).toEqual([{ number: 2, url: `${URL_1}/2`, why: "missing" }]);
    expect(article.paragraphs.some((text) => text.startsWith("On page 3"))).toBe(true);
  });

  it("end where a site gives the same page again", async () => {
    const { article, missing, one } = await gather(1, { "/ferry/2": page(1), "/ferry/3": page(1) });
    expect(missing).toEqual([]);
    expect(article.text).toBe(one.text);
  });
});
