/** One process of the ablation: reads each page it is sent once with all steps, and once without each of them. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { JSDOM, VirtualConsole } from "jsdom";
import { extract, STEPS } from "../../../utils/extraction/index.ts";
import { compareBodies, type Overlap } from "./metrics.ts";

export interface AblationTask {
  id: string;
  file: string;
  url: string;
  truth: string;
}

export interface Ablation {
  id: string;
  /** How the body that was read agrees with the truth, by the step that was off; "" with all on. */
  overlaps: Record<string, Overlap>;
}

process.on("message", ({ id, file, url, truth }: AblationTask) => {
  const html = gunzipSync(readFileSync(file)).toString("utf8");
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const read = (step: string) =>
    extract({ document: window.document, url, without: new Set(step ? [step] : []) })?.text ?? "";
  const overlaps: Ablation["overlaps"] = {};
  // Most steps leave most pages as they are: the same text needs no second comparison.
  const compared = new Map<string, Overlap>();
  for (const step of ["", ...STEPS]) {
    const text = read(step);
    const overlap = compared.get(text) ?? compareBodies(truth, text);
    compared.set(text, overlap);
    overlaps[step] = overlap;
  }
  window.close();
  process.send?.({ id, overlaps } satisfies Ablation);
});
