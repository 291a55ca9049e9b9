/**
 * Writes what is not ASCII in a script as escapes, since the minifier writes escapes as characters: one character
 * beyond Latin-1, and V8 holds the whole script with two bytes a character and reads it more slowly. Safe in strings,
 * templates and expressions, where such characters stand.
 */
import type { Plugin } from "vite";
import { finished } from "./finished.ts";

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

export const asciiOnly = (...scripts: string[]): Plugin =>
  finished("ascii-only", scripts, (code) => code.replace(/[^\0-\x7f]/g, escaped));
