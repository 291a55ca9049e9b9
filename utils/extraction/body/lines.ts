/**
 * Gives every line of text one element of its own: loose text between blocks is wrapped in a paragraph, and double
 * line breaks part paragraphs (as one does between whole sentences), so that a line can be judged, dropped, numbered
 * and pointed at.
 */
import { BLOCK, squeeze } from "../dom.ts";

/** Marks paragraphs that this file made. */
export const MADE = "data-says-made";

const EMPTY = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IMG", "BR", "WBR"]);
/** Never split or wrapped inside: their inside is one thing. */
const WHOLE = new Set(["PRE", "VIDEO", "AUDIO", "PICTURE", "IFRAME", "OBJECT", "SVG", "MATH", "NOSCRIPT"]);

const INK = /\S/;
const isBreak = (node: Node) => node.nodeName === "BR";
const isSpace = (node: Node) =>
  node.nodeType === 3 ? !INK.test(node.nodeValue ?? "") : node.nodeType === 8 || EMPTY.has(node.nodeName);

/** Elements that hold a block of their own somewhere inside, so are no single line. */
function containersOf(body: Element): Set<Element> {
  const containers = new Set<Element>([body]);
  // A selector of forty names is tried name by name on every element; one look into a set is five times as fast.
  const walker = body.ownerDocument.createTreeWalker(body, 1);
  for (let block = walker.nextNode(); block; block = walker.nextNode()) {
    if (!BLOCK.has(block.nodeName)) continue;
    for (let at = block.parentElement; at && !containers.has(at); at = at.parentElement) containers.add(at);
  }
  return containers;
}

function wrap(run: Node[], before: Node | null, parent: Element): void {
  while (run.length && isSpace(run[run.length - 1]!)) run.pop();
  if (!run.some((node) => !isSpace(node) && squeeze(node.textContent ?? ""))) return;
  const line = parent.ownerDocument.createElement("p");
  line.setAttribute(MADE, "");
  parent.insertBefore(line, run[0] ?? before);
  for (const node of run) line.appendChild(node);
}

/** Two lines with one break between them are two paragraphs where both are as long as this, in letters. */
const MIN_PARAGRAPH = 80;
/** Nodes of a line that are looked at, for it may be a whole book. */
const MAX_PARTS = 40;
const SENTENCE_END = /[.!?…。！？][”"’»」)]?\s*$/;

/** The text beside a break up to the next one, as much as tells that it is long; null where a block stands in it. */
function textBeside(lineBreak: Node, side: "previousSibling" | "nextSibling"): string | null {
  let text = "";
  let at = lineBreak[side];
  for (let i = 0; at && !isBreak(at) && i < MAX_PARTS && text.length < 2 * MIN_PARAGRAPH; i++, at = at[side]) {
    if (BLOCK.has(at.nodeName)) return null;
    const part = at.nodeType === 8 ? "" : (at.textContent ?? "");
    text = side === "nextSibling" ? text + part : part + text;
  }
  return text;
}

/** Whether one break parts whole sentences from whole sentences: no verse, no address, but a paragraph's end. */
function partsParagraphs(lineBreak: Node): boolean {
  const before = textBeside(lineBreak, "previousSibling");
  if (before === null || before.trim().length < MIN_PARAGRAPH || !SENTENCE_END.test(before.slice(-12))) return false;
  return (textBeside(lineBreak, "nextSibling") ?? "").trim().length >= MIN_PARAGRAPH;
}

/** Wraps each run of inline content among the children of a container. */
function wrapRuns(container: Element, containers: ReadonlySet<Element>): void {
  let run: Node[] = [];
  let breaks = 0;
  for (let child = container.firstChild, next: Node | null; child; child = next as ChildNode | null) {
    next = child.nextSibling;
    const isElement = child.nodeType === 1;
    const space = isSpace(child);
    // Most children are blocks with space between them.
    if (space && !run.length && !isElement) continue;
    const name = isElement ? child.nodeName : "";
    const block = !space && isElement && (BLOCK.has(name) || containers.has(child as Element));
    if (name === "BR") breaks += breaks === 0 && run.length && partsParagraphs(child) ? 2 : 1;
    else if (!space || name === "IMG") {
      if (run.length && (block || breaks > 1)) {
        wrap(run, child, container);
        run = [];
      }
      breaks = 0;
    }
    if (!block && (run.length || !space)) run.push(child);
  }
  if (run.length) wrap(run, null, container);
}

const PARTED = new Set("P DIV TD LI BLOCKQUOTE SECTION ARTICLE DD FIGCAPTION".split(" "));

/** Elements with two breaks and nothing between them, or one between two paragraphs, in document order. */
function partedLines(body: Element): Set<Element> {
  const parted = new Set<Element>();
  const seen = new Set<Element>();
  for (const first of body.querySelectorAll("br")) {
    const line = first.parentElement;
    if (!line || seen.has(line)) continue;
    seen.add(line);
    let breaks = 0;
    for (let child: Node | null = first; child && breaks < 2; child = child.nextSibling) {
      if (isBreak(child)) breaks += breaks === 0 && partsParagraphs(child) ? 2 : 1;
      else if (!isSpace(child)) breaks = 0;
    }
    if (breaks > 1 && PARTED.has(line.tagName)) parted.add(line);
  }
  return parted;
}

/** Normalises the body; returns the lines, empty ones too, in document order. */
export function makeLines(body: Element): Element[] {
  const containers = containersOf(body);
  for (const container of containers) {
    if (WHOLE.has(container.tagName) || container.tagName === "P") continue;
    wrapRuns(container, containers);
  }
  for (const line of partedLines(body)) {
    if (containers.has(line)) continue;
    if (line.tagName === "P") {
      // A paragraph cannot hold paragraphs: it becomes a box of them.
      const box = line.ownerDocument.createElement("div");
      for (const { name, value } of [...line.attributes]) {
        try {
          box.setAttribute(name, value);
        } catch {
          // A name only a parser accepts; nothing reads it.
        }
      }
      while (line.firstChild) box.appendChild(line.firstChild);
      line.replaceWith(box);
      wrapRuns(box, containers);
      containers.add(box);
    } else {
      wrapRuns(line, containers);
      containers.add(line);
    }
  }
  return linesOf(body, containers);
}

/** The elements below `root` that hold no other block. All blocks stand right in a container. */
function linesOf(root: Element, containers: ReadonlySet<Element>): Element[] {
  const lines: Element[] = [];
  let at: Element = root;
  for (;;) {
    let next: Element | null = null;
    if (containers.has(at)) next = at.firstElementChild;
    else if (BLOCK.has(at.nodeName)) lines.push(at);
    while (!next && at !== root) {
      next = at.nextElementSibling;
      if (!next) at = at.parentElement!;
    }
    if (!next) return lines;
    at = next;
  }
}
