/**
 * Lets the reader point at one more thing that is to be hidden on this site. Its frames and its bar stand in a closed
 * shadow root over the page; while it is open the page hears neither clicks nor keys, and when it ends nothing is left.
 */
import { factsOf } from "./facts.ts";
import { isNeeded } from "./guard.ts";
import { readPage } from "./page.ts";
import { selectorOf } from "./picked.ts";

export interface PickerState {
  /** What is pointed at: how many such things there are here, and its first words; null where it is nothing. */
  pointed: { same: number; words: string } | null;
  /** Whether the reader has clicked on it, so that it no longer follows the pointer. */
  isChosen: boolean;
  /** Why it cannot be hidden: it holds the article, or nothing tells it from the rest of the page. */
  refusal: "article" | "nameless" | null;
  /** Whether something has been hidden that can be had back. */
  hasHidden: boolean;
}

export interface PickerControls {
  wider(): void;
  narrower(): void;
  hide(): void;
  undo(): void;
  end(): void;
}

export interface PickerOptions {
  window: Window & typeof globalThis;
  css: string;
  /** Draws the bar into its place, or anew there. */
  render(root: HTMLElement, state: PickerState, controls: PickerControls): void;
  /** Hides, or shows again, what a selector names, on this site from now on. */
  keep(selector: string, hidden: boolean): Promise<void>;
  onEnd(): void;
}

const MAX_FRAMES = 20;
const MAX_WORDS = 80;
const SILENT = new Set(["script", "style", "link", "meta", "noscript", "template", "br"]);
const CSS_OF_HOST = `:host { all: initial !important; position: fixed !important; inset: 0 !important; inline-size: auto !important; block-size: auto !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important; display: block !important; }
.frame { position: fixed; box-sizing: border-box; border: 2px solid #b45309; background: rgb(180 83 9 / .18); border-radius: 2px; }
.frame.no { border-color: #5a5650; background: rgb(90 86 80 / .25); border-style: dashed; }
@media (forced-colors: active) { .frame { border-color: Highlight; } }`;

/** Starts picking; what it answers ends it. */
export function startPicker(options: PickerOptions): () => void {
  const { window, css, render, keep, onEnd } = options;
  const { document } = window;
  const page = readPage(document, window.location.href);
  const ended = new AbortController();
  const listener = { capture: true, signal: ended.signal } as const;
  const focusedBefore = document.activeElement;
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = CSS_OF_HOST + css;
  const frames = document.createElement("div");
  const bar = document.createElement("div");
  bar.tabIndex = -1;
  bar.style.pointerEvents = "auto";
  shadow.append(style, frames, bar);

  let pointed: Element | null = null;
  let isChosen = false;
  /** The way back down after "wider". */
  let deeper: Element[] = [];
  let hidden: string[] = [];

  const look = () => {
    if (!pointed) return { selector: null, same: [] as Element[], refusal: null };
    const selector = selectorOf(pointed);
    const spared = (element: Element) => isNeeded(element, factsOf(element), page, false);
    if (spared(pointed)) return { selector: null, same: [pointed], refusal: "article" as const };
    if (selector === null) return { selector, same: [pointed], refusal: "nameless" as const };
    const same = [...document.querySelectorAll(selector)].slice(0, MAX_FRAMES).filter((one) => !spared(one));
    return { selector, same, refusal: null };
  };
  const draw = () => {
    if (pointed && !pointed.isConnected) pointed = null;
    const { same, refusal } = look();
    frames.replaceChildren(
      ...same.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const frame = document.createElement("div");
        frame.className = refusal ? "frame no" : "frame";
        Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
        return frame;
      }),
    );
    const words = (pointed?.textContent ?? "").slice(0, 2_000).replace(/\s+/g, " ").trim().slice(0, MAX_WORDS);
    const state = {
      pointed: pointed && { same: same.length, words },
      isChosen,
      refusal,
      hasHidden: hidden.length > 0,
    };
    render(bar, state, { wider, narrower, hide, undo, end });
  };
  const point = (element: Element | null, path: Element[] = []) => {
    if (element === pointed || element === host) return;
    pointed = element;
    deeper = path;
    draw();
  };
  const isPart = (element: Element | null): element is Element =>
    element !== null && element !== host && element !== document.body && element !== document.documentElement;
  const start = () => [...(document.body?.children ?? [])].find((one) => isPart(one) && !SILENT.has(one.localName));
  const wider = () => {
    const around = pointed?.parentElement ?? null;
    if (pointed && isPart(around)) point(around, [...deeper, pointed]);
    else if (!pointed) point(start() ?? null);
  };
  const narrower = () => {
    const path = [...deeper];
    const inside = path.pop() ?? [...(pointed?.children ?? [])].find((one) => !SILENT.has(one.localName)) ?? null;
    if (inside) point(inside, path);
    else if (!pointed) point(start() ?? null);
  };
  const beside = (by: "nextElementSibling" | "previousElementSibling") => {
    let element = pointed ? pointed[by] : (start() ?? null);
    while (element && (SILENT.has(element.localName) || element === host)) element = element[by];
    if (element) point(element);
  };
  const hide = () => {
    const { selector } = look();
    if (selector === null) return;
    hidden = [...hidden, selector];
    pointed = null;
    isChosen = false;
    void keep(selector, true).finally(draw);
  };
  const undo = () => {
    const last = hidden.at(-1);
    if (last === undefined) return;
    hidden = hidden.slice(0, -1);
    void keep(last, false).finally(draw);
  };
  const end = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    host.remove();
    if (focusedBefore instanceof window.HTMLElement && focusedBefore !== document.body)
      focusedBefore.focus({ preventScroll: true });
    onEnd();
  };

  const keys: Record<string, () => void> = {
    ArrowUp: wider,
    ArrowDown: narrower,
    ArrowRight: () => beside("nextElementSibling"),
    ArrowLeft: () => beside("previousElementSibling"),
    Escape() {
      if (!isChosen) return end();
      isChosen = false;
      draw();
    },
  };
  const hearKey = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    if (event.type !== "keydown" || event.ctrlKey || event.altKey || event.metaKey) return;
    // On a button of the bar, Enter presses that button.
    const doing =
      event.key === "Enter" && (event.target !== host || shadow.activeElement === bar) ? hide : keys[event.key];
    if (!doing) return;
    event.preventDefault();
    if (event.key.startsWith("Arrow")) isChosen = pointed !== null;
    doing();
  };
  const swallow = (event: Event) => {
    if (event.target === host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["keydown", "keypress", "keyup"] as const) window.addEventListener(type, hearKey, listener);
  for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "dblclick", "auxclick"])
    window.addEventListener(type, swallow, listener);
  window.addEventListener(
    "pointermove",
    (event) => {
      if (!isChosen && event.target !== host) point(document.elementFromPoint(event.clientX, event.clientY));
    },
    listener,
  );
  window.addEventListener(
    "click",
    (event) => {
      if (event.target === host) return;
      swallow(event);
      isChosen = true;
      const at = document.elementFromPoint(event.clientX, event.clientY);
      if (isPart(at) && at !== pointed) point(at);
      else draw();
    },
    listener,
  );
  for (const type of ["scroll", "resize"])
    window.addEventListener(type, () => window.requestAnimationFrame(draw), listener);

  document.documentElement.append(host);
  // Above what the page itself has put into the top layer.
  if ("popover" in host) {
    host.popover = "manual";
    host.showPopover();
  }
  draw();
  bar.focus({ preventScroll: true });
  return end;
}
