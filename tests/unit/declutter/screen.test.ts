import { expect, it } from "vitest";
import type { ListedSelectors, PageTokens } from "../../../utils/declutter/lists/types.ts";
import type { Clock } from "../../../utils/declutter/living.ts";
import { Screen } from "../../../utils/declutter/screen.ts";
import { HIDDEN, SHOWN } from "../../../utils/declutter/style.ts";
import { article, documentOf, URL_HERE } from "./page.ts";

/** A clock that stands still until told, and counts what it is asked. */
class FakeClock implements Clock {
  time = 0;
  /** ms that each reading of the clock takes: stands for the work between two readings. */
  cost = 0;
  readonly planned: { at: number; run: () => void }[] = [];
  now() {
    this.time += this.cost;
    return this.time;
  }
  later(delay: number, run: () => void) {
    const plan = { at: this.time + delay, run };
    this.planned.push(plan);
    return () => void this.planned.splice(this.planned.indexOf(plan), 1);
  }
  readonly frames = new Set<() => void>();
  beforeFrame(run: () => void) {
    this.frames.add(run);
    return () => void this.frames.delete(run);
  }
  /** Draws the page. */
  frame() {
    const due = [...this.frames];
    this.frames.clear();
    for (const run of due) run();
  }
  /** Runs what is planned next, at its time. */
  next() {
    const plan = this.planned.shift();
    if (!plan) return false;
    this.time = Math.max(this.time, plan.at);
    plan.run();
    return true;
  }
}

/** Mutation observers report in a microtask. */
const reported = () => new Promise<void>((done) => queueMicrotask(done));

/** Answers that are there already have been dealt with. */
const settled = async () => {
  for (let i = 0; i < 10; i++) await reported();
};

const AD = '<div class="ad-slot"></div>';

/** A page and its screen; with `say`, the lists answer that, and `asked` is what they were asked. */
function open(html: string, say?: (page: PageTokens) => ListedSelectors) {
  const document = documentOf(html);
  const clock = new FakeClock();
  const asked: PageTokens[] = [];
  const askLists = async (page: PageTokens) => {
    asked.push(page);
    return say?.(page) ?? {};
  };
  const screen = new Screen({ document, url: () => URL_HERE, clock, ...(say && { askLists }) });
  return { document, clock, screen, asked, marked: () => document.querySelectorAll(`[${HIDDEN}]`).length };
}

