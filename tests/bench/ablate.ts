/**
 * `npm run bench:steps`: what each step of the extraction adds to body F1, by reading every article of the corpus
 * without it. A table in Markdown, hundredths of F1: +0.50 means that the set's F1 is .005 lower without the step.
 *   npm run bench:steps -- --jobs 4
 */
import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { STEPS } from "../../utils/extraction/index.ts";
import type { Ablation, AblationTask } from "./quality/ablate-pages.ts";
import { bodyF1 } from "./quality/metrics.ts";
import { isArticle, type Page } from "./quality/score.ts";

const { values } = parseArgs({
  options: { jobs: { type: "string", default: String(Math.min(2, availableParallelism())) } },
});
const corpus = resolve(process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../shared/corpus"));
const manifest = join(corpus, "manifest.jsonl");
if (!existsSync(manifest)) {
  console.error(`no corpus at ${corpus}: set CORPUS_DIR to a folder with a manifest.jsonl`);
  process.exit(2);
}
const pages = readFileSync(manifest, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): Page => JSON.parse(line))
  .filter((page) => isArticle(page) && page.truth?.body);

const ablations = new Map<string, Ablation>();
let next = 0;
const readSome = () =>
  new Promise<void>((done, fail) => {
    const worker = fork(fileURLToPath(new URL("./quality/ablate-pages.ts", import.meta.url)), { execArgv: [] });
    const give = () => {
      const page = pages[next++];
      if (!page) return void worker.disconnect();
      const { id, url, truth } = page;
      worker.send({ id, url, file: join(corpus, page.file), truth: truth?.body ?? "" } satisfies AblationTask);
    };
    worker.on("message", (ablation: Ablation) => {
      ablations.set(ablation.id, ablation);
      give();
    });
    worker.on("exit", (code) => (code ? fail(new Error(`a reading process ended with ${code}`)) : done()));
    give();
  });
await Promise.all(Array.from({ length: Number(values.jobs) }, readSome));

const sets = [...new Set(pages.map(({ set }) => set))];
const f1 = (set: string, step: string) =>
  bodyF1(
    pages
      .filter((page) => page.set === set)
      .flatMap(({ id }) => {
        const overlap = ablations.get(id)?.overlaps[step];
        return overlap ? [overlap] : [];
      }),
  );
const changed = (step: string) =>
  pages.filter(({ id }) => {
    const overlaps = ablations.get(id)?.overlaps;
    return (
      overlaps && overlaps[step] !== overlaps[""] && JSON.stringify(overlaps[step]) !== JSON.stringify(overlaps[""])
    );
  }).length;
const signed = (value: number) => {
  const hundredths = (100 * value).toFixed(2);
  return /^-?0\.00$/.test(hundredths) ? "0" : value > 0 ? `+${hundredths}` : hundredths;
};

console.log(`\n${pages.length} articles, ${new Date().toISOString().slice(0, 10)}\n`);
console.log(`| step | ${sets.join(" | ")} | articles it changes |`);
console.log(`|---|${sets.map(() => "---").join("|")}|---|`);
console.log(`| all steps, body F1 | ${sets.map((set) => f1(set, "").toFixed(3)).join(" | ")} | |`);
for (const step of STEPS)
  console.log(`| ${step} | ${sets.map((set) => signed(f1(set, "") - f1(set, step))).join(" | ")} | ${changed(step)} |`);
