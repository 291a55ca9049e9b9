/** How sure it is that a verb with its subject reports what somebody says. */
import { CLASS } from "../classes.ts";
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";
import { asideBehind, asideOfSpeech } from "./aside.ts";
import { reportsBehindComma } from "./behind-comma.ts";
import { EVIDENCE, type Evidence } from "./evidence.ts";
import { FINDS, ONLY_FINDS, SIDE, TAKES, takesFor } from "./finds.ts";
import { isParenthesis, isPersonal } from "./german.ts";
import { givenGender } from "./given-names.ts";
import { isIdiom } from "./idioms.ts";
import { isPerson } from "./introduced.ts";
import { SCHOLARS } from "./its-people.ts";
import { isTitleLike } from "./name-in.ts";
import { seesIn, showsMood } from "./opinion.ts";
import { hasParticle, isBlind, isNeedy } from "./particles.ts";
import { type Phrase, SPEAKS } from "./phrase.ts";
import type { Group } from "./verb-group.ts";
import { hasWord as hasOne, quotedName } from "./words.ts";

/** How sure each way of saying is. */
export const SURE = {
  beside: 0.85,
  behindComma: 0.75,
  quoted: 0.7,
  clause: 0.75,
  infinitive: 0.65,
  colon: 0.75,
  announced: 0.5,
};
export function sureness(
  reading: Reading,
  i: number,
  phrase: Phrase,
  evidence: Evidence,
  group: Group,
  thought: boolean,
  start: number,
  after: number,
): number {
  const { tokens, lexicon } = reading;
  const word = tokens.words[i]!;
  const sure = phrase.speaks === SPEAKS.yes;
  // "La photo montre que", "Eine Studie zeigt, dass": what shows something says it where it is a paper.
  const shown = evidence.kind === EVIDENCE.clause && isBodyOrPaper(reading, phrase, true);
  // "zeigt laut dem Amt, dass": it is the office that says so.
  const theirs = /^(?:laut|selon|según)$/.test(tokens.words[i + 1] ?? "");
  if (theirs && (SHOWING.test(word) || isBlind(word))) return 0;
  // "Das Magazin hat erfahren, dass": what an outlet has heard it reports; anybody else only knows it.
  if (word === "erfahren") return evidence.kind === EVIDENCE.clause && reportsNews(reading, i, phrase) ? 0.6 : 0;
  // "Kuhn teilte einen Eintrag von „Rund um den Steg“": shown to others, not told, unless "mit" ends the clause.
  if (/^teil(?:t|te|ten)$/.test(word) && evidence.kind === EVIDENCE.quoted && !hasParticle(reading, i, after)) return 0;
  // "Der Ton erinnert an den Roman „Im Moor“"
  if (/^erinner/.test(word) && evidence.kind === EVIDENCE.quoted && tokens.words[evidence.at - 1] !== ",") return 0;
  // "se mostró “muy orgulloso”"
  const ofOneself = group.reflexive && evidence.kind === EVIDENCE.quoted;
  // "se mostró partidaria de un pacto"
  if (group.reflexive && sure && !group.negated && showsMood(reading, i)) return 0.55;
  if (sure && seesIn(reading, i, after)) return 0.55;
  // "los científicos muestran que", "les auteurs montrent que"
  if (
    evidence.kind === EVIDENCE.clause &&
    SCHOLARS.test(tokens.words[phrase.head]!) &&
    /^(?:montr|muestr|mostr|zeig)/.test(word)
  )
    return SURE.clause;
  // "los investigadores han identificado dos fases"
  if (FINDS.test(word) && SCHOLARS.test(tokens.words[phrase.head]!) && !group.negated) return SURE.announced;
  // "La policía ha identificado a “El Rubio”": found, and not told.
  if (ONLY_FINDS.test(word)) return 0;
  if (SHOWING.test(word) && !ofOneself && !isIdiom(reading, i)) return shown ? SURE.clause : 0;
  if (shown && /^(?:zeig|ergab|ergibt|beleg)/.test(word)) return SURE.clause;
  // "El responsable se defendió en la radio: a su entender, …"
  if (group.reflexive && sure && evidence.kind === EVIDENCE.colon && /^defend/.test(word) && evidence.at - i < 8)
    return SURE.colon;
  // "se opone a la venta", "se queja de los horarios"
  if (group.reflexive && sure && /^(?:opon|opus|quej)/.test(word) && /^(?:al?|del?)$/.test(tokens.words[i + 1] ?? ""))
    return SURE.announced;
  if (
    group.reflexive &&
    !isIdiom(reading, i) &&
    !/^(?:pregunt|quej|lament|mostr|pronunci|sincer|felicit|explic|refiri|justific|disculp|resign|compromet)/.test(word)
  )
    return 0;
  // "Auch hier hält die Firma einen Standort: …": holding is no saying without "fest" or "dagegen".
  if (
    evidence.kind === EVIDENCE.colon &&
    evidence.quotation < 0 &&
    /^(?:hält|hielt)/.test(word) &&
    !hasParticle(reading, i, after)
  )
    return 0;
  if (evidence.kind === EVIDENCE.colon) return evidence.quotation >= 0 || sure ? SURE.colon : 0;
  // "considera insuficientes las medidas", "juge nécessaire la réforme"
  if (sure && !group.negated && evidence.kind === EVIDENCE.none && TAKES.test(word) && takesFor(reading, i))
    return SURE.announced;
  // "El balance confirma una tendencia": it shows it.
  if (
    evidence.kind === EVIDENCE.none &&
    /^confirm/.test(word) &&
    /^(?:balance|recuento|bilan|bilanz)$/.test(tokens.words[phrase.head]!)
  )
    return 0;
  // "Las llamas avanzan “sin control”"
  if (!sure && /^(?:avanz|elev|rebaj)/.test(word)) return 0;
  // "Er trat mit „Nora“ auf"
  if (evidence.kind === EVIDENCE.quoted && /^(?:zähl|halten|lehn|trat|tritt|deut)/.test(word) && lexicon.lang === "de")
    return hasParticle(reading, i, after) ? SURE.quoted : 0;
  if (evidence.kind === EVIDENCE.quoted) return thought && !sure ? 0 : SURE.quoted;
  // "n'a pas exclu un report", "no ha descartado": not ruled out is what is said.
  if (group.negated && sure && /^(?:exclu|descart)/.test(word)) return 0.6;
  // "hält nichts von dem Plan"
  // "En la consejería no ven motivo de alarma"
  if (
    sure &&
    lexicon.lang === "es" &&
    /^(?:en|desde)$/.test(tokens.words[phrase.span[0] - 1] ?? "") &&
    phrase.span[1] < i
  )
    return SURE.announced;
  if (group.negated && !(lexicon.lang === "de" && isIdiom(reading, i))) return 0;
  if (lexicon.lang === "de" && sure && isParenthesis(reading, i, start)) return SURE.behindComma;
  // "Die Untersuchung spricht für das Jahr von 225 Fällen"
  if (
    sure &&
    /^spr(?:icht|ach|echen)$/.test(word) &&
    isBodyOrPaper(reading, phrase) &&
    hasWord(reading, i, after, "von")
  )
    return 0.6;
  // "Tal y como recoge el diario", "comme le souligne la maire": what stands around it is what was said.
  if (
    sure &&
    phrase.span[0] > i &&
    !thought &&
    (/^com(?:o|me)$/.test(tokens.words[group.first - 1] ?? "") || tokens.words[group.first - 2] === "comme")
  )
    return 0.6;
  if (sure && (isIdiom(reading, i) || reportsNews(reading, i, phrase))) return 0.6;
  const tells = evidence.kind === EVIDENCE.clause && !isBlind(word);
  // "Als Grund nannte die Firmenchefin die Baukonjunktur."
  if (
    sure &&
    tokens.words[start] === "als" &&
    phrase.span[0] > i &&
    i - start < 4 &&
    /^(?:nann|nenn|führ|gab|gib)/.test(word)
  )
    return 0.6;
  // "Einsatzleiter Jan Marek lobte die Gäste."
  if (sure && /^lobten?$|^lobt$/.test(word) && isPerson(reading, phrase)) return SURE.announced;
  // "Ein Sprecher bezeichnete die Forderung als falsch."
  if (sure && /^bezeichne/.test(word) && isPerson(reading, phrase) && hasWord(reading, i, after, "als"))
    return SURE.announced;
  // "Sein Nachfolger erinnerte an den Humor des Gründers."
  if (
    sure &&
    /^erinnerte?n?$/.test(word) &&
    isPerson(reading, phrase) &&
    /^d?a?ran$|^an$/.test(tokens.words[Math.max(i, phrase.span[1]) + 1] ?? "")
  )
    return SURE.announced;
  // "Der Sender Canal Este meldete, im Palast werde gestritten."
  if (
    sure &&
    lexicon.lang === "de" &&
    isNeedy(reading, word) &&
    !isBlind(word) &&
    reportsBehindComma(reading, i, after)
  )
    return 0.6;
  // "Die Staatsanwaltschaft beantragte eine Haftstrafe": a side in court, not somebody who fills in a form.
  if (/^beantragt/.test(word)) return SIDE.test(tokens.words[phrase.head]!) ? SURE.announced : 0;
  // "Die Polizei ermittelt gegen drei Männer."
  if (word === "ermittelt" && !hasHelp(reading, start, i)) return 0;
  // "Das Landesamt registrierte 4.200 Fälle."
  if (
    COUNTS.test(word) &&
    (lexicon.lang === "de" ? isBodyOrPaper(reading, phrase) : sure) &&
    hasNumber(reading, Math.max(i, phrase.span[1]), after)
  )
    return SURE.announced;
  if (sure && COUNTS.test(word) && /^(?:wie|wer|was|wo|warum|ob|wann|woher)$/.test(tokens.words[start]!))
    return SURE.announced;
  // "lo rebaja a la mitad en su último boletín"
  if (sure && !isBlind(word) && asideBehind(reading, i, after)) return SURE.announced;
  if (COUNTS.test(word)) return tells && sure ? SURE.announced : 0;
  if (isNeedy(reading, word) && !tells && !hasParticle(reading, i, after))
    return sure && !isBlind(word) && asideOfSpeech(reading, start, i) ? SURE.announced : 0;
  if (word === "halten" && !sure) return 0;
  if (thought && evidence.kind === EVIDENCE.clause && phrase.span[0] === phrase.span[1] && !isPersonal(reading, phrase))
    return 0;
  // "el triunfo confirma que": a thing shows it, nobody says it.
  if (evidence.kind === EVIDENCE.clause && !sure && lexicon.lang !== "de") {
    // "el sector hotelero y el inmobiliario han anunciado que": an adjective.
    if (!isTitleLike(reading, phrase.head) || /^(?:y|e|et)$/.test(tokens.words[phrase.span[0] - 1] ?? "")) return 0;
  }
  if (evidence.kind === EVIDENCE.clause)
    return thought && wants(word) && !lexicon.documentNouns.has(tokens.words[phrase.head]!)
      ? 0
      : sure
        ? SURE.clause
        : 0.45;
  // "cree haber dado con la explicación"
  if (thought && sure && evidence.kind === EVIDENCE.infinitive && /^(?:cre|pens|croi)/.test(word))
    return SURE.announced;
  if (thought && evidence.kind !== EVIDENCE.none) return 0;
  // "Kritiker befürchten, das Gesetz schade dem Handel."
  if (thought && sure && lexicon.lang === "de" && !wants(word) && reportsBehindComma(reading, i, after)) return 0.55;
  // "a ordonné de fermer le port": done, not told.
  if (evidence.kind === EVIDENCE.infinitive)
    return (sure || isTitleLike(reading, phrase.head)) && !/^orden|^ordonn/.test(word) ? SURE.infinitive : 0;
  if (!sure && lexicon.lang === "de" && /^teilt/.test(word) && hasParticle(reading, i, after)) return 0.5;
  // "Die Reederei bestreitet die Vorwürfe": nothing but people and bodies can.
  if (!sure) return HUMAN.test(word) && (!isNeedy(reading, word) || hasParticle(reading, i, after)) ? 0.45 : 0;
  if (thought && forecasts(reading, i, phrase, after)) return 0.5;
  // "Geschäftsführer Jan Marek rechnet mit Mehrkosten"
  if (thought && /^rechne/.test(word) && /^d?a?mit$/.test(tokens.words[i + 1] ?? "") && isNamedPerson(reading, phrase))
    return 0.5;
  if (/^begründet/.test(word) && !hasWord(reading, i, after, "mit")) return 0;
  if (
    thought &&
    evidence.kind === EVIDENCE.none &&
    lexicon.documentNouns.has(tokens.words[phrase.head]!) &&
    lexicon.lang !== "de"
  )
    return 0.5;
  // "Un informe señala carencias"
  if (!thought && lexicon.lang !== "de" && lexicon.documentNouns.has(tokens.words[phrase.head]!)) return SURE.announced;
  if (thought || (/^(?:appris|enterado)$/.test(word) && lexicon.outletNouns.has(tokens.words[phrase.head]!))) return 0;
  if (lexicon.lang === "de" && hasParticle(reading, i, after)) return 0.6;
  if (lexicon.lang === "de" && reportsBehindComma(reading, i, after)) return 0.6;
  // "anunciará", "annoncera": not yet said.
  if (lexicon.lang !== "de" && (lexicon.lang === "es" ? /rán?$/ : /(?:era|eront)$/).test(word)) return 0;
  if (!isBlind(word) && asideOfSpeech(reading, start, i)) return SURE.announced;
  // "La defensa pide la absolución", not "la delantera pide el balón"
  if (/^pid|^demand(?:e|ent)$/.test(word))
    // "La defensa pide la absolución": whoever pleads for it is named.
    return !/^(?:defensa|acusación|défense)$/.test(tokens.words[phrase.head]!) &&
      (BODIES.test(tokens.words[phrase.head]!) ||
        isBodyOrPaper(reading, phrase) ||
        lexicon.groupNouns.has(tokens.words[phrase.head]!) ||
        tokens.shape[phrase.head] === SHAPE.upper)
      ? SURE.announced
      : 0;
  // "las ayudas que reclaman los vecinos"
  if (lexicon.lang === "es" && tokens.words[i - 1] === "que" && !isPerson(reading, phrase)) return 0;
  return lexicon.announcing?.has(word) ? SURE.announced : 0;
}

