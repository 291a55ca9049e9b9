/**
 * Gives every line of text one element of its own: loose text between blocks is wrapped in a paragraph, and double
 * line breaks part paragraphs, so that a line can be judged, dropped, numbered and pointed at.
 */
import { BLOCK, squeeze } from "../dom.ts";

/** Marks paragraphs that this file made. */
export const MADE = "data-says-made";

const EMPTY = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IMG", "BR", "WBR"]);
/** Never split or wrapped inside: their inside is one thing. */
const WHOLE = new Set(["PRE", "VIDEO", "AUDIO", "PICTURE", "IFRAME", "OBJECT", "SVG", "MATH", "NOSCRIPT"]);

const isBreak = (node: Node) => node.nodeName === "BR";
const isSpace = (node: Node) =>
  node.nodeType === 8 || (node.nodeType === 3 ? !(node.nodeValue ?? "").trim() : EMPTY.has(node.nodeName));

/** Elements that hold a block of their own somewhere inside, so are no single line. */
function containersOf(body: Element): Set<Element> {
  const containers = new Set<Element>([body]);
  const all = body.getElementsByTagName("*");
  const list = [...all];
  for (let i = list.length - 1; i >= 0; i--) {
    const element = list[i]!;
    if ((BLOCK.has(element.tagName) || containers.has(element)) && element.parentElement)
      containers.add(element.parentElement);
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

/** Wraps each run of inline content among the children of a container. */
function wrapRuns(container: Element, containers: ReadonlySet<Element>): void {
  let run: Node[] = [];
  let breaks = 0;
  for (const child of [...container.childNodes]) {
    const block = child.nodeType === 1 && (BLOCK.has(child.nodeName) || containers.has(child as Element));
    if (isBreak(child)) breaks++;
    else if (!isSpace(child) || child.nodeName === "IMG") {
      if (block || breaks > 1) {
        wrap(run, child, container);
        run = [];
      }
      breaks = 0;
    }
    if (!block && (run.length || !isSpace(child))) run.push(child);
  }
  wrap(run, null, container);
}

/** Whether the line has two breaks with nothing between them. */
function isParted(line: Element): boolean {
  if (line.getElementsByTagName("br").length < 2) return false;
  let breaks = 0;
  for (let child = line.firstChild; child; child = child.nextSibling) {
    if (isBreak(child)) breaks++;
    else if (!isSpace(child)) breaks = 0;
    if (breaks > 1) return true;
  }
  return false;
}

/** Normalises the body; returns the lines in document order. */
export function makeLines(body: Element): Element[] {
  const containers = containersOf(body);
  for (const container of containers) {
    if (WHOLE.has(container.tagName) || container.tagName === "P") continue;
    wrapRuns(container, containers);
  }
  for (const line of [...body.querySelectorAll("p,div,td,li,blockquote,section,article,dd,figcaption")]) {
    if (containers.has(line) || !isParted(line)) continue;
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

/** The elements below (or at) `root` that hold text and no other block. */
function linesOf(root: Element, containers: ReadonlySet<Element>): Element[] {
  const lines: Element[] = [];
  for (const element of [root, ...root.getElementsByTagName("*")]) {
    if (!BLOCK.has(element.tagName) || containers.has(element)) continue;
    if (element.textContent?.trim()) lines.push(element);
  }
  return lines;
}
