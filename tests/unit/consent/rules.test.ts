import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { CONSENT_ATTRIBUTION } from "../../../utils/consent/attribution.ts";
import { generalRules, rulesFromPackage } from "../../../utils/consent/rules.ts";
import type { ConsentRule } from "../../../utils/consent/types.ts";

const rule = (change: Partial<ConsentRule>): ConsentRule => ({
  name: "made up",
  detectCmp: [{ exists: "#a" }],
  detectPopup: [{ visible: "#a" }],
  optOut: [{ click: "#no" }],
  optIn: [{ click: "#yes" }],
  ...change,
});

describe("the rules that we ship", () => {
  it("refuse, are for no single site, and hold no way to accept", () => {
    const kept = generalRules([
      rule({}),
      rule({ name: "hides alone", cosmetic: true }),
      rule({ name: "one site", runContext: { urlPattern: "^https://one\\.example/" } }),
      rule({ name: "in frames", runContext: { frame: true, main: false } }),
      rule({ name: "cannot refuse", optOut: [] }),
    ]);
    expect(kept.map(({ name }) => name)).toEqual(["made up", "in frames"]);
    expect(JSON.stringify(kept)).not.toContain("#yes");
  });

  it("come from the installed package, in hundreds", () => {
    const rules = rulesFromPackage();
    expect(rules.length).toBeGreaterThan(100);
    expect(
      rules.every(({ optIn, cosmetic, runContext }) => !optIn.length && !cosmetic && !runContext?.urlPattern),
    ).toBe(true);
  });

  it("are attributed to the version that is installed", () => {
    const entry = createRequire(import.meta.url).resolve("@duckduckgo/autoconsent");
    const { version, license } = JSON.parse(readFileSync(entry.replace(/dist\/[^/]+$/, "package.json"), "utf8"));
    expect(CONSENT_ATTRIBUTION.makers).toContain(version);
    expect(CONSENT_ATTRIBUTION.licence).toBe(license);
  });
});
