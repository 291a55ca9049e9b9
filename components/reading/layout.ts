import type { ReadingStyle } from "../../utils/platform/types.ts";
import type { Flow } from "../../utils/reader/flow.ts";

/** How an article lies in the view: its flow, pages and vertical lines as attributes of the view's root. */
export function layoutOf(
  { pages, vertical }: ReadingStyle,
  article: { lang: string | null; dir: string } | null,
): { "data-flow": Flow; "data-pages"?: true; "data-vertical"?: true } {
  if (vertical && article && canBeVertical(article.lang)) return { "data-flow": "left", "data-vertical": true };
  if (!pages || !article) return { "data-flow": "down" };
  return { "data-flow": article.dir === "rtl" ? "left" : "right", "data-pages": true };
}

/** Vertical lines are for Japanese; Chinese news sets them in print alone, and on screens no one asks for them. */
export const canBeVertical = (lang: string | null | undefined): boolean => /^ja\b/i.test(lang ?? "");

/**
 * Pages are columns in a view that is moved by its own width. Each column has its margins within it, since none is
 * added after the last one. The bar and what it opens stay where they are while the text moves sideways.
 */
export const LAYOUT_CSS = `
:is([data-flow=left], [data-flow=right]) > .bar { position: fixed; inset-inline: 0; inset-block-start: 0; }
.view[data-pages] { overflow: auto hidden; scrollbar-width: none; }
.view[data-pages] > .page { block-size: calc(100% - 96px); max-inline-size: none; margin: 64px 0 0; columns: calc(var(--measure) * .62 + 96px); column-gap: 0; column-fill: auto; }
.view[data-pages] > .page > * { padding-inline: 48px; }
.view[data-pages] :is(img, video) { max-block-size: 65vh; }
.view[data-pages] figure { break-inside: avoid; }
.view[data-vertical] { writing-mode: vertical-rl; overflow: hidden; overflow-x: auto; scroll-padding: 0 32px; }
.view[data-vertical] > :not(.page) { writing-mode: horizontal-tb; }
.view[data-vertical] > .page { inline-size: calc(100% - 128px); max-inline-size: var(--measure); margin: 40px auto; padding-block-start: 16px; padding-inline-start: 32px; text-orientation: mixed; }
.view[data-vertical] :is(.about, .kicker, figcaption, table, pre) { writing-mode: horizontal-tb; }
.view[data-vertical] .about { inline-size: auto; max-inline-size: 300px; margin-inline: 1em; }
.view[data-vertical] img { max-block-size: 80vw; max-inline-size: 100%; block-size: auto; inline-size: auto; }
@media (max-width: 600px) { .view[data-pages] > .page { columns: 1; } .view[data-pages] > .page > * { padding-inline: 20px; } }
@media print { .view[data-pages] > .page, .view[data-vertical] > .page { block-size: auto; columns: auto; margin: 0; } .view[data-pages] > .page > * { padding: 0; } .view[data-vertical] { writing-mode: horizontal-tb; } }
`;

/** Whether the toolbar surely has one line: in a narrower window, no room can be left for it that would fit. */
export const hasRoomForBar = (): boolean => globalThis.innerWidth >= 960;
