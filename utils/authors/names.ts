/** Tells names of people from roles, desks, firms and agencies. */
import { AGENCIES, AMBIGUOUS } from "./data/agencies.ts";
import { CUT_AT } from "./data/byline-ends.ts";
import { JOINERS, OPENERS } from "./data/byline-words.ts";
import { COLLECTIVE_OPENERS, COLLECTIVE_WORDS, FIRM_WORDS, NEVER_IN_NAMES, NOT_NAMES } from "./data/collectives.ts";
import { TIME_WORDS } from "./data/date-words.ts";
import { DEGREES, ROLE_NOUNS } from "./data/roles.ts";
import { lazily, loose } from "./plain.ts";

export const MAX_NAME = 80;

const agencies = lazily(
  () => new Map(AGENCIES.flatMap(([name, ...also]) => [name, ...also].map((word) => [loose(word), name]))),
);
const roleNouns = lazily(() => new Set(Object.values(ROLE_NOUNS).flat()));
const collectiveWords = lazily(() => COLLECTIVE_WORDS.map(loose));
const collectiveOpeners = lazily(() => COLLECTIVE_OPENERS.map(loose));
const firmWords = lazily(() => new Set(FIRM_WORDS.map((word) => word.replace(/\.$/, ""))));
const notNames = lazily(
  () => new Set([...NOT_NAMES, ...TIME_WORDS, ...Object.values(OPENERS).flat(), ...CUT_AT, ...JOINERS].map(loose)),
);
const neverInNames = new Set(NEVER_IN_NAMES);
const degrees = lazily(() => new Set(DEGREES.map((word) => word.toLowerCase())));
const PARTICLES = new Set(
  "de da do dos das di del della dello van von der den ten ter zu zum zur la le el al bin ibn ben af av du des dal y e i und and & d' o' st st. abu binti ap mac mc the of".split(
    " ",
  ),
);
/** Role nouns that are surnames as well. */
const SURNAMES = new Set(
  "head lead fellow partner coach manager author senior chief editor reporter writer member expert officer student publisher leiter engineer minister host jefe page post".split(
    " ",
  ),
);

/** The agency's usual name, or null. `alone`: nothing else stands on the line, so that "PA" may be one. */
export function agencyOf(text: string, alone = true): string | null {
  const key = loose(text).replace(/^the /, "");
  const name = agencies().get(key);
  if (name === undefined) return null;
  if (AMBIGUOUS.has(key) && (!alone || text !== text.toUpperCase())) return null;
  return name;
}

/** Every agency of "dpa/AFP", or none where one part is something else. */
export function agenciesOf(text: string): string[] {
  const whole = agencyOf(text);
  if (whole) return [whole];
  if (!text.includes("/") && !/\s[&+]\s/.test(text) && !/-/.test(text)) return [];
  const parts = text.split(/\s*[/&+-]\s*/).slice(0, 6);
  const found = parts.map((part) => agencyOf(part));
  return found.every((name) => name !== null) ? (found as string[]) : [];
}

/** Whether the words stand for a desk, board or the house itself. `houses`: the site's own names. */
export function isCollective(text: string, houses: readonly string[] = []): boolean {
  const key = loose(text);
  if (key === "") return false;
  if (houses.some((house) => sameHouse(key, house))) return true;
  // "MDR Sachsen-Anhalt", "BuzzFeed UK": the house and a part of it.
  if (
    houses.some(
      (house) => loose(house).length > 2 && key.startsWith(`${loose(house)} `) && key.split(" ").length <= 4,
    ) &&
    // "Le Port et AFP" names two.
    agencyOf(text.split(/\s+/).at(-1)!, false) === null
  )
    return true;
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,12}$/iu.test(text) && text.length > 5) return true;
  if (collectiveWords().some((word) => key === word || (key.endsWith(` ${word}`) && key.split(" ").length <= 7)))
    return !notNames().has(key);
  if (/[\p{Script=Han}\p{Script=Hangul}]$/u.test(key) && collectiveWords().some((word) => key.endsWith(word)))
    return true;
  return collectiveOpeners().some((word) => key.startsWith(`${word} `));
}

function sameHouse(key: string, house: string): boolean {
  const own = loose(house);
  if (own === "") return false;
  const bare = (name: string) => name.replace(/^(?:the|der|die|das|le|la|el) /, "").replaceAll(" ", "");
  return bare(own) === bare(key) && bare(own).length > 1;
}

/** A desk by its own words ("Sports desk", "Redaktion"), whatever house it belongs to. */
export const isDesk = (text: string): boolean => isCollective(text) && !/^[^\s]+\.[a-z]{2,12}$/i.test(text);

/** Two or three capitalised words without a firm's tail: a person's name even where the data calls it an organisation. */
export const isPersonLike = (name: string): boolean =>
  !/^(?:The|Your|Our|My|Das|Der|Die|Les?|La|El|Los)\s/.test(name) &&
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?\p{Ll}*)?\s(?:Mc|Mac|O['’]|D['’])?\p{Lu}\p{Ll}+$/u.test(name) &&
  isPersonName(name) &&
  !isFirm(name) &&
  !isCollective(name);

/** Firms and bodies: "Harbour Media GmbH", "Johnson & Johnson". */
export function isFirm(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length === 3 && words[1] === "&") return true;
  const last = words.at(-1)!.toLowerCase().replace(/\.$/, "");
  return words.length > 1 && firmWords().has(last);
}

export const isDegree = (text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/);
  return words.length <= 3 && words.every((word) => degrees().has(word) || degrees().has(word.replace(/[.,]+$/, "")));
};

/** Where in a phrase its last role noun stands (by words), or -1. */
export function roleIndex(words: readonly string[]): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!.toLowerCase().replace(/^[("']+|[)"',.:]+$/g, "");
    if (roleNouns().has(word)) return i;
    // "Politikredakteurin", "kulturjournalist": the noun closes a compound.
    if (
      word.length > 11 &&
      /(?:redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journalist|redaktør|redaktör)$/.test(word)
    )
      return i;
  }
  return -1;
}

export const isSurnameToo = (word: string): boolean => SURNAMES.has(word.toLowerCase());

/**
 * Whether the text can be a person's name. `lenient` is for places that hold nothing but names (structured data,
 * meta tags, rel=author), where account names in lower case occur too.
 */
export function isPersonName(text: string, lenient = false): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 60) return false;
  if (!/\p{L}/u.test(name) || /[:?!"<>{}[\]=*#%$^~\\;|@…。！？]/u.test(name)) return false;
  if (/https?|www\.|\.(?:com|org|net|html?|php)\b/i.test(name)) return false;
  if (notNames().has(loose(name))) return false;
  if (/\d/.test(name) && !(lenient && /^[\p{L}\d_.-]+$/u.test(name) && !/^\d/.test(name))) return false;
  const words = name.split(/\s+/);
  if (words.length > 6 || words.some((word) => neverInNames.has(word.toLowerCase().replace(/[.,]+$/, ""))))
    return false;
  if (words.length === 1 && name.length < 3 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name)) return false;
  let big = 0;
  for (const word of words) {
    const first = /\p{L}/u.exec(word)?.[0];
    if (first === undefined) continue;
    const cased = first.toLowerCase() !== first.toUpperCase();
    if (!cased || first !== first.toLowerCase()) big++;
    else if (
      !PARTICLES.has(word.toLowerCase()) &&
      !/^[dol]['’]\p{Lu}/u.test(word) &&
      !/^(?:al|el|ul)-/i.test(word) &&
      !lenient
    )
      return false;
  }
  if (lenient) return words.length <= 5 || big >= 2;
  return big > 0;
}
