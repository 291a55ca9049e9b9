/** Prints cue, source and content figures of a model on held-out articles; for tuning. */
import { readFileSync } from "node:fs";
import { findCues } from "../../../utils/sources/cues.ts";
import { columns } from "../../../utils/sources/features.ts";
import { en } from "../../../utils/sources/lexicon/en.ts";
import { loadModel } from "../../../utils/sources/model.ts";
import { read } from "../../../utils/sources/read.ts";
import { attributeCue } from "../../../utils/sources/spans.ts";
import { readCorpus } from "./gold.ts";

const [file, corpus, every] = process.argv.slice(2) as [string, string, string | undefined];
const model = loadModel(JSON.parse(readFileSync(file, "utf8")));
const articles = readCorpus(corpus).filter((_, index) => !every || index % Number(every) === 0);
for (const bias of [0, -0.6, -1.2]) {
  let tp = 0;
  let found = 0;
  let gold = 0;
  let sourceRight = 0;
  let contentRight = 0;
  let both = 0;
  const scored: [number, boolean][] = [];
  for (const article of articles) {
    const reading = read(article.text, en);
    const cols = columns(reading);
    const cues = findCues(reading, cols, model, bias);
    const cued = new Uint8Array(reading.tokens.count);
    for (const cue of cues) cued.fill(1, cue.first, cue.last + 1);
    const want = article.attributions.filter((a) => a.source.length && a.content.length && a.cue.length);
    gold += want.length;
    const used = new Set<number>();
    for (const cue of cues) {
      const a = attributeCue(reading, cols, model, cue, cued);
      if (!a.source || !a.content.length) continue;
      found++;
      const t = reading.tokens;
      const touches = (spans: [number, number][], first: number, last: number) =>
        spans.some(([s, e]) => s < t.end[last]! && e > t.start[first]!);
      const k = want.findIndex((w, index) => !used.has(index) && touches(w.cue, cue.first, cue.last));
      let ok = false;
      if (k >= 0) {
        used.add(k);
        tp++;
        const s = touches(want[k]!.source, ...a.source);
        const size = (x: [number, number][]) => x.reduce((n, [p, q]) => n + q - p, 0);
        const mine = a.content.map(([p, q]): [number, number] => [t.start[p]!, t.end[q]!]);
        let o = 0;
        for (const [p, q] of mine)
          for (const [u, v] of want[k]!.content) o += Math.max(0, Math.min(q, v) - Math.max(p, u));
        const c = o >= 0.5 * Math.min(size(mine), size(want[k]!.content));
        if (s) sourceRight++;
        if (c) contentRight++;
        if (s && c) both++;
        ok = s && c;
      }
      scored.push([a.confidence, ok]);
    }
  }
  scored.sort((a, b) => b[0] - a[0]);
  let best = 0;
  let at = 0;
  let hit = 0;
  scored.forEach(([confidence, ok], k) => {
    if (ok) hit++;
    const f = (2 * hit) / (k + 1 + gold);
    if (f > best) {
      best = f;
      at = confidence;
    }
  });
  const r = (x: number) => x.toFixed(3);
  console.log(
    `bias ${bias} gold ${gold} found ${found} cueP ${r(tp / found)} cueR ${r(tp / gold)} cueF ${r((2 * tp) / (found + gold))} source ${r(sourceRight / tp)} content ${r(contentRight / tp)} both ${r(both / tp)} attrF ${r((2 * both) / (found + gold))} best ${r(best)} at ${r(at)}`,
  );
}
