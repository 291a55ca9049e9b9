/** Every sentence of the popup, the options and the first-run page, so that they can be translated in one place. */
import type { AuthorLinkKind, Contribution, Correction, PieceKind, Policy } from "../utils/authors/types.ts";
import type { ClutterKind } from "../utils/declutter/types.ts";
import type { Theme, Typeface } from "../utils/platform/types.ts";
import type { SourceKind } from "../utils/sources/types.ts";

/** One form for one, another for the rest, as English has it. */
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const KEY = "Alt+R";

export const WELCOME = {
  title: "Says Who is ready",
  lede: `Open a news article and press ${KEY} to read it clean, or click the toolbar button to see who wrote it and whom it cites.`,
  permissionsTitle: "What it may do, and why",
  permissions: [
    "It may read the pages you open, to tell news from the rest and to read the article.",
    "It may change how a news page looks, to hide ads and promos and to lay the clean article over it.",
    "It keeps your settings in this browser.",
    "It sends nothing anywhere: no account, no statistics, no server.",
  ],
  choice: "When should it work?",
  always: { label: "On all news sites", hint: "News is recognised by itself, and ads and promos on it are hidden." },
  onClick: {
    label: "Only when I click",
    hint: "Nothing happens on a page before you click the button or press the key there.",
  },
  after: "You can change this in the options at any time, or take away its access to sites in your browser’s settings.",
};

export const POPUP = {
  loading: "Reading the page…",
  forbidden: "The browser does not let extensions run on this page, so Says Who cannot read it.",
  failedTitle: "This page could not be read",
  retry: "Try again",
  notNews: "This is not a news article, as far as the page tells. You can read it clean all the same.",
  noArticle: "There is no article to be found on this page.",
  open: "Read clean",
  close: "Close clean reading",
  published: "Published",
  updated: "Updated",
  authors: "Who wrote it",
  noAuthor: "The page names no author.",
  collective: "A byline of the newsroom, not a person",
  about: (name: string) => `About ${name}`,
  agencies: (names: string) => `With copy from ${names}`,
  originally: (where: string) => `First appeared at ${where}`,
  publisher: "Publisher",
  since: (date: string) => `Founded ${date}`,
  sources: "Who says so",
  sourcesLoading: "Looking for who is cited…",
  sourcesFailed: "The sources could not be looked for.",
  noSources: "No one is quoted or cited in this text.",
  quotesOnly: "In this article’s language only quotations and links are found.",
  filter: "Kinds of sources",
  all: "All",
  search: "Search the sources",
  matches: (shown: number, all: number) => `${shown} of ${plural(all, "source", "sources")}`,
  noMatch: "No source matches.",
  also: (names: string) => `also ${names}`,
  via: (name: string) => `through ${name}`,
  anonymous: "anonymous",
  unsure: "perhaps",
  thinks: "thinks",
  cited: (count: number) => (count === 1 ? "cited once" : `cited ${count} times`),
  more: (count: number) => plural(count, "more passage", "more passages"),
  goTo: "Go to this place in the article",
  lost: "This place is not on the page any more.",
  linked: (count: number) => plural(count, "linked page", "linked pages"),
  strip: "The article’s paragraphs, coloured by source",
  stripNone: "no source",
  stripParagraph: (number: number, names: string) => `${number}: ${names}`,
  clutter: "Hide ads and promos",
  clutterNone: "Nothing found to hide.",
  clutterHidden: (counts: string) => `Hidden: ${counts}`,
  clutterShown: (counts: string) => `Not hidden: ${counts}`,
  clutterOff: "Switched off for this site.",
  site: (site: string) => `For every page of ${site}`,
  siteDeclutter: "Hide ads and promos here",
  siteOpen: "Open its articles clean",
  options: "Options",
  promise: "Nothing leaves your machine.",
  failed: "That did not work. Reload the page and try again.",
};

const SOURCE_KINDS: Record<SourceKind, [one: string, many: string]> = {
  person: ["person", "people"],
  group: ["group", "groups"],
  organisation: ["organisation", "organisations"],
  outlet: ["outlet", "outlets"],
  document: ["document", "documents"],
  "social post": ["social post", "social posts"],
  link: ["link", "links"],
};

/** "anonymous people", "outlet": what kind of source this is, for one or several. */
export function sourceKind(kind: SourceKind, anonymous: boolean, count = 1): string {
  const [one, many] = SOURCE_KINDS[kind];
  return `${anonymous ? `${POPUP.anonymous} ` : ""}${count === 1 ? one : many}`;
}

/** "6 sources: 3 outlets, 3 anonymous people; 11 of 16 paragraphs say where they come from". */
export const summary = (count: number, kinds: string[], sourced: number, paragraphs: number): string =>
  `${plural(count, "source", "sources")}: ${kinds.join(", ")}; ${sourced} of ${plural(paragraphs, "paragraph says", "paragraphs say")} where ${paragraphs === 1 ? "it comes" : "they come"} from`;

