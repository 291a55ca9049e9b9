import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findClutter } from "../../../utils/declutter/index.ts";
import { article, documentOf, find, PARAGRAPHS } from "./page.ts";

const hiddenParagraphs = (html: string) => {
  const found = find(html);
  return [...found.document.querySelectorAll("p.para")].filter((paragraph) =>
    found.clutter.some(({ element }) => element.contains(paragraph)),
  );
};

it("spares whatever holds the article, and says which rule would have hidden it", () => {
  for (const name of ["ad-wrapper", "newsletter", "related-articles", "share-bar", "popup", "support-us donate"]) {
    const html = article().replace('<div class="story">', `<div class="${name}">`);
    expect(hiddenParagraphs(html), name).toEqual([]);
    const around = article().replace("<main>", `<main class="${name}">`);
    expect(hiddenParagraphs(around), name).toEqual([]);
  }
});

it("spares each single paragraph, whatever its name", () => {
  for (const name of ["ad", "newsletter", "related", "share", "promo-video sticky-video"]) {
    const html = article().replaceAll('class="para"', `class="para ${name}"`);
    expect(hiddenParagraphs(html), name).toEqual([]);
  }
});

it("records what it spared", () => {
  const [first] = PARAGRAPHS;
  const html = article({ inBody: `<div class="sticky-video" id="z"><h2>Gate</h2></div>` }).replace(
    "<h1>Gate stays shut at night</h1>",
    '<div class="share-bar"><h1>Gate stays shut at night</h1><a href="#">Share</a></div>',
  );
  const found = find(html);
  expect(found.guarded).toContain("share bar");
  expect(found.isHidden("h1")).toBe(false);
  expect(first).toBeDefined();
});

it("spares a captioned picture and a quoted post in the body", () => {
  const found = find(
    article({
      inBody:
        '<div class="ad-figure" id="a"><figure><img src="g.jpg" alt=""><figcaption>The gate</figcaption></figure></div><blockquote class="social share" id="b"><a href="https://x.example/1">Post</a></blockquote>',
    }),
  );
  expect(found.isHidden("#a")).toBe(false);
  expect(found.isHidden("#b")).toBe(false);
});

it("spares the author box", () => {
  const found = find(
    article({ below: '<div class="social share" id="a"><a rel="author" href="/t">Tamsin Orde</a></div>' }),
  );
  expect(found.isHidden("#a")).toBe(false);
});

it("spares the lines on who wrote the article and when, whatever their names, and no teaser that has such a line", () => {
  const story = '<a href="/2026/fog-closes-harbour">Fog closes the outer harbour for a third day</a>';
  for (const parts of [
    {
      above:
        '<section id="a"><img src="r.jpg" alt="">Written by <a href="/r/rosa-mole-2026">Rosa Mole, MA, PhD</a></section>',
    },
    {
      end: '<section id="a" class="card"><img src="r.jpg" alt="">Medically reviewed by <a href="/r/rosa-mole-2026">Rosa Mole</a></section>',
    },
    { above: '<div id="a" class="social-share">Harbour Agency, 30.04.2026 - 16:48 <i class="share"></i></div>' },
    { above: '<div id="a" class="sharebar"><p>Hero image by <a href="/ines">Ines Crane</a></p></div>' },
    {
      sidebar:
        '<div id="a"><div id="about"><p>This is a paper on the harbour. Two of us write it.</p></div><a href="/join">Get in touch</a></div>',
    },
    {
      sidebar:
        '<div id="a"><p>Back to all articles</p><a href="/rosa">Rosa Mole of the harbour paper</a> <a href="/copy">As a picture to keep</a></div>',
    },
    { above: '<div id="a" class="related">The board, for immediate release April 11, 2015</div>' },
  ])
    expect(find(article(parts)).isHidden("#a"), JSON.stringify(parts)).toBe(false);
  const teaser = `<aside id="a"><img src="f.jpg" alt="">${story} By Ines Crane, 3 May 2026</aside>`;
  expect(find(article({ inBody: teaser })).isHidden("#a")).toBe(true);
});

it("finds the article where paragraphs are no p elements", () => {
  const html = `<html><body><h1>Gate</h1><div class="ads"><div class="related newsletter">${PARAGRAPHS.map((text) => `${text}<br><br>`).join("")}</div></div></body></html>`;
  expect(find(html).clutter).toEqual([]);
});

it("hides no word out of a sentence", () => {
  const sentence =
    'The board said <a class="ad affiliate" href="https://shop.example/" id="a">the lamps</a> were ordered in spring, from a foundry in Marrow that has cast none since.';
  expect(find(article({ inBody: `<p>${sentence}</p>` })).isHidden("#a")).toBe(false);
});

it("gives only top-level elements, each once", () => {
  const found = find(
    article({
      sidebar:
        '<div class="ad-slot"><div class="ad-inner"><span>Advertisement</span><ins class="adsbygoogle"></ins></div></div>',
    }),
  );
  expect(found.clutter).toHaveLength(1);
});

it("leaves the kinds out that the reader wants to see", () => {
  const parts = { sidebar: '<div class="ad-slot" id="a"></div><div class="share-bar" id="b"><a href="#">X</a></div>' };
  expect(find(article(parts), new Set(["ad"])).said).toEqual(["social: share bar"]);
});

