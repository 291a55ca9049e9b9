/** What one visit costs the page's main thread, read from Chromium's own trace. */
import type { Browser } from "puppeteer-core";

export interface Visit {
  /** Processor time of all tasks on the page's main thread, ms; waiting for other programs is not in it. */
  tasks: number;
  /** Of that, what runs in the extension's own scripts, ms. */
  ours: number;
  /** ms of each kind of work, for finding out where it goes. */
  parts: Record<string, number>;
  /** Sum of the page's layout shift scores. */
  shift: number;
  /** From the page's first byte until it is first drawn, ms of the clock. */
  drawn: number;
  /** Length of the trace, ms. */
  wall: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    beginData?: { url?: string };
    data?: {
      url?: string;
      fileName?: string;
      score?: number;
      weighted_score_delta?: number;
      had_recent_input?: boolean;
    };
  };
}

const CATEGORIES = ["devtools.timeline", "loading", "v8", "toplevel", "extensions"];
/** Has the length of each task, and much else that a large page need not carry. */
const TASKS = "disabled-by-default-devtools.timeline";
/** Ours by their nature: what is injected, and on a page without scripts each callback and each promise. */
const OURS = new Set(["ScriptInjection::InjectJs", "BlinkScheduler_PerformMicrotaskCheckpoint"]);
const PARTS = new Set([
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
  "ParseHTML",
  "RunMicrotasks",
]);

export interface Visited {
  url: string;
  /** Served at `url`; everything else that the page asks for is refused. */
  html: string;
  /** ms after the page's load event; what comes later is not counted. */
  stay: number;
  /** Whether the page's own scripts run. */
  scripts?: boolean;
  /** False leaves the sum of all tasks at 0. */
  tasks?: boolean;
}

/**
 * Opens the page in a tab of its own and traces it.
 */
export async function visit(
  browser: Browser,
  { url, html, stay, scripts = false, tasks = true }: Visited,
): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
      void request.respond({
        status: 200,
        contentType: "text/html; charset=utf-8",
        headers: scripts ? {} : { "content-security-policy": "script-src 'none'" },
        body: html,
      });
    });
    await page.tracing.start({ categories: tasks ? [...CATEGORIES, TASKS] : CATEGORIES });
    await page.goto(url, { waitUntil: "load" });
    await new Promise((done) => setTimeout(done, stay));
    const trace = await page.tracing.stop();
    if (!trace) throw new Error("no trace");
    return read(JSON.parse(new TextDecoder().decode(trace)).traceEvents, url, scripts);
  } finally {
    await page.close();
  }
}

function read(events: TraceEvent[], url: string, scripts: boolean): Visit {
  const parsed = events.find(({ name, args }) => name === "ParseHTML" && args.beginData?.url === url);
  if (!parsed) throw new Error(`${url} was not parsed`);
  const own = events.filter(({ pid, tid, ts }) => pid === parsed.pid && tid === parsed.tid && ts >= parsed.ts - 5_000);
  const result: Visit = { tasks: 0, ours: 0, parts: {}, shift: 0, drawn: 0, wall: 0 };
  let ourEnd = 0;
  for (const event of own.toSorted((a, b) => a.ts - b.ts)) {
    const ms = (event.tdur ?? event.dur ?? 0) / 1000;
    result.wall = Math.max(result.wall, (event.ts - parsed.ts) / 1000);
    if (event.ph === "X" && event.name === "RunTask") result.tasks += ms;
    if (event.name === "LayoutShift") result.shift += event.args.data?.weighted_score_delta ?? 0;
    if (event.name === "firstContentfulPaint") result.drawn ||= (event.ts - parsed.ts) / 1000;
    if (PARTS.has(event.name)) result.parts[event.name] = (result.parts[event.name] ?? 0) + ms;
    const file = event.args.data?.url ?? event.args.data?.fileName ?? "";
    const isOurs =
      file.startsWith("chrome-extension://") || OURS.has(event.name) || (!scripts && event.name === "v8.callFunction");
    if (event.ph !== "X" || !isOurs || event.ts < ourEnd) continue;
    ourEnd = event.ts + (event.dur ?? 0);
    result.ours += ms;
    const part = `${event.name} ${file.split("/").at(-1)}`.trim();
    result.parts[part] = (result.parts[part] ?? 0) + ms;
  }
  return result;
}
