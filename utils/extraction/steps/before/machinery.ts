import { describe } from "../../dom.ts";
import type { BeforeStep, Page } from "../../page.ts";

const ROLES = new Set("dialog alertdialog tooltip menu menubar tablist search progressbar".split(" "));
const TAGS = new Set("script style link meta svg canvas map button input select textarea dialog applet".split(" "));
/** Those that are machinery or not by what they hold, and those of a role. */
const DOUBTFUL = new Set("audio nav footer".split(" "));

/** A menu or the page's foot without a paragraph in it: so many elements, and never the article. */
const isBareFrame = (element: Element) =>
  (element.localName === "nav" || element.localName === "footer") && !element.querySelector(PROSE);
const isNoisy = (element: Element) => element.localName === "audio" && element.hasAttribute("autoplay");
const PROSE = "p,h1,article,main,blockquote,[itemprop]";

/** Scripts, styles, controls, bare menus: nothing that is read. */
export const machinery: BeforeStep = {
  name: "machinery",
  run(page, step) {
    const withRole = new Set(page.body.querySelectorAll("[role]"));
    // A selector of so many names is tried name by name on every element: a look into a set is much faster.
    const walker = page.doc.createTreeWalker(page.body, 1);
    let element = walker.nextNode() as Element | null;
    while (element) {
      const at: Element = element;
      const tag = at.localName;
      const isMachinery =
        (TAGS.has(tag) || DOUBTFUL.has(tag) || withRole.has(at)) && isMachine(page, step, at, withRole.has(at));
      if (isMachinery) {
        if (tag === "input" && ASKED.has(at.getAttribute("type") ?? "")) noteForm(page, at);
        element = nextBeside(walker);
        at.remove();
      } else element = walker.nextNode() as Element | null;
    }
  },
};

const ASKED = new Set(["email", "password"]);

/** Levels between a field and its form. */
const MAX_FORM = 12;

function noteForm({ forms, asking }: Page, field: Element): void {
  let form = field.parentElement;
  for (let up = 0; form && up < MAX_FORM && !forms.has(form); up++) form = form.parentElement;
  if (form && forms.has(form)) asking.add(form);
}

/** The walker's next element that is not inside its current one. */
function nextBeside(walker: TreeWalker): Element | null {
  for (;;) {
    const beside = walker.nextSibling();
    if (beside) return beside as Element;
    if (!walker.parentNode()) return null;
  }
}

function isMachine(page: Page, step: string, element: Element, mayPlay: boolean): boolean {
  const role = mayPlay && ROLES.has(element.getAttribute("role") ?? "");
  const isFrame = !role && isBareFrame(element);
  if (!role && !isFrame && !TAGS.has(element.localName) && !isNoisy(element)) return false;
  // A dialog may hold the whole page where the site is an app; its text is judged with all the rest.
  if ((role || element.localName === "dialog") && element.querySelector("h1,[itemprop=articleBody],article"))
    return false;
  if (page.tracing && (role || isFrame || element.localName === "button"))
    page.note({
      step,
      action: "removed",
      what: describe(element),
      why: isFrame ? "a menu or foot without a paragraph" : "a control, not text",
    });
  return true;
}
