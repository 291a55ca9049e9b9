import { describe } from "../../dom.ts";
import type { BeforeStep } from "../../page.ts";

const MACHINERY =
  "script,style,link,meta,svg,canvas,map,button,input,select,textarea,dialog,applet,audio[autoplay],nav,footer,[role]";
const ROLES = new Set("dialog alertdialog tooltip menu menubar tablist search progressbar".split(" "));
const TAGS = new Set("script style link meta svg canvas map button input select textarea dialog applet".split(" "));

/** A menu or the page's foot without a paragraph in it: so many elements, and never the article. */
const isBareFrame = (element: Element) =>
  (element.localName === "nav" || element.localName === "footer") && !element.querySelector(PROSE);
const isNoisy = (element: Element) => element.localName === "audio" && element.hasAttribute("autoplay");
const PROSE = "p,h1,article,main,blockquote,[itemprop]";

/** Scripts, styles, controls, bare menus: nothing that is read. */
export const machinery: BeforeStep = {
  name: "machinery",
  run(page, step) {
    for (const element of page.body.querySelectorAll(MACHINERY)) {
      if (!element.parentNode) continue;
      const role = ROLES.has(element.getAttribute("role") ?? "");
      const isFrame = !role && isBareFrame(element);
      if (!role && !isFrame && !TAGS.has(element.localName) && !isNoisy(element)) continue;
      // A dialog may hold the whole page where the site is an app; its text is judged with all the rest.
      if ((role || element.localName === "dialog") && element.querySelector("h1,[itemprop=articleBody],article"))
        continue;
      if (page.tracing && (role || isFrame || element.localName === "button"))
        page.note({
          step,
          action: "removed",
          what: describe(element),
          why: isFrame ? "a menu or foot without a paragraph" : "a control, not text",
        });
      element.remove();
    }
  },
};
