/**
 * Takes out of the libraries that we bundle every place that sets `innerHTML`, so that no path at all leads from a
 * string to live markup but DOMPurify's parser. It is what Mozilla's add-on linter asks, and it makes a mistake of
 * ours harmless.
 */
import type { Plugin } from "vite";
import { type Rewrite, rewriting } from "./rewrite.ts";

/** Fills an element from a string by way of a document that runs nothing and loads nothing. */
const FILL = (target: string, html: string) =>
  `{ const inert = new DOMParser().parseFromString(${html}, "text/html").body; ${target}.textContent = ""; while (inert.firstChild) ${target}.appendChild(inert.firstChild); }`;

const REWRITES: (Rewrite & { why: string })[] = [
  {
    module: "preact/dist/preact.mjs",
    from: "(t.innerHTML=h.__html)",
    to: "(t.textContent=h.__html)",
    why: "our components never set inner HTML; where one did, it would show as text",
  },
  {
    module: "@mozilla/readability/Readability.js",
    from: "page.innerHTML = pageCacheHtml;",
    to: "this._refill();",
    why: "Readability puts the page's copy back before it tries again: ours (utils/extraction/body/readability.ts) has it at hand",
  },
  {
    module: "@mozilla/readability/Readability.js",
    from: "tmp.innerHTML = noscript.innerHTML;",
    to: FILL("tmp", "noscript.innerHTML"),
    why: "Readability looks for the picture in a noscript element",
  },
  {
    module: "dompurify/dist/purify.es.mjs",
    from: "doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;",
    to: "doc.documentElement.textContent = emptyHTML;",
    why: "only for namespaces other than HTML, which we do not use",
  },
];

export const inertMarkup = (): Plugin => rewriting("inert-markup", REWRITES);
