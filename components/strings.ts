/**
 * Every sentence that the reader sees, by the place where it stands. The words themselves are in components/locales,
 * a file for each language.
 *
 * To add a sentence: put it under its section in en.json and, translated, in the other five files (a unit test says
 * which file lacks what). Then it is here already: `"popup": { "hello": "Hello" }` is `POPUP.hello`.
 * A sentence with places to fill ($1, $2) needs a line here that names them: `greet: (name: string) => t("popup.greet",
 * name)`. One that counts has a form for each way in which the language counts, and a line with `plural`:
 * `"cars": { "one": "$1 car", "other": "$1 cars" }` in English, all of zero, one, two, few, many, other in Arabic.
 * A section is marked pure, so that a script which does not use it does not carry it.
 * After a change to en.json, `npx wxt prepare` makes the types anew.
 */
import type { AuthorLinkKind, Contribution, Correction, PieceKind, Policy } from "../utils/authors/types.ts";
import { KINDS } from "../utils/declutter/lists/types.ts";
import type { ClutterKind } from "../utils/declutter/types.ts";
import type { PageProblem } from "../utils/platform/fetch-page.ts";
import { list, type MessageKey, number, type PluralKey, plural, t } from "../utils/platform/i18n.ts";
import { THEMES, TYPEFACES } from "../utils/platform/settings.ts";
import type { Theme, Typeface } from "../utils/platform/types.ts";
import type { SourceKind } from "../utils/sources/types.ts";

export const KEY = "Alt+R";

type PlainNames<P extends string> = {
  [K in MessageKey]: K extends `${P}.${infer Name}` ? (Name extends `${string}.${string}` ? never : Name) : never;
}[MessageKey];

/** A section's plain sentences by name, looked up when they are used, beside the functions for its other ones. */
function section<P extends string, F extends object>(
  name: P,
  functions: F,
): Omit<Record<PlainNames<P>, string>, keyof F> & F {
  return new Proxy(functions, {
    get: (own, key) =>
      key in own || typeof key === "symbol" ? Reflect.get(own, key) : t(`${name}.${key}` as MessageKey),
  }) as Omit<Record<PlainNames<P>, string>, keyof F> & F;
}

/** The message that names one of a kind: "live blog" is at "piece.live_blog". */
const keyOf = (name: string) => name.replaceAll(/\W/g, "_");

/** Names for the members of a type, looked up when they are used. */
const names = <K extends string>(of: string) =>
  new Proxy({} as Record<K, string>, { get: (_, kind) => t(`${of}.${keyOf(String(kind))}` as MessageKey) });

/** The same for those that a list of choices is made from. */
function choices<K extends string>(of: string, all: readonly K[]): Readonly<Record<K, string>> {
  const named = all.map((kind) => [kind, { enumerable: true, get: () => t(`${of}.${kind}` as MessageKey) }]);
  return Object.defineProperties({}, Object.fromEntries(named)) as Readonly<Record<K, string>>;
}

export const WELCOME = /* @__PURE__ */ section("welcome", {
  lede: () => t("welcome.lede", KEY),
});

/** What popup and reading view say alike of who wrote it; by itself, since the reading view has no use for the rest. */
export const BYLINE = /* @__PURE__ */ section("popup", {
  about: (name: string) => t("popup.about", name),
  agencies: (names: string) => t("popup.agencies", names),
  originally: (where: string) => t("popup.originally", where),
  since: (date: string) => t("popup.since", date),
});

export const POPUP = /* @__PURE__ */ section("popup", {
  matches: (shown: number, all: number) => plural("popup.matches", all, shown),
  also: (names: string) => t("popup.also", names),
  via: (name: string) => t("popup.via", name),
  cited: (count: number) => plural("popup.cited", count),
  more: (count: number) => plural("popup.more", count),
  linked: (count: number) => plural("popup.linked", count),
  stripParagraph: (number: number, names: string) => t("popup.stripParagraph", number, names),
  clutterHidden: (counts: string) => t("popup.clutterHidden", counts),
  clutterShown: (counts: string) => t("popup.clutterShown", counts),
  site: (site: string) => t("popup.site", site),
});

export const CORRECT = /* @__PURE__ */ section("correct", {
  open: (name: string) => t("correct.open", name),
  sameAsLabel: (name: string) => t("correct.sameAsLabel", name),
  renameLabel: (name: string) => t("correct.renameLabel", name),
  undoWhat: (what: string) => t("correct.undoWhat", what),
  dropped: (name: string) => t("correct.dropped", name),
  merged: (name: string, into: string) => t("correct.merged", name, into),
  renamed: (name: string, to: string) => t("correct.renamed", name, to),
  earlier: (count: number) => plural("correct.earlier", count),
  tooLong: (most: number) => t("correct.tooLong", most),
  tooMany: (most: number) => t("correct.tooMany", most),
});

export const AUTHOR_PAGE = /* @__PURE__ */ section("authorPage", {
  about: (words: string, name: string) => t("authorPage.about", words, name),
});

export const MARKS = /* @__PURE__ */ section("marks", {
  bar: (name: string) => t("marks.bar", name),
  place: (at: number, of: number) => t("marks.place", at, of),
  choose: (name: string) => t("marks.choose", name),
});

