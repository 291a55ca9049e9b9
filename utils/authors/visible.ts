/** Authors that the page shows: byline elements near the headline, and lines that only their words give away. */

import { isRoleLine } from "./biography.ts";
import { type BylineContext, type BylinePerson, parseByline } from "./byline.ts";
import { type Claim, newClaim, type Setting } from "./claims.ts";
import { hasTitle, startsLikeByline } from "./clauses.ts";
import { NOT_OF_THE_PIECE } from "./data/contributions.ts";
import { SIDE_MARKS } from "./data/page-marks.ts";
import { isElsewhere, type Marked, type Survey } from "./elements.ts";
import { authorLink } from "./links.ts";
import { agencyOf, isDesk } from "./names.ts";
import { attribute, marks, shortText, tag } from "./page.ts";
import { alternatives, personKey, webAddress } from "./plain.ts";

export interface VisibleByline {
  claims: Claim[];
  agencies: string[];
  /** As shown, on one line, or null. */
  text: string | null;
  /** How sure it is that this is the piece's byline: 0 (none) to about 10. */
  score: number;
}

const MAX_BYLINE = 260;
const SIDE = new RegExp(alternatives(SIDE_MARKS));
const KEY = /(?:byline|by-line|author|autor|auteur|writer|reporter|journalist|signature|contributor)/;

interface Reading {
  marked: Marked;
  text: string;
  people: BylinePerson[];
  agencies: string[];
  written: string[];
  score: number;
}

/** Reads the byline that the page shows for this piece; `others` are no authors of it, though they are shown as such. */
export function visibleByline(page: Survey, setting: Setting, others: readonly string[] = []): VisibleByline {
  const context: BylineContext = { lang: setting.lang, houses: setting.houses, newsroom: setting.news };
  const readings: Reading[] = [];
  const notAuthors = new Set(others.map(personKey));
  for (const marked of page.marked.slice(0, 200)) {
    const reading = readMarked(marked, page, setting, context);
    if (reading && !notAuthors.has(personKey(reading.text))) readings.push(reading);
  }
  if (!readings.some(({ score, people }) => score >= 4 && people.some(({ collective }) => !collective)))
    readings.push(...readPlain(page, setting, context));
  const best = readings.reduce<Reading | null>(
    (top, one) => (one.people.length + one.agencies.length > 0 && (!top || one.score > top.score) ? one : top),
    null,
  );
  if (!best || best.score < 3) return { claims: [], agencies: [], text: null, score: 0 };
  return gather(best, readings, setting);
}

function readMarked(marked: Marked, page: Survey, setting: Setting, context: BylineContext): Reading | null {
  const { element, by, distance } = marked;
  const own = marks(element);
  const text = shortText(element, MAX_BYLINE);
  if (!text) return null;
  const opened = startsLikeByline(text, setting.lang);
  // "byline-date" holds the date alone, or "By Ann Lee • March 12".
  if (by === "mark" && isSide(own) && !(opened && text.length < 90 && startsAtOnce(text, setting))) return null;
  if (isElsewhere(element, page.headline)) return null;
  const link = tag(element) === "a";
  const lenient = by === "rel" && (link || !/\s/.test(text));
  const { people, agencies, agenciesAsWritten: written } = parseByline(text, { ...context, lenient });
  let score = by === "rel" ? 4 : by === "mark" ? 3 : by === "link" ? linkScore(element) : 1;
  if (opened) score += 2;
  if (/name/.test(own)) score += 0.5;
  if (page.headline) {
    if (distance > -25 && distance < 0) score += 0.5;
    else if (distance >= 0 && distance < 60) score += 2;
    else if (distance >= 0 && distance < 150) score += 1;
    else if (distance < -25) score -= opened ? 0.5 : 1.5;
    else if (by !== "mark") score -= 0.5;
  }
  return { marked, text, people, agencies, written, score };
}

/** "/people/…" is a topic's page as often as a writer's. */
const linkScore = (element: Element): number =>
  /\/(?:auth?ors?|autor\w{0,3}|auteurs?|by|journalist\w{0,2}|staff|contributors?|reporters?|writers?|columnists?|skribent|forfatter|yazar)\//i.test(
    attribute(element, "href")?.slice(0, 300) ?? "",
  )
    ? 2.5
    : 0.5;

