import { ARTICLES, COPULAS, INVITATIONS, OF_HOUSE, WEAK_ROLES } from "./data/roles.ts";
import { roleIndex } from "./names.ts";
import { alternatives } from "./plain.ts";

const STATES = new RegExp(
  `\\s(?:${alternatives(COPULAS)})\\s(?:(?:currently|also|now)\\s)?(?:(?:${alternatives(ARTICLES)})\\s)?`,
  "iu",
);
const HOUSE = new RegExp(`^(?:${alternatives(OF_HOUSE)})\\s(?:(?:the|der|die|das|la|le|el)\\s)?`, "iu");

/** "Ann Lee is a staff writer at Harbour Post, covering …": the role and the house that a biography states at its start. */
export function roleInBio(bio: string, name: string): { role: string; organisation: string | null } | null {
  const start = bio.slice(0, 260);
  const match = STATES.exec(start);
  if (!match || match.index > name.length + 40) return null;
  const rest = start.slice(match.index + match[0].length);
  const stop =
    /[,.;:()]|\s(?:who|where|which|covering|writing|based|specializing|focusing|und|and (?:has|is|covers|writes))\s/u.exec(
      rest,
    );
  const phrase = (stop ? rest.slice(0, stop.index) : rest).split(/\s+/).slice(0, 16);
  // The first noun that states a role: "staff writer at Harbour Post", not the post's own reporter.
  let at = -1;
  for (let i = 0; i < Math.min(phrase.length, 8); i++) {
    if (HOUSE.test(`${phrase[i]} x`) && at >= 0) break;
    if (roleIndex([phrase[i]!]) === 0) at = i;
  }
  if (at < 0) return null;
  // "founder and lead instructor": the noun that "lead" goes with may be none of ours.
  if (phrase[at] === "lead" && /^\p{Ll}{4,}$/u.test(phrase[at + 1] ?? "")) at++;
  const role = phrase.slice(0, at + 1).join(" ");
  if (/^(?:former|formerly|previously|once|ehemals|ancien|ancienne)\b/i.test(role)) return null;
  if (WEAK_ROLES.includes(role.toLowerCase())) return null;
  const tail = phrase.slice(at + 1).join(" ");
  const house = HOUSE.exec(tail);
  const after = house ? tail.slice(house[0].length) : "";
  const organisation =
    /^(?:\p{Lu}[\p{L}\d.&'’-]*|\d\w*)(?:\s(?:\p{Lu}[\p{L}\d.&'’-]*|of|the|and|&|for|de|di|der))*/u
      .exec(after)?.[0]
      .replace(/\s(?:of|the|and|&|for|de|di|der)$/u, "") ?? null;
  const isPlace =
    house && /^(?:for|of|für|de|di)\b/i.test(house[0]) && organisation && organisation.split(" ").length === 1;
  return { role, organisation: isPlace ? null : organisation };
}

/** Whether a line asks the reader to do something, and so says nothing of the person. */
export const invites = (line: string): boolean => INVITATIONS.some((start) => line.toLowerCase().startsWith(start));

/** "She writes on boats. More about me →": without the few words at the line's end that invite the reader. */
export function withoutInvitation(line: string): string {
  const at = /[.!?]["”']?\s([^.!?]{3,40})$/u.exec(line);
  return at && (invites(at[1]!) || /^(?:mehr|weiterlesen|lire la suite|leer más|leggi tutto)$/i.test(at[1]!))
    ? line.slice(0, line.length - at[1]!.length).trimEnd()
    : line;
}

/** "Title: Founder": what states the role, without the words that announce it. */
export const withoutLabel = (line: string): string =>
  line.replace(/^(?:job )?(?:title|position|role|occupation|beruf|fonction|cargo)\s?[:：]\s?/i, "");

/** "Senior Politics Editor" on a line of its own: a role, and no headline that holds such a word. */
export function isRoleLine(line: string): boolean {
  const words = line.split(/\s+/);
  if (
    words.length > 9 ||
    line.length > 90 ||
    invites(line) ||
    /[.!?:]$|\d|\b(?:who|that|by|von|par|verified)\b|(?:editors|writers|reporters)$/i.test(line)
  )
    return false;
  return roleIndex(words) >= 0 && !WEAK_ROLES.includes(line.toLowerCase()) && !/^the\s/i.test(line);
}
