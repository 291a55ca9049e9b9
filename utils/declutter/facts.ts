/** What is inside a block, counted once and within bounds. */

export interface Facts {
  /** Text without scripts and styles, white space collapsed; at most `MAX_TEXT` characters. */
  text: string;
  /** Length of all text, and of that inside links; white space at the ends of text nodes left out. */
  textLength: number;
  linkTextLength: number;
  links: Element[];
  images: number;
  /** Input fields and buttons that ask something of the reader. */
  fields: number;
  emailFields: number;
  buttons: number;
  headings: number;
  frames: number;
  players: number;
  /** Prose paragraphs: see `isProse`. */
  readonly prose: number;
  /** True when the block was too large to count to the end: then nothing is certain and no rule should act. */
  tooLarge: boolean;
}

export const MAX_TEXT = 1200;
const MAX_NODES = 1500;
const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "LINK", "META"]);
const EMAIL = /e-?mail|courriel|correo/i;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE_END = /[.!?…。!?؟।॥:;"'”“»«’)\]]\s*$/;

/** Length in Latin letters: a character of Chinese, Japanese or Korean says about two and a half of them. */
export function textWeight(text: string): number {
  const cjk = text.match(CJK);
  return text.length + (cjk ? cjk.length * 1.5 : 0);
}

/** Whether a text reads like a paragraph of an article: long enough, and ended like a sentence. */
export function isProse(text: string, linkTextLength: number): boolean {
  const weight = textWeight(text);
  return weight >= 60 && linkTextLength * 2 <= text.length && (SENTENCE_END.test(text) || weight >= 160);
}

const NAMED = /^H[1-6]$/;

/** Counts what is inside `root`; never looks at layout and never at more than `MAX_NODES` nodes. */
export function factsOf(root: Element): Facts {
  const lines: Line[] = [];
  let prose: number | undefined;
  const facts: Facts = {
    text: "",
    textLength: 0,
    linkTextLength: 0,
    links: [],
    images: 0,
    fields: 0,
    emailFields: 0,
    buttons: 0,
    headings: 0,
    frames: 0,
    players: 0,
    // Few rules come to ask; where none does, it is not counted.
    get prose() {
      prose ??= proseIn(lines);
      return prose;
    },
    tooLarge: false,
  };
  let node: Node | null = root;
  let link: Element | null = null;
  for (let seen = 0; node; seen++) {
    if (seen > MAX_NODES) {
      facts.tooLarge = true;
      break;
    }
    let descend = true;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (SKIPPED.has(element.tagName)) descend = false;
      else {
        count(element, facts);
        if (!link && element.tagName === "A") link = element;
      }
    } else if (node.nodeType === 3) addText(node as Text, link, facts, lines);
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      if (node === link) link = null;
      node = node.parentNode;
    }
    if (!node || node === root) break;
    if (node === link) link = null;
    node = node.nextSibling;
  }
  facts.text = facts.text.trim();
  return facts;
}

function count(element: Element, facts: Facts): void {
  switch (element.tagName) {
    case "A":
      facts.links.push(element);
      break;
    case "IMG":
    case "PICTURE":
    case "AMP-IMG":
      facts.images++;
      break;
    case "INPUT": {
      const type = (element.getAttribute("type") ?? "text").toLowerCase();
      if (type === "hidden") break;
      if (type === "submit" || type === "button") {
        facts.buttons++;
        break;
      }
      facts.fields++;
      const said = `${element.getAttribute("name")} ${element.getAttribute("placeholder")} ${element.id}`;
      if (type === "email" || EMAIL.test(said)) facts.emailFields++;
      break;
    }
    case "TEXTAREA":
    case "SELECT":
      facts.fields++;
      break;
    case "BUTTON":
      facts.buttons++;
      break;
    case "IFRAME":
      facts.frames++;
      break;
    case "VIDEO":
    case "AUDIO":
      facts.players++;
      break;
    default:
      if (NAMED.test(element.tagName)) facts.headings++;
  }
}

const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE EM FONT I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U DEL INS WBR BR".split(" "),
);

/** The nearest ancestor that starts a line of its own. */
function blockOf(holder: Element, within: Element): Element {
  let block = holder;
  for (let i = 0; i < 20 && block !== within && INLINE.has(block.tagName); i++) block = block.parentElement ?? within;
  return block;
}

/** A text node that says something: in which element, and how much of it is a link. */
interface Line {
  holder: Element | null;
  text: string;
  linked: number;
}

function addText(node: Text, link: Element | null, facts: Facts, lines: Line[]): void {
  const text = (node.nodeValue ?? "").trim();
  if (!text) return;
  facts.textLength += text.length;
  if (link) facts.linkTextLength += text.length;
  const start = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (facts.text.length < MAX_TEXT) facts.text += `${start.replace(/\s+/g, " ")} `;
  lines.push({ holder: node.parentElement, text: start, linked: link ? text.length : 0 });
}

/** How many blocks read like paragraphs, each with all of its lines that were met. */
function proseIn(lines: readonly Line[]): number {
  const blocks = new Map<Node, { text: string; linked: number }>();
  for (const { holder, text, linked } of lines) {
    if (!holder) continue;
    const block = blockOf(holder, holder.ownerDocument.documentElement);
    const sum = blocks.get(block) ?? { text: "", linked: 0 };
    if (sum.text.length < MAX_TEXT) sum.text += `${text} `;
    sum.linked += linked;
    blocks.set(block, sum);
  }
  let prose = 0;
  for (const { text, linked } of blocks.values()) if (isProse(text, linked)) prose++;
  return prose;
}
