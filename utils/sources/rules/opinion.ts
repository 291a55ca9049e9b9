/** Opinions told without a verb of saying: "X sieht in dem Plan einen Fehler", "Más dura fue X", "Coincide X", "Même constat chez X". */
import type { Reading } from "../read.ts";
import { speakerBehind } from "./behind.ts";
import { opening } from "./clause.ts";
import { nounPhrase, SPEAKS } from "./phrase.ts";
import type { Stance } from "./stance.ts";
import { hasWord } from "./words.ts";

/** No further than this within a sentence, in tokens. */
const NEAR = 30;

const SEES: Record<string, RegExp> = {
  de: /^(?:sieht|sehen|erkennt|erkennen)$/,
  fr: /^(?:voit|voient)$/,
  es: /^(?:ve|ven)$/,
};
const IN: Record<string, RegExp> = { de: /^(?:in|im|darin|hierin)$/, fr: /^(?:dans|en)$/, es: /^en$/ };
const TAKEN_FOR: Record<string, RegExp> = { de: /^k?eine?n?$/, fr: /^une?$/, es: /^una?$/ };

/** "sieht in der Reform einen Rückschritt", "y voit une menace", "ve en el pacto una trampa": what somebody takes something for. */
export function seesIn({ tokens, lexicon }: Reading, verb: number, after: number): boolean {
  const { lang } = lexicon;
  if (!SEES[lang]?.test(tokens.words[verb]!)) return false;
  const there = lang === "fr" && tokens.words[verb - 1] === "y";
  let at = there ? verb : -1;
  for (let i = verb + 1; i < Math.min(after, verb + 6) && at < 0; i++) if (IN[lang]!.test(tokens.words[i]!)) at = i;
  if (at < 0) return false;
  for (let i = at + 1; i < Math.min(after, at + 12) && tokens.words[i] !== ","; i++)
    // "in einer Reform": the article behind the preposition is the thing's own.
    if (i > at + (there ? 0 : 1) && TAKEN_FOR[lang]!.test(tokens.words[i]!)) return true;
  return false;
}

const MOOD =
  /^(?:crític|dur|contundente|tajante|explícit|optimista|pesimista|caut|prudente|rotund|direct|clar|conciliador|comprensiv|escéptic|satisfech|content|indignad|molest|preocupad|sorprendid|convencid|partidari|favorable|contrari|beligerante|moderad|diplomátic|sever|gráfic|sincer|orgullos|confiad|ilusionad|esperanzad|decepcionad|dolid|abiert|dispuest|segur|tranquil|agradecid|cautelos)(?:[oae]?s?|or|ora|ores)$/;
const IS = /^(?:es|son|fue|fueron|estuvo|estaba|está|están)$/;
const SHOWS =
  /^(?:mostr(?:ó|aron|ado|aba|aban)|muestran?|pronunci(?:ó|aron|ado)|pronuncian?|expres(?:ó|aron|ado)|expresan?|manifest(?:ó|aron|ado)|manifiestan?|declar(?:ó|aron|ado)|declaran?|siente|sienten|confes(?:ó|aron))$/;

/** "se mostró partidaria de", "se declara satisfecho": how somebody stands to something. */
export const showsMood = ({ tokens }: Reading, verb: number): boolean => {
  if (!SHOWS.test(tokens.words[verb]!)) return false;
  const next =
    verb + (/^(?:muy|más|también|especialmente|bastante|totalmente|poco)$/.test(tokens.words[verb + 1] ?? "") ? 2 : 1);
  return MOOD.test(tokens.words[next] ?? "");
};

