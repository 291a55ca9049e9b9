import { clausesOf, stripAfterName } from "./clauses.ts";
import { CUT_AT } from "./data/byline-ends.ts";
import { MONTH_STEMS } from "./data/date-words.ts";
import { splitList } from "./lists.ts";
import {
  agenciesOf,
  agencyOf,
  isCollective,
  isDegree,
  isFirm,
  isPersonLike,
  isPersonName,
  isSurnameToo,
  roleIndex,
} from "./names.ts";
import { alternatives, lazily, loose, mailAddress, plainText } from "./plain.ts";
import type { Contribution } from "./types.ts";

/** One person or desk that a byline names, with what it says of them. */
export interface BylinePerson {
  name: string;
  collective: boolean;
  contribution: Contribution;
  role: string | null;
  organisation: string | null;
  /** "mailto:…" or null. */
  email: string | null;
}
export interface Byline {
  people: BylinePerson[];
  /** By their usual names. */
  agencies: string[];
  /** The same as the byline writes them ("The Associated Press"). */
  agenciesAsWritten: string[];
}
export interface BylineContext {
  /** BCP 47, or null: which of the short opening words ("di", "de", "na") count. */
  lang?: string | null;
  /** The site's own names: where one stands in the byline it is the house, not a person. */
  houses?: readonly string[];
  /** False where the page is no newsroom's: then a site may bear its writer's name. */
  newsroom?: boolean;
  /** True for places that hold nothing but names, where account names in lower case occur too. */
  lenient?: boolean;
}

const MAX_BYLINE = 500;
const MAX_PEOPLE = 25;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const ORDINAL = "\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?";
/** Dates, times of day and reading times; each piece of them parts what stands before from what stands behind. */
const TIMES = lazily(() => {
  const month = `(?:${alternatives(MONTH_STEMS)})\\p{L}{0,10}\\.?`;
  return [
    new RegExp(
      `(?<![\\p{L}\\d])${ORDINAL}\\s{0,2}(?:de\\s)?${month}(?:\\s(?:de\\s|del\\s)?\\d{4}|,?\\s\\d{4})?(?!\\p{L})`,
      "giu",
    ),
    new RegExp(`(?<!\\p{L})${month}\\s${ORDINAL}(?:,?\\s\\d{4})?(?![\\d\\p{L}])`, "giu"),
    new RegExp(`(?<!\\p{L})${month}\\s\\d{4}(?!\\d)`, "giu"),
    /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?/g,
    /(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(?!\d)\.?(?:T[\d:.+Z-]{4,30})?/g,
    /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?![\d\p{L}])/giu,
    /(?<![\d\p{L}])\d{1,3}\s?(?:-\s?)?(?:min|mins|minutes?|minuten|minutos|minuti|hours?|hrs?|days?|weeks?|months?|years?|stunden|tage)\b\.?(?:\s(?:read|ago))?/giu,
  ];
});
const CUT = lazily(
  () =>
    new RegExp(
      `(?:^|[\\s.,;])(?:${alternatives(CUT_AT.map((word) => word.trim()).filter((word) => word.length > 2))})(?=$|[\\s:.,])`,
      "iu",
    ),
);
const CUT_LOWER = /\s(?:in|on|at|is|has|was|for|from|who|writes|covers|ist|aus|für|est|em|i)\s/u;

/**
 * Reads one byline ("By Ann Lee and Bo Kim, staff writers | Updated 3 May") into people, desks and agencies.
 * Takes plain text of up to 500 UTF-16 units; never throws; what is no name gives nothing.
 */
