import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { list } from "../../utils/platform/i18n.ts";
import { sourcesByLine } from "../../utils/sources/lines.ts";
import type { Source } from "../../utils/sources/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { MARGIN } from "../strings.ts";

interface Props {
  /** Where the article's body is put; filled by the time that sources are found. */
  body: RefObject<HTMLElement | null>;
  paragraphs: readonly string[];
  findSources(): Promise<Source[]>;
}

/** A label names so many sources, and says how many more there are. */
const NAMED = 2;
/** As many colours as the palette has; all others share one. */
const COLOURS = 8;

/**
 * Who says it, beside each paragraph of the body; inline where there is no room beside it. The labels are attributes
 * that the style sheet shows: they are not part of the text, which is copied, searched and marked without them.
 */
export function Margin({ body, paragraphs, findSources }: Props) {
  const [state, setState] = useState<"looking" | "failed" | Source[]>("looking");
  useEffect(() => {
    let gone = false;
    findSources().then(
      (sources) => gone || setState(sources),
      () => gone || setState("failed"),
    );
    return () => {
      gone = true;
    };
  }, [findSources]);
  useEffect(() => {
    const { current } = body;
    if (!current || typeof state === "string") return;
    const unlabel = label(current, state, paragraphs);
    const unfit = makeRoom(current);
    return () => {
      unlabel();
      unfit();
    };
  }, [body, state, paragraphs]);
  const none = typeof state === "object" && !sourcesByLine(state, paragraphs).some((found) => found.length > 0);
  return (
    <p role="status" class="says-state" {...ownLanguage()}>
      {state === "looking" && MARGIN.looking}
      {state === "failed" && MARGIN.failed}
      {none && MARGIN.none}
    </p>
  );
}

/** The label of a paragraph: its sources by name, each with whom it comes through. */
export function labelFor(indexes: readonly number[], sources: readonly Source[]): string {
  const said = indexes.flatMap((index) => sources[index] ?? []);
  const names = said
    // A relay that has a name of its own in the label is not said twice.
    .filter(({ name }) => !said.some(({ via }) => via === name))
    .map(({ name, via }) => (via ? MARGIN.via(name, via) : name));
  const more = names.length - NAMED;
  return more > 0 ? MARGIN.more(list(names.slice(0, NAMED)), more) : list(names);
}

function label(body: HTMLElement, sources: readonly Source[], paragraphs: readonly string[]): () => void {
  const byLine = sourcesByLine(sources, paragraphs);
  const labelled: HTMLElement[] = [];
  for (const element of body.querySelectorAll<HTMLElement>("[data-paragraph]")) {
    const found = byLine[Number(element.dataset.paragraph)] ?? [];
    const [first] = found;
    if (first === undefined) continue;
    element.dataset.says = labelFor(found, sources);
    element.dataset.source = first < COLOURS ? String(first) : "more";
    labelled.push(element);
  }
  return () => {
    for (const { dataset } of labelled) {
      delete dataset.says;
      delete dataset.source;
    }
  };
}

/** How much a label needs beside the text, in pixels. */
const ROOM = 190;

/** Keeps the labels beside the text while there is room for them. */
function makeRoom(body: HTMLElement): () => void {
  const measure = () => {
    const page = body.ownerDocument.documentElement.clientWidth;
    const { left, right } = body.getBoundingClientRect();
    const before = getComputedStyle(body).direction === "rtl" ? page - right : left;
    body.classList.toggle("says-beside", before >= ROOM);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(body);
  observer.observe(body.ownerDocument.documentElement);
  measure();
  return () => {
    observer.disconnect();
    body.classList.remove("says-beside");
  };
}

const palette = (light: string, dark: string, name: string) =>
  `[data-source="${name}"] { --source: light-dark(${light}, ${dark}); }`;

export const MARGIN_CSS = `
.says-state { margin: 0 0 1em; font: 14px/1.4 system-ui, sans-serif; color: var(--faint); }
.says-state:empty { margin: 0; }
.bar button[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
[data-says] { position: relative; }
[data-says]::before { content: attr(data-says); display: block; box-sizing: border-box; margin-block-end: .35em; padding-inline-start: 8px; border-inline-start: 3px solid var(--source); font: 500 13px/1.35 system-ui, "Segoe UI", "Noto Sans", sans-serif; font-style: normal; letter-spacing: 0; text-align: start; text-indent: 0; color: var(--faint); user-select: none; }
.view:not([data-pages], [data-vertical]) .says-beside [data-says]::before { position: absolute; inset-block-start: .3em; inset-inline-end: calc(100% + 22px); inline-size: 150px; max-block-size: 5.4em; overflow: hidden; margin: 0; padding-inline: 0 10px; border-inline: 0 solid transparent; border-inline-end: 3px solid var(--source); text-align: end; }
.view:not([data-pages], [data-vertical]) .says-beside li[data-says]::before, .view:not([data-pages], [data-vertical]) .says-beside blockquote [data-says]::before { inset-inline-end: calc(100% + 22px + 1.4em); }
@media print { [data-says]::before { display: none; } }
${palette("#c2410c", "#fb8a5c", "0")}
${palette("#1d6fb8", "#6cb4f5", "1")}
${palette("#15803d", "#58c98a", "2")}
${palette("#8b3fb0", "#cf94ee", "3")}
${palette("#a16207", "#e3b341", "4")}
${palette("#0e7c86", "#4fc5cf", "5")}
${palette("#be2d6c", "#f58cb8", "6")}
${palette("#4b5bd0", "#a2acf8", "7")}
${palette("#6b6f76", "#a0a4ab", "more")}
`;
