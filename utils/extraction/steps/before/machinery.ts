import { describe } from "../../dom.ts";
import type { BeforeStep } from "../../page.ts";

const MACHINERY =
  "script,style,link,meta,svg,canvas,map,button,input,select,textarea,dialog,applet,audio[autoplay],[role=dialog],[role=alertdialog],[role=tooltip],[role=menu],[role=menubar],[role=tablist],[role=search],[role=progressbar]";

/** Scripts, styles, controls: nothing that is read. */
export const machinery: BeforeStep = {
  name: "machinery",
  run(page, step) {
    for (const element of page.body.querySelectorAll(MACHINERY)) {
      if (!element.parentNode) continue;
      // A dialog may hold the whole page where the site is an app; its text is judged with all the rest.
      const role = element.getAttribute("role");
      if ((role || element.localName === "dialog") && element.querySelector("h1,[itemprop=articleBody],article"))
        continue;
      if (page.tracing && (role || element.localName === "button"))
        page.note({ step, action: "removed", what: describe(element), why: "a control, not text" });
      element.remove();
    }
  },
};
