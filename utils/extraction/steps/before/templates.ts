import { describe, squeeze } from "../../dom.ts";
import type { BeforeStep } from "../../page.ts";

/** Enough running text to be an article's, not a widget's blank form. */
const ARTICLE_LENGTH = 800;

function proseIn(root: DocumentFragment | Element): number {
  let length = 0;
  for (const p of root.querySelectorAll("p")) {
    const text = squeeze(p.textContent ?? "");
    if (text.length > 60) length += text.length;
  }
  return length;
}

/**
 * `<template>` bodies: a declarative shadow root, or an article that the page's script would stamp out, is unpacked
 * where the page itself shows less; blank forms for widgets go.
 */
export const templates: BeforeStep = {
  name: "templates",
  run(page, step) {
    const found = [...page.body.querySelectorAll("template")];
    if (!found.length) return;
    const shown = proseIn(page.body);
    for (const template of found) {
      const prose = template.content ? proseIn(template.content) : 0;
      const isShadow = template.hasAttribute("shadowrootmode");
      if (prose > 0 && (isShadow || (prose > ARTICLE_LENGTH && prose > shown))) {
        page.note({ step, action: "added", what: describe(template), why: "a template holds the article" });
        for (const junk of template.content.querySelectorAll("script,style,svg,button")) junk.remove();
        template.replaceWith(template.content);
      } else template.remove();
    }
  },
};
