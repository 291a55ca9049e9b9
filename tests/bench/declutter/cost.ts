/**
 * What hiding costs a page, in one run: real Chromium with the built extension (`npm run build` first), corpus pages
 * under their own addresses, each visited with us, with the detector alone and without us by turns.
 *   node tests/bench/declutter/cost.ts                 20 news pages, 10 others
 *   node tests/bench/declutter/cost.ts --news 40 --others 20 --visits 5 --parts
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { openSession, type Session } from "../../support/session.ts";
import { type Visit, type Visited, visit } from "./main-thread.ts";

const { values } = parseArgs({
  options: {
    news: { type: "string", default: "20" },
    others: { type: "string", default: "10" },
    visits: { type: "string", default: "3" },
    /** ms after load; idle work is done by then */
    stay: { type: "string", default: "1500" },
    parts: { type: "boolean", default: false },
    /** Leaves out the made-up pages. */
    corpus: { type: "boolean", default: false },
  },
});
const visits = Number(values.visits);
const stay = Number(values.stay);
const corpus = resolve(process.env.CORPUS_DIR ?? join(import.meta.dirname, "../../../../shared/corpus"));

interface CorpusPage {
  id: string;
  set: string;
  kind: string;
  file: string;
  url: string;
}
const manifest = readFileSync(join(corpus, "manifest.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): CorpusPage => JSON.parse(line));
/** Evenly over the corpus, so that no one publisher counts for all. */
const some = (pages: CorpusPage[], count: number) =>
  pages.filter((_, i) => Math.floor((i * count) / pages.length) !== Math.floor(((i - 1) * count) / pages.length));
const news = some(
  manifest.filter(({ set }) => set === "fundus" || set === "scrapinghub"),
  Number(values.news),
);
const others = some(
  manifest.filter(({ set, kind }) => set === "wcxb" && kind !== "article"),
  Number(values.others),
);

/** Between the two in the middle, where two are. */
function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 === 0 ? (upper + (sorted[(sorted.length >> 1) - 1] ?? 0)) / 2 : upper;
}
const medianOf = (rows: Visit[], part: (row: Visit) => number) => median(rows.map(part));
const ms = (number: number) => number.toFixed(1);

/**
 * Each visitor by turns, so that a busy minute of the machine falls on all of them; and each comes first as often as the
 * others, for whoever does pays for what the machine has forgotten meanwhile.
 */
async function compare(visitors: readonly Session[], page: Visited) {
  const rows: Visit[][] = visitors.map(() => []);
  for (let round = 0; round < visits; round++)
    for (const place of visitors.keys()) {
      const i = (place + round) % visitors.length;
      rows[i]!.push(await visit(visitors[i]!.browser, page));
    }
  return rows;
}

function tellParts(name: string, rows: Visit[][]): void {
  if (!values.parts) return;
  const parts = [...new Set(rows.flat().flatMap((row) => Object.keys(row.parts)))];
  for (const part of parts)
    console.log(
      `    ${name} ${part}: ${rows.map((some) => ms(medianOf(some, (row) => row.parts[part] ?? 0))).join(" / ")}`,
    );
}

/** What the first visitor pays beyond each of the others, page by page: medians of the visits, and of those over pages. */
async function compareSet(
  name: string,
  pages: CorpusPage[],
  visitors: [Session, ...[string, Session][]],
): Promise<void> {
  const [withUs, ...others] = visitors;
  const added = others.map((): number[] => []);
  const own = others.map((): number[] => []);
  const shift = others.map((): number[] => []);
  const later = others.map((): number[] => []);
  const all: Visit[][] = visitors.map(() => []);
  for (const { id, url, file } of pages) {
    const html = gunzipSync(readFileSync(join(corpus, file))).toString("utf8");
    try {
      const [ours = [], ...theirs] = await compare([withUs, ...others.map(([, session]) => session)], {
        url,
        html,
        stay,
      });
      for (const [i, row] of [ours, ...theirs].entries()) all[i]!.push(...row);
      for (const [i, rows] of theirs.entries()) {
        added[i]!.push(medianOf(ours, (row) => row.tasks) - medianOf(rows, (row) => row.tasks));
        own[i]!.push(medianOf(ours, (row) => row.ours) - medianOf(rows, (row) => row.ours));
        later[i]!.push(medianOf(ours, (row) => row.drawn) - medianOf(rows, (row) => row.drawn));
        shift[i]!.push(medianOf(ours, (row) => row.shift) - medianOf(rows, (row) => row.shift));
      }
      if (values.parts)
        for (const [i, [against]] of others.entries())
          console.log(
            `  ${id}, against ${against}: added ${ms(added[i]!.at(-1)!)}, ours ${ms(own[i]!.at(-1)!)}, shift ${shift[i]!.at(-1)!.toFixed(4)}`,
          );
    } catch (error) {
      console.log(`  ${id}: ${error instanceof Error ? error.message : error}`);
    }
  }
  for (const [i, [against]] of others.entries())
    console.log(
      `${name}, ${added[i]!.length}, against ${against}: added main-thread time ${ms(median(added[i]!))} ms median, of it ${ms(median(own[i]!))} in our scripts; pages with added layout shift ${shift[i]!.filter((score) => score > 0.0005).length}, with less ${shift[i]!.filter((score) => score < -0.0005).length}, median ${median(shift[i]!).toFixed(4)}; first drawn ${ms(median(later[i]!))} ms later`,
    );
  tellParts(name, all);
}

/** A page of news with this many elements, most of them what a rule must look at. */
const large = (elements: number) =>
  `<!doctype html><title>The harbour bridge stays shut</title><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The harbour bridge stays shut","datePublished":"2026-01-02","author":{"@type":"Person","name":"Ada Byron"}}</script><h1>The harbour bridge stays shut</h1><article>${"<p>The council said on Tuesday that the harbour bridge would stay shut until the spring, and that nobody was to blame.</p>".repeat(20)}</article>${'<div class="teaser card"><a href="/x"><b>Another story</b></a><span class="share">Share</span></div>'.repeat(elements / 5)}`;

const RESTLESS = `${large(500)}<script>setInterval(() => { for (let i = 0; i < 10; i++) { const slot = document.createElement("div"); slot.className = "ad-slot"; slot.textContent = "Advertisement"; document.body.append(slot); if (document.body.childElementCount > 400) document.body.children[50].remove(); } }, 10)</script>`;

const withUs = await openSession("chromium");
const detector = await openSession("chromium");
const without = await openSession("chromium");
try {
  await withUs.inExtension("true");
  await detector.inExtension(
    "api.storage.local.get().then((all) => api.storage.local.set({ settings: { ...all.settings, declutter: { on: false, offSites: [], offKinds: [], picked: [] } } }))",
  );
  await without.withdrawAccess();
  await compareSet("news", news, [withUs, ["the detector alone", detector], ["the page without us", without]]);
  await without.close();
  await compareSet("not news", others, [withUs, ["the detector alone", detector]]);
  await detector.close();
  if (!values.corpus) {
    for (const elements of [1_000, 10_000, 30_000, 100_000]) {
      const rows = [];
      for (let round = 0; round < visits; round++)
        rows.push(
          await visit(withUs.browser, {
            url: `https://large.example/2026/01/02/story-${elements}`,
            html: large(elements),
            stay: 4_000,
            tasks: false,
          }),
        );
      const ours = medianOf(rows, (row) => row.ours);
      console.log(
        `${elements} elements: ${ms(ours)} ms in our scripts, ${((1000 * ours) / elements).toFixed(2)} µs an element`,
      );
    }
    const restless = await visit(withUs.browser, {
      url: "https://restless.example/2026/01/02/story",
      html: RESTLESS,
      stay: 10_000,
      scripts: true,
      tasks: false,
    });
    console.log(
      `a page inserting 1,000 a second: ${ms(restless.ours)} of ${ms(restless.wall)} ms in our scripts (${((100 * restless.ours) / restless.wall).toFixed(1)}%)`,
    );
  }
} finally {
  for (const session of [withUs, detector, without]) await session.close().catch(() => {});
}
