import type { DateHints } from "./date-parse.ts";
import { findDate, parseMachineDate, parseMonth } from "./date-parse.ts";
import {
  attribute,
  isElement,
  isLongerThan,
  isShown,
  isText,
  marks,
  nearest,
  nodesBefore,
  shownText,
  tag,
} from "./dom.ts";
import type { PageFacts } from "./page-facts.ts";

export interface VisibleDate {
  date: string;
  kind: "published" | "modified" | "plain";
  /** Higher is more likely the article's own. */
  score: number;
  what: string;
}

const BEFORE = 160;
const AFTER = 500;
const MAX_FAR = 6_000;
const DATE_MARK =
  /(?:^|[\s_-])(?:date|dates|datum|fecha|data|datetime|time|timestamp|posted|posted-on|pub-?date|published|publish-?date|byline|dateline|entry-date|post-date|publicado|pubblicato|meta|info|zeit|hora|heure)(?=$|[\s_-])/;
const MODIFIED =
  /\b(?:updat\w{1,3}|modified|last\s(?:edit|change)\w{0,2}|revised|edited|corrected|aktualisiert|zuletzt|stand|geändert|mis(?:e)?\s(?:à|a)\sjour|modifi(?:é|e)\w{0,2}|actuali[sz]a\w{2,5}|modificad\w|aggiornat\w|aggiornamento|modificat\w|bijgewerkt|gewijzigd|laatste\supdate|aktualiz\w{2,8}|zmodyfik\w{2,6}|upraven\w|uppdatera\w{1,2}|ändrad|oppdatert|endret|opdateret|ændret|güncelle\w{2,8}|atualizad\w|обновлен\w|изменен\w|uppfært|breytt|päivitetty|muokattu)(?![\p{L}])|更新|修正|수정|업데이트|تحديث|آخر تعديل|cập nhật|עודכן|עדכון|به‌روز|ενημέρωση/gu;
const PUBLISHED =
  /\b(?:publish\w{0,3}|posted|first\spublished|released|issued|created|veröffentlicht|publiziert|erstellt|erschienen|publié\w{0,2}|publicad\w|pubblicat\w|gepubliceerd|geplaatst|opublikowano|publikacj\w|data\sdodania|publikov\w{2,4}|vydáno|publicerad\w?|publisert|udgivet|offentliggjort|yayın\w{0,8}|giriş|опубликован\w|birt|julkaistu)(?![\p{L}])|公開|掲載|配信|입력|등록|발행|发布|發布|发表|نُ?شر|النشر|đăng|פורסם/gu;
/** When a paper was registered, as Korean law has it on every page. */
const IMPRINT = /등록\s?번호|등록\s?(?:연|년)월일|발행인/;
const FAR_MARK = /date|publish|posted/;
const OUTSIDE =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|comments?|comment-list|sidebar|footer|newsletter|teasers?|promo|most-?read|trending|ticker|weather|widget|popular|latest|next-?article|more-?stories)(?=$|[\s_-])/;
/** Its own date stands nearer to it than the article's does. */
const COMMENT = /(?:^|[\s_-])comments?(?=$|[\s_-])/;

/**
 * Dates that a reader sees around the headline, the likeliest first; where there are none, and `far` is asked for,
 * those elsewhere on the page.
 */
export function findVisibleDates(
  facts: PageFacts,
  headline: Element | null,
  hints: DateHints,
  far: boolean,
): VisibleDate[] {
  const { root } = facts;
  const found: VisibleDate[] = [];
  const seen = new Set<Element>();
  const start: Element | null = headline ?? root.getElementsByTagName("body")[0] ?? null;
  if (!start) return [];
  const after = facts.nodesAfter(start);
  const limit = headline ? AFTER : AFTER * 2;
  for (let i = 0; i < limit && after.has(i); i++) {
    const node = after.nodes[i]!;
    const element = holder(node, isElement(node) ? after.marksAt(i) : "");
    if (element && !seen.has(element)) {
      seen.add(element);
      found.push(...datesOf(element, hints, 3 - (i + 1) / AFTER));
    } else if (!element && isText(node) && node.data.length < 90)
      found.push(...textDates(node.data, "", "", 2 - i / AFTER, hints).filter(({ kind }) => kind === "published"));
  }
  if (headline) {
    let distance = 0;
    for (const node of nodesBefore(headline, root, BEFORE)) {
      distance++;
      const element = holder(node);
      if (element && !seen.has(element)) {
        seen.add(element);
        found.push(...datesOf(element, hints, 2.9 - distance / BEFORE));
      }
    }
  }
  if (far && !found.some(({ score }) => score > 1)) found.push(...farDates(facts, start, seen, hints));
  return found.sort((a, b) => b.score - a.score);
}

