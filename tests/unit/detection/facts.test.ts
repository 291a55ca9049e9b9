import { describe, expect, it } from "vitest";
import { readFurniture } from "../../../utils/detection/furniture.ts";
import { readHead } from "../../../utils/detection/head.ts";
import { readHeadings } from "../../../utils/detection/headings.ts";
import { readSurroundings } from "../../../utils/detection/surroundings.ts";
import { isDateline, readText } from "../../../utils/detection/text.ts";
import { pageOf, paragraphs, rootOfPage } from "./page.ts";

const URL_HERE = "https://paper.example/news/harbour-board-votes";
const LONG = "The harbour board voted on Tuesday to close the old ferry pier, which engineers had called unsafe.";

describe("readHead", () => {
  it("reads Open Graph, dates, authors, press tags and the title", () => {
    const head = readHead(
      rootOfPage(`<title> Pier shut </title><meta property="og:type" content="article">
        <meta property="og:title" content="Pier"><meta property="article:published_time" content="2026-11-20">
        <meta name="author" content="Ann Lee"><meta name="news_keywords" content="pier">
        <link rel="amphtml" href="/amp"><link rel="canonical" href="${URL_HERE}">`),
    );
    expect(head).toMatchObject({
      openGraph: "article",
      published: true,
      author: true,
      press: true,
      amp: true,
      title: "Pier shut",
      sharedTitle: "Pier",
      canonical: URL_HERE,
    });
  });

  it.each([
    ['<meta property="og:type" content="product">', { openGraph: "product" }],
    ['<meta property="og:type" content="website">', { openGraph: "website" }],
    ['<meta property="product:price:amount" content="3">', { product: true }],
    ['<meta name="citation_doi" content="10.1/2">', { scholarly: true }],
    ['<meta name="generator" content="phpBB">', { software: "forum" }],
    ['<meta name="generator" content="MediaWiki 1.43">', { software: "docs" }],
    ['<meta name="date" content="soon">', { published: false }],
  ])("reads %s", (tags, facts) => {
    expect(readHead(rootOfPage(tags))).toMatchObject(facts);
  });

  it("does not take a drawing's title for the page's", () => {
    expect(readHead(rootOfPage("", "<svg><title>Logo</title></svg>")).title).toBe("");
  });
});

describe("readText", () => {
  it("counts paragraphs, not short lines and not lines of links", () => {
    const text = readText(
      rootOfPage("", `<div>${paragraphs(5)}</div><p>Share this</p><p><a href="/x">${LONG}</a></p>`),
    );
    expect(text).toMatchObject({ paragraphs: 5, mainParagraphs: 5, shortBlocks: 2 });
    expect(text.mainShare).toBeGreaterThan(0.9);
  });

  it("finds paragraphs parted by line breaks", () => {
    expect(readText(rootOfPage("", `<td><div>${LONG}<br><br>${LONG} Again.<br><br>${LONG}</div>`)).paragraphs).toBe(3);
  });

  it("finds paragraphs that are each a div", () => {
    expect(readText(rootOfPage("", `<section>${`<div>${LONG}</div>`.repeat(4)}</section>`)).paragraphs).toBe(4);
  });

  it("counts Chinese, Japanese and Korean by what they say", () => {
    const line = "港湾委員会は火曜日、技術者が危険だと指摘していた古い桟橋を閉鎖することを決めた。";
    expect(readText(rootOfPage("", `<p>${line}</p>`)).paragraphs).toBe(1);
  });

  it("sees that teasers stand in many places", () => {
    const teaser = `<section><div><div><div><p>${LONG}</p></div></div></div></section>`;
    expect(readText(rootOfPage("", teaser.repeat(10))).mainShare).toBeLessThan(0.2);
  });

  it("hears quotations, and whether the reader is spoken to", () => {
    expect(readText(rootOfPage("", `<p>“${LONG}” he said. ${LONG}</p>`)).quotations).toBeGreaterThan(0);
    expect(readText(rootOfPage("", `<p>Choose what you like for your desk. ${LONG}</p>`)).address).toBeGreaterThan(0);
  });

  it.each([
    "BERLIN (dpa) – The board",
    "NEW YORK, May 3 — The board",
    "(CTN News) – According to",
    "LONDON - The board",
  ])("takes %s for a dateline", (text) => {
    expect(isDateline(text)).toBe(true);
  });

  it.each(["The board – which met on Tuesday –", "An old pier", "Why - and how - it shut"])(
    "does not take %s for one",
    (text) => {
      expect(isDateline(text)).toBe(false);
    },
  );
});

