/** Formulas, which pages write in MathML: kept as what MathML Core (W3C, 2025) says of shape, and nothing else. */

const MATHML = "http://www.w3.org/1998/Math/MathML";
const ELEMENTS = new Set(
  (
    "math maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace " +
    "msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics"
  ).split(" "),
);
const ATTRIBUTES = (
  "accent accentunder columnalign columnspan dir display displaystyle fence largeop linethickness lspace mathvariant " +
  "maxsize minsize movablelimits notation rowspan rspace scriptlevel separator stretchy symmetric width"
).split(" ");
/** A word or a length. */
const VALUE = /^[\w.+%-]{1,30}$/;
/** Nodes of one formula; a long one has some hundred. */
const MAX_NODES = 3_000;

/** The formula in its other forms: TeX mostly, which nobody reads beside the formula itself. */
export const isAnnotation = (node: Node): boolean => /^annotation(?:-xml)?$/i.test(node.nodeName);

export const isFormula = (element: Element): boolean => element.localName === "math";

/** A copy in `doc` of what draws the formula; the rest of it, HTML inside it too, is left out. */
export function copyFormula(doc: Document, formula: Element): Element {
  const copy = doc.createElementNS(MATHML, "math");
  copyAttributes(formula, copy);
  const stack: { node: Node | null; parent: Element }[] = [{ node: formula.firstChild, parent: copy }];
  for (let nodes = 0; stack.length && nodes < MAX_NODES; nodes++) {
    const { node, parent } = stack.pop()!;
    if (!node) continue;
    stack.push({ node: node.nextSibling, parent });
    if (node.nodeType === 3) parent.appendChild(doc.createTextNode(node.nodeValue ?? ""));
    else if (node.nodeType === 1 && ELEMENTS.has(node.nodeName) && (node as Element).namespaceURI === MATHML) {
      const part = doc.createElementNS(MATHML, node.nodeName);
      copyAttributes(node as Element, part);
      parent.appendChild(part);
      stack.push({ node: node.firstChild, parent: part });
    }
  }
  return copy;
}

/** Parts of formulas are rightly empty: a space, a missing index. */
export const isOfFormula = (element: Element): boolean => element.namespaceURI === MATHML;

function copyAttributes(from: Element, to: Element): void {
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null && VALUE.test(value)) to.setAttribute(name, value);
  }
}
