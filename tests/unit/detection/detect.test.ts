import { describe, expect, it } from "vitest";
import { detect, detectEarly } from "../../../utils/detection/index.ts";
import { pageOf, paragraphs } from "./page.ts";

const ADDRESS = "https://paper.example/news/2026/11/harbour-board-votes-to-close-ferry-pier";
const TITLE = "Harbour board votes to close ferry pier";
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (count = 8): string =>
  `<article><h1>${TITLE}</h1><p class="byline">By Ann Lee</p><time datetime="2026-11-20">20 November 2026</time>${paragraphs(count)}</article>`;
const OPEN_GRAPH = `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T08:00:00Z">`;
const PUBLISHED = '<meta property="article:published_time" content="2026-11-20">';
const PRESS = '<meta name="news_keywords" content="pier">';
const titled = (title: string): string => `<title>${title}</title>`;
const link = (n: number): string => `<h2><a href="/news/story-${n}">Council story number ${n} of the day</a></h2>`;

describe("detect", () => {
  it("takes an article that declares itself", () => {
    const head =
      titled(TITLE) + OPEN_GRAPH + jsonLd({ "@type": "NewsArticle", headline: TITLE, datePublished: "2026-11-20" });
    const found = detect({ document: pageOf(head, article()), url: ADDRESS });
    expect(found).toMatchObject({ isNews: true, kind: "news" });
    expect(found.score).toBeGreaterThan(0.95);
    expect(found.reasons).toContain("The page declares itself a NewsArticle.");
    expect(found.reasons.length).toBeLessThanOrEqual(8);
  });

  it("takes an article without structured data, by its text, byline, date and address", () => {
    const found = detect({ document: pageOf(titled(`${TITLE} - The Paper`), article()), url: ADDRESS });
    expect(found.isNews).toBe(true);
    expect(found.reasons.join(" ")).toMatch(/paragraphs of running text/);
  });

  it.each([
    [
      "front page",
      "https://paper.example/",
      `${titled("The Paper")}<meta property="og:type" content="website">`,
      Array.from({ length: 40 }, (_, n) => link(n)).join(""),
    ],
    [
      "section page",
      "https://paper.example/news/",
      titled("News | The Paper"),
      `<h1>News</h1>${Array.from({ length: 30 }, (_, n) => `${link(n)}<p>A short teaser.</p>`).join("")}`,
    ],
    [
      "search page",
      "https://paper.example/search?q=harbour",
      titled("Search results"),
      `<h1>Search</h1>${Array.from({ length: 20 }, (_, n) => link(n)).join("")}`,
    ],
    [
      "product page",
      "https://shop.example/products/oak-desk",
      titled("Oak desk") + jsonLd({ "@type": "Product", name: "Oak desk", offers: { "@type": "Offer", price: 300 } }),
      `<h1>Oak desk</h1><span class="price">300</span><form action="/cart/add"><button>Buy</button></form>${paragraphs(3)}`,
    ],
    [
      "forum thread",
      "https://forum.example/threads/which-desk-do-you-have.123",
      titled("Which desk do you have?") + jsonLd({ "@type": "DiscussionForumPosting", headline: "Which desk?" }),
      `<h1>Which desk do you have?</h1>${paragraphs(6)}`,
    ],
    [
      "documentation",
      "https://docs.example/guide/getting-started",
      `${titled("Getting started")}<meta name="generator" content="Docusaurus v3">`,
      `<h1>Getting started</h1>${paragraphs(6)}<pre>npm install</pre><pre>npm start</pre>`,
    ],
    [
      "sign-up page",
      "https://paper.example/register",
      titled("Subscribe"),
      `<h1>Subscribe</h1><p>Choose your plan and create your account to go on reading every story that we publish today.</p><input type="password">`,
    ],
  ])("leaves a %s alone", (_, url, head, body) => {
    expect(detect({ document: pageOf(head, body), url })).toMatchObject({ isNews: false });
  });

  it("says why a page is not news", () => {
    const { reasons, kind } = detect({ document: pageOf(titled("The Paper"), link(1)), url: "https://paper.example/" });
    expect(kind).toBe("other");
    expect(reasons).toContain("The address is that of a front page.");
  });

  it("calls a long text that is no news an article", () => {
    const found = detect({
      document: pageOf(titled("Widgets"), `<h1>Widgets</h1><div>${paragraphs(20)}</div>`),
      url: "https://docs.example/wiki/widgets",
    });
    expect(found).toMatchObject({ isNews: false, kind: "article" });
  });

  it("does not believe the head of the page that was there before a navigation by script", () => {
    const head = `${titled("Sport")}${OPEN_GRAPH}<link rel="canonical" href="${ADDRESS}">${jsonLd({ "@type": "NewsArticle", headline: TITLE, datePublished: "2026-11-20", author: { name: "Ann Lee" } })}`;
    const document = pageOf(head, `<h1>Sport</h1>${Array.from({ length: 10 }, (_, n) => link(n)).join("")}`);
    const url = "https://paper.example/sport";
    const { score } = detect({ document, url, previousUrls: [ADDRESS, "https://paper.example/"] });
    expect(score).toBeLessThan(0.1);
    expect(score).toBeLessThan(detect({ document, url }).score);
  });

  it("changes nothing on the page", () => {
    const document = pageOf(titled(TITLE) + OPEN_GRAPH, article());
    const before = document.documentElement.outerHTML;
    detect({ document, url: ADDRESS });
    detectEarly({ document, url: ADDRESS });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("gives an answer for an address that is none", () => {
    expect(detect({ document: pageOf("", ""), url: "not an address" })).toMatchObject({ isNews: false, kind: "other" });
  });
});

describe("detectEarly", () => {
  const news = jsonLd({ "@type": "ReportageNewsArticle", headline: TITLE, datePublished: "2026-11-20" });

  it("is certain of a page that declares itself one news article", () => {
    expect(detectEarly({ document: pageOf(news, ""), url: ADDRESS })).toMatchObject({ isNews: true });
  });

  it("is certain of a front page, whatever it declares beside itself", () => {
    const head = titled("The Paper") + jsonLd({ "@type": "WebSite" });
    expect(detectEarly({ document: pageOf(head, ""), url: "https://paper.example/" })).toMatchObject({ isNews: false });
  });

  it.each([
    ["in a section of news", "https://paper.example/politics/harbour-board-keeps-night-gate-shut", true],
    ["dated", "https://paper.example/2026/11/20/harbour-board-keeps-night-gate-shut", true],
    ["numbered in a section of news", "https://paper.example/news/20261120114", true],
    ["numbered elsewhere", "https://paper.example/x/20261120114", false],
    ["in a shop's news", "https://paper.example/shop/news/harbour-board-keeps-night-gate-shut", false],
    ["in help pages", "https://paper.example/docs/2026/11/20/how-to-keep-a-gate-shut", false],
    ["nowhere in particular", "https://paper.example/harbour-board-keeps-night-gate-shut", false],
    ["of a section", "https://paper.example/politics/", false],
  ])("asks an article without a date where it lies: %s", (_where, url, isCertain) => {
    const head = `${titled(TITLE)}<meta property="og:type" content="article">`;
    const said = detectEarly({ document: pageOf(head, ""), url });
    expect(typeof said === "object" && said?.isNews).toBe(isCertain);
  });

  it.each([
    [
      "a date, in a section of news",
      PUBLISHED,
      "https://paper.example/politics/harbour-board-keeps-night-gate-shut",
      true,
    ],
    [
      "tags for news services, in a section of news",
      PRESS,
      "https://paper.example/news/harbour-board-keeps-gate-shut",
      true,
    ],
    ["a date, nowhere in particular", PUBLISHED, "https://paper.example/harbour-board-keeps-night-gate-shut", false],
    [
      "a date, in a shop's news",
      PUBLISHED,
      "https://paper.example/shop/news/harbour-board-keeps-night-gate-shut",
      false,
    ],
    ["a date, a section's own page", PUBLISHED, "https://paper.example/news", false],
    ["an article's date and two signs of news", `${OPEN_GRAPH}${PRESS}`, "https://paper.example/2026/11/20/pier", true],
    ["an article's date and one sign", OPEN_GRAPH, "https://paper.example/2026/11/20/pier", false],
  ])("knows what is called a website, or has no name, by more than one sign: %s", (_what, head, url, isCertain) => {
    const said = detectEarly({
      document: pageOf(`<meta property="og:site_name" content="The Paper">${head}`, ""),
      url,
    });
    expect(typeof said === "object" && said?.isNews === true).toBe(isCertain);
  });

  it.each([
    ["an article", '<meta property="og:type" content="article">', "likely"],
    [
      "an article of a list",
      `<meta property="og:type" content="article">${jsonLd({ "@type": "CollectionPage" })}`,
      null,
    ],
    ["a date", '<meta property="article:published_time" content="2026-11-20">', "likely"],
    ["tags for news services", '<meta name="news_keywords" content="pier">', "likely"],
    ["a shop's article", `<meta property="og:type" content="article">${jsonLd({ "@type": "Product" })}`, null],
  ])("says that its text is to decide where the head speaks of %s and of nothing else", (_what, head, said) => {
    const url = "https://paper.example/harbour-board-keeps-night-gate-shut";
    expect(detectEarly({ document: pageOf(titled(TITLE) + head, ""), url })).toBe(said);
  });

  it("does not know where the head says little", () => {
    expect(detectEarly({ document: pageOf(titled(TITLE), ""), url: ADDRESS })).toBeNull();
  });

  it("does not know where several articles are declared", () => {
    const head = news + news + news + jsonLd({ "@type": "CollectionPage" });
    expect(detectEarly({ document: pageOf(head, ""), url: ADDRESS })).toBeNull();
  });
});
