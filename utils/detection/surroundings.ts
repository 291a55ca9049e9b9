/**
 * What stands around the start of the main text: who wrote it and when, as the page shows it. Looking only there is
 * cheap on pages of any size, and dates in sidebars do not count.
 */
export interface Surroundings {
  /** A date or time in plain sight. */
  date: boolean;
  /** A byline: marked as one, or "By Ann Lee". */
  byline: boolean;
}

/** Nodes looked at before and after the start of the main text. */
const BEFORE = 250;
const AFTER = 60;

/** Reads around `main`, the first block of the main text; nothing where there is none. */
export function readSurroundings(root: Element, main: Element | null): Surroundings {
  const found: Surroundings = { date: false, byline: false };
  if (!main) return found;
  const { ownerDocument } = root;
  // A page can hide the document's own method behind an `<img name=createTreeWalker>`, the prototype's it cannot.
  const createTreeWalker: Document["createTreeWalker"] = Reflect.get(
    Object.getPrototypeOf(ownerDocument),
    "createTreeWalker",
  );
  const walker = createTreeWalker.call(ownerDocument, root);
  const lookOn = (step: "previousNode" | "nextNode", steps: number) => {
    walker.currentNode = main;
    for (; steps > 0 && !(found.date && found.byline); steps--) {
      const node = walker[step]();
      if (!node) return;
      look(node, found);
    }
  };
  lookOn("previousNode", BEFORE);
  lookOn("nextNode", AFTER);
  return found;
}

function look(node: Node, found: Surroundings): void {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? "").slice(0, 300).trim();
    if (text.length < 5 || text.length > 120) return;
    const parent = node.parentNode?.nodeName;
    if (parent === "SCRIPT" || parent === "STYLE" || parent === "NOSCRIPT") return;
    found.date ||= holdsDate(text);
    found.byline ||= isByline(text);
  } else if (node.nodeType === 1) {
    const element = node as Element;
    const name = element.nodeName;
    if (name === "TIME") found.date = true;
    if (name === "FORM" || name === "SCRIPT" || name === "STYLE") return;
    const classes = (element.getAttribute("class") ?? "").slice(0, 200);
    const property = element.getAttribute("itemprop") ?? element.getAttribute("rel") ?? "";
    found.byline ||=
      /byline|author|autor|reporter|writer|redacteur|journalist|contributor/i.test(classes) || /^author/.test(property);
    found.date ||=
      property === "datePublished" || (/date|publish|time|posted/i.test(classes) && /\d/.test(shortText(element)));
  }
}

/**
 * A date stands in the text. Those with a month's name are looked for only where a year stands: their expression alone
 * takes most of a millisecond to compile. A month is any word of three to ten characters that are neither digits nor
 * marks: classes of Unicode letters take several.
 */
const holdsDate = (text: string): boolean =>
  /\d/.test(text) &&
  (/\b(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]|\b\d{1,2}(?:[-./]\d{1,2}[-./](?:19|20)?\d\d\b|\s(?:hours?|minutes?|days?)\sago\b)/i.test(
    text,
  ) ||
    ((text.includes("19") || text.includes("20")) &&
      /[^\s\d,.;:/()-]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th|er|º)?\.?\s(?:de\s)?[^\s\d,.;:/()-]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d\b/i.test(
        text,
      )));

/** "By Ann Lee". Korean, Japanese and Chinese put the reporter's title after or before the name. */
const isByline = (text: string): boolean =>
  /^(?:by|von|par|por|di|door|av|af|autor|author|text|words by|written by)[:\s]\s{0,3}[^\s\d]/i.test(text) ||
  /[가-힣]{2,4}\s?(?:기자|특파원)|記者|记者/.test(text);

const shortText = (element: Element): string =>
  element.childNodes.length <= 3 ? (element.firstChild?.nodeValue ?? "").slice(0, 80) : "";
