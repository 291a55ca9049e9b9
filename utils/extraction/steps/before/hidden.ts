import { describe } from "../../dom.ts";
import { type BeforeStep, discard } from "../../page.ts";

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (element.getAttribute("aria-hidden") === "true" && element.localName !== "p") return true;
  const style = element.getAttribute("style");
  return style !== null && style.length < 2000 && HIDDEN_STYLE.test(style);
}

/**
 * Hidden blocks: where the article stands in one (streamed pages keep it hidden until their script moves it, walls
 * until it is opened), it is revealed; the rest goes.
 */
export const hidden: BeforeStep = {
  name: "hidden",
  run(page, step) {
    for (const element of page.body.querySelectorAll("[hidden],[aria-hidden=true],[style]")) {
      if (!isHidden(element) || !page.body.contains(element)) continue;
      if (discard(page, step, element, "hidden on the page", 0.5)) continue;
      if (element === page.body && element.localName !== "body") continue;
      element.removeAttribute("hidden");
      element.removeAttribute("aria-hidden");
      element.removeAttribute("style");
      if (page.tracing)
        page.note({ step, action: "added", what: describe(element), why: "hidden, but the article stands in it" });
    }
  },
};