describe("readHeadings", () => {
  const headings = (body: string, title: string) => {
    const root = pageOf("", body).documentElement;
    return readHeadings(root, readText(root).main, URL_HERE, [title]);
  };

  it("takes the heading that repeats the title for the headline, not the site's name", () => {
    const body = `<h1><a href="/">The Paper</a></h1><h2>Harbour board votes to close pier</h2>${paragraphs(3)}`;
    expect(headings(body, "Harbour board votes to close pier | The Paper")).toMatchObject({
      headline: "Harbour board votes to close pier",
      inTitle: true,
      headlineLinked: false,
      mainHeadingLinked: false,
    });
  });

  it("counts headings that lead elsewhere, and sees one right above the text", () => {
    const body = `<h2><a href="/one">One story of the day</a></h2>${paragraphs(1)}<a href="/two"><h2>Two</h2></a>`;
    expect(headings(body, "The Paper")).toMatchObject({ headings: 2, linkedHeadings: 2, mainHeadingLinked: true });
  });

  it("lets a headline link to its own page", () => {
    const body = `<h1><a href="${URL_HERE}#top">Harbour board votes</a></h1>${paragraphs(2)}`;
    expect(headings(body, "Harbour board votes").headlineLinked).toBe(false);
  });
});

describe("readSurroundings", () => {
  const around = (body: string) => {
    const root = pageOf("", body).documentElement;
    return readSurroundings(root, readText(root).main);
  };

  it.each([
    "20 November 2026",
    "Nov. 20, 2026",
    "20.11.2026",
    "2026-11-20",
    "20. listopadu 2026",
    "20 de noviembre de 2026",
    "2026年11月20日",
    "3 hours ago",
  ])("sees the date %s beside the text", (date) => {
    expect(around(`<h1>Pier</h1><span>${date}</span><div>${paragraphs(3)}</div>`).date).toBe(true);
  });

  it.each([
    "<span>By Ann Lee</span>",
    "<span>홍길동 기자</span>",
    '<a class="c-byline__name">Ann Lee</a>',
    '<a rel="author">Ann Lee</a>',
  ])("sees the byline %s", (byline) => {
    expect(around(`<h1>Pier</h1>${byline}<div>${paragraphs(3)}</div>`).byline).toBe(true);
  });

  it("sees neither in a plain text", () => {
    expect(around(`<h1>Pier</h1><div>${paragraphs(3)}</div>`)).toEqual({ date: false, byline: false });
  });

  it("does not look into the page's scripts", () => {
    expect(around(`<script>"2026-11-20"</script><div>${paragraphs(3)}</div>`).date).toBe(false);
  });
});

describe("readFurniture", () => {
  const furniture = (body: string, attributes = "") =>
    readFurniture(pageOf("", body, attributes).documentElement, new Map());

  it("counts what shops, documentation and sign-up pages are furnished with", () => {
    const found = furniture(
      `<span class="price">3</span><form action="/cart/add"></form><pre>x</pre><input type="password">`,
    );
    expect(found).toMatchObject({ prices: 1, buys: true, code: 1, passwords: 1 });
  });

  it("counts links that share the page, and author links", () => {
    const found = furniture(`<a href="https://social.example/sharer?u=x">Share</a><a rel="author" href="/ann">Ann</a>`);
    expect(found).toMatchObject({ shares: 1, authors: 1, links: 2 });
  });

  it.each([
    ["single single-post postid-7", "single"],
    ["home blog", "other"],
    ["single single-product", "other"],
    ["page page-id-12", "other"],
    ["dark wide", null],
  ])("reads the template from the class %s", (classes, template) => {
    expect(furniture("", `class="${classes}"`).template).toBe(template);
  });
});
