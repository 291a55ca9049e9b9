/** German verbs that report only with their particle ("teilte … mit"), or with a quotation or "dass". */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";

/** "lässt wissen", "ließ durchblicken" */
const LETS = "wissen durchblicken mitteilen ausrichten verlauten anklingen";

/** Verbs that speak only with their particle, or with a quotation. */
const PARTICLES: Record<string, string> = {
  teilt: "mit",
  teilte: "mit",
  teilten: "mit",
  teilen: "mit",
  stellt: "klar fest",
  stellte: "klar fest",
  stellten: "klar fest",
  winkt: "ab",
  winkte: "ab",
  winkten: "ab",
  sprang: "bei",
  springt: "bei",
  hält: "fest entgegen dagegen für vor",
  hielt: "fest entgegen dagegen für vor",
  hielten: "fest entgegen dagegen für vor",
  halten: "fest entgegen dagegen für vor",
  zählt: "zu",
  zählte: "zu",
  zählen: "zu",
  spricht: "aus",
  sprach: "aus",
  sprechen: "aus",
  sprachen: "aus",
  lehnt: "ab",
  lehnte: "ab",
  lehnen: "ab",
  lehnten: "ab",
  pflichtet: "bei",
  pflichtete: "bei",
  deutete: "an",
  trat: "entgegen",
  tritt: "entgegen",
  hebt: "hervor",
  hob: "hervor",
  gibt: "bekannt an zu",
  gab: "bekannt an zu",
  gaben: "bekannt an zu",
  weist: "zurück hin",
  wies: "zurück hin",
  wirft: "vor",
  warf: "vor",
  werfen: "vor",
  warfen: "vor",
  führt: "aus",
  führte: "aus",
  räumt: "ein",
  räumte: "ein",
  räumten: "ein",
  geht: "aus",
  ging: "aus",
  gehen: "aus",
  fügt: "hinzu an",
  fügte: "hinzu an",
  legt: "nahe nach dar",
  legte: "nahe nach dar",
  merkt: "an",
  merkte: "an",
  schloss: "aus",
  schließt: "aus",
  kündigt: "an",
  kündigte: "an",
  kündigten: "an",
  mahnte: "an",
  mahnt: "an",
  ruft: "auf",
  rief: "auf",
  rufen: "auf",
  riefen: "auf",
  lässt: LETS,
  ließ: LETS,
  lassen: LETS,
  ließen: LETS,
  wiesen: "zurück hin",
  weisen: "zurück hin",
};
/** Verbs that report nothing without a quotation or "dass". */
const NEEDY =
  /^(?:nannte|nennt|nennen|genannt|sprach|spricht|sprechen|sprachen|zeigt|zeigte|zeigen|zeigten|sieht|sah|findet|fand|befindet|befand|ließ|lässt|bezeichnet|bezeichnete|bezeichnen|wünscht|wünschte|freut|freute|ergab|ergibt|belegt|belegte|belegen|ärgerte|klagte|klagt|scherzte|warb|wirbt|gestellt|geführt|erinnert|erinnerte|beschreibt|beschrieb|erzählt|erzählte|schildert|schilderte|redet|redete|dankt|dankte|lobt|lobte|fragt|fragte|meldet|meldete|verspricht|versprach|meint|findet|analysiert|analysierte|zitiert|zitierte|drohte|droht|drohen|spekuliert|äußerte|äußert)$/;

/** "zeigte, dass", "sieht, dass": seen or shown, not said. */
export const isBlind = (word: string) =>
  /^(?:zeig|ergab|ergibt|beleg|sieht|sah|find|fand|lässt|ließ|gibt|gab|führ|geht|ging|gehen|heb|hob|leg|nenn|nann|stell|zähl|wink|spr[ai]ng|halten|lehn|trat|tritt|deut|pflicht)/.test(
    word,
  );

export const isNeedy = ({ lexicon }: Reading, word: string) =>
  lexicon.lang === "de" && (NEEDY.test(word) || word in PARTICLES);

/** "teilte … mit": the particle ends the clause. */
export function hasParticle({ tokens, classes }: Reading, verb: number, after: number): boolean {
  const word = tokens.words[verb]!;
  const wanted = Object.hasOwn(PARTICLES, word) ? PARTICLES[word]!.split(" ") : null;
  if (!wanted) return false;
  let between = "";
  for (let i = verb + 1; i < Math.min(after, verb + 40); i++) {
    if (classes[i] === CLASS.stop) return false;
    const here = tokens.words[i]!;
    if (!wanted.includes(here)) {
      if (i < verb + 16) between += ` ${here}`;
      continue;
    }
    const next = tokens.words[i + 1] ?? ".";
    // "hielten sie fest" holds somebody, "hielten fest, dass" says something.
    if (here === "fest" && /^hält|^hielt/.test(word) && next !== "," && next !== ":") return false;
    // "gab sie zu bedenken", "zählt sie zu den Großen", not "zählt zu den Großen"
    if (here === "zu" && /^(?:bedenken|protokoll)$/.test(next)) return true;
    if (word.startsWith("zähl")) return /^ (?:ihn|sie|es|den|die|das)(?: |$)/.test(between);
    if (here === "für" && /^(?:hält|hielt|halten)/.test(word)) return true;
    // "sprach sich für den Bau aus"
    if (here === "aus" && word.startsWith("spr") && !/ sich(?: |$)/.test(between)) return false;
    // "lehnte eine Stellungnahme ab": says nothing.
    if (here === "ab" && / (?:stellungnahme|kommentar|interview|auskunft|gespräch)(?: |$)/.test(between)) return false;
    if (i + 1 >= after || /^[,.:;!?–]$/.test(next) || next === "und" || next === "oder" || next === "für") return true;
  }
  return false;
}
