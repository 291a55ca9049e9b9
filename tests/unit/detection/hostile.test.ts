import { describe, expect, it } from "vitest";
import { detect, detectEarly } from "../../../utils/detection/index.ts";
import { readText } from "../../../utils/detection/text.ts";
import { pageOf, paragraphs } from "./page.ts";

const URL_HERE = "https://paper.example/news/2026/11/harbour-board-votes-to-close-ferry-pier";
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;

function judge(document: Document) {
  const page = { document, url: URL_HERE };
  detectEarly(page);
  return detect(page);
}

describe("hostile pages", () => {
  it("reads the types of 20 MB of JSON-LD, and no more of it", () => {
    const document = pageOf("", `<article>${paragraphs(8)}</article>`);
    const block = document.createElement("script");
    block.setAttribute("type", "application/ld+json");
    block.textContent = `{"@type":"NewsArticle","articleBody":"${"word ".repeat(4_000_000)}"}`;
    document.head.append(block);
    expect(judge(document).reasons).toContain("The page declares itself a NewsArticle.");
  });

  it("survives JSON-LD nested 50,000 deep", () => {
    const deep = `${"[".repeat(50_000)}{"@type":"NewsArticle"}${"]".repeat(50_000)}`;
    expect(judge(pageOf(script(deep), "")).reasons.length).toBeGreaterThan(0);
    const objects = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    expect(judge(pageOf(script(objects), "")).isNews).toBe(false);
  });

  it.each([
    ["null", "null"],
    ["a number", "3"],
    ["types that are none", '{"@type":{"@type":[3,null,{"a":1}]},"@graph":3,"mainEntity":[[]]}'],
    ["a prototype", '{"__proto__":{"@type":"NewsArticle"},"constructor":{"@type":"Product"}}'],
    ["things that refer to each other", '[{"@id":"a","mainEntity":{"@id":"b"}},{"@id":"b","mainEntity":{"@id":"a"}}]'],
    ["an open end", '{"@type":["NewsArticle'],
  ])("is not upset by JSON-LD that is %s", (_, text) => {
    expect(judge(pageOf(script(text), "")).isNews).toBe(false);
  });

  // The speed bench has 20,000 levels in a browser; jsdom takes longer to build them than the test may last.
  it("survives thousands of levels of elements, and reads each text once", () => {
    const document = pageOf("", "");
    const text = "The harbour board voted on Tuesday to close the old ferry pier that engineers called unsafe.";
    const top = document.createElement("div");
    let deepest: Element = top;
    for (let level = 0; level < 2_001; level++) {
      deepest = deepest.appendChild(document.createElement(level % 2 ? "div" : "p"));
    }
    deepest.textContent = text;
    document.body.append(top);
    expect(judge(document).isNews).toBe(false);
    expect(readText(document.documentElement)).toMatchObject({ paragraphs: 1, characters: text.length });
  });

  it("answers for many elements of every kind that it looks for", () => {
    const one = `<h2><a href="/x">A story</a></h2><p>${"word ".repeat(30)}</p><div><br></div><a class="price" rel="author">x</a><input><form></form>`;
    expect(judge(pageOf(`<meta name="a" content="b">`.repeat(2_000), one.repeat(800))).isNews).toBe(false);
  });

  it("is not led astray by fields that take the names of a form's or a document's own members", () => {
    const names = [
      "parentNode",
      "parentElement",
      "firstChild",
      "lastChild",
      "previousSibling",
      "nextSibling",
      "childNodes",
    ]
      .concat(["getAttribute", "getElementsByTagName", "querySelectorAll", "localName", "nodeName", "nodeType"])
      .concat(["textContent", "nodeValue", "attributes", "documentElement", "querySelector", "createTreeWalker"]);
    const fields = names.map((name) => `<input name="${name}"><img name="${name}">`).join("");
    const text = "The harbour board voted on Tuesday to close the old ferry pier that engineers called unsafe.";
    const body = `<form action="/cart">${fields}<h2><a href="/x">x</a></h2>${text}<br>${text}<p>${text}</p><div>${text}</div></form>`;
    expect(judge(pageOf("", body)).isNews).toBe(false);
  });

  it("gives an answer for a document without a root", () => {
    const document = pageOf("", "");
    document.documentElement.remove();
    expect(judge(document)).toMatchObject({ isNews: false, score: 0 });
  });

  it("keeps the page's words out of its reasons", () => {
    const type = `NewsArticle${"<img src=x onerror=alert(1)>"}`;
    const { reasons } = judge(pageOf(script(JSON.stringify({ "@type": [type, "NewsArticle"] })), paragraphs(4)));
    expect(reasons.join(" ")).not.toContain("<");
  });
});
