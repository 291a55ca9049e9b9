import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import {
  everyNode,
  isA,
  mainArticle,
  nodesOf,
  plainText,
  raw,
  readStructuredData,
  text,
  texts,
  truth,
} from "../../../utils/structured-data/index.ts";

const page = (body: string, head = "") =>
  new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, {
    url: "https://paper.example/a/harbour",
  }).window.document;
const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
const read = (json: string) => readStructuredData(page(block(json)));

describe("JSON-LD", () => {
  it("reads a plain block, types and names without their prefix", () => {
    const [node] = read(`{"@context":"https://schema.org","@type":["schema:NewsArticle","http://schema.org/Report"],
      "schema:headline":"Ferry  returns","author":[{"@type":"Person","name":"Ann Lee"},"Bo Ek"]}`);
    expect(node!.types).toEqual(["NewsArticle", "Report"]);
    expect(text(node!, "headline")).toBe("Ferry returns");
    expect(nodesOf(node!, "author").map((author) => text(author, "name"))).toEqual(["Ann Lee", "Bo Ek"]);
  });

  it("opens graphs, lists, sets and values, in order", () => {
    const nodes = read(`{"@graph":[{"@type":"WebSite","name":"Paper"},
      {"@graph":[{"@type":"Article","keywords":{"@set":["a",{"@value":"b"}]},"author":{"@list":["c"]}}]},
      {"@type":"Organization"}]}`);
    expect(nodes.map((node) => node.types[0])).toEqual(["WebSite", "Article", "Organization"]);
    expect(texts(nodes[1]!, "keywords")).toEqual(["a", "b"]);
    expect(texts(nodes[1]!, "author")).toEqual(["c"]);
  });

  it("puts references in place, across blocks and in circles", () => {
    const nodes = readStructuredData(
      page(
        block(`{"@id":"#a","@type":"Article","author":{"@id":"#p"}}`) +
          block(`{"@id":"#p","@type":"Person","name":"Ann Lee","worksFor":{"@id":"#o"},"knows":{"@id":"#gone"}}`) +
          block(`{"@id":"#o","@type":"Organization","employee":{"@id":"#p"}}`),
      ),
    );
    expect(nodes).toHaveLength(3);
    expect(nodesOf(nodes[0]!, "author")[0]).toBe(nodes[1]);
    expect(nodesOf(nodesOf(nodes[1]!, "worksFor")[0]!, "employee")[0]).toBe(nodes[1]);
    expect([...everyNode(nodes)]).toHaveLength(4);
  });

  it.each([
    ["comments and CDATA", `//<![CDATA[\n/* x */ {"headline":"Ferry returns"} //]]>`],
    ["HTML comments", `<!-- {"headline":"Ferry returns"} -->`],
    ["trailing commas", `{"headline":"Ferry returns","a":[1,2,],}`],
    ["a missing comma", `{"a":"b" "headline":"Ferry returns"}`],
    ["a line break in a string", `{"a":"x\ny","headline":"Ferry returns"}`],
    ["a lone quotation mark", `{"a":"the "big" one","headline":"Ferry returns"}`],
    ["a wrong escape", `{"a":"it\\'s","headline":"Ferry returns"}`],
    ["a missing end", `{"headline":"Ferry returns","author":{"name":"Ann`],
    ["a semicolon and a second value", `{"headline":"Ferry returns"};{"@type":"Person"}`],
    ["a missing value", `{"a":,"headline":"Ferry returns"}`],
    ["a byte order mark", `\ufeff{"headline":"Ferry returns"}`],
  ])("survives %s", (_name, json) => {
    expect(text(read(json)[0]!, "headline")).toBe("Ferry returns");
  });

  it.each([
    "",
    "null",
    "3",
    '"text"',
    "{",
    "[[[[",
    '{"@type":',
    "}{",
    '{"a":"',
    "\u0000",
    "[,,]",
    '{"@graph":5}',
    "{]}",
  ])("gives nothing wrong for %j", (json) => {
    expect(() => [...everyNode(read(json))]).not.toThrow();
  });

  it("does not take prototype keys for values", () => {
    const nodes = read(`{"@type":"Article","__proto__":{"headline":"x"},"constructor":"y","toString":1}`);
    expect(text(nodes[0]!, "headline")).toBeNull();
    expect(text(nodes[0]!, "hasOwnProperty")).toBeNull();
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  it("tolerates wrong types", () => {
    const nodes = read(
      `{"@type":5,"headline":["",null,{"name":"Ferry returns"}],"author":7,"isAccessibleForFree":"False"}`,
    );
    expect(text(nodes[0]!, "headline")).toBe("Ferry returns");
    expect(nodesOf(nodes[0]!, "author")).toEqual([]);
    expect(truth(nodes[0]!, "isAccessibleForFree")).toBe(false);
  });

  it("ends on ten thousand nested graphs, valid or cut off", () => {
    const open = '{"@graph":['.repeat(10_000);
    expect([...everyNode(read(`${open}{"@type":"Article"}${"]}".repeat(10_000)}`))]).toHaveLength(1);
    expect(() => read(open)).not.toThrow();
    const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    expect([...everyNode(read(deep))].length).toBeLessThanOrEqual(5_000);
  });

  it("passes over a block of 20 MB and reads the next", () => {
    const nodes = readStructuredData(page(block(`{"a":"${"x".repeat(20_000_000)}"}`) + block(`{"@type":"Article"}`)));
    expect(nodes.map((node) => node.types[0])).toEqual(["Article"]);
  });

  it("reads a block that has slipped into a meta element", () => {
    const content = '{"@type":"NewsArticle","headline":"Ferry back in port"}'.replaceAll('"', "&quot;");
    const [node] = readStructuredData(page("", `<meta name="script:ld+json" content="${content}">`));
    expect(node?.types).toEqual(["NewsArticle"]);
  });

  it("reads other spellings of the script's type and no other script", () => {
    const nodes = readStructuredData(
      page(
        `<script type="Application/LD+JSON; charset=utf-8">{"@type":"Article"}</script><script>{"@type":"No"}</script>`,
      ),
    );
    expect(nodes.map((node) => node.types[0])).toEqual(["Article"]);
  });
});

describe("microdata", () => {
  it("takes a picture's credit for no author of the article around it", () => {
    const credit = '<figure><figcaption><span itemprop="author">Image: Pier Pictures</span></figcaption></figure>';
    const own = '<span itemprop="author">Ann Lee</span>';
    const scope = 'itemscope itemtype="https://schema.org/NewsArticle"';
    const [node] = readStructuredData(page(`<article ${scope}>${credit}${own}</article>`));
    expect(texts(node!, "author")).toEqual(["Ann Lee"]);
  });

  it("reads items, nested items, addresses and content", () => {
    const [node] = readStructuredData(
      page(`<article itemscope itemtype="http://schema.org/NewsArticle" itemid="/x">
        <h1 itemprop="headline name">Ferry returns</h1>
        <time itemprop="datePublished" datetime="2026-03-01">1 March</time>
        <span itemprop="dateModified" content="2026-03-02">2 March</span>
        <div itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ann"><b itemprop="name">Ann Lee</b></a></div>
        <img itemprop="image" src="/i.jpg"></article>`),
    );
    expect(node).toMatchObject({ origin: "microdata", types: ["NewsArticle"], id: "/x" });
    expect(text(node!, "name")).toBe("Ferry returns");
    expect(text(node!, "datePublished")).toBe("2026-03-01");
    expect(text(node!, "dateModified")).toBe("2026-03-02");
    expect(text(node!, "image")).toBe("/i.jpg");
    const [author] = nodesOf(node!, "author");
    expect([text(author!, "name"), text(author!, "url")]).toEqual(["Ann Lee", "/ann"]);
  });

  it("follows itemref", () => {
    const [node] = readStructuredData(
      page(
        `<div itemscope itemtype="https://schema.org/Article" itemref="by"></div><p id="by"><i itemprop="author">Ann Lee</i></p>`,
      ),
    );
    expect(text(node!, "author")).toBe("Ann Lee");
  });

  it("is not stopped by a page that hides methods behind names", () => {
    const nodes = readStructuredData(
      page(`<img name="documentElement"><img name="querySelectorAll"><img name="getElementsByTagName">
        <form itemscope itemprop="x"><input name="getAttribute"></form>
        <div itemscope itemtype="https://schema.org/Article"></div>`),
    );
    expect(nodes.filter((node) => isA(node, "Article"))).toHaveLength(1);
  });
});

describe("mainArticle", () => {
  it("prefers the page's own address over lists and other pieces", () => {
    const nodes =
      read(`[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other","datePublished":"2026"}]},
      {"@type":"NewsArticle","headline":"Older","url":"https://paper.example/a/older"},
      {"@type":"NewsArticle","headline":"Harbour","mainEntityOfPage":{"@id":"https://www.paper.example/a/harbour/"}}]`);
    expect(text(mainArticle(nodes, { url: "https://paper.example/a/harbour?x=1" })!, "headline")).toBe("Harbour");
  });

  it("finds an article below WebPage.mainEntity, by headline", () => {
    const nodes = read(`{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Harbour opens"}}`);
    expect(isA(mainArticle(nodes, { title: "Harbour Opens" })!, "article")).toBe(true);
    expect(mainArticle(read(`{"@type":"Product"}`))).toBeNull();
  });
});

describe("plainText", () => {
  it("resolves entities, twice where escaped twice, and drops tags and hidden characters", () => {
    expect(plainText("A &amp;quot;b&amp;quot; &#8211; <em>c</em>\n d&nbsp;&eacute;\u202e &unknown; 3 < 4")).toBe(
      'A "b" – c d é &unknown; 3 < 4',
    );
  });

  it("is bounded and never cuts a character in two", () => {
    expect(plainText("😀".repeat(10), 5)).toBe("😀😀");
    expect(plainText("<".repeat(1_000_000)).length).toBeLessThanOrEqual(2_000);
    expect(plainText("&#xd800;&#0;&#x110000;x")).toBe("x");
  });

  it("keeps line breaks in what is read raw", () => {
    expect(raw(read(`{"articleBody":"One.\\n\\nTwo &amp; three."}`)[0]!, "articleBody")).toBe("One.\n\nTwo & three.");
  });
});
