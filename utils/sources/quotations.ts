/** Quotations as offsets: every style of quotation mark, and those that no one closed. */
import type { Span } from "./types.ts";

export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span;
  closed: boolean;
}

const CLOSING: Record<string, string> = { "“": "”", "«": "»", "„": "“”", "「": "」", "『": "』", "»": "«" };

/** The quotations of one paragraph; an unclosed one runs to the paragraph's end. */
export function quotationsIn(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  for (let i = start; i < end; i++) {
    const mark = text[i] ?? "";
    const closing = mark === '"' ? '"' : CLOSING[mark];
    if (!closing) continue;
    let close = i + 1;
    while (close < end && !closing.includes(text[close] ?? "")) close++;
    const closed = close < end;
    found.push({ start: i, end: closed ? close + 1 : end, inner: { start: i + 1, end: close }, closed });
    i = close;
  }
  return found;
}