it("hides, counts by kind, shows again, and leaves the page as it was", () => {
  const html = article({
    inBody: AD,
    below: '<div class="share-bar"><a href="#">X</a></div>',
    sidebar: `${AD}<p>Tides</p>`,
  });
  const { document, screen, marked } = open(html);
  const before = document.documentElement.outerHTML;
  screen.hide();
  expect(screen.counts()).toEqual({ ad: 2, social: 1 });
  expect(marked()).toBe(3);
  expect(screen.hidden).toBe(true);
  screen.show();
  expect(screen.hidden).toBe(false);
  expect(screen.counts()).toEqual({ ad: 2, social: 1 });
  expect(marked()).toBe(0);
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(3);
  screen.hide();
  expect(marked()).toBe(3);
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(0);
  screen.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("hides slots that come late, in idle time", async () => {
  const { document, clock, screen, marked } = open(article());
  screen.hide();
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", AD);
  await reported();
  expect(marked()).toBe(0);
  expect(clock.next()).toBe(true);
  expect(marked()).toBe(1);
  expect(clock.planned).toHaveLength(0);
});

it("counts late slots but does not hide them while shown", async () => {
  const { document, clock, screen, marked } = open(article());
  screen.hide();
  screen.show();
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", AD);
  await reported();
  clock.next();
  expect(screen.counts()).toEqual({ ad: 1 });
  expect(marked()).toBe(0);
});

it("gives back what turns out to be the article", async () => {
  const { document, clock, screen, marked } = open(
    "<html><body><div class='ad-slot'><div id='late'></div></div></body></html>",
  );
  screen.hide();
  expect(marked()).toBe(1);
  document.getElementById("late")!.innerHTML = article().match(/<article>.*<\/article>/s)![0];
  await reported();
  clock.next();
  expect(marked()).toBe(0);
});

it("stays within a twentieth of the time on a page that inserts without end", async () => {
  const { document, clock, screen } = open(article());
  screen.hide();
  clock.cost = 10;
  const began = clock.time;
  let looks = 0;
  for (let round = 0; round < 50; round++) {
    for (let i = 0; i < 400; i++) document.querySelector(".sidebar")!.append(document.createElement("i"));
    await reported();
    expect(clock.planned.length).toBeLessThanOrEqual(1);
    if (clock.next()) looks++;
    document.querySelector(".sidebar")!.replaceChildren();
  }
  expect(looks).toBeGreaterThan(1);
  const spent = looks * 10;
  expect(spent / (clock.time - began)).toBeLessThanOrEqual(0.055);
});

it("does not fill the memory with what a page re-inserts", async () => {
  const { document, clock, screen } = open(article());
  screen.hide();
  for (let round = 0; round < 20; round++) {
    document.querySelector(".sidebar")!.innerHTML = AD.repeat(50);
    await reported();
    clock.next();
  }
  expect(screen.counts().ad).toBeLessThanOrEqual(50);
});

it("looks at nothing more once stopped", async () => {
  const { document, clock, screen, marked } = open(article());
  screen.hide();
  screen.stop();
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", AD);
  await reported();
  expect(clock.planned).toHaveLength(0);
  expect(marked()).toBe(0);
});

it("asks the lists once for what the page has, and again only for what is new", async () => {
  const { document, clock, screen, asked } = open(
    article({ sidebar: '<div class="house" id="x">Boats</div>' }),
    ({ tokens }) => ({ ad: tokens.filter((token) => token === ".house" || token === ".late") }),
  );
  screen.hide();
  await settled();
  expect(screen.counts()).toEqual({ ad: 1 });
  expect(asked).toHaveLength(1);
  const sidebar = document.querySelector(".sidebar")!;
  sidebar.insertAdjacentHTML("beforeend", '<div class="late">More boats</div>');
  await reported();
  clock.next();
  await settled();
  expect(screen.counts()).toEqual({ ad: 2 });
  expect(asked[1]).toMatchObject({ host: "news.example", late: true });
  expect(asked[1]!.tokens).not.toContain(".house");
  sidebar.insertAdjacentHTML("beforeend", '<div class="house">Nets</div>');
  await reported();
  clock.next();
  await settled();
  expect(screen.counts()).toEqual({ ad: 3 });
  expect(asked).toHaveLength(2);
});

it("hides by its own rules when the lists cannot be had, and nothing once stopped", async () => {
  const document = documentOf(article({ sidebar: '<div class="ad-slot"></div><div class="house"></div>' }));
  const failing = new Screen({
    document,
    url: () => URL_HERE,
    clock: new FakeClock(),
    askLists: () => Promise.reject(new Error("no background")),
  });
  failing.hide();
  await settled();
  expect(failing.counts()).toEqual({ ad: 1 });
  failing.stop();
  const stopped = new Screen({
    document,
    url: () => URL_HERE,
    clock: new FakeClock(),
    askLists: async () => ({ ad: [".house"] }),
  });
  stopped.hide();
  stopped.stop();
  await settled();
  expect(document.querySelectorAll(`[${HIDDEN}]`)).toHaveLength(0);
});

it("gives a wrapper back when the page puts more than an ad into it", async () => {
  const { document, clock, screen, marked } = open(article({ sidebar: AD }));
  screen.hide();
  const sidebar = document.querySelector(".sidebar")!;
  expect(sidebar.hasAttribute(HIDDEN)).toBe(true);
  sidebar.insertAdjacentHTML("beforeend", "<p>High tide at nine</p>");
  await reported();
  clock.next();
  expect(sidebar.hasAttribute(HIDDEN)).toBe(false);
  expect(document.querySelector(".ad-slot")!.hasAttribute(HIDDEN)).toBe(true);
  expect(marked()).toBe(1);
});

it("shows a kind again with an outline, counts it, finds what stood inside it, and hides it when it is back", () => {
  const html = article({ below: `<div class="share-bar"><a href="#">X</a></div>`, sidebar: `${AD}<p>Tides</p>` });
  const { document, screen, marked } = open(html);
  const before = document.documentElement.outerHTML;
  screen.hide();
  screen.setExcept(new Set(["social"]));
  const shareBar = document.querySelector(".share-bar")!;
  expect(shareBar.closest(`[${HIDDEN}]`)).toBeNull();
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(1);
  expect(screen.counts()).toEqual({ ad: 1, social: 1 });
  expect(marked()).toBe(1);
  screen.setExcept(new Set());
  expect(shareBar.closest(`[${HIDDEN}]`)).not.toBeNull();
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(0);
  expect(screen.counts()).toEqual({ ad: 1, social: 1 });
  screen.setExcept(new Set(["social", "ad"]));
  screen.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("neither hides nor outlines a kind that was off from the start", () => {
  const { document, screen, marked } = open(article({ sidebar: `${AD}<p>Tides</p>` }));
  screen.setExcept(new Set(["ad"]));
  screen.hide();
  expect(marked()).toBe(0);
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(0);
});

it("hides what the reader has picked, but nothing that the article needs, and gives it back", () => {
  const html = article({ sidebar: `<div class="tides"><p>Tides</p></div>` });
  const { document, screen } = open(html);
  const before = document.documentElement.outerHTML;
  screen.hide();
  screen.setPicked(["div.tides", "article p"]);
  const tides = document.querySelector(".tides")!;
  expect(tides.closest(`[${HIDDEN}]`)).not.toBeNull();
  expect(document.querySelectorAll(`article p[${HIDDEN}]`)).toHaveLength(0);
  expect(screen.counts()).toEqual({ picked: 1 });
  screen.setPicked([]);
  expect(tides.closest(`[${HIDDEN}]`)).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

/** The document as it is while its parser is at work, until `arrive` is called. */
function arriving(document: Document) {
  let state: DocumentReadyState = "loading";
  Object.defineProperty(document, "readyState", { configurable: true, get: () => state });
  return () => {
    state = "interactive";
    document.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event("DOMContentLoaded"));
  };
}

it("looks before each frame at what the parser has added, and at the usual pace when that has cost enough", async () => {
  const { document, clock, screen, marked } = open(article({ below: AD }));
  arriving(document);
  screen.hide();
  expect(marked()).toBe(0);
  clock.frame();
  expect(marked()).toBe(1);
  // In two pieces, and drawn once.
  for (let i = 0; i < 2; i++) {
    document.body.insertAdjacentHTML("beforeend", AD);
    await settled();
  }
  expect(clock.frames.size).toBe(1);
  clock.frame();
  expect(marked()).toBe(3);
  // As a busy machine stretches it.
  clock.cost = 20;
  for (let i = 0; i < 2; i++) {
    document.body.insertAdjacentHTML("beforeend", AD);
    await settled();
    clock.frame();
  }
  expect(marked()).toBe(5);
  document.body.insertAdjacentHTML("beforeend", AD);
  await settled();
  expect(clock.frames.size).toBe(0);
  expect(clock.next()).toBe(true);
  expect(marked()).toBe(6);
});

it("looks before each frame, too, where the first look took a busy machine long", async () => {
  const { document, clock, screen, marked } = open(article({ below: AD }));
  arriving(document);
  screen.hide();
  clock.cost = 200;
  clock.frame();
  clock.cost = 0;
  document.body.insertAdjacentHTML("beforeend", AD);
  await settled();
  expect(clock.frames.size).toBe(1);
  clock.frame();
  expect(marked()).toBe(2);
});

it("asks the lists about a page that is loading before it looks at it, and looks once where it arrives undrawn", async () => {
  const html = article({ sidebar: `${AD}<div class="house">Boats</div><p>Tides</p>` });
  const { document, clock, screen, asked } = open(html, () => ({ related: [".house"] }));
  const arrive = arriving(document);
  screen.hide();
  await settled();
  expect(screen.counts()).toEqual({ related: 1 });
  arrive();
  await settled();
  expect(screen.counts()).toEqual({ ad: 1, related: 1 });
  expect(asked).toHaveLength(1);
  expect(clock.frames.size).toBe(0);
  expect(clock.planned).toHaveLength(0);
});

it("looks at nothing of a page that is left before its first frame", () => {
  const { document, clock, screen, marked } = open(article({ sidebar: AD }));
  const arrive = arriving(document);
  screen.hide();
  screen.stop();
  clock.frame();
  arrive();
  expect(marked()).toBe(0);
});

it("gives back, when the page has arrived, what only half of it made look like clutter", async () => {
  const { document, clock, screen, marked } = open(article());
  const arrive = arriving(document);
  document.body.insertAdjacentHTML("beforeend", '<div class="ad-slot" id="half"></div>');
  screen.hide();
  clock.frame();
  expect(marked()).toBe(1);
  document.getElementById("half")!.className = "tides";
  expect(marked()).toBe(1);
  arrive();
  expect(marked()).toBe(0);
});
