/**
 * Takes out of the libraries that we bundle every place that sets `innerHTML`, so that no path at all leads from a
 * string to live markup but DOMPurify's parser. It is what Mozilla's add-on linter asks, and it makes a mistake of
 * ours harmless. A library whose code has changed fails the build, so that someone looks.
 */
import type { Plugin } from "vite";

interface Rewrite {
  /** End of the module's path. */
  module: string;
  from: string;
  to: string;
  why: string;
}

/** Fills an element from a string by way of a document that runs nothing and loads nothing. */
const FILL = (target: string, html: string) =>
  `{ const inert = new DOMParser().parseFromString(${html}, "text/html").body; ${target}.textContent = ""; while (inert.firstChild) ${target}.appendChild(inert.firstChild); }`;

const REWRITES: Rewrite[] = [
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

export function inertMarkup(): Plugin {
  return {
    name: "says-who:inert-markup",
    enforce: "pre",
    transform(code, id) {
      const path = id.split("?")[0]?.replaceAll("\\", "/") ?? "";
      let changed = code;
      for (const { module, from, to } of REWRITES) {
        if (!path.endsWith(`node_modules/${module}`)) continue;
        if (changed.split(from).length !== 2) this.error(`${module} no longer holds "${from}": look at it anew`);
        changed = changed.replace(from, () => to);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
