/**
 * Leaves out of the build what the declutter rules say about themselves, and their names: they are for who reads the
 * rules and for what measures them, and would be read each time that the background starts.
 */
import type { Plugin } from "vite";

const RULES = /utils[\\/]declutter[\\/]rules[\\/][\w-]+\.ts$/;
const NOTES = /\b(name|about):\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),/g;

export const ruleNotes = (): Plugin => ({
  name: "says-who:rule-notes",
  enforce: "pre",
  apply: "build",
  transform: (code, id) => (RULES.test(id) ? { code: code.replace(NOTES, ""), map: null } : null),
});