export function parseByline(text: string, context: BylineContext = {}): Byline {
  const byline: Byline = { people: [], agencies: [], agenciesAsWritten: [] };
  // Line breaks part people from what is said of them; plainText would make them spaces.
  const source = plainText(text.slice(0, MAX_BYLINE * 2).replace(/[\r\n]+/g, " | "), MAX_BYLINE);
  const emails = (source.match(EMAIL) ?? []).slice(0, MAX_PEOPLE);
  let rest = source.replace(EMAIL, " | ").replace(/https?:\/\/\S{0,300}/g, " | ");
  rest = rest.replace(/(?:^|[\s(,])@[\w.]{1,40}/g, " | ");
  for (const time of TIMES()) rest = rest.replace(time, " | ");
  let contribution: Contribution | "none" = "author";
  let known = 0;
  for (const segment of rest.split(/\s*[|•·‧∙▪■●►▶]\s*|\s+[–—-]+\s+|\s*[–—]{1,2}\s+/u).slice(0, 40)) {
    for (const clause of clausesOf(segment, context.lang ?? null)) {
      // "Fotos: | Max Muster": the cue stands on the line before, and holds for that name alone.
      if (clause.contribution) contribution = clause.contribution;
      else if (byline.people.length > known) contribution = "author";
      known = byline.people.length;
      if (contribution !== "none") readClause(clause.text, { ...context, contribution, opened: clause.opened }, byline);
    }
  }
  byline.people = byline.people.slice(0, MAX_PEOPLE);
  attachEmails(byline.people, emails);
  return byline;
}

interface ClauseContext extends BylineContext {
  contribution: Contribution;
  /** True where a byline word stood before. */
  opened: boolean;
}

function readClause(clause: string, context: ClauseContext, byline: Byline): void {
  let text = clause;
  const parts: string[] = [];
  text = text.replace(/[(（【［[]([^()（）【】[\]]{1,80})[)）】］\]]/g, (_, inner: string) => {
    parts.push(inner);
    return /^[\s(（【［[]*$/.test(clause.slice(0, 1)) && parts.length === 1 ? " , " : " , ";
  });
  const cut = CUT().exec(text);
  if (cut) text = text.slice(0, cut.index);
  // 【文/王小明】: the brackets hold the byline itself.
  if (!/[\p{L}]/u.test(text) && parts.length > 0) text = parts.shift()!;
  let last: BylinePerson | null = null;
  let afterAgency = false;
  let afterDesk = false;
  for (const item of splitList(text).slice(0, 40)) {
    const found = agenciesOf(item);
    if (found.length > 0) {
      addAgencies(byline, found);
      byline.agenciesAsWritten = unite(byline.agenciesAsWritten, item.trim());
      afterAgency = true;
      continue;
    }
    // "AFP, MANILA": where the agency wrote from.
    if (afterAgency && item === item.toUpperCase() && item !== item.toLowerCase()) continue;
    // "harbourpost.example, Hamburg, Germany": where the desk sits.
    if (afterDesk && !/\s/.test(item)) continue;
    const people = readItem(item, context, byline, last);
    if (people.length > 0) last = people.at(-1)!;
    afterDesk = last?.collective ?? false;
    for (const person of people) byline.people.push(person);
  }
  for (const part of parts.slice(0, 5)) {
    const found = agenciesOf(part);
    if (found.length > 0) addAgencies(byline, found);
    else if (last && roleIndex(part.split(/\s+/)) >= 0) last.role ??= part.trim();
  }
}

/** One item of the list: a person, what the person before is, a desk, or nothing. */
function readItem(item: string, context: ClauseContext, byline: Byline, before: BylinePerson | null): BylinePerson[] {
  const { contribution, houses = [], lenient = false } = context;
  let text = item.replace(/^[\s"'“”„«»:：,.\-–—/*]+|[\s"'“”„«»:：,\-–—/*]+$/gu, "");
  text = text.replace(/(?<=\p{L}{3})\.$/u, "");
  const slash = /^(.{3,60})\/(.{2,40})$/.exec(text);
  if (slash) {
    const behind = agencyOf(slash[2]!, false);
    const ahead = agencyOf(slash[1]!, false);
    if (behind) [text, byline.agencies] = [slash[1]!, unite(byline.agencies, behind)];
    else if (ahead) [text, byline.agencies] = [slash[2]!, unite(byline.agencies, ahead)];
  }
  // "Ann Lee The Harbour News Agency": on the next line, which the page's markup does not tell.
  const tail = /^(.{3,60}?\s\S+)\s((?:The\s)?\S+\s\S+)$/.exec(text);
  const agency = tail && agencyOf(tail[2]!, false);
  if (tail && agency) [text, byline.agencies] = [tail[1]!, unite(byline.agencies, agency)];
  if (text === "" || isDegree(text)) return [];
  // "Ann Lee, AP Harbour Writer": the agency's own post, and nobody else.
  const desk = before && !before.collective ? agencyOfPost(text) : null;
  if (before && desk) {
    before.role ??= text;
    before.organisation ??= desk;
    return [];
  }
  const make = (name: string, more: Partial<BylinePerson> = {}): BylinePerson[] => [
    { name, collective: false, contribution, role: null, organisation: null, email: null, ...more },
  ];
  if (isCollective(text, context.newsroom === false && isPersonLike(text) ? [] : houses)) {
    // "Ann Lee, Staff Writer": the desk's words behind a name are that person's role.
    if (
      before &&
      !before.collective &&
      roleIndex(text.split(" ")) >= 0 &&
      !/(?:editors|writers|reporters)$/i.test(text)
    ) {
      before.role ??= text;
      return [];
    }
    if (before && !before.collective && /^staff$/i.test(text)) {
      before.role ??= "staff";
      return [];
    }
    if (before && !before.collective && houses.some((house) => isCollective(text, [house]))) {
      before.organisation ??= text;
      return [];
    }
    const split = splitRole(text);
    // "Your Boating Teacher" is the site's name, and no teacher.
    if (!split || houses.some((house) => loose(house) === loose(text))) return make(text, { collective: true });
  }
  const bare = stripAfterName(text);
  if (bare) return isPersonName(bare.name) ? make(bare.name, { role: bare.role }) : [];
  const house = /^(.{3,60}?)\s(?:of|for|at|from|von|de|der)\s(?:the\s)?(.{2,60})$/iu.exec(text);
  const split = splitRole(text);
  if (split) {
    if (split.name === null) {
      if (before && before.role === null)
        [before.role, before.organisation] = [split.role, before.organisation ?? split.organisation];
      return [];
    }
    // "Harbour Boats Editor": a post of the house, with no name.
    if (!isPersonLike(split.name) && isCollective(split.name, houses)) return make(text, { collective: true });
    if (isPersonName(split.name, lenient))
      return make(split.name, { role: split.role, organisation: split.organisation });
    return [];
  }
  if (house && (houses.some((name) => isCollective(house[2]!, [name])) || isFirm(house[2]!)) && isPersonName(house[1]!))
    return make(house[1]!, { organisation: house[2]! });
  const lower = CUT_LOWER.exec(text);
  if (lower) text = text.slice(0, lower.index);
  if (isFirm(text)) {
    if (before && !before.collective) {
      // "Senior Director, Content & Marketing"
      if (before.role && text.includes(" & ")) before.role += `, ${text}`;
      else before.organisation ??= text;
      return [];
    }
    return make(text, { collective: true });
  }
  text = text.replace(/(?:\s|,)+(?:ph\.?d\.?|m\.?d\.?|staff|jr)$/iu, (tail) => (/jr/i.test(tail) ? tail : "")).trim();
  return isPersonName(text, lenient || (context.opened && !/\s/.test(text))) ? make(text) : [];
}

/** The agency whose post this is ("AP Business Writer", "Associated Press Writer"), or null. */
function agencyOfPost(text: string): string | null {
  const words = text.split(" ");
  const first = agencyOf(words[0]!, false) ?? agencyOf(words.slice(0, 2).join(" "), false);
  return first && words.length > 1 && roleIndex(words) === words.length - 1 ? first : null;
}

/** "Staff Writer Ann Lee", "Ann Lee Staff Writer", "Editor at Harbour Post": role, name and house; null where no role is. */
function splitRole(text: string): { role: string; name: string | null; organisation: string | null } | null {
  const words = text.split(/\s+/);
  const at = roleIndex(words);
  if (at < 0 || words.length > 14) return null;
  if (words.length === 2 && at === 1 && isSurnameToo(words[1]!) && isPersonName(text) && !isStarter(words[0]!))
    return null;
  const behind = words.slice(at + 1);
  if (behind.length >= 2 && behind.length <= 4 && isPersonName(behind.join(" ")) && /^\p{Lu}/u.test(behind[0]!))
    return { role: words.slice(0, at + 1).join(" "), name: behind.join(" "), organisation: null };
  const starter = words.findIndex((word, i) => i >= 2 && (isStarter(word) || roleIndex([word]) === 0));
  if (
    starter >= 2 &&
    starter <= 4 &&
    !isStarter(words[0]!) &&
    isPersonName(words.slice(0, starter).join(" ")) &&
    !/\b(?:of|to|the|at|for|and)\b|&/i.test(words.slice(0, starter).join(" "))
  ) {
    const [role, organisation] = splitHouse(words.slice(starter).join(" "));
    return { role, name: words.slice(0, starter).join(" "), organisation };
  }
  const [role, organisation] = splitHouse(text);
  return { role, name: null, organisation };
}

const STARTERS = new Set(
  "staff senior chief political sports contributing associate deputy freelance special guest assistant executive managing junior foreign lead news business national investigative".split(
    " ",
  ),
);
const isStarter = (word: string): boolean => STARTERS.has(word.toLowerCase());

function splitHouse(role: string): [string, string | null] {
  const match = /^(.{3,80}?)\s(?:at|for|with|bei|beim|chez|på|bij|presso)\s(?:the\s)?(.{2,60})$/iu.exec(role);
  return match ? [match[1]!, match[2]!] : [role, null];
}

const unite = (list: string[], name: string): string[] => (list.includes(name) ? list : [...list, name]);

function addAgencies(byline: Byline, names: readonly string[]): void {
  for (const name of names) byline.agencies = unite(byline.agencies, name);
}

/** Each address to the person whose name is in it; a single one to a single person. */
function attachEmails(people: BylinePerson[], emails: readonly string[]): void {
  for (const email of emails) {
    const address = mailAddress(email);
    if (!address) continue;
    const account = email.split("@")[0]!.toLowerCase();
    const owner =
      people.find((person) =>
        person.name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.length > 2 && account.includes(word)),
      ) ?? (people.length === 1 ? people[0] : undefined);
    if (owner) owner.email ??= address;
  }
}
