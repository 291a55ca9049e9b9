import { CORRECTION_LABELS, CORRECTION_PHRASES, UPDATE_PHRASES } from "./data/corrections.ts";
import { alternatives, plainText } from "./plain.ts";
import type { Correction } from "./types.ts";

const KINDS = Object.entries(CORRECTION_LABELS) as Array<[Correction["kind"], readonly string[]]>;
const LABELS = KINDS.map(([kind, labels]) => ({
  kind,
  // "Correction:", "Correction, May 3:", "UPDATE (5 p.m.) –", "更正："; never the word alone in running text.
  opening: new RegExp(
    `^[\\s*\\[(【_]{0,4}(?:${alternatives(labels)})(?:\\s?[,(]?\\s?[^:：.!?]{0,40})?\\s?(?:[:：\\]】]|\\s[–—-]\\s)`,
    "iu",
  ),
}));
const MAX_NOTICE = 800;
const MAX_NOTICES = 20;
const SHORTEST = 25;

/** Correction, update and clarification notices among the body's lines, with what they say. */
export function findCorrections(lines: readonly string[]): Correction[] {
  const found: Correction[] = [];
  const seen = new Set<string>();
  for (const line of lines.slice(0, 3_000)) {
    if (found.length >= MAX_NOTICES) break;
    if (line.length < SHORTEST) continue;
    const kind = kindOf(line.slice(0, 2_000));
    const text = kind ? plainText(line, MAX_NOTICE) : "";
    if (!kind || seen.has(text)) continue;
    seen.add(text);
    found.push({ kind, text });
  }
  return found;
}

function kindOf(line: string): Correction["kind"] | null {
  const lower = line.toLowerCase();
  const corrects = CORRECTION_PHRASES.some((phrase) => lower.includes(phrase));
  for (const { kind, opening } of LABELS) {
    if (!opening.test(line)) continue;
    return kind === "clarification" && corrects ? "correction" : kind;
  }
  // A long paragraph that mentions earlier versions in passing is the story, not the notice.
  if (corrects && lower.length < 900) return "correction";
  return UPDATE_PHRASES.some((phrase) => lower.includes(phrase)) && lower.length < 500 ? "update" : null;
}