/** What offices do that count: their figures are what is cited. */
const COUNTS =
  /^(?:registrier|verzeichne|zählte|ermittelt|erfasst)|^(?:elev|cifr|contabiliz|rebaj|recens|dénombr|comptabilis|évalu)/;

const NUMBER =
  /^(?:cent|cents|mille|cien|cientos|mil|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|una?|uno)$/;

const hasHelp = (reading: Reading, from: number, to: number) =>
  hasOne(reading, Math.max(from, to - 30), to, /^(?:hat|haben|hatte|hatten)$/);

function hasNumber({ tokens }: Reading, from: number, after: number): boolean {
  for (let i = from + 1; i < Math.min(after, from + 6) && tokens.words[i] !== ","; i++)
    if (tokens.shape[i] === SHAPE.number ? !/^(?:19|20)\d\d$/.test(tokens.words[i]!) : NUMBER.test(tokens.words[i]!))
      return true;
  return false;
}

const BODIES = /^(?:fiscalía|ministerio|oposición|parquet|opposition)$/;

/** German verbs that only somebody can be the subject of, without "dass" and quotation. */
const HUMAN = /^(?:weist|wies|wiesen|bestreite|bestritt|dementier|bemängel|beklag|beteuer)/;

/** "L'Insee prévoit une hausse de 1 %": what a body expects, in per cent. */
function forecasts(reading: Reading, i: number, phrase: Phrase, after: number): boolean {
  const { tokens } = reading;
  const body =
    isBodyOrPaper(reading, phrase) ||
    tokens.shape[phrase.head] === SHAPE.upper ||
    INSTITUTE.test(tokens.words[phrase.head]!);
  if (!body || !/^(?:prév|prev|erwart|rechn)/.test(tokens.words[i]!)) return false;
  // What the weather will be like nobody plans.
  for (let k = phrase.span[0]; k <= phrase.span[1]; k++) if (WEATHER.test(tokens.words[k]!)) return true;
  for (let k = i + 1; k < Math.min(after, i + 14); k++)
    if (/^(?:%|prozent|prozentpunkte|percent)$/.test(tokens.words[k]!)) return true;
  return false;
}
const WEATHER = /^(?:aemet|meteorología|météo|météo-france|dwd)$|wetterdienst/;
const INSTITUTE = /(?:institut|bank|insee|bundesamt)$/;

