/** A page's copy says of itself what the page says, node for node; what cannot be read is not read half. */
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { CopyElement } from "../../../utils/copy/nodes.ts";
import { type CopyDocument, readCopy } from "../../../utils/copy/read.ts";
import { writePage } from "../../../utils/copy/write.ts";
import { article, documentOf } from "../declutter/page.ts";

function copied(document: Document, plain = false): CopyDocument {
  const copy = readCopy(writePage(document, { plain })!.written);
  if (!copy) throw new Error("not to be read");
  return copy;
}

const PAGE = article({
  sidebar: `<div id="one" class="a  b\tc" title='He said "yes" & left <now>' data-x="&nbsp;">A &amp; B&nbsp;&lt;C&gt;<br>next<!-- a > b -->
    <svg viewBox="0 0 1 1"><title>Sign</title><foreignObject><p>HTML again</p></foreignObject><style>a &lt; b</style><path d="M0"/></svg>
    <template><p class="unseen">No part of the page</p><template><b></b></template></template>
    <script>if (a < b && c) document.write("</p><div>")</script><style>p > b { color: red }</style>
    <iframe src="/x">text < text</iframe><textarea>
 <b>no tag</b></textarea><input value="x"><noscript><img src="/n"></noscript>
    <select><option>1<option>2</select><table><tr><td>cell</table></div>`,
  end: `<p id="odd" =x="1" a"b='2' c>one<p>two<a href="/x">link<a href="/y">other</a></p><fb:like layout="x"></fb:like>`,
});

describe("a page and its copy", () => {
  const document = documentOf(PAGE);
  const copy = copied(document);
  const pairs: [Element, CopyElement][] = Array.from(document.body.querySelectorAll("*"), (element, place) => [
    element,
    copy.elements[copy.body!.place + 1 + place]!,
  ]);
  const placeOf = new Map<Element, number>(pairs.map(([element], place) => [element, place]));
  const at = (element: Element | null) => (element === null ? -1 : (placeOf.get(element) ?? -2));
  const inCopy = (element: CopyElement | null) =>
    element === null ? -1 : element.place <= copy.body!.place ? -2 : element.place - copy.body!.place - 1;

  it("have the same elements, with the same names, attributes and text", () => {
    expect(pairs.length).toBeGreaterThan(40);
    for (const [element, other] of pairs) {
      expect([other.localName, other.tagName]).toEqual([element.localName, element.tagName]);
      const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
      expect(other.getAttributeNames().map((name) => [name, other.getAttribute(name)])).toEqual(attributes);
      expect(other.textContent).toBe(element.textContent);
      expect([...other.classList]).toEqual([...element.classList]);
    }
  });

  it("have the same neighbours in the same places", () => {
    for (const [element, other] of pairs) {
      const around = [element.parentElement, element.firstElementChild, element.lastElementChild];
      const beside = [element.nextElementSibling, element.previousElementSibling];
      expect(
        [
          ...[other.parentElement, other.firstElementChild, other.lastElementChild],
          ...[other.nextElementSibling, other.previousElementSibling],
        ].map(inCopy),
      ).toEqual([...around, ...beside].map(at));
      const nodes = Array.from(element.localName === "template" ? [] : element.childNodes, (node) => [
        node.nodeType,
        node.nodeType === 1 ? null : node.nodeValue,
      ]);
      expect(
        other.childNodes.map((node) => [
          node.nodeType,
          node.nodeType === 1 ? null : (node as { nodeValue: string }).nodeValue,
        ]),
      ).toEqual(nodes);
    }
  });

  it("say the same of who stands where", () => {
    for (const [i, [element, other]] of pairs.entries())
      for (const [j, [against, otherAgainst]] of pairs.entries()) {
        if ((i * 7 + j) % 5 > 0) continue;
        expect(other.contains(otherAgainst)).toBe(element.contains(against));
        expect(other.compareDocumentPosition(otherAgainst)).toBe(element.compareDocumentPosition(against));
      }
  });

  it.each([
    "a, p",
    "[title]",
    "div.a.b",
    ".sidebar > div p",
    ":scope > a",
    '[class*="STORY" i]',
    "a[href^='/']:not([href='/'])",
    "div:has(> h1), article:has(h1)",
    "p + p, h1 ~ div",
    "p:nth-of-type(2)",
    "input[value=x]",
    "noscript",
  ])("find the same by %s", (selector) => {
    expect(copy.body!.querySelectorAll(selector).map(inCopy)).toEqual(
      Array.from(document.body.querySelectorAll(selector), at),
    );
    const [first] = document.body.querySelectorAll(selector);
    expect(inCopy(copy.body!.querySelector(selector))).toBe(at(first ?? null));
    if (selector.includes(":scope")) return;
    for (const [element, other] of pairs) {
      expect(other.matches(selector)).toBe(element.matches(selector));
      expect(inCopy(other.closest(selector))).toBe(at(element.closest(selector)));
    }
  });

  it("find the same by tag and by class", () => {
    for (const [element, other] of pairs.filter((_, i) => i % 4 === 0))
      for (const name of ["*", "a", "p", "nothing"])
        expect(other.getElementsByTagName(name).map(inCopy)).toEqual(
          Array.from(element.getElementsByTagName(name), at),
        );
    for (const names of ["a", "c a", "para", " ", "x"])
      expect(copy.getElementsByClassName(names).map(inCopy)).toEqual(
        Array.from(document.getElementsByClassName(names), at),
      );
  });

  it("say nothing of selectors that none of them knows", () => {
    expect(() => copy.body!.querySelectorAll("div:has-text(Ad)")).toThrow();
    expect(() => copy.body!.querySelectorAll("[[")).toThrow();
  });
});

