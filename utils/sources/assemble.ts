/** From drafts to the list of sources: each led back to whom it names, relays found, links given out, ordered by weight. */
import { orphans } from "./content.ts";
import { isDeed } from "./deeds.ts";
import { describe, nameOf } from "./describe.ts";
import { type Draft, THRESHOLD } from "./drafts.ts";
import { signatory } from "./embedded-posts.ts";
import { Entities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { asked, cannotSpeak, isOwnReporter, quotes } from "./evidence.ts";
import type { Columns } from "./features.ts";
import { readOver } from "./in-cue.ts";
import { leadAgain } from "./lead-again.ts";
import { addLinks } from "./links.ts";
import { type Group, listing, listingContext } from "./listing.ts";
import { readMention } from "./mentions.ts";
import type { Model } from "./model.ts";
import { indexNames, type NameIndex } from "./names.ts";
import { isNoSpeaker } from "./nobody.ts";
import { oneEntry } from "./one-entry.ts";
import type { Reading } from "./read.ts";
import { findRelays } from "./relays.ts";
import { onlyForetold } from "./rules/standfirst.ts";
import { joinSame } from "./same.ts";
import { besideVerb } from "./subject.ts";
import { speakersTogether } from "./together.ts";
import type { Attribution, Source, SourcesInput, Span } from "./types.ts";
import { wholeName } from "./whole-name.ts";

/** Nobody is listed on the strength of attributions less sure than this, all of them. */
const LISTED = 0.4;
/** The least for somebody nameless through a named outlet. */
const RELAYED = 0.45;

/** A draft whose source is known. */
export interface Resolved {
  draft: Draft;
  entity: Entity;
  attribution: Attribution;
}

/** The model that judges who is listed, where there is one for the language. */
export interface Judge {
  model: Model;
  cols: Columns;
}

/** Drafts by the sources that they belong to, before anybody is left out. */
export interface Gathered {
  index: NameIndex;
  resolved: Resolved[];
  groups: Group[];
}

/** Leads each draft back to whoever says it. */
export function gather(reading: Reading, drafts: Draft[]): Gathered {
  const { tokens, quotations, lexicon } = reading;
  const index = indexNames(reading);
  const entities = new Entities(reading, index);
  const resolved: Resolved[] = [];
  const add = (draft: Draft, entity: Entity) => {
    entity.surest = Math.max(entity.surest, draft.confidence);
    resolved.push({ draft, entity, attribution: attributionOf(reading, draft) });
  };
  const alone = orphans(
    reading,
    drafts.filter(({ confidence }) => confidence >= THRESHOLD),
  );
  let nextAlone = 0;
  let lastSpeaker: Resolved | null = null;
  if (lexicon.lang === "en")
    for (const draft of drafts) {
      readOver(reading, draft);
      besideVerb(reading, draft);
    }
  const order = (draft: Draft) => (draft.source ?? draft.cue ?? [0, 0])[0];
  drafts.sort((a, b) => order(a) - order(b));
  // Cues inside a quotation are resolved after the speaker of that quotation is known.
  const speakers = new Map<number, Entity>();
  const nested: Draft[] = [];
  const takeAlone = (until: number) => {
    for (; nextAlone < alone.length && quotations.list[alone[nextAlone]!]!.last < until; nextAlone++) {
      const found = speakerOf(reading, alone[nextAlone]!, lastSpeaker);
      if (!found) continue;
      speakers.set(alone[nextAlone]!, lastSpeaker!.entity);
      goOn(reading, lastSpeaker!, found);
    }
  };
  for (const draft of drafts) {
    if (lexicon.lang === "en" && isNoSpeaker(reading, draft)) continue;
    takeAlone(order(draft));
    const inside = draft.cue ? quotations.of[draft.cue[0]]! : -1;
    // Whoever has signed a post that stands in the text is no "he" of the text's own.
    // "« Je pars, dit-il. Demain. »": the speaker's own verb stands within the marks.
    const own = lexicon.lang !== "en" && inside >= 0 && inside === draft.quotation;
    if (draft.posted || (!own && inside >= 0 && quotations.list[inside]!.words > 5)) {
      nested.push(draft);
      continue;
    }
    if (!draft.source) continue;
    if (lexicon.lang === "en") draft.source = wholeName(reading, draft.source, draft.cue);
    const together = speakersTogether(reading, index, draft.source, draft.cue);
    if (together) {
      for (const source of together) {
        const one = entities.resolve(readMention(reading, source));
        if (one) add({ ...draft, source }, one);
      }
      continue;
    }
    const entity = entities.resolve(readMention(reading, draft.source));
    if (!entity) continue;
    add(draft, entity);
    if (draft.quotation >= 0) {
      lastSpeaker = resolved[resolved.length - 1]!;
      speakers.set(draft.quotation, entity);
    }
  }
  takeAlone(tokens.count + 1);
  for (const draft of nested) {
    if (!draft.source) continue;
    const mention = draft.posted ? signatory(readMention(reading, draft.source)) : readMention(reading, draft.source);
    const word = tokens.words[draft.source[0]]!;
    const own = mention.pronoun && (word === "i" || word === "we" || word === "my" || word === "us");
    const entity = own ? speakers.get(quotations.of[draft.cue![0]]!) : entities.resolve(mention);
    if (entity) add(draft, entity);
  }
  resolved.sort((a, b) => a.attribution.content[0]!.start - b.attribution.content[0]!.start);
  joinSame(reading, index, resolved);
  return { index, resolved, groups: grouped(resolved) };
}

function grouped(resolved: readonly Resolved[]): Group[] {
  const groups = new Map<Entity, Resolved[]>();
  for (const item of resolved) {
    const group = groups.get(item.entity);
    if (group) group.push(item);
    else if (item.entity.key.length > 0) groups.set(item.entity, [item]);
  }
  return [...groups].map(([entity, items]) => ({ entity, items }));
}

export function assemble(reading: Reading, drafts: Draft[], input: SourcesInput, judge: Judge | null): Source[] {
  const { index, resolved } = gather(reading, drafts);
  leadAgain(reading, index, resolved);
  const via = findRelays(reading, resolved);
  const groups = grouped(resolved);
  const context = judge && listingContext(reading, judge.cols, index, groups);
  const listed = groups.filter((group) => {
    // Whoever is quoted is listed, and so is somebody nameless whose words an outlet is named for having passed on.
    if (group.items.some(({ draft }) => draft.posted)) return true;
    if (group.items.some(({ draft }) => quotes(reading, draft)) && !(judge && cannotSpeak(reading, group))) return true;
    if (!judge || !context) return group.items.some(({ draft }) => draft.confidence >= LISTED);
    if (listing(context, group, judge.model) >= asked(reading, group)) return true;
    if (!group.entity.anonymous) return false;
    return group.items.some(
      (item) => item.draft.confidence >= RELAYED && via.get(item.draft) && !isDeed(reading, item),
    );
  });
  const everybody = listed.map(({ entity }) => entity);
  const authors = new Set((input.authors ?? []).slice(0, 20).map((name) => name.toLowerCase()));
  const spoken = listed.filter(
    (group) => !onlyForetold(reading, group.entity, group.items, everybody) && !isOwnReporter(reading, group, authors),
  );
  const { groups: entries, called } = oneEntry(reading, index, spoken);
  const sources: Source[] = [];
  const named = entries.map(({ entity, items: all }) => {
    const items = judge ? shown(reading, all) : all;
    const name = nameOf(reading, entity, items);
    called.set(entity.name, name);
    return { entity, items, name };
  });
  for (const { entity, items, name } of named) {
    const relays = items.map((item) => relayOf(via.get(item.draft), called));
    const relay = entity.anonymous
      ? (relays.find((relay) => relay && relay !== name) ?? null)
      : relays.every((name) => name && name === relays[0])
        ? relays[0]!
        : null;
    sources.push({
      name,
      aliases: [...entity.forms].filter((form) => form !== name).slice(0, 20),
      kind: entity.kind,
      anonymous: entity.anonymous,
      description: describe(reading, index, entity, items),
      via: relay === name ? null : relay,
      links: [],
      attributions: items.map((item) => item.attribution),
    });
  }
  const total = input.text.length + 1;
  const weight = (source: Source) =>
    source.attributions.reduce((sum, item) => sum + (item.thought ? 0.5 : 1) * item.confidence, 0) +
    1 -
    source.attributions[0]!.content[0]!.start / total;
  sources.sort((a, b) => weight(b) - weight(a));
  return addLinks(sources, input, reading);
}

/** What a relay is called in the list. */
const relayOf = (name: string | undefined, called: ReadonlyMap<string, string>) =>
  name === undefined ? null : (called.get(called.get(name) ?? name) ?? name);

/** Attributions that are sure enough; the surest one where none is. */
function shown(reading: Reading, items: readonly Resolved[]): readonly Resolved[] {
  const enough = items.filter(({ draft }) => draft.confidence >= THRESHOLD);
  const told = enough.filter((item) => !isDeed(reading, item));
  const sure = told.length > 0 ? told : enough;
  if (sure.length > 0) return sure;
  return [items.reduce((best, item) => (item.draft.confidence > best.draft.confidence ? item : best))];
}

/** The nearest speaker for a quotation that no cue introduces: its own paragraph's, or that of the one before. */
function speakerOf({ tokens, quotations }: Reading, index: number, last: Resolved | null): Draft | null {
  if (!last) return null;
  const quotation = quotations.list[index]!;
  const before = last.draft.quotation >= 0 ? quotations.list[last.draft.quotation]! : null;
  const cue = last.draft.cue![0];
  const gap = tokens.paragraph[quotation.first]! - tokens.paragraph[cue]!;
  const opens =
    quotation.first === 0 ||
    tokens.paragraph[quotation.first - 1] !== tokens.paragraph[quotation.first] ||
    /[.?!:,]/.test(tokens.words[quotation.first - 1]!) ||
    tokens.words[quotation.first - 1] === "”";
  const wordy = quotation.words >= 6;
  if (!before || !opens || !wordy || gap > 1) return null;
  const span: Span = { start: tokens.start[quotation.first]!, end: tokens.end[quotation.last]! };
  return {
    cue: null,
    source: null,
    content: [span],
    confidence: gap === 0 ? 0.6 : 0.45,
    thought: false,
    quotation: index,
  };
}

/** “…,” said Smith. “…”: what goes on after the cue is more of what she said there. */
function goOn(reading: Reading, speaker: Resolved, more: Draft): void {
  const { draft } = speaker;
  if (draft.content.length > 50) return;
  draft.content = [...draft.content, ...more.content];
  speaker.attribution = attributionOf(reading, draft);
}

function attributionOf(reading: Reading, draft: Draft): Attribution {
  const { tokens, quotations } = reading;
  const { text } = tokens;
  const span = (pair: readonly [number, number]): Span => ({
    start: tokens.start[pair[0]]!,
    end: tokens.end[pair[1]]!,
  });
  const spoken = draft.quotation >= 0 ? quotations.list[draft.quotation]! : null;
  const quoted = draft.content.filter((part) => text.slice(part.start, part.end).length > 0);
  const quotes: string[] = [];
  let quotedChars = 0;
  if (spoken)
    for (const part of quoted) {
      let low = 0;
      let high = quotations.list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (quotations.list[middle]!.end > part.start) high = middle;
        else low = middle + 1;
      }
      for (let q = low; q < quotations.list.length && quotations.list[q]!.start < part.end; q++) {
        const item = quotations.list[q]!;
        const from = Math.max(item.start, part.start);
        const to = Math.min(item.end, part.end);
        if (to <= from) continue;
        quotes.push(text.slice(from, to).trim());
        quotedChars += to - from;
      }
    }
  const all = quoted.reduce((sum, part) => sum + part.end - part.start, 0);
  const edges = [
    ...draft.content,
    ...(draft.source ? [span(draft.source)] : []),
    ...(draft.cue ? [span(draft.cue)] : []),
  ];
  const start = Math.min(...edges.map((edge) => edge.start));
  const end = Math.max(...edges.map((edge) => edge.end));
  const first = tokenAt(tokens.end, start);
  const last = Math.max(first, tokenAt(tokens.end, end - 1));
  const from = tokens.start[tokens.sentences[tokens.sentence[first]!]!]!;
  const to = tokens.end[tokens.sentences[tokens.sentence[last]! + 1]! - 1]!;
  return {
    type: quotes.length === 0 ? "indirect" : quotedChars > 0.8 * all ? "direct" : "mixed",
    cue: draft.cue ? text.slice(span(draft.cue).start, span(draft.cue).end) : "",
    quote: quotes.length ? quotes.join(" … ") : null,
    text: text.slice(from, Math.min(to, from + 4000)),
    paragraph: tokens.paragraph[first]!,
    source: draft.source ? span(draft.source) : null,
    cueSpan: draft.cue ? span(draft.cue) : null,
    content: draft.content,
    thought: draft.thought,
    confidence: Math.round(draft.confidence * 100) / 100,
  };
}

/** First token that ends after `offset`. */
export function tokenAt(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
