import { assemble } from "./assemble.ts";
import { attribute } from "./attribute.ts";
import { DOUBTFUL, type Draft } from "./drafts.ts";
import { embeddedPosts } from "./embedded-posts.ts";
import { columns } from "./features.ts";
import { isHouseName, kindByName } from "./kinds.ts";
import { lexiconFor } from "./lexicon/index.ts";
import weights from "./model/en.model.json" with { type: "json" };
import { loadModel, type Model } from "./model.ts";
import { read } from "./read.ts";
import { ruleDrafts } from "./rules/index.ts";
import type { SourcesInput, SourcesResult } from "./types.ts";

import { uncredited } from "./uncredited.ts";

export type * from "./types.ts";

/** About 200,000 words: no article is longer; what stands behind it is not read, so that a hostile page cannot hold the reader up. */
const LONGEST = 1_250_000;

/** About 20,000 words: no paragraph is longer, and one that seems to be is read no further. */
const LONGEST_PARAGRAPH = 125_000;

let model: Model | null = null;

/** The text with blanks where it is too long to be anybody's article, so that all offsets hold. */
function readable(whole: string): { text: string; partial: boolean } {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const parts: string[] = [];
  let kept = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST_PARAGRAPH) {
      parts.push(text.slice(kept, start + LONGEST_PARAGRAPH), " ".repeat(end - start - LONGEST_PARAGRAPH));
      kept = end;
    }
    start = end + 1;
  }
  if (!parts.length) return { text, partial: text !== whole };
  return { text: parts.join("") + text.slice(kept), partial: true };
}

/**
 * Finds everyone a text relies on: with what each says, where, in whose words, and through whom.
 * English by a trained model (`model/README.md`), German, French and Spanish by rules; for other languages quotations
 * and links only, and then `depth` is "quotes". All offsets are UTF-16 units into `input.text`. Never throws; time
 * grows linearly with the text. After Newell, Margolin and Ruths 2018 (PolNeAR): source, cue and content.
 */
export function findSources(input: SourcesInput): SourcesResult {
  const { text, partial } = readable(input.text);
  const rest = partial ? { partial } : {};
  const { lexicon, full } = lexiconFor(input.lang, text);
  const reading = read(text, lexicon);
  const drafts: Draft[] = [];
  if (lexicon.lang === "en" && full) {
    model ??= loadModel(weights);
    const cols = columns(reading);
    drafts.push(...attribute(reading, model, DOUBTFUL, cols));
    drafts.push(...uncredited(reading, drafts));
    const sources = assemble(reading, drafts, { ...input, text }, { model, cols });
    for (const source of sources) {
      const kind = kindByName(source, { lexicon, siteName: input.siteName });
      // "Mediators", once known to be several, are nobody by name.
      if (source.kind !== kind) source.anonymous = kind === "group";
      source.kind = kind;
    }
    return { sources, depth: "full", ...rest };
  }
  drafts.push(...ruleDrafts(reading, full), ...(full ? embeddedPosts(reading) : []));
  const sources = assemble(reading, drafts, { ...input, text }, null);
  for (const source of sources) if (source.kind === "person" && isHouseName(source.name)) source.kind = "organisation";
  return { sources, depth: full ? "full" : "quotes", ...rest };
}
