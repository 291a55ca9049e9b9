import { type DOMWindow, JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { declaresArticle } from "../../../utils/detection/declares.ts";
import { detectEarly, verdictOn } from "../../../utils/detection/index.ts";
import { type PageVerdict, type WatchedWindow, watchPage } from "../../../utils/detection/watch.ts";
import { paragraphs } from "./page.ts";

const FIRST = "https://paper.example/news/2026/11/harbour-board-votes-to-close-ferry-pier";
const FRONT = "https://paper.example/";
const SECOND = "https://paper.example/news/2026/11/ferry-crews-ask-for-talks-with-board";
const LD = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20"}</script>';
const headFor = (title: string): string => `<title>${title}</title><meta property="og:type" content="article">`;
const article = (title: string): string =>
  `<article><h1>${title}</h1><p class="byline">By Ann Lee</p><time>20 November 2026</time>${paragraphs(8)}</article>`;

/** A window whose time moves only when told to, around a document of jsdom's. */
class FakeWindow {
  /** jsdom's own Event, EventTarget and AbortController: it takes no others. */
  readonly dom: DOMWindow;
  readonly addEventListener: EventTarget["addEventListener"];
  readonly document: Document;
  readonly MutationObserver: typeof MutationObserver;
  readonly navigation: EventTarget | undefined;
  location = { href: "" } as Location;
  readonly timers = new Map<number, { task: () => void; at: number }>();
  observing = 0;
  readonly frames: (() => void)[] = [];
  readonly #own: EventTarget;
  #now = 0;
  #next = 1;

  constructor(head: string, body: string, url: string, { readyState = "complete", navigation = true } = {}) {
    const { window } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`);
    this.dom = window;
    this.document = window.document;
    this.#own = new window.EventTarget();
    this.addEventListener = this.#own.addEventListener.bind(this.#own);
    this.readyState = readyState;
    this.location.href = url;
    this.navigation = navigation ? new window.EventTarget() : undefined;
    const counted = (by: number): void => {
      this.observing += by;
    };
    this.MutationObserver = class extends window.MutationObserver {
      override observe(target: Node, options?: MutationObserverInit): void {
        counted(1);
        super.observe(target, options);
      }
      override disconnect(): void {
        counted(-1);
        super.disconnect();
      }
    };
  }

  set readyState(value: string) {
    Object.defineProperty(this.document, "readyState", { value, configurable: true });
  }

  setTimeout(task: () => void, ms: number): number {
    this.timers.set(this.#next, { task, at: this.#now + ms });
    return this.#next++;
  }

  clearTimeout(timer?: number): void {
    if (timer !== undefined) this.timers.delete(timer);
  }

  requestAnimationFrame(run: () => void): number {
    return this.frames.push(run);
  }

  /** Draws the page. */
  draw(): void {
    for (const run of this.frames.splice(0)) run();
  }

  /** Lets this many milliseconds pass. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [due] = [...this.timers].filter(([, { at }]) => at <= end).sort(([, one], [, other]) => one.at - other.at);
      if (!due) break;
      this.timers.delete(due[0]);
      this.#now = due[1].at;
      due[1].task();
    }
    this.#now = end;
  }

  /** Goes to another address as the history API does. */
  go(url: string): void {
    this.location.href = url;
    this.navigation?.dispatchEvent(new this.dom.Event("currententrychange"));
  }

  fire(type: string, facts: object = {}): void {
    this.#own.dispatchEvent(Object.assign(new this.dom.Event(type), facts));
  }

  show(head: string, body: string): void {
    this.document.head.innerHTML = head;
    this.document.body.innerHTML = body;
  }
}

/**
 * With `waits`, judgements come only when the test lets them; with `isHeld`, a page whose head declares an article is
 * not drawn before it is judged; the first `lost` judgements are none.
 */
function watch(window: FakeWindow, { waits = false, isHeld = false, lost = 0 } = {}) {
  let left = lost;
  const waiting: (() => void)[] = [];
  const come = (answer: () => void): void => {
    if (waits) waiting.push(answer);
    else answer();
  };
  /** What was asked: "head", or the score that is enough. */
  const questions: ("head" | number)[] = [];
  const returned: PageVerdict[] = [];
  const doubts: boolean[] = [];
  const life = new window.dom.AbortController();
  const verdicts: PageVerdict[] = [];
  /** For each verdict, whether the page may have been seen before. */
  const drawn: boolean[] = [];
  watchPage(window as unknown as WatchedWindow, {
    signal: life.signal,
    readHead: (root) => {
      if (!declaresArticle(root)) return null;
      return isHeld ? "waits" : "declared";
    },
    judgeHead: (answer) => {
      const { document, location } = window;
      questions.push("head");
      const news = detectEarly({ document, url: location.href });
      come(() => answer(news));
    },
    judge: ({ previousUrls, least }, answer) => {
      const { document, location } = window;
      questions.push(least);
      const news = verdictOn({ document, url: location.href, previousUrls: [...previousUrls] });
      come(() => answer(left-- > 0 ? null : news));
    },
    onDoubt: (isOver) => doubts.push(isOver),
    onReturn: (verdict) => returned.push(verdict),
    onVerdict: (verdict, isDrawn) => {
      verdicts.push(verdict);
      drawn.push(isDrawn);
    },
  });
  const answer = () => {
    for (const come of waiting.splice(0)) come();
  };
  return {
    life,
    verdicts,
    drawn,
    waiting,
    answer,
    doubts,
    questions,
    returned,
    said: () => verdicts.map(({ news, url }) => [news.isNews, url]),
  };
}

/** Observers of jsdom report in a microtask. */
const observed = (): Promise<void> => Promise.resolve();

describe("watchPage", () => {
  it("judges a loaded page once and leaves nothing running on it", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    const { said } = watch(window);
    window.pass(10_000);
    expect(said()).toEqual([[true, FIRST]]);
    expect(window.timers.size).toBe(0);
    expect(window.observing).toBe(0);
  });

  it("is certain of an article when its head is there, before its body, and reads no more of it", async () => {
    const window = new FakeWindow(headFor("Pier") + LD, "", FIRST, { readyState: "loading" });
    const { body } = window.document;
    body.remove();
    const { said } = watch(window);
    expect(said()).toEqual([]);
    window.document.documentElement.append(body);
    await observed();
    expect(said()).toEqual([[true, FIRST]]);
    expect(window.observing).toBe(0);

    window.readyState = "interactive";
    body.innerHTML = article("Pier");
    let reads = 0;
    const root = window.document.documentElement;
    const { getElementsByTagName } = root;
    root.getElementsByTagName = ((name: string) => {
      reads++;
      return getElementsByTagName.call(root, name);
    }) as typeof getElementsByTagName;
    window.document.dispatchEvent(new window.dom.Event("DOMContentLoaded"));
    window.pass(5_000);
    expect(said()).toEqual([[true, FIRST]]);
    expect(reads).toBe(0);
  });

  describe("of a page that waits, undrawn, since its head declares an article", () => {
    const STORY = "https://paper.example/2026/11/20/pier-12345";
    const unsure = `${headFor("Pier")}<meta name="news_keywords" content="pier">`;
    const arriving = (
      head: string,
      body: string,
      { url = STORY, ...options }: { url?: string; waits?: boolean; lost?: number } = {},
    ) => {
      const window = new FakeWindow(head, body, url, { readyState: "loading" });
      const arrive = (): void => {
        window.readyState = "interactive";
        window.document.dispatchEvent(new window.dom.Event("DOMContentLoaded"));
      };
      return { window, arrive, ...watch(window, { isHeld: true, ...options }) };
    };

    it("asks once, about the whole page, where that is there in a moment", () => {
      const { window, arrive, said, questions, doubts } = arriving(headFor("Pier") + LD, article("Pier"), {
        url: FIRST,
      });
      window.pass(40);
      expect(questions).toEqual([]);
      arrive();
      window.pass(5_000);
      expect(questions).toEqual([0]);
      expect(said()).toEqual([[true, FIRST]]);
      expect(doubts).toEqual([]);
      expect(window.timers.size).toBe(0);
    });

    it("asks about the head where the rest takes longer, and no more where that settles it", () => {
      const { window, arrive, said, questions } = arriving(headFor("Pier") + LD, article("Pier"), { url: FIRST });
      window.pass(60);
      expect(said()).toEqual([[true, FIRST]]);
      arrive();
      window.pass(5_000);
      expect(questions).toEqual(["head"]);
    });

    it("asks about the rest where the head settles nothing, also where that has come meanwhile", () => {
      const { window, arrive, questions, said, answer } = arriving(unsure, article("Pier"), { waits: true });
      window.pass(60);
      arrive();
      expect(questions).toEqual(["head"]);
      answer();
      expect(questions).toEqual(["head", 0]);
      answer();
      expect(said()).toEqual([[true, STORY]]);
    });

    it("waits no longer where the whole of it is no news", () => {
      const { arrive, said, doubts } = arriving(headFor("Pier"), "<h1>Pier</h1><p>Ask us about your pier.</p>");
      arrive();
      expect(said()).toEqual([[false, STORY]]);
      expect(doubts).toEqual([true]);
    });

    it("waits no longer where its head says that it is none, and is judged as a whole all the same", () => {
      const shop = '<script type="application/ld+json">{"@type":"Product"}</script>';
      const { window, arrive, said, doubts, questions } = arriving(headFor("Pier") + shop, article("Pier"));
      window.pass(60);
      expect(doubts).toEqual([true]);
      expect(said()).toEqual([]);
      arrive();
      expect(questions).toEqual(["head", 0]);
      expect(said()).toHaveLength(1);
    });

    it("waits no longer where nobody answers", () => {
      const { arrive, said, doubts } = arriving(headFor("Pier"), article("Pier"), { lost: 1 });
      arrive();
      expect(said()).toEqual([]);
      expect(doubts).toEqual([true]);
    });
  });

  it("asks nothing about a head that declares no article", () => {
    const head = '<title>Pier</title><meta property="og:type" content="website">';
    const window = new FakeWindow(head, article("Pier"), FIRST, { readyState: "loading" });
    const { questions } = watch(window);
    window.draw();
    window.pass(5_000);
    expect(questions).toEqual([]);
    window.readyState = "interactive";
    window.document.dispatchEvent(new window.dom.Event("DOMContentLoaded"));
    expect(questions).toEqual([0]);
  });

  describe("of a page whose head leaves open whether it is news", () => {
    const LIKELY = "https://paper.example/2026/11/20/pier-12345";
    const unsure = `${headFor("Pier")}<meta name="news_keywords" content="pier">`;
    const arriving = (head: string, body: string, options = {}) => {
      const window = new FakeWindow(head, body, LIKELY, { readyState: "loading" });
      const arrive = (): void => {
        window.readyState = "interactive";
        window.document.dispatchEvent(new window.dom.Event("DOMContentLoaded"));
      };
      return { window, arrive, ...watch(window, options) };
    };

    it("is certain by the beginning of its text, before that is drawn, and judges it no more", () => {
      const { window, arrive, said, drawn } = arriving(unsure, article("Pier"));
      expect(said()).toEqual([]);
      window.draw();
      expect(said()).toEqual([[true, LIKELY]]);
      expect(drawn).toEqual([false]);
      window.document.body.innerHTML = "";
      arrive();
      window.pass(5_000);
      expect(said()).toEqual([[true, LIKELY]]);
      expect(window.timers.size).toBe(0);
    });

    it("waits for a text that has hardly begun, and looks again", () => {
      const { window, arrive, said, drawn } = arriving(unsure, "<h1>Pier</h1><p>By Ann Lee</p>");
      window.draw();
      window.pass(150);
      expect(said()).toEqual([]);
      window.document.body.innerHTML = article("Pier");
      window.pass(100);
      expect(said()).toEqual([[true, LIKELY]]);
      expect(drawn).toEqual([true]);
      arrive();
      window.pass(5_000);
      expect(said()).toHaveLength(1);
    });

    it("leaves it to the whole page where the text does not settle it, and looks no more than a few times", () => {
      const talk = `<h1>Pier</h1>${"<p>You can ask us about your pier.</p>".repeat(9)}`;
      const { window, arrive, said, drawn } = arriving(unsure, talk);
      window.draw();
      window.pass(60_000);
      expect(window.timers.size).toBe(0);
      expect(said()).toEqual([]);
      arrive();
      expect(said()).toEqual([[false, LIKELY]]);
      expect(drawn).toEqual([true]);
    });

    it("does not look where the head does not speak for an article", () => {
      const { window, said } = arriving("<title>Pier</title>", article("Pier"));
      window.draw();
      window.pass(5_000);
      expect(said()).toEqual([]);
    });

    it("is in doubt before it is drawn, until its beginning has been judged", () => {
      const { window, arrive, said, drawn, doubts, answer } = arriving(unsure, article("Pier"), { waits: true });
      answer();
      window.draw();
      expect(doubts).toEqual([false]);
      // The rest has come before the answer has: it is not asked for while the answer may do.
      arrive();
      expect(said()).toEqual([]);
      answer();
      expect(said()).toEqual([[true, LIKELY]]);
      expect(drawn).toEqual([true]);
      expect(doubts).toEqual([false]);
      answer();
      expect(said()).toHaveLength(1);
    });

    it("is in doubt no longer where its beginning settles nothing, and is judged as a whole", () => {
      const talk = `<h1>Pier</h1>${"<p>You can ask us about your pier.</p>".repeat(9)}`;
      const { window, arrive, said, doubts, answer } = arriving(unsure, talk, { waits: true });
      answer();
      window.draw();
      arrive();
      answer();
      // For the whole of it is asked in the same breath.
      expect(doubts).toEqual([false, false, true]);
      expect(said()).toEqual([]);
      answer();
      expect(said()).toEqual([[false, LIKELY]]);
      expect(doubts.at(-1)).toBe(true);
    });

    it("is in doubt while the whole of a page is judged that has not been drawn", () => {
      const { window, arrive, said, doubts, answer } = arriving(unsure, article("Pier"), { waits: true });
      answer();
      arrive();
      window.draw();
      expect(doubts).toEqual([false]);
      answer();
      expect(said()).toEqual([[true, LIKELY]]);
      expect(doubts).toEqual([false]);
    });

    it("looks at nothing once it has ended", () => {
      const { window, life, said } = arriving(unsure, article("Pier"));
      life.abort();
      window.draw();
      expect(said()).toEqual([]);
    });
  });

  it("judges a page whose elements are named like what is asked of it", () => {
    const form = (name: string, field: string) => `<form name="${name}"><input name="${field}"></form>`;
    const named = form("documentElement", "getElementsByTagName") + form("title", "toString");
    const window = new FakeWindow(headFor("Pier") + LD, named + article("Pier"), FIRST);
    // jsdom names what stands in the document, but nothing that stands in a form.
    for (const field of window.document.querySelectorAll("input"))
      Object.defineProperty(field.form, field.name, { value: field });
    const { said } = watch(window);
    expect(said()).toEqual([[true, FIRST]]);
  });

  it("judges again, once, a page that draws itself after it has loaded", () => {
    const window = new FakeWindow("<title>…</title>", "<div></div>", FIRST);
    const { said } = watch(window);
    expect(said()).toEqual([[false, FIRST]]);
    window.show(headFor("Pier") + LD, article("Pier"));
    window.pass(5_000);
    expect(said()).toEqual([
      [false, FIRST],
      [true, FIRST],
    ]);
    expect(window.timers.size).toBe(0);
  });

  it("does not judge again a page that is after loading what it was before", () => {
    const window = new FakeWindow("<title>Talks</title>", "<div></div>", FIRST);
    const { said, waiting, answer } = watch(window, { waits: true });
    answer();
    window.pass(5_000);
    expect(waiting).toHaveLength(0);
    expect(said()).toEqual([[false, FIRST]]);
  });

  it("judges anew after each navigation by the history API, once the page has settled", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    const { said } = watch(window);
    window.go(FRONT);
    expect(said()).toHaveLength(1);
    window.pass(150);
    window.show("<title>The Paper</title>", '<h2><a href="/1">One</a></h2><h2><a href="/2">Two</a></h2>');
    window.pass(5_000);
    window.go(SECOND);
    window.show(headFor("Talks") + LD, article("Talks"));
    window.pass(5_000);
    expect(said()).toEqual([
      [true, FIRST],
      [false, FRONT],
      [true, SECOND],
    ]);
    expect(window.timers.size).toBe(0);
  });

  it("takes no answer that was given about the page before", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    const { said, waiting, answer } = watch(window, { waits: true });
    expect(waiting).toHaveLength(1);
    window.go(FRONT);
    answer();
    expect(said()).toEqual([]);
    window.show("<title>The Paper</title>", '<h2><a href="/1">One</a></h2><h2><a href="/2">Two</a></h2>');
    window.pass(5_000);
    answer();
    expect(said()).toEqual([[false, FRONT]]);
  });

  it("asks once more where there was no answer", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    const { said } = watch(window, { lost: 1 });
    expect(said()).toEqual([]);
    window.pass(5_000);
    expect(said()).toEqual([[true, FIRST]]);
    expect(window.timers.size).toBe(0);
  });

  it("does not believe a head that was left over from two pages ago", () => {
    const own = `<link rel="canonical" href="${FIRST}">`;
    const window = new FakeWindow(headFor("Pier") + LD + own, article("Pier"), FIRST);
    const { said } = watch(window);
    const front = '<h2><a href="/1">One</a></h2><h2><a href="/2">Two</a></h2>';
    for (const url of [FRONT, "https://paper.example/about"]) {
      window.go(url);
      window.document.body.innerHTML = front;
      window.pass(5_000);
    }
    expect(said().slice(1)).toEqual([
      [false, FRONT],
      [false, "https://paper.example/about"],
    ]);
  });

  it("judges a page that never rests all the same", () => {
    const window = new FakeWindow("<title>The Paper</title>", "", FRONT);
    const { said } = watch(window);
    window.go(SECOND);
    window.show(headFor("Talks") + LD, article("Talks"));
    for (let step = 0; step < 60; step++) {
      window.document.body.append(window.document.createElement("hr"));
      window.pass(100);
    }
    expect(said().at(-1)).toEqual([true, SECOND]);
    expect(window.timers.size).toBe(0);
  });

  it("takes no notice of a jump within the page", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    watch(window);
    window.go(`${FIRST}#comments`);
    expect(window.timers.size).toBe(0);
  });

  it("sees navigations by the title where the browser has no Navigation API", async () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST, { navigation: false });
    const { said } = watch(window);
    window.location.href = FRONT;
    window.show("<title>The Paper</title>", "");
    await observed();
    window.pass(5_000);
    expect(said()).toEqual([
      [true, FIRST],
      [false, FRONT],
    ]);
  });

  it("says its verdict again when the page comes back from the cache", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    const { said, returned } = watch(window);
    window.fire("pageshow", { persisted: false });
    for (let time = 0; time < 2; time++) {
      expect(returned).toHaveLength(time);
      window.fire("pagehide", { persisted: true });
      window.fire("pageshow", { persisted: true });
    }
    expect(returned.map(({ news, url }) => [news.isNews, url])).toEqual([
      [true, FIRST],
      [true, FIRST],
    ]);
    expect(said()).toHaveLength(1);
  });

  it("waits with a page that is only prepared until it is shown", () => {
    const window = new FakeWindow(headFor("Pier") + LD, article("Pier"), FIRST);
    Object.defineProperty(window.document, "prerendering", { value: true });
    const { said } = watch(window);
    expect(said()).toEqual([]);
    window.document.dispatchEvent(new window.dom.Event("prerenderingchange"));
    expect(said()).toEqual([[true, FIRST]]);
  });

  it("ends everything with its signal", async () => {
    const window = new FakeWindow("<title>…</title>", "", FIRST, { navigation: false });
    const { life, verdicts } = watch(window);
    window.location.href = FRONT;
    window.document.title = "Elsewhere";
    await observed();
    life.abort();
    expect(window.timers.size).toBe(0);
    expect(window.observing).toBe(0);
    const before = verdicts.length;
    window.fire("pageshow", { persisted: true });
    window.fire("popstate");
    window.pass(10_000);
    expect(verdicts).toHaveLength(before);
  });
});
