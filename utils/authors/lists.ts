import { JOINERS } from "./data/byline-words.ts";
import { agencyOf, roleIndex } from "./names.ts";
import { alternatives, lazily } from "./plain.ts";

const JOIN = lazily(() => new RegExp(`\\s(?:${alternatives(JOINERS)}|AND|UND|ET|Y)\\s`, "u"));
/** A joiner left at an item's beginning ("…, and Bo Kim"). */
const LEADING = lazily(() => new RegExp(`^(?:${alternatives(JOINERS.filter((word) => word.length > 1))})\\s`, "u"));
/** Joiners that occur within one person's name: "Ramón y Cajal". */
const INNER = /\s(?:y|i|e)\s/u;

/** "A, B and C", "A und B", "A・B": the list's items. A firm's name ("Johnson & Johnson") stays whole. */
export function splitList(text: string): string[] {
  return (
    text
      .split(/\s*[,;、，；]\s*|\s+\/\s+|／/u)
      .slice(0, 60)
      // "Ann Lee/Bo Kim", where both sides are whole names; "srf/abcd" stays.
      .flatMap((part) => (/^[^/\s]+\s[^/]+\/[^/\s]+\s[^/]+$/.test(part) ? part.split("/") : [part]))
      .flatMap((part) => splitJoined(part.trim().replace(LEADING(), "")))
      .filter((part) => part !== "")
  );
}

function splitJoined(part: string): string[] {
  const ampersand = part.split(/\s[&+＆]\s/u);
  if (ampersand.length > 1) {
    // One word on each side is a firm; "News & Culture Writer" is a role.
    const firm = ampersand.length === 2 && ampersand.every((side) => !/\s/.test(side) && !agencyOf(side));
    if (firm) return [part];
    if (roleIndex(part.split(/\s+/)) >= 0) return [part];
    return ampersand.flatMap(splitJoined);
  }
  const join = JOIN().exec(part);
  if (!join) return [part];
  const left = part.slice(0, join.index);
  const right = part.slice(join.index + join[0].length);
  const leftRole = roleIndex(left.split(/\s+/)) >= 0;
  const rightRole = roleIndex(right.split(/\s+/)) >= 0;
  if (rightRole && !/\s/.test(left) && !leftRole) return [part];
  if (INNER.test(join[0]) && /\s/.test(left) && !/\s/.test(right) && !agencyOf(right)) return [part];
  if (!/^\p{Lu}|^[^\p{Ll}]/u.test(right) && !agencyOf(right)) return [part];
  return [left.trim(), ...splitJoined(right.trim())];
}
