/** Gives links to the sources in whose attributions they stand; other links out of the site are sources of their own. */
import { tokenAt } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import { FORM, formOf } from "./lexicon/en-forms.ts";
import { isPlace } from "./lexicon/places.ts";
import type { Reading } from "./read.ts";
import { twinsOf } from "./rules/twins.ts";
import { SHAPE } from "./tokenise.ts";
import type { Source, SourcesInput } from "./types.ts";

/** What sells something or gathers readers says nothing, in German, French and Spanish. */
const OFFER =
  /(?:vor)?bestellen\b|\bkaufen\b|\babonnieren\b|\banmelden\b|\bzur anmeldung\b|\btickets?\b|\bs['’](?:abonner|inscrire)\b|\bacheter\b|\bréserver\b|\bcomprar\b|\bsuscrib(?:irse|ete|ase)\b|\breservar\b/i;

/** What a page asks its readers to do, in English: "Follow us on …", "Email Ada Holm at …". */
const CALLING =
  /^(?:Follow|Subscribe|Sign up|Email|Join us|Like us|Find us|Download|Click (?:here|on)|Read (?:more|also|this|next)|Related)\b/;

/** The cue of whoever signs. */
const SIGNS = /^[—–―]$/;
/** A post's own picture. */
const PICTURE = /^pic\.(?:twitter|x)\.com\//i;

/** No more linked sources than this from one page. */
const MOST = 500;

export function addLinks(sources: Source[], input: SourcesInput, reading: Reading): Source[] {
  const { tokens } = reading;
  const site = hostOf(input.url ?? "");
  const spans: { start: number; end: number; source: Source; first: boolean }[] = [];
  for (const source of sources)
    for (const item of source.attributions) {
      if (item.source) spans.push({ ...item.source, source, first: true });
      if (item.cueSpan) spans.push({ ...item.cueSpan, source, first: true });
      for (const part of item.content) spans.push({ ...part, source, first: false });
    }
  spans.sort((a, b) => a.start - b.start);
  const signers = new Map<number, Source>();
  for (const source of sources)
    for (const { cue, cueSpan } of source.attributions)
      if (cueSpan && SIGNS.test(cue)) signers.set(tokens.paragraph[tokenAt(tokens.end, cueSpan.start)]!, source);
  const linked = new Map<string, Source>();
  let byName: Map<string, Source> | null = null;
  let byCall: Map<string, Source> | null = null;
  for (const link of (input.links ?? []).slice(0, 5000)) {
    const host = hostOf(link.href);
    if (!host || link.start >= link.end || link.start < 0 || link.end > input.text.length || sameSite(host, site))
      continue;
    let owner: Source | null = null;
    let strong = false;
    for (let k = lowerBound(spans, link.start - 3000); k < spans.length && spans[k]!.start < link.end; k++) {
      const span = spans[k]!;
      if (span.end <= link.start || (strong && !span.first)) continue;
      owner = span.source;
      strong = span.first;
    }
    const { lang } = reading.lexicon;
    if (!owner && READ.test(lang)) {
      // English texts about a book or a device lead to reviews of it as often as to a shop.
      if (lang !== "en" && PRODUCT.test(link.href)) continue;
      byName ??= namesOf(sources);
      owner = ownerOf(host, byName) ?? null;
    }
    // The day under a post leads to the post.
    owner ??= signers.get(tokens.paragraph[tokenAt(tokens.end, link.start)] ?? -1) ?? null;
    // "Ada Holm" in blue, who is listed already.
    byCall ??= callsOf(sources);
    owner ??=
      byCall.get(
        input.text
          .slice(link.start, link.end)
          .trim()
          .replace(/[’']s$/, ""),
      ) ?? null;
    if (owner) {
      if (!owner.links.includes(link.href) && owner.links.length < 50) owner.links.push(link.href);
      continue;
    }
    if (linked.size >= MOST) break;
    const words = input.text.slice(link.start, link.end).trim();
    if (!words || tokens.count === 0 || OFFER.test(words) || PICTURE.test(words)) continue;
    const first = tokenAt(tokens.end, link.start);
    const sentence = tokens.sentence[first]!;
    const opens = tokens.start[tokens.sentences[sentence]!]!;
    if (lang === "en" && CALLING.test(input.text.slice(opens, opens + 20))) continue;
    const attribution = {
      type: "link" as const,
      cue: "",
      quote: null,
      text: input.text.slice(opens, tokens.end[tokens.sentences[sentence + 1]! - 1]!).slice(0, 2000),
      paragraph: tokens.paragraph[first]!,
      source: { start: link.start, end: link.end },
      cueSpan: null,
      content: [],
      thought: false,
      confidence: 0.5,
    };
    const named = isName(reading, first, link.end);
    const id = named ? link.href : host;
    const known = linked.get(id);
    if (known) {
      known.attributions.push(attribution);
      if (!known.links.includes(link.href) && known.links.length < 50) known.links.push(link.href);
    } else
      linked.set(id, {
        name: named ? words.slice(0, 120) : host,
        aliases: [],
        kind: "link",
        anonymous: false,
        description: named ? host : words.slice(0, 120),
        via: null,
        links: [link.href],
        attributions: [attribution],
      });
  }
  return [...sources, ...linked.values()];
}

/** The sources by all that they are called, word for word. */
function callsOf(sources: readonly Source[]): Map<string, Source> {
  const out = new Map<string, Source>();
  for (const source of sources)
    for (const form of [source.name, ...source.aliases]) if (!out.has(form)) out.set(form, source);
  return out;
}

/** The languages whose words we know: in others a link goes by its own. */
const READ = /^(?:en|de|fr|es)$/;

/** Pages of shops and publishers that sell what a link names: "/produkt/", "-verlag.", a book's number. */
const PRODUCT =
  /[/.-](?:produkte?|products?|buecher|buch|books?|livres?|libros?|shop|affiliate-link)[/.]|verlag\.|97[89]\d{10}/i;

/** The listed source whose own site a host is: "landesamt.example" belongs to the Landesamt. */
function ownerOf(host: string, byName: ReadonlyMap<string, Source>): Source | undefined {
  const label = domain(host).split(".")[0]!.replaceAll("-", "");
  if (label.length < 3) return undefined;
  for (const name of [label, ...twinsOf(label)]) {
    const source = byName.get(flat(name));
    if (source) return source;
  }
  return undefined;
}

/** Bodies and outlets by their names as a host writes them; people have no such sites, but what is taken for one by a single word may. */
function namesOf(sources: readonly Source[]): Map<string, Source> {
  const out = new Map<string, Source>();
  for (const source of sources) {
    if (source.kind === "person" && source.name.includes(" ")) continue;
    for (const form of [source.name, ...source.aliases.slice(0, 8)]) {
      const name = flat(form);
      if (name && !out.has(name)) out.set(name, source);
    }
  }
  return out;
}

/** A name as a host writes it: "Über-Land AG" is "ueberlandag". */
const flat = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:der|die|das|le|la|les|l['’]|el|los|las) ?/, "")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");

/** More words than this name nothing. */
const LONGEST = 7;
const HERE = /^(?:here|there|more|hier|dort|mehr|ici|là|aquí|allí|más)$/;

/**
 * Whether the words of a link name something, so that they may stand for it: "Jahresbericht der Werft", not "prallten sie
 * an Grenzen" or "hier".
 */
function isName({ tokens, classes, lexicon }: Reading, first: number, end: number): boolean {
  if (!READ.test(lexicon.lang)) return true;
  const german = lexicon.lang === "de";
  const opens = classes[first]!;
  if (tokens.shape[first] === SHAPE.number || HERE.test(tokens.words[first]!)) return false;
  if (
    tokens.shape[first] === SHAPE.lower &&
    (german ? !lexicon.determiners.has(tokens.words[first]!) : !NOMINAL.has(opens))
  )
    return false;
  let words = 0;
  let last = first;
  for (let i = first; i < tokens.count && tokens.start[i]! < end; i++) {
    const c = classes[i]!;
    if (tokens.shape[i] !== SHAPE.punctuation) last = i;
    if (c === CLASS.comma || c === CLASS.stop || c === CLASS.colon) return false;
    if (tokens.shape[i] === SHAPE.punctuation) continue;
    if (++words > LONGEST) return false;
    const verbal = VERBAL.has(c) && !(lexicon.lang === "en" && SAYING.has(c));
    if (tokens.shape[i] === SHAPE.lower && verbal && !lexicon.determiners.has(tokens.words[i]!)) return false;
  }
  // "An estimated", "Norway": no page is called so.
  if (lexicon.lang === "en" && tokens.shape[last] === SHAPE.lower && formOf(tokens.words[last]!) === FORM.past)
    return false;
  if (lexicon.lang === "en" && isPlace(tokens.words.slice(first, last + 1))) return false;
  // "Gerücht", "rapport": one noun of the language names nothing.
  const plain = german ? tokens.shape[first] !== SHAPE.upper : tokens.shape[first] === SHAPE.lower;
  return words > 1 || (words === 1 && !plain);
}
/** Classes that a name in small letters may begin with, and those that make a clause of it. */
const NOMINAL: ReadonlySet<number> = new Set([
  CLASS.determiner,
  CLASS.person,
  CLASS.group,
  CLASS.organisation,
  CLASS.document,
  CLASS.title,
]);
const VERBAL: ReadonlySet<number> = new Set([
  CLASS.auxiliary,
  CLASS.modal,
  CLASS.pronoun,
  CLASS.speech,
  CLASS.thought,
  CLASS.negation,
]);

/** English says "plan", "report" and "claim" of things and of deeds alike. */
const SAYING: ReadonlySet<number> = new Set([CLASS.speech, CLASS.thought]);

function lowerBound(spans: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Host of an absolute http(s) address without "www.", or "". */
function hostOf(href: string): string {
  try {
    const url = new URL(href);
    const host = url.hostname.replace(/^www\./, "");
    return (url.protocol === "https:" || url.protocol === "http:") && host.includes(".") ? host : "";
  } catch {
    return "";
  }
}

/** Whether two hosts are one site's: the same, or one below the other, or both below one name. */
function sameSite(a: string, b: string): boolean {
  if (!b) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || domain(a) === domain(b);
}

/** The name that was registered: two labels, three where the last but one is a short class ("co.uk", "com.au"). */
function domain(host: string): string {
  const labels = host.split(".");
  const classed = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3;
  return labels.slice(classed ? -3 : -2).join(".");
}
