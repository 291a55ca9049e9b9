/** Clauses that tell why somebody did what the sentence tells: "…, estimant que …", "… al considerar que …", "wie es in einer Stellungnahme heißt". */
import type { Reading } from "../read.ts";
import { opening } from "./clause.ts";
import { SPEAKS } from "./phrase.ts";
import type { Stance } from "./stance.ts";
import { isSmall } from "./words.ts";

/** How far behind its verb the conjunction may stand, in tokens. */
const NEAR = 5;
const GERUND: Record<string, RegExp> = {
  fr: /^(?:estim|juge|considér|rappel|soulign|affirm|précis|assur|expliqu|dénonç|ajout|argu|exige|déplor|regrett|not|observ|indiqu|reconnaiss|sout?en|rétorqu|répond|préven|avertiss)ant$/,
  es: /^(?:aleg|argument|asegur|record|señal|subray|explic|afirm|precis|consider|estim|denunci|declar|indic|lament|reiter|recalc)ando$|^(?:añad|advirt|insist|sosten|reconoc|admit|dic|defend|aduc|entend)iendo$/,
};
const INFINITIVE = /^(?:considerar|entender|estimar|asegurar|afirmar|señalar|argumentar|sostener|apreciar|juzgar)$/;
const PAPER = /^(?:stellungnahme|mitteilung|pressemitteilung|erklärung|aussendung)$/;

/** Whoever does what the sentence tells, and says why. */
export function saidHanging(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  const gerund = GERUND[lexicon.lang];
  if (!gerund) return null;
  for (let i = first + 3; i + 2 < after; i++) {
    if (!isSmall(reading, i)) continue;
    const word = tokens.words[i]!;
    const before = tokens.words[i - 1]!;
    const hangs =
      (gerund.test(word) && (before === "," || before === "en")) ||
      (lexicon.lang === "es" && before === "al" && INFINITIVE.test(word));
    if (!hangs || reading.quotations.of[i]! >= 0) continue;
    let that = i + 1;
    while (that < Math.min(after, i + NEAR) && !/^qu(?:e|')$/.test(tokens.words[that]!)) that++;
    if (!/^qu(?:e|')$/.test(tokens.words[that] ?? "")) continue;
    const phrase = opening(reading, first, i - 1);
    // "La ville est touchée, a indiqué le maire, précisant que": somebody has been let speak already.
    for (let k = first; k < i - 1; k++) if (isSmall(reading, k) && lexicon.speech.has(tokens.words[k]!)) return null;
    return phrase?.speaks === SPEAKS.yes ? { cue: [i, i], phrase, before: false } : null;
  }
  return null;
}

/** "Er befürchtet einen Flickenteppich, wie es in einer Stellungnahme heißt.": a paper without an owner is that of the subject. */
export function asItSays(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  for (let i = first + 3; i + 4 < after; i++) {
    if (tokens.words[i] !== "wie" || tokens.words[i + 1] !== "es" || !/^(?:in|im)$/.test(tokens.words[i + 2]!))
      continue;
    const paper = PAPER.test(tokens.words[i + 3]!) ? i + 3 : i + 4;
    if (!PAPER.test(tokens.words[paper]!) || !/^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/.test(tokens.words[paper + 1] ?? ""))
      continue;
    let phrase = opening(reading, first, i - 1);
    // "Der Landeselternrat ist dagegen. Er befürchtet …"
    const s = tokens.sentence[first]! - 1;
    if (/^(?:er|sie|es)$/.test(tokens.words[first]!) && s >= 0) {
      const before = tokens.sentences[s]!;
      if (tokens.paragraph[before] === tokens.paragraph[first]) phrase = opening(reading, before, first) ?? phrase;
    }
    return phrase?.speaks === SPEAKS.yes ? { cue: [i, paper + 1], phrase, before: false } : null;
  }
  return null;
}