it("never changes the page", () => {
  const document = documentOf(article({ inBody: '<ins class="adsbygoogle"></ins>' }));
  const before = document.documentElement.outerHTML;
  findClutter({ document, url: "not a url" });
  expect(document.documentElement.outerHTML).toBe(before);
});

it("neither overflows nor loses the article on a page nested 2,000 deep", () => {
  const document = documentOf(article());
  let deep = document.querySelector(".sidebar")!;
  for (let i = 0; i < 2_000; i++) {
    const inner = document.createElement("div");
    if (i % 500 === 0) inner.className = "ad-slot related";
    deep.append(inner);
    deep = inner;
  }
  expect(() => findClutter({ document, url: "https://news.example/" })).not.toThrow();
});

it("withstands names that clobber", () => {
  const html = article({
    below:
      '<form class="newsletter"><input name="id"><input name="parentElement"><input name="tagName"><input name="className" type="email">newsletter</form>',
  });
  expect(hiddenParagraphs(html)).toEqual([]);
});

it("clears the demo newsroom’s article of all its junk, and of nothing else", () => {
  const folder = join(import.meta.dirname, "../../fixtures/newsroom");
  const expected = JSON.parse(readFileSync(join(folder, "article-ferrymen.expected.json"), "utf8"));
  const document = documentOf(readFileSync(join(folder, "article-ferrymen.html"), "utf8"));
  const text = () => document.body.textContent!.replace(/\s+/g, " ");
  const before = text();
  for (const junk of expected.hiddenOnPage) expect(before).toContain(junk);
  const kinds: Record<string, number> = {};
  for (const { element, kind } of findClutter({ document, url: "https://harbour.example/" })) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    element.remove();
  }
  for (const junk of expected.hiddenOnPage) expect(text()).not.toContain(junk);
  expect(kinds).toMatchObject({ ad: 2, app: 1, "paid link": 4 });
  expect(document.querySelectorAll("#mvp-content-main > p")).toHaveLength(16);
  expect(document.querySelector("#mvp-author-box-text")).not.toBeNull();
  expect(document.querySelector(".mvp-author-info-wrap")).not.toBeNull();
  expect(text()).toContain("Recent News");
});

describe("other stories below the article, with how they begin", () => {
  const item = (title: string, n: number) =>
    `<li><h3>${title}</h3><p>Nobody on the quay had heard of it before, said the warden, who counted ${n} boats that night.</p></li>`;
  const linked = ["Fog closes the outer harbour", "Bakery asks for a second oven", "Nets sell out at the fair"].map(
    (title, n) => item(`<a href="/${n}">${title}</a>`, n),
  );

  it("are no prose of the article's", () => {
    expect(find(article({ below: `<ul class="related-posts" id="x">${linked.join("")}</ul>` })).isHidden("#x")).toBe(
      true,
    );
  });

  it("stay where one of them leads nowhere, where they are two, or in the body", () => {
    const plain = item("What the warden saw that night", 3);
    for (const parts of [
      { below: `<ul class="related-posts" id="y">${linked.join("")}${plain}</ul>` },
      { below: `<ul class="related-posts" id="y">${linked.slice(1).join("")}</ul>` },
      { inBody: `<ul class="related-posts" id="y">${linked.join("")}</ul>` },
    ])
      expect(find(article(parts)).isHidden("#y"), JSON.stringify(parts)).toBe(false);
  });
});

describe("what is left over", () => {
  const related =
    '<ul class="related-posts"><li><a href="/a">Fog lifts</a></li><li><a href="/b">Nets mended</a></li></ul>';

  it("takes a widget's title with it", () => {
    expect(find(article({ sidebar: `<div id="x"><h3>From the harbour</h3>${related}</div>` })).isHidden("#x")).toBe(
      true,
    );
  });

  it("leaves a title that stands over something else too, or in the body", () => {
    const beside = find(
      article({ sidebar: `<div id="x"><h3 id="y">The harbour</h3>${related}<p>Low tide at nine</p></div>` }),
    );
    expect(beside.isHidden("#y")).toBe(false);
    const inside = find(article({ inBody: `<div><h3 id="y">The lamps</h3>${related}</div>` }));
    expect(inside.isHidden("#y")).toBe(false);
  });
});

it("keeps a heading of the text that is linked to by its own words", () => {
  const words = ["newsletter", "related", "sponsored", "ads", "most-read"];
  const headings = words.map((word) => `<h2 id="the-${word}-and-what-it-costs">What it costs</h2><p>Little.</p>`);
  expect(find(article({ inBody: headings.join("") })).clutter).toEqual([]);
});

it("spares the picture of something that a paragraph beside it tells of, by the name that leads where it leads", () => {
  const isHidden = (title: string, text: string, named = ".bought") => {
    const link = '<a class="bought" href="https://shop.example/lamp"><img src="lamp.jpg" alt=""></a>';
    const document = documentOf(article({ inBody: `<div>${link}${title}${text}</div>` }));
    const found = findClutter({ document, url: "https://news.example/a", listed: { ad: [named] } });
    return found.some(({ element }) => element.contains(document.querySelector(".bought img")));
  };
  const name = '<h3><a href="https://shop.example/lamp">A lamp for the gate</a></h3>';
  const told =
    "<p>The brackets are still to be cast, and the foundry has asked the board for another month of patience.</p>";
  expect(isHidden(name, told)).toBe(false);
  expect(isHidden(name, told, ".bought > img")).toBe(false);
  expect(isHidden(name, "")).toBe(true);
  expect(isHidden("", told)).toBe(true);
});
