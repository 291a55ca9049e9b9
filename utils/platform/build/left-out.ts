/**
 * Takes out of the libraries that we bundle what no path of ours reaches: less to load and to compile when a reader
 * presses the key. A library whose code has changed fails the build, so that someone looks.
 */
import type { Plugin } from "vite";

interface LeftOut {
  /** End of the module's path. */
  module: string;
  pattern: RegExp;
  /** How often it must be found. */
  times: number;
  to: string;
}

/** A method of Readability's prototype, up to the brace that closes it. */
const method = (name: string): LeftOut => ({
  module: "@mozilla/readability/Readability.js",
  pattern: new RegExp(`^  ${name}\\([^)\\n]*\\) \\{\\n[^]*?^  \\},\\n`, "m"),
  times: 1,
  to: "",
});

const LEFT_OUT: LeftOut[] = [
  // What the reading view takes from a page has no drawings: without these lists DOMPurify allows less.
  {
    module: "dompurify/dist/purify.es.mjs",
    pattern: /const (svg\$1|svgFilters|svg) = freeze\(\[[^\]]*\]\);/g,
    times: 3,
    to: "const $1 = freeze([]);",
  },
  // `utils/extraction/body/readability.ts` switches JSON-LD off, has its own of the next three, and those call the rest.
  ...["_getJSONLD", "_postProcessContent", "_isValidByline", "_isProbablyVisible"].map(method),
  ...["_fixRelativeUris", "_simplifyNestedElements", "_cleanClasses"].map(method),
];

export function leftOut(): Plugin {
  return {
    name: "says-who:left-out",
    enforce: "pre",
    transform(code, id) {
      const path = id.split("?")[0]?.replaceAll("\\", "/") ?? "";
      let changed = code;
      for (const { module, pattern, times, to } of LEFT_OUT) {
        if (!path.endsWith(`node_modules/${module}`)) continue;
        const found = changed.match(new RegExp(pattern, pattern.flags.replace(/g?$/, "g")))?.length;
        if (found !== times) this.error(`${module} no longer holds ${pattern} ${times} times: look at it anew`);
        changed = changed.replace(pattern, to);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
