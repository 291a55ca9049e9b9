/**
 * Running text of a page, counted without layout and within fixed bounds: a page of 100,000 elements costs hardly
 * more than one of 10,000. Densities follow Kohlschütter, Fankhauser, Nejdl, "Boilerplate Detection using Shallow
 * Text Features" (WSDM 2010).
 */
export interface TextFacts {
  /** Blocks of running text: long enough, few links. */
  paragraphs: number;
  /** Characters of running text; one of Chinese, Japanese or Korean counts as two and a half. */
  characters: number;
  /** Characters of links inside the running text, by its characters. */
  linkedShare: number;
  /** Characters in the place that holds most of the running text, by all of it. */
  mainShare: number;
  mainParagraphs: number;
  /** First block of that place. */
  main: Element | null;
  /** Blocks too short for running text, or mostly links. */
  shortBlocks: number;
  /** Quotation marks that open speech, by 1,000 characters of running text. */
  quotations: number;
  /** How often the text speaks to its reader ("you", "your"), by 1,000 characters. */
  address: number;
  /** It opens as wire copy does: "BERLIN (dpa) –", "NEW YORK, May 3 —". */
  dateline: boolean;
}

const MAX_BLOCKS = 400;
const MAX_DIVISIONS = 2_000;
/** UTF-16 units read in all; a long feature has about 60,000. */
const MAX_TEXT = 200_000;
const MIN_RUNNING = 80;
const MAX_LINKED = 0.4;
/** Below this much text in `p` elements, other blocks are read too. */
const LITTLE_TEXT = 1_500;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Letters of these scripts say about two and a half times as much as Latin ones. */
const EAST_ASIAN_WEIGHT = 2.5;
/** Words that speak to a reader, and the marks that open a quotation; a straight mark both opens and closes. */
const YOU = [" you ", " your ", " vous ", " votre ", " vos ", " ihre ", " ihnen ", " deine "];
const MARKS = ["\u201c", "\u201e", "\u00ab", "\u300c"];
const STRAIGHT_MARK = '"';

interface Place {
  characters: number;
  paragraphs: number;
  first: Element;
}

interface Tally {
  /** The root's own method: a form may hide its own behind a field of that name. */
  find: Element["getElementsByTagName"];
  facts: TextFacts;
  places: Map<Element, Place>;
  linked: number;
  /** The beginnings of the running blocks, a line break between them. */
  starts: string;
  read: number;
}

/** Length of a text in the measure of Latin script. */
export const weightedLength = (text: string): number =>
  text.length * (EAST_ASIAN.test(text.slice(0, 60)) ? EAST_ASIAN_WEIGHT : 1);

/** Measures the running text below `root`. */
export function readText(root: Element): TextFacts {
  const facts: TextFacts = {
    paragraphs: 0,
    characters: 0,
    linkedShare: 0,
    mainShare: 0,
    mainParagraphs: 0,
    main: null,
    shortBlocks: 0,
    quotations: 0,
    address: 0,
    dateline: false,
  };
  const tally: Tally = {
    find: root.getElementsByTagName,
    facts,
    places: new Map(),
    linked: 0,
    starts: "",
    read: 0,
  };
  let seen = 0;
  let outer: Element | null = null;
  for (const block of root.getElementsByTagName("p")) {
    if (++seen > MAX_BLOCKS || tally.read > MAX_TEXT) break;
    // Parsers nest no paragraph in another; a script that nests thousands would have each text read thousands of times.
    if (outer?.contains(block)) continue;
    outer = block;
    readBlock(block, block.textContent ?? "", tally);
  }
  if (facts.characters < LITTLE_TEXT) readOtherBlocks(root, tally);
  if (facts.characters > 0) {
    facts.linkedShare = Math.min(1, tally.linked / facts.characters);
    // All beginnings at once: some hundred short texts, each searched for thirteen words, took longer than all else.
    const marks = occurrences(tally.starts, MARKS) + occurrences(tally.starts, [STRAIGHT_MARK]) / 2;
    facts.quotations = (1_000 * marks) / facts.characters;
    facts.address = (1_000 * occurrences(tally.starts, YOU)) / facts.characters;
  }
  let main: Place | null = null;
  for (const place of tally.places.values()) if (!main || place.characters > main.characters) main = place;
  if (main) {
    facts.mainShare = Math.min(1, main.characters / facts.characters);
    facts.mainParagraphs = main.paragraphs;
    facts.main = main.first;
  }
  return facts;
}

