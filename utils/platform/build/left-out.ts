/**
 * Takes out of the libraries that we bundle what no path of ours reaches: less to load and to compile when a reader
 * presses the key.
 */
import type { Plugin } from "vite";
import { type Rewrite, rewriting } from "./rewrite.ts";

/** A method of Readability's prototype, up to the brace that closes it. */
const method = (name: string): Rewrite => ({
  module: "@mozilla/readability/Readability.js",
  from: new RegExp(`^  ${name}\\([^)\\n]*\\) \\{\\n[^]*?^  \\},\\n`, "gm"),
  to: "",
});

const LEFT_OUT: Rewrite[] = [
  // What the reading view takes from a page has no drawings: without these lists DOMPurify allows less.
  {
    module: "dompurify/dist/purify.es.mjs",
    from: /const (svg\$1|svgFilters|svg) = freeze\(\[[^\]]*\]\);/g,
    times: 3,
    to: "const $1 = freeze([]);",
  },
  // The adapter for a DOM that is not ours, and a writer of HTML with it: `copy/selectors.ts` brings another.
  { module: "css-select/dist/index.js", from: /^import .* from "dom(?:utils|handler)";\n/gm, times: 2, to: "" },
  { module: "css-select/dist/index.js", from: "adapter: { ...DomUtils, isTag }", to: "adapter: undefined" },
  // `utils/extraction/body/readability.ts` switches JSON-LD off, has its own of the next three, and those call the rest.
  ...["_getJSONLD", "_postProcessContent", "_isValidByline", "_isProbablyVisible"].map(method),
  ...["_fixRelativeUris", "_simplifyNestedElements", "_cleanClasses"].map(method),
];

export const leftOut = (): Plugin => rewriting("left-out", LEFT_OUT);
