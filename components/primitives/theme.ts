import type { Theme } from "../../utils/platform/types.ts";

/** Gives a page of our own the light or dark that the reader chose for reading; tokens.css does the rest. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
}