const CLUTTER_KINDS: Record<ClutterKind, [one: string, many: string]> = {
  ad: ["ad", "ads"],
  newsletter: ["newsletter box", "newsletter boxes"],
  related: ["teaser box", "teaser boxes"],
  social: ["social box", "social boxes"],
  app: ["app banner", "app banners"],
  support: ["appeal", "appeals"],
  overlay: ["overlay", "overlays"],
  video: ["stray video", "stray videos"],
  "paid link": ["paid link", "paid links"],
};

/** "6 ads, 1 newsletter box". */
export function clutterCounts(counts: Partial<Record<ClutterKind, number>>): string {
  const known = (Object.keys(CLUTTER_KINDS) as ClutterKind[]).filter((kind) => (counts[kind] ?? 0) > 0);
  return known.map((kind) => plural(counts[kind] ?? 0, ...CLUTTER_KINDS[kind])).join(", ");
}

export const PIECES: Record<PieceKind, string> = {
  news: "News",
  analysis: "Analysis",
  opinion: "Opinion",
  editorial: "Editorial",
  interview: "Interview",
  "live blog": "Live blog",
  "fact check": "Fact check",
  review: "Review",
  sponsored: "Sponsored: paid for by an advertiser",
  "press release": "Press release",
  "wire copy": "Agency copy",
  satire: "Satire",
  obituary: "Obituary",
};

export const CONTRIBUTIONS: Record<Contribution, string> = {
  author: "author",
  reporting: "reporting",
  editing: "editing",
  photography: "photography",
  translation: "translation",
  other: "contributor",
};

export const CORRECTIONS: Record<Correction["kind"], string> = {
  correction: "Correction",
  update: "Update",
  clarification: "Clarification",
};

export const LINK_KINDS: Record<AuthorLinkKind, string> = {
  "author page": "Author page",
  email: "E-mail",
  profile: "Profile",
  website: "Website",
};

export const POLICIES: Record<Policy["kind"], string> = {
  ethics: "Ethics",
  corrections: "Corrections",
  ownership: "Ownership",
  funding: "Funding",
  diversity: "Diversity",
  "fact-checking": "Fact-checking",
  masthead: "Masthead",
  contact: "Contact",
  other: "Other policy",
};

export const THEME_NAMES: Record<Theme, string> = {
  system: "As the system",
  light: "Light",
  sepia: "Sepia",
  dark: "Dark",
  black: "Black",
  contrast: "High contrast",
};

export const TYPEFACE_NAMES: Record<Typeface, string> = {
  serif: "Serif",
  sans: "Sans serif",
  mono: "Monospaced",
  accessible: "Easy to tell apart",
};

export const OPTIONS = {
  title: "Says Who: options",
  reading: "Clean reading",
  theme: "Theme",
  typeface: "Typeface",
  size: "Text size",
  width: "Line length",
  lineHeight: "Line height",
  sizeValue: (px: number) => `${px} px`,
  widthValue: (ch: number) => `${ch} characters`,
  lineHeightValue: (ratio: number) => ratio.toFixed(1),
  preview: "Preview",
  previewTitle: "The ferry that ran on patience",
  previewText: [
    "“You do not paint a tower, you follow it round,” said the painter, and went up the rope for the fourth time that morning.",
    "Below him the harbour office kept its own count: nine coats in forty years, according to its ledger, and never two of the same grey.",
  ],
  when: "When it works",
  always: "Recognise news by itself",
  alwaysHint: "Off, nothing happens on a page before you click the button or press the key there.",
  declutter: "Ads and promos",
  declutterOn: "Hide them on news pages",
  declutterOff: "Sites where they stay",
  declutterNone: "None: they are hidden on every news site.",
  lists: (makers: string, licence: string) =>
    `Part of what is hidden comes from filter lists by ${makers} (${licence}):`,
  autoSites: "Sites whose articles open clean",
  autoNone: "None yet.",
  add: "Add",
  addSite: (list: string) => `Add to: ${list}`,
  remove: "Remove",
  removeSite: (site: string) => `Remove ${site}`,
  badSite: (typed: string) =>
    typed.trim()
      ? `“${typed}” is not a site: give a name like news.example.`
      : "Give a site’s name, like news.example.",
  knownSite: (site: string) => `${site} is in the list already.`,
  addedSite: (site: string) => `${site} was added.`,
  removedSite: (site: string) => `${site} was removed.`,
  keys: "Keyboard",
  keysText: `${KEY} opens and closes clean reading; Esc closes it.`,
  keysHow: [
    "Chrome and Chromium: open chrome://extensions/shortcuts and give “Open or close clean reading” another key.",
    "Firefox: open about:addons, press the gear, choose “Manage Extension Shortcuts”.",
  ],
  keep: "Take your settings along",
  exportFile: "Save to a file",
  importFile: "Load from a file",
  imported: "The settings were loaded.",
  badFile: "This file holds no settings of Says Who; nothing was changed.",
};
