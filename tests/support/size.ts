/** The size budget: what each part of the extension may weigh, gzipped, as it would travel in the package. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes gzipped. The detector's is a promise to every page that is not news; the others keep us honest. */
const BUDGET: Record<string, number> = {
  "detector.js": 12_000,
  // The same hiding as the detector's, for a page that has none.
  "declutter.js": 6_000,
  "reader.js": 160_000,
  "picker.js": 30_000,
  // Goes into no page. Half is what finds clutter (the words by which promos are known, in the corpus's languages, are
  // most of that), a tenth what tells news, which every page carried before; a fifth is the library that knows
  // selectors, a tenth Autoconsent's functions for dialogs that answer to scripts alone, of which an extension may make
  // none from text.
  "background.js": 70_000,
  // Injected where the reader has consent dialogs refused, and nowhere else: Autoconsent, nearly all of it.
  "consent.js": 30_000,
  // The engine and its model, loaded only where sources are shown.
  "sources.js": 1_000_000,
};

/** Weighs both builds against the budget and prints what it finds; false when a part is too heavy or missing. */
export function checkSizes(root: string): boolean {
  let ok = true;
  for (const build of ["chrome-mv3", "firefox-mv3"])
    for (const [part, budget] of Object.entries(BUDGET)) {
      const [file] = globSync(join(root, ".output", build, part));
      if (!file) {
        console.log(`${build}/${part} is missing`);
        ok = false;
        continue;
      }
      const size = gzipSync(readFileSync(file), { level: 9 }).length;
      if (size > budget) ok = false;
      console.log(`${build}/${part}: ${size} of ${budget} bytes gzipped${size > budget ? ", too heavy" : ""}`);
    }
  return ok;
}
