/** A selector for one thing that the reader wants gone from a site, made of the page's structure alone. */

/** Class and id names that need no escaping, and are no longer than a person would write. */
const NAME = /^[A-Za-z_][\w-]{1,59}$/;
/** Names that a build or a server makes anew each time: runs of digits, or letters and digits all mixed up. */
const MADE = /\d{3}|(?:^|[_-])(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Za-z])[A-Za-z\d]{6,}$|__\w{5,}$/;
/** What a page says of its state, not of what the thing is. */
const STATE = /^(?:is|has|js|no)-|^(?:active|open|show|shown|visible|loaded|lazyloaded|selected|current|hover)$/;
/** So many steps up from the element, and as many elements at most that one selector may be for. */
const MAX_STEPS = 6;
const MAX_SAME = 20;
/** The longest selector that is kept, in characters. */
export const MAX_SELECTOR = 400;
/** One step of such a selector. */
const STEP = /^[a-z][a-z\d-]*(?:[#.][A-Za-z_][\w-]*)*(?::nth-of-type\(\d{1,4}\))?$/;

/** Whether this is a selector as `selectorOf` makes them: nothing else that is stored is ever used. */
export const isPickedSelector = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MAX_SELECTOR && value.split(" > ").every((step) => STEP.test(step));

/**
 * The shortest path of ids, classes and places by which the element is found again on other pages of the site; null
 * for what has none (the page's root, elements with outlandish names).
 */
export function selectorOf(element: Element): string | null {
  let path = "";
  let at: Element | null = element;
  for (let step = 0; at && step < MAX_STEPS; step++, at = at.parentElement) {
    if (at.localName === "html" || at.localName === "body" || !/^[a-z][a-z\d-]{0,60}$/.test(at.localName)) break;
    const name = nameOf(at);
    const isNamed = name !== at.localName;
    const own = isNamed ? name : `${name}${placeOf(at)}`;
    path = path ? `${own} > ${path}` : own;
    if (path.length > MAX_SELECTOR) return null;
    if ((isNamed || step > 1) && isFew(element, path)) return path;
  }
  return path && isFew(element, path) ? path : null;
}

function nameOf(element: Element): string {
  const { id } = element;
  if (typeof id === "string" && NAME.test(id) && !MADE.test(id)) return `${element.localName}#${id}`;
  const classes = [...element.classList].filter((name) => NAME.test(name) && !MADE.test(name) && !STATE.test(name));
  return `${element.localName}${classes
    .slice(0, 4)
    .map((name) => `.${name}`)
    .join("")}`;
}

function placeOf(element: Element): string {
  let place = 1;
  for (let at = element.previousElementSibling; at && place < 1000; at = at.previousElementSibling)
    if (at.localName === element.localName) place++;
  return `:nth-of-type(${place})`;
}

function isFew(element: Element, selector: string): boolean {
  const { length } = element.ownerDocument.querySelectorAll(selector);
  return length > 0 && length <= MAX_SAME;
}