/** "author-date", "byline__social": the byline word and the side word stand in one mark. */
const isSide = (own: string): boolean => {
  const tokens = own.split(/\s+/).filter((token) => KEY.test(token));
  return tokens.length > 0 && tokens.every((token) => SIDE.test(token.replace(KEY, "")));
};

function readPlain(page: Survey, setting: Setting, context: BylineContext): Reading[] {
  const readings: Reading[] = [];
  for (const marked of page.plain.slice(0, 80)) {
    const text = shortText(marked.element, 120);
    if (!text || text.includes("\n")) continue;
    // An agency's name alone on a line near the headline: the wire's own copy.
    const wire = text.length < 40 && marked.distance < 70 && agencyLine(text);
    if (!wire && !startsLikeByline(text, setting.lang)) continue;
    // "The Devils by Ann Lee" over a paragraph is a book.
    if (!wire && /^h\d$/.test(tag(marked.element)) && !startsAtOnce(text, setting)) continue;
    const { people, agencies, agenciesAsWritten: written } = parseByline(text, context);
    const words = people.reduce((sum, person) => sum + person.name.split(/\s+/).length, 0);
    if (wire && agencies.length > 0) {
      if (!isElsewhere(marked.element, page.headline))
        readings.push({ marked, text, people, agencies, written, score: 3.2 });
      continue;
    }
    // A line of running text that begins with "Von" names somebody too; a byline names little else.
    const beside = marked.distance >= 0 && marked.distance <= 10 && startsAtOnce(text, setting);
    if (people.length === 0 || (!beside && words * 9 + 25 < text.length) || isElsewhere(marked.element, page.headline))
      continue;
    if (people.every((person) => !/\s/.test(person.name) && /\p{Ll}/u.test(person.name))) continue;
    readings.push({ marked, text, people, agencies, written, score: 3.5 });
  }
  return withoutWorks(readings, setting);
}

/** "Low Tide by Ann Lee", "Lanterns by Bo Kim": captions of works, where several such lines name others each time. */
function withoutWorks(readings: Reading[], setting: Setting): Reading[] {
  const titled = readings.filter(({ text, people }) => people.length > 0 && hasTitle(text, setting.lang));
  const named = new Set(titled.map(({ people }) => personKey(people[0]!.name)));
  return named.size > 1 ? readings.filter((reading) => !titled.includes(reading)) : readings;
}

/** Whether the opening word stands at the very start, not behind other words. */
const startsAtOnce = (text: string, { lang }: Setting): boolean =>
  startsLikeByline(`${text.split(/\s+/, 3).join(" ")} x`, lang);

/** "AFP", "AFP, MANILA", "Anadolu Ajansı": all of the line is an agency, but for where it wrote from. */
const agencyLine = (text: string): boolean =>
  agencyOf(text.split(/,\s/)[0]!, false) !== null && (!/,/.test(text) || text === text.toUpperCase());

