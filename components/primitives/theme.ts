import { speech } from "../../utils/platform/i18n.ts";
import type { Theme } from "../../utils/platform/types.ts";

/** Gives a page of our own the light or dark that the reader chose for reading; tokens.css does the rest. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
}

/** Says of a page of our own which language it is in, which way that is written, and what it is called. */
export function applyLanguage(page: Document, title: string): void {
  const { language, direction } = speech();
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.title = title;
}
