import type { ResolvedPublicFile, Wxt } from "wxt";
import { rulesFromPackage } from "./rules.ts";
import { CONSENT_FILE } from "./types.ts";

/** WXT's hook that puts the rules for consent dialogs into the extension when it is built. */
export function addConsentRules(_wxt: Wxt, assets: ResolvedPublicFile[]): void {
  assets.push({ relativeDest: CONSENT_FILE, contents: JSON.stringify(rulesFromPackage()) });
}