it("copies the root's attributes and what the head says of itself", () => {
  const document = documentOf(
    `<html class="news" lang="en"><head><title>A "title" & more</title><meta property="og:title" content='Shared "title" & more'></head><body class="x"><p>Text</p></body></html>`,
  );
  const copy = copied(document);
  expect(copy.title).toBe('A "title" & more');
  expect(copy.querySelector('meta[property="og:title"]')?.getAttribute("content")).toBe('Shared "title" & more');
  expect(copy.querySelectorAll("html.news[lang=en] > body.x > p")).toHaveLength(1);
});

it("minds no capitals in the classes of a page in quirks mode", () => {
  const quirks = copied(new JSDOM('<div class="Ad-Slot"></div>').window.document);
  expect(quirks.quirks).toBe(true);
  expect(quirks.querySelectorAll(".ad-slot")).toHaveLength(1);
  expect(quirks.getElementsByClassName("ad-slot")).toHaveLength(1);
  const standard = copied(new JSDOM('<!doctype html><div class="Ad-Slot"></div>').window.document);
  expect(standard.querySelectorAll(".ad-slot")).toHaveLength(0);
});

it("reads what a noscript holds as elements where a script has put them there, or none may run", () => {
  const document = documentOf("<!doctype html><body><noscript></noscript><p>Text</p></body>");
  document.querySelector("noscript")!.append(document.createElement("img"));
  const copy = copied(document);
  expect(copy.elements.map(({ localName }) => localName)).toEqual([
    "html",
    "head",
    "meta",
    "body",
    "noscript",
    "img",
    "p",
  ]);
});

it.each([
  ["a comment", (document: Document) => document.createComment("--></p></div><b>")],
  [
    "a script",
    (document: Document) => Object.assign(document.createElement("script"), { type: "x", textContent: "</script><b>" }),
  ],
])("does not read half a page where %s pretends to end, and all of it when written plainly", (_, trick) => {
  const document = documentOf(article());
  document.body.prepend(trick(document));
  const { written } = writePage(document)!;
  expect(readCopy(written)).toBeNull();
  const before = document.documentElement.outerHTML;
  const copy = copied(document, true);
  expect(copy.elements.length - copy.body!.place - 1).toBe(document.body.querySelectorAll("*").length);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe("long scripts", () => {
  const LONG = `window.state = "${"x".repeat(20_000)}"`;
  const script = `<script type="text/x" data-a='"&lt;'>${LONG}</script>`;

  /** All that the rules may ask of a page, but for what scripts say. */
  const told = (elements: Iterable<Element | CopyElement>) =>
    Array.from(elements, (element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
      ...Array.from(element.localName === "script" ? [] : (element.childNodes as Iterable<Node>), (node) =>
        node.nodeType === 1 ? 1 : node.nodeValue,
      ),
    ]);
  const written = (document: Document) => writePage(document)!.written.body.join("");

  it.each([
    ["at the end of the page", `<p>A</p>${script}`],
    [
      "deep in it",
      `<!-- one --><div class="a" title='"&amp;&nbsp;'>A &lt; B&nbsp;<p>C</p><section>${script} D</section></div>E`,
    ],
    ["beside one another", `<div>${script}${script}<b>A</b></div>${script}`],
  ])("%s are not sent, and all else is", (_, markup) => {
    const document = documentOf(`<body class="x">${markup}</body>`);
    expect(document.body.querySelector("script")!.textContent).toHaveLength(LONG.length);
    expect(written(document)).not.toContain("xxxx");
    const copy = copied(document);
    expect(told(copy.elements.slice(copy.body!.place))).toEqual(
      told([document.body, ...document.body.querySelectorAll("*")]),
    );
  });

  it.each([
    [
      "a form, in which names can stand for what the browser knows",
      (inner: string) => `<form>${inner}<input name="attributes"></form>`,
    ],
    ["a part that shows where no script runs", (inner: string) => `<noscript>${inner}</noscript>`],
    ["a drawing", (inner: string) => `<svg>${inner}</svg>`],
  ])("are sent with %s", (_, around) => {
    const document = documentOf(`<body><div>${around(script)}</div></body>`);
    expect(written(document)).toBe(document.body.outerHTML);
  });
});

it("reads no page that is nested without end", () => {
  const deep = "<div>".repeat(3000) + "</div>".repeat(3000);
  const written = { root: "<html>", title: "", sharedTitle: "", quirks: false };
  expect(readCopy({ ...written, body: [`<body>${deep}</body>`], count: 3000 })).toBeNull();
});

it("lets no page of many brothers and sisters take the square of their number", () => {
  const many = '<i class="a"></i>'.repeat(25_000);
  const written = { root: "<html>", title: "", sharedTitle: "", quirks: false };
  const copy = readCopy({ ...written, body: [`<body>${many}</body>`], count: 25_000 })!;
  expect(copy.body!.querySelectorAll(".a")).toHaveLength(25_000);
  expect(() => copy.body!.querySelectorAll(".a ~ .b")).toThrow();
});

it("writes nothing down where a document has no body", () => {
  const document = documentOf(article());
  document.body.remove();
  expect(writePage(document)).toBeNull();
});

it("is read to the end of a script that holds another in a comment", () => {
  const inner = "<!--\n<script>\n a();\n</script>\n-->";
  const document = documentOf(
    article({ end: `<div id="before"></div><script>${inner}</script><p id="after">After</p>` }),
  );
  const copy = copied(document);
  expect(copy.querySelector("script")?.textContent).toBe(inner);
  expect(copy.querySelector("#after")?.parentElement?.localName).toBe("body");
});

it("is none where something ends that has not begun", () => {
  const document = documentOf(article());
  document.body.prepend(document.createComment("--></div>"));
  expect(readCopy(writePage(document)!.written)).toBeNull();
});
