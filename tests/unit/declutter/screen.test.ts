import { expect, it } from "vitest";
import { type HeldWindow, hold } from "../../../utils/declutter/hold.ts";
import { type Judgement, judgePage, type WrittenPage } from "../../../utils/declutter/judge.ts";
import type { Clock } from "../../../utils/declutter/living.ts";
import { Screen } from "../../../utils/declutter/screen.ts";
import { HELD, HIDDEN, SHOWN } from "../../../utils/declutter/style.ts";
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

/** Mutation observers report in a microtask, and a judgement takes some of them. */
const settled = async () => {
  for (let i = 0; i < 40; i++) await new Promise<void>((done) => queueMicrotask(done));
};

const AD = '<div class="ad-slot"></div>';
/** A slot by another name than is known at a glance. */
const LATE_AD = '<div class="werbung"></div>';

type Judge = (page: WrittenPage) => Promise<Judgement | null>;

/** A page and its screen; `asked` is what was sent to be judged. */
function open(html: string, judge: Judge = (page) => judgePage(page)) {
  const document = documentOf(html);
  const clock = new FakeClock();
  const asked: WrittenPage[] = [];
  const screen = new Screen({
    document,
    url: () => URL_HERE,
    clock,
    judge: (page) => {
      asked.push(page);
      return judge(page);
    },
  });
  const marked = () => document.querySelectorAll(`[${HIDDEN}]`).length;
  return { document, clock, screen, asked, marked };
}