/** A month and its year standing alone below the headline; null where there is none. */
export function findVisibleMonth(facts: PageFacts, headline: Element | null, hints: DateHints): string | null {
  if (!headline) return null;
  const after = facts.nodesAfter(headline);
  for (let i = 0; i < AFTER && after.has(i); i++) {
    const node = after.nodes[i]!;
    if (!isText(node) || node.data.length > 30) continue;
    const month = parseMonth(node.data, hints);
    const holder = month && node.parentElement;
    if (holder && shownText(holder, 40).length < 30 && !isOutside(holder) && !isOtherPiece(holder)) return month;
  }
  return null;
}

/** Dates far from the headline: marked ones anywhere, and lines below the body that are nothing but a date. */
function farDates(facts: PageFacts, start: Element, seen: Set<Element>, hints: DateHints): VisibleDate[] {
  const found: VisibleDate[] = [];
  let count = 0;
  for (const element of facts.root.querySelectorAll("time,[class],[id]")) {
    if (tag(element) !== "time" && !FAR_MARK.test(marks(element))) continue;
    if (++count > 300) break;
    if (!seen.has(element)) found.push(...datesOf(element, hints, 1 - count / 300));
    seen.add(element);
  }
  const after = facts.nodesAfter(start);
  for (count = 1; count <= MAX_FAR && after.has(count - 1); count++) {
    const node = after.nodes[count - 1]!;
    const element = isText(node) && node.data.length < 60 ? holder(node) : null;
    if (!element || seen.has(element)) continue;
    seen.add(element);
    if (shownText(element, 80).length < 40) found.push(...datesOf(element, hints, -count / MAX_FAR));
  }
  return found;
}

const NAMED_DATE = /dat(?:e|um|a)|time|publish|posted/;

/** The small element that shows a node's text together with its label, or null where there can be no date. */
function holder(node: Node, names = isElement(node) ? marks(node) : ""): Element | null {
  if (isElement(node)) {
    const isTime = tag(node) === "time" || attribute(node, "datetime") !== null;
    return isTime || NAMED_DATE.test(names) ? node : null;
  }
  if (!isText(node) || !/[\d٠-٩۰-۹]/.test(node.data.slice(0, 400))) return null;
  const parent = node.parentElement;
  return parent && !isLongerThan(parent, 1_000) ? parent : null;
}

function datesOf(element: Element, hints: DateHints, nearness: number): VisibleDate[] {
  const isTime = tag(element) === "time";
  const shown = shownText(element, 300);
  if (shown.length > 240 || IMPRINT.test(shown)) return [];
  const machine = machineDate(element);
  // Most of what looks like a date's place holds none, and the rest of the look is dear.
  if (!machine && !findDate(shown, hints)) return [];
  const block = nearest(element, (at) => /^(?:p|li|div|section|header|article|main|body|td|h\d)$/.test(tag(at)), 6);
  // A date inside a sentence of the story is no dateline.
  const around = block && block !== element && !isLongerThan(block, 4_000) ? shownText(block, 400) : shown;
  if (!isTime && around.length > 260 && !DATE_MARK.test(marks(element))) return [];
  let score = nearness;
  if (isTime) score += 1;
  if (machine) score += 0.5;
  if (DATE_MARK.test(marks(element)) || (element.parentElement && DATE_MARK.test(marks(element.parentElement))))
    score += 0.5;
  if (isOutside(element)) score -= 2;
  if (nearest(element, (at) => COMMENT.test(marks(at)), 12)) score -= 1;
  if (!isShown(element)) score -= 1;
  if (isOtherPiece(element)) score -= 1.5;
  const mark = marks(element);
  if (machine) {
    const label = kindOf(`${before(element)} ${shown.replace(/\d.*$/su, "")}`, mark);
    return [
      {
        date: finer(machine, shown, hints),
        kind: label,
        score: score + bonus(label),
        what: shown.slice(0, 60),
      },
    ];
  }
  return textDates(shown, before(element), mark, score, hints);
}

