import type { AutoConsentCMPRule } from "@duckduckgo/autoconsent";

/** How one consent dialog is known, seen to be open and refused: what we keep of a rule of the package's. */
export type ConsentRule = AutoConsentCMPRule;

/** The general rules' place in the extension, made when it is built. */
export const CONSENT_FILE = "consent/rules.json";

/** What refusing needs from outside the page. */
export interface ConsentSeam {
  /** The rules for this frame; null where dialogs are to be left alone. */
  askRules(frame: { top: boolean }): Promise<ConsentRule[] | null>;
  /** Runs one of the package's own functions, named, among the page's scripts: some dialogs answer to those alone. */
  run(snippet: string): Promise<boolean>;
  /** A dialog of this frame has been refused, or could not be. */
  answered(refused: boolean): void;
}