/** Older pages part their paragraphs by line breaks inside one block, some newer ones set each in a `div`. */
function readOtherBlocks(root: Element, tally: Tally): void {
  const blocks = new Set<Element>();
  let seen = 0;
  for (const lineBreak of root.getElementsByTagName("br")) {
    if (++seen > MAX_BLOCKS) break;
    const parent = lineBreak.parentElement;
    if (parent && parent.localName !== "p" && parent.localName !== "a") blocks.add(parent);
  }
  seen = 0;
  for (const block of root.getElementsByTagName("div")) {
    if (++seen > MAX_DIVISIONS || blocks.size > MAX_BLOCKS) break;
    const child = block.firstChild;
    if (child?.nodeName === "SPAN" || (child?.nodeValue?.length ?? 0) >= MIN_RUNNING) blocks.add(block);
  }
  for (const block of blocks) {
    if (tally.read > MAX_TEXT) break;
    readBlock(block, ownText(block), tally);
  }
}

/** The text that stands in a block itself and in its inline children, not in blocks inside it. */
function ownText(block: Element): string {
  let text = "";
  let seen = 0;
  for (let child = block.firstChild; child && ++seen <= 300 && text.length < 20_000; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child.nodeValue ?? "").slice(0, 20_000);
    else if (child.nodeName === "BR") text += "\n";
    else if (/^(?:A|B|I|EM|STRONG|SPAN|FONT)$/.test(child.nodeName)) text += (child.textContent ?? "").slice(0, 5_000);
  }
  return text;
}

function readBlock(block: Element, raw: string, tally: Tally): void {
  const { facts } = tally;
  tally.read += raw.length;
  const text = raw.slice(0, 20_000).trim();
  if (text === "") return;
  const length = weightedLength(text);
  const linked = length < MIN_RUNNING || !block.firstElementChild ? 0 : linkedLength(tally.find.call(block, "a"));
  if (length < MIN_RUNNING || linked > length * MAX_LINKED) {
    facts.shortBlocks++;
    return;
  }
  if (facts.paragraphs < 4) facts.dateline ||= isDateline(text);
  const count = block.localName === "p" ? 1 : Math.max(1, linesOf(text));
  facts.paragraphs += count;
  facts.characters += length;
  tally.linked += linked;
  tally.starts += `${text.slice(0, 2_000)}\n`;
  // A body cut into chunks has its paragraphs under several parents: nearer places count for a little more.
  let around = block.parentElement;
  for (let level = 0; around && level < 3; around = around.parentElement, level++) {
    const share = length * (1 - level / 10);
    const place = tally.places.get(around);
    if (place) {
      place.characters += share;
      place.paragraphs += count;
    } else tally.places.set(around, { characters: share, paragraphs: count, first: block });
  }
}

/** Lines long enough to be paragraphs, in a block that parts them by line breaks. */
const linesOf = (text: string): number =>
  text.split("\n", MAX_BLOCKS).filter((line) => weightedLength(line.trim()) >= MIN_RUNNING).length;

function linkedLength(links: Iterable<Element>): number {
  let linked = 0;
  let seen = 0;
  for (const link of links) {
    if (++seen > 40) break;
    linked += weightedLength((link.textContent ?? "").slice(0, 20_000));
  }
  return linked;
}

/** By `indexOf`: on a young page, where nothing is compiled yet, it is ten times as fast as an expression. */
function occurrences(text: string, words: readonly string[]): number {
  let count = 0;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  }
  return count;
}

/**
 * How wire copy opens: a place in capitals, or an agency in brackets, then a dash. Looked for by hand: expressions
 * over all the world's capitals take longer to compile than a page takes to judge.
 */
export function isDateline(text: string): boolean {
  const start = text.slice(0, 80);
  const dash = start.search(/[–—]|\s-\s|--/);
  if (dash < 3) return false;
  const bracket = start.indexOf("(");
  const agency = bracket >= 0 && bracket < dash ? start.slice(bracket, dash).trim() : "";
  if (agency !== "" && /^\([^()]{2,40}\)$/.test(agency) && bracket < 40) return true;
  const place = start.slice(0, dash).split(",")[0]!.trim();
  return place.length >= 3 && place === place.toUpperCase() && place !== place.toLowerCase();
}