/** "Más duro fue el concejal …", "Muy crítica con el pacto se mostró …", "En la misma línea se pronunció …" */
export function spanishMood(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  const opens = /^(?:más|menos|muy|igual|también|así|bastante|mucho|algo)$/.test(tokens.words[first]!);
  const line = /^(?:en|de|del)$/.test(tokens.words[first]!);
  const mood = hasWord(reading, first, Math.min(after, first + 4), MOOD);
  const alike =
    line &&
    hasWord(reading, first, Math.min(after, first + 5), /^(?:opinión|parecer|línea|sentido|términos|criterio)$/);
  if (!mood && !alike && !(opens && hasWord(reading, first, Math.min(after, first + 9), SHOWS))) return null;
  for (let i = first + 1; i < Math.min(after, first + 10); i++) {
    if (tokens.words[i] === ",") return null;
    const shows = SHOWS.test(tokens.words[i]!) && hasWord(reading, i - 3, i, /^se$/);
    const is = IS.test(tokens.words[i]!) && (mood || /^(?:del?)$/.test(tokens.words[first]!));
    if (!shows && !is) continue;
    return spokenBehind(reading, i, after);
  }
  return null;
}

/** "Coincide con él X", "Opina lo mismo X", "Discrepa la patronal": who is of that opinion, too, or is not. */
export function spanishAgrees(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  let verb = first;
  // "No lo ven así los hosteleros", "Lo ve de otra manera la patronal"
  let sees = first;
  if (tokens.words[sees] === "no") sees++;
  if (tokens.words[sees] === "lo" && /^(?:ven?|vio|vieron|entienden?)$/.test(tokens.words[sees + 1] ?? "")) {
    let from = sees + 2;
    while (from < sees + 7 && SO.test(tokens.words[from] ?? "")) from++;
    const phrase = from > sees + 2 ? speakerBehind(reading, from, Math.min(after, from + NEAR)) : null;
    return phrase?.speaks === SPEAKS.yes ? { cue: [sees + 1, sees + 1], phrase, before: false } : null;
  }
  if (/^(?:también|no|tampoco|lo|en|ello|esto|eso)$/.test(tokens.words[verb]!))
    while (verb < first + 3 && !AGREES.test(tokens.words[verb]!)) verb++;
  if (!AGREES.test(tokens.words[verb]!)) return null;
  let from = verb + 1;
  if (/^(?:lo|igual|claro)$/.test(tokens.words[from] ?? "")) from += tokens.words[from] === "lo" ? 2 : 1;
  if (/^(?:con|de|en)$/.test(tokens.words[from] ?? "")) {
    if (/^(?:ello|ella|él|ellos|eso|esto)$/.test(tokens.words[from + 1] ?? "")) from += 2;
    else {
      const other = nounPhrase(reading, from + 1, Math.min(after, from + 10));
      if (!other) return null;
      from = other.span[1] + 1;
    }
  }
  const phrase = speakerBehind(reading, from, Math.min(after, from + NEAR));
  return phrase?.speaks === SPEAKS.yes && phrase.span[0] - from < 4
    ? { cue: [verb, verb], phrase, before: true }
    : null;
}
/** How it is seen: "así", "de otra manera", "tan claro". */
const SO = /^(?:así|de|otr[ao]|manera|modo|forma|tan|claro|igual|distint[oa]|con|los|mismos|ojos|muy|diferente)$/;
const AGREES = /^(?:coinciden?|coincid(?:ió|ieron)|discrepan?|discrep(?:ó|aron)|opinan?|opin(?:ó|aron)|comparten?)$/;

function spokenBehind(reading: Reading, verb: number, after: number): Stance | null {
  const phrase = speakerBehind(reading, verb + 1, Math.min(after, verb + NEAR));
  return phrase?.speaks === SPEAKS.yes && phrase.span[0] - verb < 4
    ? { cue: [verb, verb], phrase, before: false }
    : null;
}

const PLAIN: Record<string, RegExp> = {
  fr: /^(?:(?:est|reste|se montre|se veut|se dit) (?:plus |très |tout aussi )?(?:catégorique|formel|formelle|clair|claire|lucide|optimiste|pessimiste|ferme|direct|directe|rassurante?|prudente?|confiante?|amer|amère|intraitable|sceptique|unanimes?)|n' en démord pas|ne (?:décolère pas|mâche pas ses mots|cache pas (?:sa|son|ses) \S+)|n' est pas dupe)$/,
  es: /^(?:(?:es|fue|se muestra|se mostró) (?:muy |más |igual de )?(?:tajante|contundente|clar[oa]|rotund[oa]|optimista|pesimista|pragmátic[oa]|escéptic[oa]|caut[oa]|prudente|sincer[oa]|direct[oa]|crític[oa])|lo (?:tiene|tenía|ve|vio|deja) (?:muy )?claro|no (?:lo duda|tiene dudas?|oculta (?:su|sus) \S+|esconde (?:su|sus) \S+|se muerde la lengua|se anda con rodeos|da crédito))$/,
};

