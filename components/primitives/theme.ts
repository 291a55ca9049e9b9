import { speech } from "../../utils/platform/i18n.ts";
import type { Theme } from "../../utils/platform/types.ts";

/** Gives a page of our own the light or dark that the reader chose for reading; tokens.css does the rest. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
}

/** What is ours among a page's words says which language it is in, and which way that is written. */
export function ownLanguage(): { lang: string; dir: "ltr" | "rtl" } {
  const { language, direction } = speech();
  return { lang: language, dir: direction };
}

/** Says of a page of our own which language it is in, which way that is written, and what it is called. */
export function applyLanguage(page: Document, title: string): void {
  Object.assign(page.documentElement, ownLanguage());
  page.title = title;
}