function hasWord({ tokens, classes }: Reading, from: number, after: number, word: string): boolean {
  for (let i = from + 1; i < Math.min(after, from + 20) && classes[i] !== CLASS.stop; i++)
    if (tokens.words[i] === word) return true;
  return false;
}

/** Somebody by given name and family name. */
function isNamedPerson({ tokens }: Reading, { span }: Phrase): boolean {
  for (let k = span[0]; k < span[1]; k++) if (givenGender(tokens.words[k]!)) return true;
  return false;
}

/** What a picture does as well as a paper, and what is heard before it is said. */
export const SHOWING = /^(?:montr|muestra|mostr|reflej|erfahren$)/;

function isBodyOrPaper({ tokens, lexicon }: Reading, { head }: Phrase, papers = false): boolean {
  const word = tokens.words[head]!;
  return (
    (!papers && lexicon.organisationNouns.has(word)) ||
    lexicon.documentNouns.has(word) ||
    (lexicon.lang === "de" && endsIn(word, lexicon.documentNouns, ...(papers ? [] : [lexicon.organisationNouns])))
  );
}

/** "Der „Moorbote“ hatte darüber berichtet": what outlets report they say, whatever the object. */
function reportsNews(reading: Reading, i: number, phrase: Phrase): boolean {
  const { tokens, lexicon } = reading;
  if (!/^(?:bericht|rapport|public|publiq|inform|melde|erfahren)/.test(tokens.words[i]!)) return false;
  for (let k = phrase.span[0]; k <= phrase.span[1]; k++)
    if (lexicon.outletNouns.has(tokens.words[k]!) || MEDIA.test(tokens.words[k]!) || quotedName(reading, k) >= 0)
      return true;
  return false;
}

/** "berichteten französische Medien darüber" */
const MEDIA = /^(?:medien|zeitungen|sender|médias|medios|journaux|diarios)$/;

/** Wishes and plans are no statements unless they are quoted. */
export function wants(word: string): boolean {
  return /^(?:will|woll|plan|veut|veulent|voul|souhait|attend|prévoi|quier|quer|dese|prev|rechn)/.test(word);
}