export const MARGIN = /* @__PURE__ */ section("margin", {
  via: (name: string, relay: string) => t("margin.via", name, relay),
  more: (names: string, count: number) => t("margin.more", names, count),
});

/** Kinds whose name changes with being anonymous; the others are put into a phrase. */
const UNNAMED: readonly SourceKind[] = ["person", "group", "organisation"];
const sourceKey = (kind: SourceKind, anonymous: boolean) =>
  `source.${anonymous && UNNAMED.includes(kind) ? "anonymous_" : ""}${keyOf(kind)}`;
const unnamed = (kind: SourceKind, anonymous: boolean, words: string) =>
  anonymous && !UNNAMED.includes(kind) ? t("source.unnamed", words) : words;

/** "anonymous people", "outlet": what kind of source this is, for one or several. */
export const sourceKind = (kind: SourceKind, anonymous: boolean, count = 1): string =>
  unnamed(kind, anonymous, t(`${sourceKey(kind, anonymous)}.${count === 1 ? "name" : "names"}` as MessageKey));

/** "2 anonymous people": so many sources of a kind. */
export const sourceCount = (kind: SourceKind, anonymous: boolean, count: number): string =>
  unnamed(kind, anonymous, plural(`${sourceKey(kind, anonymous)}.count` as PluralKey, count));

/** "6 sources: 3 outlets, 3 anonymous people; 11 of 16 paragraphs say where they come from". */
export const summary = (count: number, kinds: string[], sourced: number, paragraphs: number): string =>
  t("summary.whole", plural("summary.sources", count), list(kinds), plural("summary.paragraphs", paragraphs, sourced));

/** "6 ads, 1 newsletter box". */
export function clutterCounts(counts: Partial<Record<ClutterKind, number>>): string {
  const known = KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  return list(known.map((kind) => plural(`clutter.${keyOf(kind)}` as PluralKey, counts[kind] ?? 0)));
}

export const CLUTTER_KINDS = /* @__PURE__ */ names<ClutterKind>("clutterKind");
export const PIECES = /* @__PURE__ */ names<PieceKind>("piece");
export const CONTRIBUTIONS = /* @__PURE__ */ names<Contribution>("contribution");
export const CORRECTIONS = /* @__PURE__ */ names<Correction["kind"]>("correction");
export const LINK_KINDS = /* @__PURE__ */ names<AuthorLinkKind>("authorLink");
export const POLICIES = /* @__PURE__ */ names<Policy["kind"]>("policy");
export const THEME_NAMES = /* @__PURE__ */ choices<Theme>("theme", THEMES);
export const TYPEFACE_NAMES = /* @__PURE__ */ choices<Typeface>("typeface", TYPEFACES);

export const READING = /* @__PURE__ */ section("reading", {
  minutes: (count: number) => plural("reading.minutes", count),
  minutesLeft: (count: number) => plural("reading.minutesLeft", count),
  onPage: (moment: string) => t("reading.onPage", moment),
  embed: (host: string) => t("reading.embed", host),
  embedRefused: (host: string) => t("reading.embedRefused", host),
});

/** Why a page that was to be fetched is not there, in a sentence. */
export const pageProblem = (why: PageProblem): string =>
  ({
    unreachable: AUTHOR_PAGE.unreachable,
    missing: AUTHOR_PAGE.missing,
    "too slow": AUTHOR_PAGE.tooSlow,
    "too big": AUTHOR_PAGE.tooBig,
    "not a page": AUTHOR_PAGE.notAPage,
    elsewhere: AUTHOR_PAGE.elsewhere,
  })[why];

export const FURTHER = /* @__PURE__ */ section("further", {
  count: (pages: number) => plural("further.count", pages),
  missing: (page: number, why: string) => t("further.missing", page, why),
  open: (page: number) => t("further.open", page),
});

export const PICKER = /* @__PURE__ */ section("picker", {
  same: (count: number) => plural("picker.same", count),
});

export const ALOUD = /* @__PURE__ */ section("aloud", {});

export const OPTIONS = /* @__PURE__ */ section("options", {
  pickedRemove: (site: string, selector: string) => t("options.pickedRemove", site, selector),
  pickedShown: (site: string) => t("options.pickedShown", site),
  sizeValue: (px: number) => t("options.sizeValue", px),
  widthValue: (ch: number) => plural("options.widthValue", ch),
  lineHeightValue: (ratio: number) => number(ratio, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  spacingValue: (em: number) => number(em, { style: "percent" }),
  consentRules: (makers: string, licence: string) => t("options.consentRules", makers, licence),
  lists: (makers: string, licence: string) => t("options.lists", makers, licence),
  addSite: (list: string) => t("options.addSite", list),
  removeSite: (site: string) => t("options.removeSite", site),
  badSite: (typed: string) => (typed.trim() ? t("options.badSite", typed) : t("options.noSite")),
  badPattern: (typed: string) => (typed.trim() ? t("options.badPattern", typed) : t("options.noSite")),
  knownSite: (site: string) => t("options.knownSite", site),
  addedSite: (site: string) => t("options.addedSite", site),
  removedSite: (site: string) => t("options.removedSite", site),
  keysText: () => t("options.keysText", KEY),
});
