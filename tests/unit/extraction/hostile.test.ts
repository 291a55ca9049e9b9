import DOMPurify from "dompurify";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract, type TrailEntry } from "../../../utils/extraction/index.ts";
import { unreadable } from "../../../utils/extraction/snapshot.ts";
import { documentOf, p, pageOf, read, STORY, URL_OF_PAGE } from "./page.ts";

const PAYLOADS: Record<string, string> = {
  script: `<script>parent.hit=1</script>`,
  handler: `<p onclick="hit()">${STORY[5]} <img src="x" onerror="hit()"></p>`,
  "script address": `<p>${STORY[5]} <a href="javascript:hit()">go</a> <a href=" java&#10;script:hit()">go</a> <a href="data:text/html,<script>hit()</script>">go</a></p>`,
  "svg in a figure": `<figure><svg onload="hit()"><a xlink:href="javascript:hit()"><text>x</text></a></svg><figcaption>c</figcaption></figure>`,
  "svg image": `<p>${STORY[5]} <img src="data:image/svg+xml,<svg onload=hit()>"></p>`,
  "mathml mutation": `<p>${STORY[5]} <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;"></mglyph></table></mtext></math></p>`,
  "noscript mutation": `<noscript><p title="</noscript><img src=x onerror=hit()>"></p></noscript>`,
  "style mutation": `<p>${STORY[5]} <svg></p><style><a id="</style><img src=1 onerror=hit()>"></svg>`,
  "template body": `<template><p>${STORY[5]}</p><img src=x onerror=hit()><script>hit()</script></template>`,
  "template shadow": `<div><template shadowrootmode="open"><p>${STORY[5]}<img src=x onerror=hit()></p></template></div>`,
  frame: `<iframe src="javascript:hit()"></iframe><iframe srcdoc="<script>hit()</script>"></iframe>`,
  object: `<object data="javascript:hit()"></object><embed src="data:text/html,<script>hit()</script>">`,
  style: `<p style="background:url(javascript:hit());position:fixed">${STORY[5]}</p><style>@import 'javascript:hit()'</style>`,
  form: `<form action="javascript:hit()"><p>${STORY[5]}</p><button formaction="javascript:hit()">x</button></form>`,
  "clobbered form": `<form><input name="parentNode"><input name="attributes"><input name="childNodes"><input name="firstChild"><input name="removeChild"><p>${STORY[5]}</p></form>`,
  "nested clobber": `<form id="a"><div><form><input name="nextSibling"><input name="nodeType"></form></div></form>`,
  "clobbered document": `<img name="getElementById"><img name="cloneNode"><img name="body"><img name="documentElement"><img name="createElement"><img name="implementation"><img name="defaultView"><img name="createTreeWalker"><img name="importNode">`,
  "clobbered ids": `<a id="defaultView"></a><a id="defaultView" name="DOMParser"></a><p id="__proto__">${STORY[5]}</p><p class="constructor __proto__ toString">${STORY[5]}</p>`,
  "meta and base": `<meta http-equiv="refresh" content="0;url=javascript:hit()"><base href="javascript:hit()//">`,
  "bad attribute names": `<p on<click="hit()" "x"=1 '=2>${STORY[5]}</p>`,
  "srcset and lazy": `<p>${STORY[5]}</p><img data-src="javascript:hit()" data-srcset="javascript:hit() 2x"><picture><source srcset="javascript:hit() 1x"><img></picture>`,
  "embed post": `<blockquote class="twitter-tweet" cite="javascript:hit()"><p>${STORY[5]}</p><a href="javascript:hit()">x</a></blockquote>`,
  "cdata and comments": `<p>${STORY[5]} <!--><img src=x onerror=hit()>--> <![CDATA[<img src=x onerror=hit()>]]></p>`,
  "select mutation": `<select><template><style></select><img src=x onerror=hit()></style></template></select>`,
};

describe("hostile pages", () => {
  for (const [name, payload] of Object.entries(PAYLOADS)) {
    it(`makes nothing live of: ${name}`, () => {
      const html = pageOf(`<article>${p(STORY.slice(0, 3))}${payload}${p(STORY.slice(3, 5))}</article>`);
      const article = read(html);
      expect(article.text).toContain(STORY[0]);
      // What counts is what a parser makes of the markup, twice over.
      const once = new JSDOM(article.html, { url: URL_OF_PAGE }).window.document;
      const twice = new JSDOM(once.body.innerHTML, { url: URL_OF_PAGE }).window.document;
      for (const page of [once, twice]) {
        for (const element of page.body.querySelectorAll("*")) {
          expect(
            "script style svg math iframe object embed form input button template meta base link select".split(" "),
          ).not.toContain(element.localName);
          for (const { name: attribute, value } of element.attributes) {
            expect(attribute).not.toMatch(/^on|^style$|^srcdoc$|^id$|^name$/);
            if (attribute === "href" || attribute === "src")
              expect(value).toMatch(/^https?:|^data:image\/(?:png|jpeg|gif|webp);base64,/);
          }
        }
      }
      for (const link of article.links) expect(link.href).toMatch(/^https?:/);
      const purifier = DOMPurify(new JSDOM("").window);
      purifier.sanitize(article.html, { ADD_ATTR: ["data-paragraph"] });
      expect(purifier.removed).toEqual([]);
    });
  }
});

describe("limits", () => {
  const refusal = (document: Document) => {
    const trail: TrailEntry[] = [];
    const article = extract({ document, url: URL_OF_PAGE, trail: (entry) => trail.push(entry) });
    return { article, refused: trail.some((entry) => entry.action === "refused") };
  };

  it("refuses a page of thousands of levels and says so", () => {
    const page = documentOf(pageOf(`${p(STORY)}${"<div>".repeat(2000)}`));
    expect(refusal(page)).toEqual({ article: null, refused: true });
  });

  it("reads a page of a few hundred levels", () => {
    const { article } = refusal(documentOf(pageOf(`${"<div>".repeat(300)}${p(STORY)}`)));
    expect(article?.text).toContain(STORY[0]);
  });

  it.each([0, 7, 90])("counts the levels exactly, %i elements standing before each", (siblings) => {
    const nest = (levels: number) => documentOf(`<body>${`${"<i></i>".repeat(siblings)}<div>`.repeat(levels)}`);
    // The root has no level, the body is the first.
    expect(unreadable(nest(399))).toBeNull();
    expect(unreadable(nest(400))).toBe("nested more than 400 levels deep");
  });

  it("reads the article among thousands of links", () => {
    const { article } = refusal(
      documentOf(pageOf(`<article>${p(STORY)}</article>${"<a href=/x>More</a> ".repeat(3000)}`)),
    );
    expect(article?.text).toBe(STORY.join("\n"));
  });
});
