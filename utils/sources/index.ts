import { type Finding, findAttributions } from "./attributions.ts";
import { en } from "./lexicon/en.ts";
import { kindOf, type Mention, mentionOf, sameSource, splitDescription } from "./people.ts";
import { type Quotation, quotationsIn } from "./quotations.ts";
import { type Sentence, sentencesOf } from "./tokens.ts";
import type { Attribution, Source, SourcesInput, SourcesResult, Span } from "./types.ts";

export type * from "./types.ts";

/** Below this, an attribution is left out. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Finds everyone a text relies on: with what each says, where, in whose words, and through whom.
 * `text` holds paragraphs parted by newlines; all offsets in the answer are into it, in UTF-16 units.
 */
export function findSources({ text, links = [], lang, url, siteName }: SourcesInput): SourcesResult {
  const full = !lang || /^en\b/i.test(lang);
  const sentences = sentencesOf(text);
  const quotations = quotationsByParagraph(text);
  const findings = full
    ? sentences.flatMap((sentence) => findAttributions(sentence, quotations[sentence.paragraph] ?? [], en))
    : [];
  const book = new SourceBook(text);
  for (const finding of findings) if (finding.confidence >= LEAST_CONFIDENCE) book.add(finding, quotations);
  book.nameByAcronym();
  const sources = book.sources();
  addLinks(sources, text, links, url ?? null, siteName ?? null);
  return { sources, depth: full ? "full" : "quotes" };
}

function quotationsByParagraph(text: string): Quotation[][] {
  const all: Quotation[][] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    all.push(quotationsIn(text, start, end));
    if (newline < 0) return all;
    start = newline + 1;
  }
}

interface Entry {
  mentions: Mention[];
  source: Source;
  /** The source that relays this one. */
  relay?: Entry;
}

/** The sources met so far, in the text's order. */
class SourceBook {
  readonly entries: Entry[] = [];
  readonly byFinding = new Map<Finding, Entry>();
  last: Entry | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  add(finding: Finding, quotations: Quotation[][]): void {
    const { sentence, phrase, via } = finding;
    const span = spanOf(sentence, phrase.from, phrase.to);
    const { name: raw, description } = splitDescription(this.text.slice(span.start, span.end), en);
    const mention = mentionOf(raw, en);
    const entry = mention.pronoun ? this.last : (this.find(mention) ?? this.create(mention, description));
    if (!entry) return;
    this.byFinding.set(finding, entry);
    if (!mention.pronoun) {
      if (!entry.mentions.some((one) => one.raw === raw)) entry.mentions.push(mention);
      if (entry.source.kind === "person" || entry.source.kind === "group") this.last = entry;
    }
    entry.source.description ??= description;
    if (phrase.apposition && !entry.source.description) {
      const { from, to } = phrase.apposition;
      const words = spanOf(sentence, from, to);
      entry.source.description = this.text.slice(words.start, words.end);
    }
    const relay = via ? this.byFinding.get(via) : undefined;
    if (relay && relay !== entry) entry.relay ??= relay;
    entry.source.attributions.push(this.attribution(finding, span, quotations[sentence.paragraph] ?? []));
  }

  private attribution(finding: Finding, source: Span, quotations: Quotation[]): Attribution {
    const { sentence, cue, content, thought, confidence } = finding;
    const quoted = quotations.filter(({ inner }) =>
      content.some(({ start, end }) => inner.start < end && inner.end > start),
    );
    const words = quoted.map(({ inner }) => this.text.slice(inner.start, inner.end).trim()).join(" … ");
    const covered = quoted.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
    const said = content.reduce((sum, { start, end }) => sum + end - start, 0);
    // A quotation that no one closed goes on to the paragraph's end, beyond the sentence.
    const last = quoted.at(-1);
    const spans =
      last && !last.closed ? [...content.slice(0, -1), { start: content.at(-1)!.start, end: last.end }] : content;
    return {
      type: quoted.length === 0 ? "indirect" : covered >= said * 0.8 ? "direct" : "mixed",
      cue: this.text.slice(cue.start, cue.end),
      quote: words || null,
      text: this.text.slice(sentence.start, Math.max(sentence.end, spans.at(-1)?.end ?? 0)),
      paragraph: sentence.paragraph,
      source,
      cueSpan: cue,
      content: spans,
      thought,
      confidence,
    };
  }

  private find(mention: Mention): Entry | undefined {
    return this.entries.findLast(({ mentions }) => mentions.some((one) => sameSource(one, mention)));
  }

  private create(mention: Mention, description: string | null): Entry {
    const source: Source = {
      name: mention.raw,
      aliases: [],
      kind: kindOf(mention, en, description),
      anonymous: !mention.named,
      description: null,
      via: null,
      links: [],
      attributions: [],
    };
    const entry = { mentions: [mention], source };
    this.entries.push(entry);
    return entry;
  }

  /** The fullest name is the name; what the text says between it and its acronym is known to be one source. */
  nameByAcronym(): void {
    for (const { mentions, source } of this.entries) {
      const fullest = mentions.reduce((a, b) => (fullness(b) > fullness(a) ? b : a));
      source.name = fullest.raw.replace(/^(?:the)\s+/i, fullest.named ? "" : "$&");
      source.aliases = [...new Set(mentions.map(({ raw }) => raw))].filter((raw) => raw !== source.name);
    }
    for (const { source, relay } of this.entries) source.via = relay?.source.name ?? null;
  }

  sources(): Source[] {
    const weight = ({ attributions }: Source) => attributions.length;
    return this.entries
      .map(({ source }) => source)
      .filter(({ attributions }) => attributions.length > 0)
      .sort((a, b) => weight(b) - weight(a));
  }
}

/** A name counts by its capitals, a nameless phrase by its words: "NK News" is fuller than "the NK news source". */
function fullness({ core, raw, named }: Mention): number {
  return named ? (raw.match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0) + core.length / 100 : -1 / (core.length + 1);
}

function spanOf({ tokens }: Sentence, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Links inside an attribution belong to its source; other outbound links stand for themselves. */
function addLinks(
  sources: Source[],
  text: string,
  links: NonNullable<SourcesInput["links"]>,
  url: string | null,
  siteName: string | null,
): void {
  const ownHost = url && URL.canParse(url) ? bareHost(url) : null;
  for (const { start, end, href } of links) {
    if (!URL.canParse(href) || !/^https?:/i.test(href) || bareHost(href) === ownHost) continue;
    const owner = sources.find(({ attributions }) =>
      attributions.some(({ source }) => source && source.start < end && source.end > start),
    );
    if (owner) {
      if (!owner.links.includes(href)) owner.links.push(href);
      continue;
    }
    const name = text.slice(start, end).trim();
    if (!name || name === siteName) continue;
    const lineStart = text.lastIndexOf("\n", start) + 1;
    const lineEnd = text.indexOf("\n", end);
    sources.push({
      name,
      aliases: [],
      kind: "link",
      anonymous: false,
      description: null,
      via: null,
      links: [href],
      attributions: [
        {
          type: "link",
          cue: "",
          quote: null,
          text: text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd),
          paragraph: text.slice(0, start).split("\n").length - 1,
          source: { start, end },
          cueSpan: null,
          content: [],
          thought: false,
          confidence: 1,
        },
      ],
    });
  }
}

const bareHost = (href: string) => new URL(href).hostname.replace(/^www\./, "");
