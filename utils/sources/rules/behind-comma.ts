/** German indirect speech without "dass": "sagte, sie bedauere es". */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";
import { isBig, isSmall } from "./words.ts";

/** "…, das Dreieck symbolisiere die Fahne" */
const isSubjunctive = (reading: Reading, m: number) =>
  isSmall(reading, m) && /iere$/.test(reading.tokens.words[m]!) && isBig(reading, m - 1) && !isBig(reading, m + 1);

/** "…, die Nachricht treffe die Stadt": an article, its noun, and a verb in -e before what cannot follow an adjective. */
function isVerbBehind(reading: Reading, article: number): boolean {
  const { tokens, lexicon } = reading;
  const verb = article + 2;
  const next = tokens.words[verb + 1] ?? "";
  return (
    isBig(reading, article + 1) &&
    isSmall(reading, verb) &&
    /[^e]e$/.test(tokens.words[verb]!) &&
    (lexicon.determiners.has(next) ||
      lexicon.prepositions.has(next) ||
      lexicon.adverbs?.has(next) === true ||
      /^[.,]$/.test(next))
  );
}

/** What others say is so, by the mood of the verb. */
const UNREAL =
  /^(?:bräuchten?|gäben?|kämen?|stünden?|fänden?|wüssten?|sähen?|nähmen?|lägen?|ließen|blieben|gingen|hielten|verlören|gewännen)$/;

/** Verbs behind which an infinitive tells what is asked for or promised. */
const ASKS = /^(?:mahn|forder|appell|versprach|versprich|droh|empf|rät|riet|plädier|verlang|drängt|drängen|bat|bitte)/;

/** "mahnte, den Umbau voranzutreiben", "empfahl, das Wasser abzukochen" */
function isAsked(reading: Reading, verb: number, from: number, after: number): boolean {
  const { tokens, classes } = reading;
  if (!ASKS.test(tokens.words[verb]!) || /^(?:um|ohne|statt|anstatt)$/.test(tokens.words[from] ?? "")) return false;
  for (let m = from; m < Math.min(after, from + 16); m++) {
    if (classes[m] === CLASS.comma || classes[m] === CLASS.stop) return false;
    if (tokens.words[m] === "zu" && /..(?:en|n)$/.test(tokens.words[m + 1] ?? "") && isSmall(reading, m + 1))
      return true;
    if (
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|mit|nach|über|um|unter|vor|voran|weg|weiter|zu|zurück|zusammen|bereit|fern|frei|nieder)zu.+en$/.test(
        tokens.words[m]!,
      )
    )
      return true;
  }
  return false;
}

/** "sagte, sie bedauere es": a clause behind the comma, with its verb second. */
export function reportsBehindComma(reading: Reading, i: number, after: number): boolean {
  const { tokens, classes, lexicon } = reading;
  for (let k = i + 1; k < Math.min(after, i + 12); k++) {
    if (classes[k] === CLASS.stop || classes[k] === CLASS.colon) return false;
    if (classes[k] !== CLASS.comma) continue;
    const next = k + 1;
    if (isAsked(reading, i, next, after)) return true;
    if (lexicon.relatives.has(tokens.words[next]!)) {
      if (isVerbBehind(reading, next)) return true;
      // "…, die Lage sei ernst": an article, unless the verb waits at the end.
      for (let m = next + 1; m < Math.min(after, next + 5); m++)
        if (classes[m] === CLASS.auxiliary || classes[m] === CLASS.modal || isSubjunctive(reading, m)) return true;
      return false;
    }
    for (let m = next; m < Math.min(after, next + 12); m++) {
      if (classes[m] === CLASS.comma || classes[m] === CLASS.stop) return false;
      if (classes[m] === CLASS.auxiliary || classes[m] === CLASS.modal || UNREAL.test(tokens.words[m]!)) return true;
      if (
        isSmall(reading, m) &&
        /[^e]e$/.test(tokens.words[m]!) &&
        m > next &&
        (isBig(reading, m - 1) || classes[m - 1] === CLASS.pronoun)
      )
        return true;
    }
    return false;
  }
  return false;
}
