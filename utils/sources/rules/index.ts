/**
 * Attributions by lexicon and word order, for languages without a trained model: a quotation with a verb of speech
 * beside it, "X said that …", "according to X, …", "X: “…”".
 */
import type { Draft } from "../drafts.ts";
import type { Reading } from "../read.ts";
import { accordingTo } from "./according.ts";
import { answers } from "./answers.ts";
import { beside } from "./beside.ts";
import { hisView } from "./his-view.ts";
import { inPaper } from "./in-paper.ts";
import { incises } from "./incise.ts";
import { indirect } from "./indirect.ts";
import { introduced } from "./introduced.ts";
import { leftQuotations } from "./left.ts";
import { pointing } from "./pointing.ts";
import { posted } from "./posted.ts";
import { quotedVerb } from "./quoted-verb.ts";
import { sureBehind } from "./sure-behind.ts";
import { spoken } from "./verbs.ts";

/** @param full false for languages without a lexicon: then nothing is read but what stands beside quotations. */
export function ruleDrafts(reading: Reading, full: boolean): Draft[] {
  if (!full) return beside(reading);
  const used = new Set<number>();
  const drafts = spoken(reading, used);
  drafts.push(...incises(reading, used));
  drafts.push(...sureBehind(reading, used));
  drafts.push(...introduced(reading, used));
  drafts.push(...quotedVerb(reading, used));
  drafts.push(...accordingTo(reading, used));
  drafts.push(...pointing(reading, drafts, used));
  drafts.push(...hisView(reading, drafts));
  drafts.push(...leftQuotations(reading, drafts, used));
  drafts.push(...indirect(reading, drafts));
  drafts.push(...posted(reading, drafts));
  drafts.push(...inPaper(reading, drafts));
  drafts.push(...answers(reading, drafts));
  return drafts;
}
