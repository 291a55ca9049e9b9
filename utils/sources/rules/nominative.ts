/** German names stand in the case of their clause: "nach Angaben des Statistischen Landesamtes" names the Statistisches Landesamt. */
import type { Lexicon } from "../lexicon/types.ts";
import { endsIn } from "../naming.ts";
import type { Reading } from "../read.ts";
import { OF_MANY } from "./german-word.ts";
import { isInCharge } from "./name-in.ts";
import { isBig, isSmall } from "./words.ts";

const NEUTER =
  /(?:amt|ministerium|institut|gericht|kommando|werk|haus|gutachten|schreiben|papier|dokument|militär|unternehmen|magazin|blatt|museum|theater|team|büro|zentrum|präsidium|parlament|komitee|gremium|rathaus|klinikum|land|urteil)$/;
const COUNTING = /^(?:mehreren|einigen|vielen|verschiedenen)$/;
/** Adjectives that stand large in a name: "Deutschen", "Statistischen". */
const LARGE = /(?:sche[nmrs]?|wärtige[nmrs]?|liche[nmrs]?|einen|ale[nmrs]?)$/;

/**
 * @param first where the phrase begins, its article too
 * @param core where it begins without the article
 * @param bare the phrase as it is written, without the article
 */
export function nominative(reading: Reading, first: number, core: number, last: number, bare: string): string {
  const { tokens, lexicon } = reading;
  const before = core > first + 1 && isInCharge(tokens.words[core - 1]!) ? core - 1 : core;
  const article =
    before > first
      ? tokens.words[before - 1]!
      : first > 0 && isSmall(reading, first - 1) && tokens.sentence[first - 1] === tokens.sentence[first]
        ? tokens.words[first - 1]!
        : "";
  const word = (i: number) => tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  // "nach Auffassung Gerichts": a genitive of one word.
  if (
    core === last &&
    /[^s]s$/.test(tokens.words[core]!) &&
    lexicon.organisationNouns.has(tokens.words[core]!.replace(/e?s$/, ""))
  )
    return word(core).replace(/e?s$/, "");
  // "laut Fachleuten", "aus Regierungskreisen", "Medienberichten zufolge": many, in the dative of one word.
  const dative = core === last && (article !== "den" || isMany(lexicon, tokens.words[core]!));
  const single = dative && !/^(?:die|der)$/.test(article) ? tokens.words[core]! : "";
  // "nach Polizeiangaben", "laut Regierungsangaben": whose word it is.
  if (single === "us-angaben") return "USA";
  const owner = /^(.{4,})angaben$/.exec(single);
  if (owner)
    return word(core)
      .slice(0, single.length - 7)
      .replace(/(?<=ung|ion|schaft|heit|keit|tät|konzern|unternehmen|verein|verband)s$/, "");
  if (/(?:leuten|kreisen)$/.test(single) || isMany(lexicon, single)) return word(core).slice(0, -1);
  let head = -1;
  for (let i = core; i <= last && head < 0; i++)
    if (
      isBig(reading, i) &&
      !COUNTING.test(tokens.words[i]!) &&
      !(LARGE.test(tokens.words[i]!) && isBig(reading, i + 1) && i < last)
    )
      head = i;
  if (head < 0 || !bare.includes(word(head))) return bare;
  const noun = tokens.words[head]!;
  // "laut israelischen Medienberichten"
  const many =
    head === core + 1 &&
    head === last &&
    isSmall(reading, core) &&
    /en$/.test(tokens.words[core]!) &&
    noun.endsWith("n");
  if (
    many &&
    /^(?:laut|nach|zufolge|aus)$/.test(tokens.words[core - 1] ?? "") &&
    (endsIn(noun.slice(0, -1), lexicon.documentNouns) || /(?:kreisen|quellen|angaben)$/.test(noun))
  )
    return `${word(core).slice(0, -1)} ${/(?:quellen|angaben)$/.test(noun) ? word(head) : word(head).slice(0, -1)}`;
  // "nach Angaben westlicher Behörden"
  if (!article && first === core && head === core + 1 && OF_MANY.test(tokens.words[core - 1] ?? ""))
    return bare.replace(/(?<=^[^ ]{2,})er(?= )/, "e");
  if (COUNTING.test(tokens.words[core]!) || COUNTING.test(article)) {
    const plural =
      noun.endsWith("n") &&
      (lexicon.documentNouns.has(noun.slice(0, -1)) || endsIn(noun.slice(0, -1), lexicon.documentNouns));
    return plural && head === last ? word(head).slice(0, -1) : bare;
  }
  // "aus Kreisen der Koalition"
  if (!/^(?:die|den|der)$/.test(article) && head === core && noun.endsWith("kreisen"))
    return bare.replace(/n(?= )/, "");
  // "laut Statistischem Bundesamt"
  const strong =
    !COUNTING.test(article) && head === core + 1 && head === last && /(?:schem|lichem|alem)$/.test(tokens.words[core]!);
  if (strong) return `${word(core).slice(0, -2)}${NEUTER.test(noun) ? "es" : "er"} ${word(head)}`;
  // "Koreanischen Medien zufolge"
  if (!article && head === core + 1 && LARGE.test(tokens.words[core]!) && lexicon.groupNouns.has(noun))
    return bare.replace(/n(?= )/, "");
  const governed = core > first ? isSmall(reading, first) : true;
  const genitive = article === "des" || article === "eines";
  let ending = "";
  if (
    genitive ||
    article === "dem" ||
    article === "einem" ||
    article === "vom" ||
    article === "beim" ||
    article === "im"
  )
    ending = NEUTER.test(noun.replace(/e?s$/, "")) || NEUTER.test(noun) ? "es" : "er";
  else if (article === "das") ending = "es";
  else if (article === "einen") ending = "er";
  else if (article === "der") ending = governed && isOblique(reading, core > first ? first : first - 1) ? "e" : "er";
  else if (article === "die" || article === "einer") ending = "e";
  else return bare;
  const plural = article === "der" && /(?:en|er)$/.test(noun) && ending === "e" && !/in$/.test(noun);
  const parts: string[] = [];
  for (let i = core; i < head; i++) {
    const adjective = word(i);
    const inflected = /(?:e|en|er|es|em)$/.test(adjective) && (isSmall(reading, i) || LARGE.test(tokens.words[i]!));
    parts.push(inflected ? adjective.replace(/(?:e[nrsm]?)$/, plural ? "e" : ending) : adjective);
  }
  const own = word(head);
  parts.push(
    genitive && /[^s]s$/.test(own)
      ? own.replace(
          /(?:(?<=amt|gericht|kreis|werk|land|haus|bund|verband|dienst|rat|tag|institut|senat|zentrum)es|s)$/,
          "",
        )
      : own,
  );
  // "der britische Gesandte", "der Angeklagte": without its article the noun bears the ending, too.
  if (ending === "er" && /(?:gesandt|abgeordnet|vorsitzend|beauftragt|angestellt|angeklagt|verdächtig)e$/.test(noun))
    parts[parts.length - 1] += "r";
  const rest = head < last ? tokens.text.slice(tokens.end[head]!, tokens.end[last]!) : "";
  return (parts.join(" ") + rest).replace(/[“”"„«»]/g, "").trim();
}

/** A dative of people or papers whose nominative the lists have: "Anwohnern", "Medienberichten". */
function isMany({ groupNouns, documentNouns }: Lexicon, noun: string): boolean {
  if (!noun.endsWith("n") || groupNouns.has(noun) || documentNouns.has(noun)) return false;
  const many = noun.slice(0, -1);
  return groupNouns.has(many) || documentNouns.has(many) || endsIn(many, groupNouns, documentNouns);
}

/** "laut der …", "nach Angaben der …": what stands before the article takes another case. */
function isOblique({ tokens, lexicon }: Reading, article: number): boolean {
  const before = tokens.words[article - 1] ?? "";
  return (
    lexicon.prepositions.has(before) ||
    (article > 1 && tokens.words[article - 2] === "nach") ||
    /^(?:aus|von|in|bei)$/.test(before)
  );
}
