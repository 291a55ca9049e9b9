/** Takes out of @duckduckgo/autoconsent what we use of its rules. Runs when the extension is built. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ConsentRule } from "./types.ts";

const PACKAGE = "@duckduckgo/autoconsent";

/**
 * The general rules that refuse: for the dialogs that many sites share. Left out are rules for single sites, rules that
 * hide a dialog without an answer, and of every rule how it would accept.
 */
export function generalRules(all: readonly ConsentRule[]): ConsentRule[] {
  return all
    .filter(({ cosmetic, runContext, optOut }) => !cosmetic && !runContext?.urlPattern && optOut.length > 0)
    .map(({ name, runContext, intermediate, detectCmp, detectPopup, optOut, minimumRuleStepVersion }) => ({
      name,
      ...(runContext && { runContext }),
      ...(intermediate && { intermediate }),
      ...(minimumRuleStepVersion && { minimumRuleStepVersion }),
      prehideSelectors: [],
      detectCmp,
      detectPopup,
      optOut,
      optIn: [],
    }));
}

/** The rules of the installed package. */
export function rulesFromPackage(): ConsentRule[] {
  const file = createRequire(import.meta.url).resolve(`${PACKAGE}/rules/rules.json`);
  return generalRules(JSON.parse(readFileSync(file, "utf8")).autoconsent);
}
