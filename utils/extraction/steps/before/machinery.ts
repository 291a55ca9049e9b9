import { describe } from "../../dom.ts";
import type { BeforeStep } from "../../page.ts";

const MACHINERY =
  "script,style,link,meta,svg,canvas,map,button,input,select,textarea,dialog,applet,audio[autoplay],[role]";
const ROLES = new Set("dialog alertdialog tooltip menu menubar tablist search progressbar".split(" "));
const TAGS = new Set(MACHINERY.split(",").filter((tag) => /^[a-z]+$/.test(tag)));

/** Scripts, styles, controls: nothing that is read. */
export const machinery: BeforeStep = {
  name: "machinery",
  run(page, step) {
    for (const element of page.body.querySelectorAll(MACHINERY)) {
      if (!element.parentNode) continue;
      const role = ROLES.has(element.getAttribute("role") ?? "");
      if (!role && !TAGS.has(element.localName) && !(element.localName === "audio" && element.hasAttribute("autoplay")))
        continue;
      // A dialog may hold the whole page where the site is an app; its text is judged with all the rest.
      if ((role || element.localName === "dialog") && element.querySelector("h1,[itemprop=articleBody],article"))
        continue;
      if (page.tracing && (role || element.localName === "button"))
        page.note({ step, action: "removed", what: describe(element), why: "a control, not text" });
      element.remove();
    }
  },
};
