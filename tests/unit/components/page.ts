/** Renders a component into a document of its own, as a browser page would show it. */
import { JSDOM } from "jsdom";
import { type ComponentChild, render } from "preact";

export interface Rendered {
  root: HTMLElement;
  /** Everything that is read, spaces made single. */
  text(): string;
  /** The first control whose label or text matches. */
  control(name: RegExp): HTMLElement;
  show(child: ComponentChild): void;
}

const GLOBALS = [
  "document",
  "window",
  "Node",
  "Element",
  "HTMLElement",
  "Event",
  "AbortController",
  "AbortSignal",
] as const;

export function renderPage(child: ComponentChild): Rendered {
  const { window } = new JSDOM("<!doctype html><div></div>", { pretendToBeVisual: true });
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, {
      value: (window as unknown as Record<string, unknown>)[name],
      configurable: true,
      writable: true,
    });
  const root = window.document.querySelector("div") as HTMLElement;
  const show = (next: ComponentChild) => render(next, root);
  show(child);
  return {
    root,
    show,
    text: () => (root.textContent ?? "").replace(/\s+/g, " ").trim(),
    control(name) {
      const found = [...root.querySelectorAll<HTMLElement>("button, input, select, a, summary")].find((element) =>
        name.test(
          [
            element.getAttribute("aria-label"),
            element.textContent,
            ...("labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map((l) => l.textContent) : []),
          ].join(" "),
        ),
      );
      if (!found) throw new Error(`no control named ${name} in: ${root.textContent}`);
      return found;
    },
  };
}

/** Waits until effects and state changes have been drawn. */
export const drawn = () => new Promise((done) => setTimeout(done, 0));