/** "X est catégorique : …", "X lo tiene claro: …": what stands behind the colon is what is said. */
export function plainly(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  const plain = PLAIN[lexicon.lang];
  if (!plain) return null;
  const open = opening(reading, first, after);
  if (open?.speaks !== SPEAKS.yes) return null;
  let from = open.span[1] + 1;
  // "X, elle, est formelle"
  if (tokens.words[from] === "," && /^(?:lui|elle|eux|elles|él|ella)$/.test(tokens.words[from + 1] ?? "")) from += 3;
  let said = "";
  for (let i = from; i < Math.min(after, from + 9); i++) {
    if (/^[:.]$/.test(tokens.words[i]!))
      return plain.test(said) && i - from > 1 ? { cue: [from, i - 1], phrase: open, before: false } : null;
    said += `${said ? " " : ""}${tokens.words[i]}`;
  }
  return null;
}

const OPINION =
  /^(?:ergebnis|resultat|fazit|befund|kernaussage|enseignements?|conclusions?|résultats?|constats?|conclusiones|resultados?|avis|conviction|thèse|sentiment|opinion|position|pari|credo|souhait|crainte|espoir|analyse|lecture|constat|opinión|tesis|parecer|convicción|sensación|postura|sentir|deseo|temor|idea|ansicht|meinung|überzeugung|auffassung|einschätzung|sicht)$/;
const THAT_IS = /^(?:c'|telle?|voilà|es|esa|ese|esta|este|tal|das|dies)$/;

/** "C'est aussi l'avis de X", "Esa es la tesis de X", "Das ist die Meinung von X": whose opinion the sentence before is. */
export function opinionOf(reading: Reading, first: number, after: number): Stance | null {
  const { tokens, lexicon } = reading;
  if (!THAT_IS.test(tokens.words[first]!)) return null;
  for (let i = first + 1; i < Math.min(after, first + 9); i++) {
    if (/^[,:]$/.test(tokens.words[i]!)) return null;
    if (!OPINION.test(tokens.words[i]!)) continue;
    if (!hasWord(reading, first, i, /^(?:est|es|ist|telle?|voilà|tal)$/)) return null;
    const by = tokens.words[i + 1] ?? "";
    if (!(lexicon.lang === "de" ? /^(?:von|vom|des|der|einer|eines)$/.test(by) : /^(?:de|d'|du|des|del)$/.test(by)))
      return null;
    const phrase = nounPhrase(reading, i + 2, Math.min(after, i + NEAR));
    return phrase?.speaks === SPEAKS.yes ? { cue: [i, i + 1], phrase, before: true } : null;
  }
  return null;
}

/** "Même constat chez X", "Même inquiétude du côté de la CGT", "Même son de cloche à la mairie": who says the same. */
export function sameAt(reading: Reading, first: number, after: number): Stance | null {
  const { tokens } = reading;
  if (tokens.words[first] !== "même") return null;
  for (let i = first + 2; i < Math.min(after, first + 8); i++) {
    if (/^[,:.]$/.test(tokens.words[i]!)) return null;
    if (!/^(?:chez|pour|côté|de|du|à|au|aux)$/.test(tokens.words[i]!) || tokens.words[i + 1] === "cloche") continue;
    const from = tokens.words[i] === "du" && tokens.words[i + 1] === "côté" ? i + 3 : i + 1;
    const phrase = nounPhrase(reading, from, Math.min(after, from + NEAR));
    return phrase?.speaks === SPEAKS.yes ? { cue: [first, i], phrase, before: false } : null;
  }
  return null;
}