/** Joins what belongs to the best reading's byline: the elements within it, around it and beside it. */
function gather(best: Reading, readings: readonly Reading[], setting: Setting): VisibleByline {
  const near = readings.filter((one) => {
    if (one === best) return true;
    const gap = Math.abs(one.marked.distance - best.marked.distance);
    const related =
      one.marked.element.contains(best.marked.element) || best.marked.element.contains(one.marked.element);
    return related || (gap < 30 && one.score >= Math.min(best.score, 4));
  });
  const leaves = near.filter(
    (one) =>
      !near.some(
        (other) => other !== one && one.marked.element.contains(other.marked.element) && other.people.length > 0,
      ),
  );
  const roots = near.filter(
    (one) => !near.some((other) => other !== one && other.marked.element.contains(one.marked.element)),
  );
  const claims = new Map<string, Claim>();
  const agencies = new Set<string>();
  const take = (reading: Reading, only: boolean) => {
    for (const agency of reading.agencies) agencies.add(agency);
    for (const written of reading.written) {
      const key = personKey(written);
      if (!claims.has(key)) claims.set(key, newClaim("byline", written, { collective: true, agency: true }));
    }
    for (const person of reading.people) {
      const key = personKey(person.name);
      const known = claims.get(key);
      if ((!known && only) || (person.collective && reading.score < 5 && !isDesk(person.name))) continue;
      const claim = known ?? newClaim(reading.marked.by === "rel" ? "rel=author" : "byline", person.name);
      claim.collective = known ? known.collective && person.collective : person.collective;
      claim.role ??= person.role;
      claim.organisation ??= person.organisation;
      if (person.contribution !== "author") claim.contribution = person.contribution;
      if (person.email && !claim.links.some((link) => link.url === person.email))
        claim.links.push({ kind: "email", url: person.email, label: null });
      claims.set(key, claim);
    }
  };
  for (const leaf of leaves) correctPart(leaf, setting);
  const linked = leaves.filter((one) => one.people.length > 0);
  for (const leaf of linked) take(leaf, false);
  // The whole line may name more than its marked parts do, when it opens as bylines do.
  for (const root of roots)
    take(root, !(linked.length === 0 || (startsLikeByline(root.text, setting.lang) && includesAll(root, claims))));
  dropFragments(claims);
  for (const reading of near) addLinks(reading, claims, setting);
  for (const reading of near) {
    if (claims.size === 1 && reading.people.length === 0 && isRoleLine(reading.text.replaceAll("\n", " ")))
      [...claims.values()][0]!.role ??= reading.text.replaceAll("\n", " ");
  }
  return {
    claims: [...claims.values()],
    agencies: [...agencies],
    text: (roots[0]?.text ?? best.text).replaceAll("\n", " ").slice(0, MAX_BYLINE),
    score: best.score,
  };
}

/** A marked name whose cue stands outside it ("Reviewed by <a>Ann Lee</a>"): what the few words around it say counts. */
function correctPart(leaf: Reading, setting: Setting): void {
  let around: Element | null = leaf.marked.element;
  for (let hops = 0; hops < 2 && around?.parentElement; hops++) {
    around = around.parentElement;
    const text = shortText(around, 130);
    if (!text) return;
    if (text === leaf.text) continue;
    const { people } = parseByline(text, { lang: setting.lang, houses: setting.houses, newsroom: setting.news });
    leaf.people = leaf.people.flatMap((person) => {
      const same = people.find((other) => personKey(other.name) === personKey(person.name));
      if (same) return [{ ...person, contribution: same.contribution, role: person.role ?? same.role }];
      return PASSED_OVER.test(text) ? [] : [person];
    });
  }
}
const PASSED_OVER = new RegExp(`(?:^|\\s)(?:${alternatives(NOT_OF_THE_PIECE)})[\\s:：]`, "i");

/** One word beside whole names is a place, a house or initials: "Ann Lee, Lisbon". */
function dropFragments(claims: Map<string, Claim>): void {
  const whole = (name: string) => /\s|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(name);
  if (![...claims.values()].some(({ name, collective }) => !collective && whole(name))) return;
  for (const [key, { name, collective, agency }] of claims)
    if (!collective && !agency && !whole(name)) claims.delete(key);
}

const includesAll = (reading: Reading, claims: ReadonlyMap<string, Claim>): boolean => {
  const keys = new Set(reading.people.map((person) => personKey(person.name)));
  return [...claims.keys()].every((key) => keys.has(key));
};

function addLinks(reading: Reading, claims: Map<string, Claim>, setting: Setting): void {
  const { element } = reading.marked;
  const anchors = tag(element) === "a" ? [element] : [...element.getElementsByTagName("a")].slice(0, 20);
  for (const anchor of anchors) {
    const href = attribute(anchor, "href");
    if (!href) continue;
    const words = shortText(anchor, 120) ?? "";
    const owner =
      [...claims.values()].find((claim) => personKey(words).includes(personKey(claim.name))) ??
      (claims.size === 1 ? [...claims.values()][0] : undefined);
    if (!owner || owner.collective) continue;
    const named = personKey(words).includes(personKey(owner.name));
    const link = authorLink(href, words, setting.url);
    const web = webAddress(href, setting.url);
    if (link?.kind === "author page" || (named && web && !link && web.split("#")[0] !== setting.url.split("#")[0]))
      owner.url ??= link?.url ?? web;
    else if (link && (link.kind === "email" || link.kind === "profile") && owner.links.length < 12)
      owner.links.push(link);
  }
}