function isOutside(element: Element): boolean {
  const frame = nearest(
    element,
    (at) => tag(at) === "article" || OUTSIDE.test(marks(at)) || /^(?:aside|nav|footer)$/.test(tag(at)),
    12,
  );
  if (!frame || tag(frame) === "article") return false;
  // An article has a footer too, and there stands its date.
  return tag(frame) !== "footer" || nearest(frame, (at) => tag(at) === "article", 6) === null;
}

/** All dates of a line such as "Published 3 May 2024, updated 4 May 2024", each with its own label. */
function textDates(line: string, lead: string, mark: string, score: number, hints: DateHints): VisibleDate[] {
  const dates: VisibleDate[] = [];
  let rest = line;
  let label = lead;
  for (let i = 0; i < 3; i++) {
    const found = findDate(rest, hints);
    if (!found) break;
    const prefix = rest.slice(0, found.index);
    const kind = kindOf(`${label} ${prefix}`, i === 0 ? mark : "");
    const isBare = prefix.length < 40 && line.length < 90;
    dates.push({
      date: found.date,
      kind,
      score: score + bonus(kind) + (isBare ? 0.3 : 0) - i * 0.2,
      what: line.slice(0, 60),
    });
    rest = rest.slice(found.end);
    label = "";
  }
  return dates;
}

const bonus = (kind: VisibleDate["kind"]): number => (kind === "published" ? 0.8 : kind === "modified" ? -0.4 : 0);

function kindOf(label: string, mark: string): VisibleDate["kind"] {
  const words = label.slice(-160).toLowerCase();
  const modified = lastIndex(MODIFIED, words);
  const published = lastIndex(PUBLISHED, words);
  if (modified > published) return "modified";
  if (published >= 0) return "published";
  if (/updat|modif|revis|chang/.test(mark)) return "modified";
  return /publish|posted|pubdate|created/.test(mark) ? "published" : "plain";
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** The words right before an element: its label may be a sibling. */
function before(element: Element): string {
  let text = "";
  let at: Node | null = element;
  for (let i = 0; at && i < 4 && text.trim() === ""; i++) {
    while (at && !at.previousSibling && at.parentElement && !isLongerThan(at.parentElement, 300)) at = at.parentElement;
    at = at?.previousSibling ?? null;
    if (at && !isLongerThan(at, 120)) text = at.textContent ?? "";
    else if (at) break;
  }
  // A date in the label is another date's own.
  return text.replace(/^.*\d{4}/su, "").slice(-80);
}

function machineDate(element: Element): string | null {
  for (const name of [
    "datetime",
    "content",
    "data-datetime",
    "data-date",
    "data-timestamp",
    "data-time",
    "data-published",
    "data-utc-timestamp",
  ]) {
    const date = parseMachineDate(attribute(element, name) ?? "");
    if (date) return date;
  }
  return null;
}

/** Where the attribute holds the day alone and the text shows the time, the text says more. */
function finer(machine: string, shown: string, hints: DateHints): string {
  if (machine.includes("T")) return machine;
  const text = findDate(shown, hints)?.date;
  return text?.startsWith(`${machine}T`) ? text : machine;
}

/** Inside a link to elsewhere, or in an article element of a list: a teaser's date. */
function isOtherPiece(element: Element): boolean {
  const link = nearest(element, (at) => tag(at) === "a" && attribute(at, "href") !== null, 6);
  return link !== null && link.getElementsByTagName("img").length + link.getElementsByTagName("h3").length > 0;
}
