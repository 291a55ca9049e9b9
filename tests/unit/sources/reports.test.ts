import { describe, expect, it } from "vitest";
import { findSources } from "../../../utils/sources/index.ts";
import { de } from "./passages/reports/de.ts";
import { more as moreDe } from "./passages/reports/de-more.ts";
import { es } from "./passages/reports/es.ts";
import { more as moreEs } from "./passages/reports/es-more.ts";
import { fr } from "./passages/reports/fr.ts";
import { more as moreFr } from "./passages/reports/fr-more.ts";
import type { Report } from "./passages/reports/types.ts";

const bare = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[„“«»"]/g, "")
    .replace(/^(?:(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una|des)\s+|l')/, "")
    .trim();

/** What of a report's list is right, each source counted once, and what of its truth is missing. */
function judge({ text, main, others }: Report, lang: string) {
  const truth = [...main, ...others].map((names) => names.split("|").map(bare));
  const found = new Set<number>();
  const wrong: string[] = [];
  const { sources } = findSources({ text, lang });
  for (const { name } of sources) {
    const k = truth.findIndex((names) => names.includes(bare(name)));
    if (k < 0 || found.has(k)) wrong.push(name);
    else found.add(k);
  }
  return { listed: sources.length, wrong, found, truth, missedMain: main.filter((_, k) => !found.has(k)) };
}

describe.each([
  ["de", de],
  ["fr", fr],
  ["es", es],
  ["de", moreDe],
  ["fr", moreFr],
  ["es", moreEs],
] as const)("longer reports in %s", (lang, reports) => {
  const judged = reports.map((report) => ({ ...judge(report, lang), manner: report.manner }));
  const sum = (of: (item: (typeof judged)[number]) => number) => judged.reduce((total, item) => total + of(item), 0);

  it("names nobody wrongly or twice in more than one of ten", () => {
    const wrong = judged.flatMap((item) => item.wrong.map((name) => `${item.manner}: ${name}`));
    expect(wrong.length / sum((item) => item.listed), wrong.join("; ")).toBeLessThan(0.1);
  });

  it("misses no main source in more than one of twenty, and finds nine of ten altogether", () => {
    const missed = judged.flatMap((item) => item.missedMain.map((name) => `${item.manner}: ${name}`));
    const mains = reports.reduce((total, { main }) => total + main.length, 0);
    expect(missed.length / mains, missed.join("; ")).toBeLessThan(0.05);
    expect(sum((item) => item.found.size) / sum((item) => item.truth.length)).toBeGreaterThanOrEqual(0.9);
  });
});
