import { describe, expect, it } from "vitest";
import { authorsOf, namesOf, strings } from "./support.ts";

const article = (author: unknown, more: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Ferry resumes",
  author,
  ...more,
});
const person = (name: unknown, more: object = {}) => ({ "@type": "Person", name, ...more });

function nested(levels: number, inner: unknown): string {
  let json = JSON.stringify(inner);
  for (let i = 0; i < levels; i++) json = `{"@graph":[${json}]}`;
  return json;
}

/** Blocks of broken or hostile structured data, with the names that a reader must get. */
const BLOCKS: Array<[what: string, data: unknown, names: string[]]> = [
  ["not JSON at all", "<!-- -->{[", []],
  ["an empty block", "", []],
  ["null", "null", []],
  ["a number", "42", []],
  [
    "a trailing comma",
    '{"@type":"NewsArticle","headline":"Ferry resumes","author":{"@type":"Person","name":"Nora Quill"},}',
    ["Nora Quill"],
  ],
  [
    "raw line breaks in a string",
    '{"@type":"NewsArticle","headline":"Ferry resumes","author":{"name":"Nora\nQuill"}}',
    ["Nora Quill"],
  ],
  ["the author as a string", article("Nora Quill"), ["Nora Quill"]],
  ["the author as a list of strings", article(["Nora Quill", "Tobin Marsh"]), ["Nora Quill", "Tobin Marsh"]],
  ["arrays of arrays", article([[[person("Nora Quill")], [[["Tobin Marsh"]]]]]), ["Nora Quill", "Tobin Marsh"]],
  [
    "a list in one string",
    article("Nora Quill, Tobin Marsh and Ines Vale"),
    ["Nora Quill", "Tobin Marsh", "Ines Vale"],
  ],
  ["names as an array", article({ "@type": "Person", name: ["Nora Quill"] }), ["Nora Quill"]],
  ["an author that is null", article(null), []],
  ["an author that is a number", article(7), []],
  ["an author that is true", article(true), []],
  ["an author without a name", article({ "@type": "Person" }), []],
  ["a name that is an object", article(person({ "@value": "Nora Quill" })), ["Nora Quill"]],
  ["a name that is an address", article(person("https://harbour.example/nora")), []],
  ["the words null and undefined", article(["null", "undefined", "[object Object]", "N/A"]), []],
  ["a reference to itself", { "@graph": [{ ...article({ "@id": "#a" }), "@id": "#a" }] }, []],
  [
    "a circle of two",
    {
      "@graph": [
        article({ "@id": "#p" }),
        { "@id": "#p", ...person("Nora Quill", { worksFor: { "@id": "#o" } }) },
        { "@id": "#o", "@type": "Organization", name: "Harbour Post", employee: { "@id": "#p" } },
      ],
    },
    ["Nora Quill"],
  ],
  ["a reference to nothing", article({ "@id": "#nobody" }), []],
  ["10,000 nested graphs", nested(10_000, article(person("Nora Quill"))), []],
  ["40 nested graphs", nested(40, article(person("Nora Quill"))), ["Nora Quill"]],
  ["100,000 opening brackets", "[".repeat(100_000), []],
  ["script in a name", article(person("Nora <script>alert(1)</script>Quill")), []],
  ["an image with a handler in a name", article(person("<img src=x onerror=alert(1)>Nora Quill")), ["Nora Quill"]],
  ["entities in a name", article(person("Nora O&#39;Quill")), ["Nora O'Quill"]],
  ["control and bidirectional characters in a name", article(person("Nora\u202e Qu\u0000ill\u200b")), ["Nora Quill"]],
  [
    "a prototype key",
    '{"@type":"NewsArticle","headline":"Ferry resumes","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"name":"Nora Quill","__proto__":{"name":"Evil Twin"}}}',
    ["Nora Quill"],
  ],
  [
    "a type named like a prototype key",
    { ...article(person("Nora Quill")), "@type": ["NewsArticle", "constructor", "__proto__"], genre: "toString" },
    ["Nora Quill"],
  ],
  [
    "script addresses",
    article(
      person("Nora Quill", {
        url: "javascript:alert(1)",
        image: "data:text/html,x",
        sameAs: ["vbscript:x", "https://user:pw@evil.example/"],
        email: "javascript:alert(1)",
      }),
    ),
    ["Nora Quill"],
  ],
  [
    "5,000 authors",
    article(
      Array.from({ length: 5_000 }, (_, i) =>
        person(`Nora Quill${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (((i / 26) % 26) | 0))}`),
      ),
    ),
    [],
  ],
  ["a name of a million letters", article(person("Quill ".repeat(170_000))), []],
  [
    "a biography of a million letters",
    article(person("Nora Quill", { description: "word ".repeat(200_000) })),
    ["Nora Quill"],
  ],
  [
    "the wrong types everywhere",
    article({
      "@type": 5,
      name: "Nora Quill",
      url: {},
      image: 7,
      jobTitle: ["x", {}],
      description: [],
      sameAs: { a: 1 },
      worksFor: 3,
    }),
    ["Nora Quill"],
  ],
];

describe("hostile and broken structured data", () => {
  it("holds at least thirty blocks", () => expect(BLOCKS.length).toBeGreaterThanOrEqual(30));

  it.each(BLOCKS)("%s", (what, data, names) => {
    const found = authorsOf({ data, body: "<h1>Ferry resumes</h1><p>The ferry runs again.</p>" });
    if (what === "5,000 authors") expect(found.authors.length).toBeLessThanOrEqual(40);
    else if (what === "10,000 nested graphs") expect(namesOf(found).every((name) => name === "Nora Quill")).toBe(true);
    else expect(namesOf(found)).toEqual(names);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    for (const text of strings(found)) {
      expect(text.length).toBeLessThanOrEqual(2_000);
      expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|<script|<img/);
    }
    for (const { url, photo, links } of found.authors) {
      for (const address of [url, photo]) expect(address ?? "https://").toMatch(/^https?:\/\//);
      for (const link of links) expect(link.url).toMatch(/^(?:https?:\/\/|mailto:)/);
    }
  });
});

describe("hostile documents", () => {
  it("survives clobbered forms, deep trees and a page of bylines", () => {
    const deep = "<div class=author>".repeat(4_000);
    const many = '<p class="byline">By Nora Quill</p>'.repeat(5_000);
    const form =
      '<form class="author"><input name="getAttribute"><input name="localName"><input name="parentElement"><input name="querySelector">x</form>';
    expect(namesOf(authorsOf({ body: `<h1>Ferry resumes</h1>${form}${many}${deep}` }))).toEqual(["Nora Quill"]);
  });

  it("takes no markup from a page's text", () => {
    const found = authorsOf({
      body: '<h1>Ferry resumes</h1><p class="byline">By &lt;img src=x onerror=alert(1)&gt; Nora</p>',
    });
    for (const { name } of found.authors) expect(name).not.toMatch(/[<>]/);
  });
});