it("hides, counts by kind, shows again, and leaves the page as it was", async () => {
  const html = article({
    inBody: AD,
    below: '<div class="share-bar"><a href="#">X</a></div>',
    sidebar: `${AD}<p>Tides</p>`,
  });
  const { document, screen, marked } = open(html);
  const before = document.documentElement.outerHTML;
  screen.hide();
  await screen.settled();
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

it("hides slots at a glance, before the page has been judged, but none that holds more than a label", async () => {
  const { document, screen, marked } = open(
    article({ inBody: AD, sidebar: '<div class="advert"><p>High tide at nine</p></div>' }),
    () => new Promise(() => {}),
  );
  const before = document.documentElement.outerHTML;
  screen.hide();
  expect(document.querySelector(`article .ad-slot[${HIDDEN}]`)).not.toBeNull();
  expect(marked()).toBe(1);
  expect(screen.counts()).toEqual({});
  screen.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("gives back what was a slot at a glance and is none, and takes it for one no more", async () => {
  const { document, clock, screen, marked } = open(article({ inBody: AD }), async () => ({
    found: [],
    released: [],
    took: 0,
  }));
  screen.hide();
  expect(marked()).toBe(1);
  await screen.settled();
  expect(marked()).toBe(0);
  document.body.append(document.createElement("i"));
  await settled();
  clock.next();
  await settled();
  expect(marked()).toBe(0);
});

it("shows every slot where a page is not to be judged", async () => {
  const { screen, marked } = open(article({ inBody: AD }), () => Promise.reject(new Error("no background")));
  screen.hide();
  await screen.settled();
  expect(marked()).toBe(0);
  expect(screen.counts()).toEqual({});
});

it("hides slots that come late, in idle time", async () => {
  const { document, clock, screen, marked } = open(article());
  screen.hide();
  await screen.settled();
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", AD);
  await settled();
  expect(marked()).toBe(0);
  expect(clock.next()).toBe(true);
  await settled();
  expect(marked()).toBe(1);
  expect(clock.planned).toHaveLength(0);
});

it("marks what was in a place when the page was sent, wherever the page has moved it since", async () => {
  let answer: () => void = () => {};
  const { document, screen, marked } = open(
    article({ sidebar: `<b>Tides</b>${LATE_AD}` }),
    (page) =>
      new Promise((done) => {
        answer = () => void judgePage(page).then(done);
      }),
  );
  screen.hide();
  const slot = document.querySelector(".werbung")!;
  document.body.prepend(document.createElement("div"), slot, document.createElement("p"));
  answer();
  await screen.settled();
  expect(slot.hasAttribute(HIDDEN)).toBe(true);
  expect(marked()).toBe(1);
});

it("looks once more at what came while the page was being judged", async () => {
  const answers: (() => void)[] = [];
  const { document, clock, screen, marked } = open(
    article(),
    (page) => new Promise((done) => answers.push(() => void judgePage(page).then(done))),
  );
  screen.hide();
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", LATE_AD);
  await settled();
  expect(clock.planned).toHaveLength(0);
  answers.pop()!();
  await settled();
  clock.next();
  answers.pop()!();
  await settled();
  expect(marked()).toBe(1);
});

it("pays no heed to what changes where nobody sees it", async () => {
  const { document, clock, screen } = open(article({ inBody: AD }));
  screen.hide();
  await screen.settled();
  const slot = document.querySelector(".ad-slot")!;
  slot.append(document.createElement("iframe"));
  await settled();
  expect(clock.planned).toHaveLength(0);
  slot.after(document.createElement("div"));
  await settled();
  expect(clock.planned).toHaveLength(1);
});

it("counts late slots but does not hide them while shown", async () => {
  const { document, clock, screen, marked } = open(article());
  screen.hide();
  screen.show();
  await screen.settled();
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", AD);
  await settled();
  clock.next();
  await settled();
  expect(screen.counts()).toEqual({ ad: 1 });
  expect(marked()).toBe(0);
});

it("gives back what turns out to be the article", async () => {
  const { document, clock, screen, marked } = open(
    "<html><body><div class='ad-slot'><div id='late'></div></div></body></html>",
  );
  screen.hide();
  await screen.settled();
  expect(marked()).toBe(1);
  document.querySelector(".ad-slot")!.after(document.createElement("i"));
  document.getElementById("late")!.innerHTML = article().match(/<article>.*<\/article>/s)![0];
  await settled();
  clock.next();
  await settled();
  expect(marked()).toBe(0);
});

it("stays within a twentieth of the page's time, and a seventh of the background's, where a page inserts without end", async () => {
  for (const [cost, took, most] of [
    [10, 0, 0.055],
    [0, 30, 0.16],
  ] as const) {
    const { document, clock, screen, asked } = open(article(), async () => {
      clock.time += took;
      return { found: [], released: [], took };
    });
    screen.hide();
    await screen.settled();
    clock.cost = cost;
    const began = clock.time;
    const before = asked.length;
    for (let round = 0; round < 50; round++) {
      for (let i = 0; i < 400; i++) document.querySelector(".sidebar")!.append(document.createElement("i"));
      await settled();
      expect(clock.planned.length).toBeLessThanOrEqual(1);
      clock.next();
      await settled();
      document.querySelector(".sidebar")!.replaceChildren();
    }
    const looks = asked.length - before;
    expect(looks).toBeGreaterThan(1);
    // The clock is read four times a look: before and after what the page does itself.
    const spent = looks * (cost * 2 + took);
    expect(spent / (clock.time - began)).toBeLessThanOrEqual(most);
  }
});

it("does not fill the memory with what a page re-inserts", async () => {
  const { document, clock, screen } = open(article());
  screen.hide();
  await screen.settled();
  for (let round = 0; round < 20; round++) {
    document.querySelector(".sidebar")!.innerHTML = AD.repeat(50);
    await settled();
    clock.next();
    await settled();
  }
  expect(screen.counts().ad).toBeLessThanOrEqual(50);
});

it("looks at nothing more once stopped, and hides nothing that was still to be answered", async () => {
  const { document, clock, screen, marked } = open(article({ sidebar: LATE_AD }));
  screen.hide();
  screen.stop();
  await screen.settled();
  expect(marked()).toBe(0);
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", AD);
  await settled();
  expect(clock.planned).toHaveLength(0);
  expect(marked()).toBe(0);
});

it("gives a wrapper back when the page puts more than an ad into it", async () => {
  const { document, clock, screen, marked } = open(article({ sidebar: LATE_AD }));
  screen.hide();
  await screen.settled();
  const sidebar = document.querySelector(".sidebar")!;
  expect(sidebar.hasAttribute(HIDDEN)).toBe(true);
  document.body.append(document.createElement("i"));
  sidebar.insertAdjacentHTML("beforeend", "<p>High tide at nine</p>");
  await settled();
  clock.next();
  await settled();
  expect(sidebar.hasAttribute(HIDDEN)).toBe(false);
  expect(document.querySelector(".werbung")!.hasAttribute(HIDDEN)).toBe(true);
  expect(marked()).toBe(1);
});

it("shows a kind again with an outline, counts it, finds what stood inside it, and hides it when it is back", async () => {
  const html = article({ below: `<div class="share-bar"><a href="#">X</a></div>`, sidebar: `${AD}<p>Tides</p>` });
  const { document, screen, marked } = open(html);
  const before = document.documentElement.outerHTML;
  screen.hide();
  await screen.settled();
  screen.setExcept(new Set(["social"]));
  await screen.settled();
  const shareBar = document.querySelector(".share-bar")!;
  expect(shareBar.closest(`[${HIDDEN}]`)).toBeNull();
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(1);
  expect(screen.counts()).toEqual({ ad: 1, social: 1 });
  expect(marked()).toBe(1);
  screen.setExcept(new Set());
  await screen.settled();
  expect(shareBar.closest(`[${HIDDEN}]`)).not.toBeNull();
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(0);
  expect(screen.counts()).toEqual({ ad: 1, social: 1 });
  screen.setExcept(new Set(["social", "ad"]));
  await screen.settled();
  screen.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("neither hides nor outlines a kind that was off from the start, nor one switched off while the page was judged", async () => {
  const { document, screen, marked } = open(article({ sidebar: `${AD}<p>Tides</p>` }));
  screen.setExcept(new Set(["ad"]));
  screen.hide();
  expect(marked()).toBe(0);
  await screen.settled();
  expect(marked()).toBe(0);
  expect(document.querySelectorAll(`[${SHOWN}]`)).toHaveLength(0);
  const other = open(article({ sidebar: `${LATE_AD}<p>Tides</p>` }));
  other.screen.hide();
  other.screen.setExcept(new Set(["ad"]));
  await other.screen.settled();
  expect(other.marked()).toBe(0);
});

it("hides what the reader has picked, but nothing that the article needs, and gives it back", async () => {
  const html = article({ sidebar: `<div class="tides"><p>Tides</p></div>` });
  const { document, screen } = open(html);
  const before = document.documentElement.outerHTML;
  screen.hide();
  screen.setPicked(["div.tides", "article p"]);
  await screen.settled();
  const tides = document.querySelector(".tides")!;
  expect(tides.closest(`[${HIDDEN}]`)).not.toBeNull();
  expect(document.querySelectorAll(`article p[${HIDDEN}]`)).toHaveLength(0);
  expect(screen.counts()).toEqual({ picked: 1 });
  screen.setPicked([]);
  expect(tides.closest(`[${HIDDEN}]`)).toBeNull();
  await screen.settled();
  expect(document.documentElement.outerHTML).toBe(before);
});

it("has a page judged whose comments and scripts look like the end of something else", async () => {
  const { document, screen, asked } = open(article({ sidebar: `${LATE_AD}<p>Tides</p>` }));
  document.body.prepend(document.createComment("--></div><div class='x'>"));
  document.body.append(
    Object.assign(document.createElement("script"), { type: "text/x", textContent: "<!-- </script><b>" }),
  );
  const before = document.documentElement.outerHTML;
  screen.hide();
  await screen.settled();
  expect(asked).toHaveLength(2);
  expect(screen.counts()).toEqual({ ad: 1 });
  expect(document.querySelector(".werbung")!.hasAttribute(HIDDEN)).toBe(true);
  screen.stop();
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

it("glances before each frame at what the parser has added, and has it judged at the usual pace", async () => {
  const { document, clock, screen, asked, marked } = open(article({ below: AD }));
  arriving(document);
  screen.hide();
  expect(marked()).toBe(1);
  expect(clock.next()).toBe(true);
  await screen.settled();
  expect(screen.counts()).toEqual({ ad: 1 });
  // In two pieces, and drawn once.
  for (let i = 0; i < 2; i++) {
    document.body.insertAdjacentHTML("beforeend", AD);
    await settled();
  }
  expect(clock.frames.size).toBe(1);
  clock.frame();
  expect(marked()).toBe(3);
  expect(asked).toHaveLength(1);
  expect(clock.next()).toBe(true);
  await settled();
  expect(asked).toHaveLength(2);
  expect(screen.counts()).toEqual({ ad: 3 });
});

it("looks once at a page that arrives soon, and then at the whole of it", async () => {
  const { document, clock, screen, asked } = open(article({ sidebar: LATE_AD }));
  const arrive = arriving(document);
  screen.hide();
  expect(asked).toHaveLength(0);
  arrive();
  await screen.settled();
  expect(asked).toHaveLength(1);
  expect(screen.counts()).toEqual({ ad: 1 });
  expect(clock.planned).toHaveLength(0);
});

it("glances at what the last piece of a page brings before that is judged", async () => {
  const { document, screen, marked } = open(article(), () => new Promise(() => {}));
  const arrive = arriving(document);
  screen.hide();
  document.body.insertAdjacentHTML("beforeend", AD);
  arrive();
  expect(marked()).toBe(1);
  screen.stop();
});

it("looks at nothing of a page that is left before its first frame", async () => {
  const { document, clock, screen, asked, marked } = open(article({ sidebar: AD }));
  const arrive = arriving(document);
  screen.hide();
  screen.stop();
  clock.frame();
  arrive();
  await screen.settled();
  expect(clock.next()).toBe(false);
  expect(asked).toHaveLength(0);
  expect(marked()).toBe(0);
});

it("gives back, when the page has arrived, what only half of it made look like clutter", async () => {
  const { document, clock, screen, marked } = open(article());
  const arrive = arriving(document);
  document.body.insertAdjacentHTML("beforeend", '<div class="werbung" id="half"></div>');
  screen.hide();
  clock.next();
  await screen.settled();
  expect(marked()).toBe(1);
  document.getElementById("half")!.className = "tides";
  expect(marked()).toBe(1);
  arrive();
  await screen.settled();
  expect(marked()).toBe(0);
});

it("goes by the whole page where the answer about half of it comes later", async () => {
  const answers: ((judgement: Judgement) => void)[] = [];
  const { document, clock, screen, marked } = open(
    article({ end: "<div id='a'></div>" }),
    () => new Promise((done) => answers.push(done)),
  );
  const arrive = arriving(document);
  screen.hide();
  clock.next();
  arrive();
  const last = document.body.querySelectorAll("*").length - 1;
  answers[1]!({ found: [], released: [], took: 0 });
  answers[0]!({ found: [{ place: last, kind: "ad", confirmed: false, isWrapper: false }], released: [], took: 0 });
  await screen.settled();
  expect(marked()).toBe(0);
});

it("goes on where a look fails, as on a page whose own names stand in the way", async () => {
  const { document, clock, screen, marked } = open(article());
  screen.hide();
  await screen.settled();
  Object.defineProperty(document, "title", {
    configurable: true,
    get: () => {
      throw new Error("clobbered");
    },
  });
  document.querySelector(".sidebar")!.insertAdjacentHTML("beforeend", LATE_AD);
  await settled();
  clock.next();
  await settled();
  expect(marked()).toBe(0);
  Reflect.deleteProperty(document, "title");
  document.body.append(document.createElement("i"));
  await settled();
  clock.next();
  await settled();
  expect(marked()).toBe(1);
});

it("lets a page that was held be drawn when what is to be hidden is hidden, whether it was answered or not", async () => {
  for (const answers of [true, false]) {
    let answer = () => {};
    const gate = new Promise<void>((done) => {
      answer = done;
    });
    const judge: Judge = (page) => gate.then(() => (answers ? judgePage(page) : Promise.reject(new Error("gone"))));
    const { document, screen, marked } = open(article({ inBody: LATE_AD }), judge);
    document.documentElement.setAttribute(HELD, "");
    screen.hide();
    await settled();
    expect(document.documentElement.hasAttribute(HELD)).toBe(true);
    answer();
    await screen.settled();
    expect(marked()).toBe(answers ? 1 : 0);
    expect(document.documentElement.hasAttribute(HELD)).toBe(false);
  }
});

it("does not wait any longer where hiding is turned off", () => {
  const { document, screen } = open(article({ inBody: LATE_AD }), () => new Promise(() => {}));
  document.documentElement.setAttribute(HELD, "");
  screen.hide();
  screen.stop();
  expect(document.documentElement.hasAttribute(HELD)).toBe(false);
});

it("glances at no page that is held; but at one that is drawn without having been judged, before that", async () => {
  for (const isJudged of [true, false]) {
    const { document, screen, marked } = open(
      article({ inBody: AD }),
      isJudged ? undefined : () => new Promise(() => {}),
    );
    const timers: (() => void)[] = [];
    const window = document.defaultView!;
    const look = {
      document,
      location: { hash: "" },
      performance: { getEntriesByType: () => [{ type: "navigate" }], now: () => 0 },
      setTimeout: (task: () => void) => timers.push(task),
    };
    hold(Object.setPrototypeOf(look, window) as unknown as HeldWindow, false);
    screen.hide();
    expect(marked()).toBe(0);
    if (isJudged) await screen.settled();
    else for (const run of timers) run();
    expect(document.documentElement.hasAttribute(HELD)).toBe(false);
    expect(marked()).toBe(1);
    expect(screen.counts()).toEqual(isJudged ? { ad: 1 } : {});
    screen.stop();
  }
});
