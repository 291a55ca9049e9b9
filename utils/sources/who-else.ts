/** Which entry of the list another one is: by a nation, or by the companions named with whoever it is. English only. */
import { genderOf } from "./lexicon/given-names.ts";
import type { Group } from "./listing.ts";
import { firstAt, lastBefore, NEAR, only, type Rule } from "./who-it-is.ts";

const isNamedPerson = ({ entity }: Group) => entity.kind === "person" && entity.properName;

/** What people are called after their country, where that is no adjective. */
const NATIONALS = new Set(
  `spaniard frenchman frenchwoman dutchman dutchwoman englishman englishwoman scotsman scot welshman irishman irishwoman
  briton pole dane swede finn turk serb croat czech slovak swiss kiwi aussie catalan basque bosnian icelander
  icelandic new-zealander argentine canadian australian american italian german austrian belgian brazilian colombian
  norwegian portuguese ukrainian russian romanian hungarian bulgarian albanian greek nigerian ghanaian kenyan
  cameroonian ivorian senegalese moroccan algerian egyptian tunisian jamaican mexican uruguayan chilean peruvian
  japanese korean chinese indian pakistani south-african`.split(/\s+/),
);

/** "… said the Spaniard": whoever has spoken last, where a person by name has. */
export const national: Rule = ({ tokens }, _index, group, others) => {
  const at = firstAt(group);
  const source = group.items.find(({ draft }) => draft.source)?.draft.source;
  if (at < 1 || !source || group.entity.kind !== "person" || group.entity.key.length > 2) return undefined;
  const last = source[1];
  if (!NATIONALS.has(tokens.words[last]!) || tokens.words[at === last ? at - 1 : at] !== "the" || last - at > 1)
    return undefined;
  const before = lastBefore(others.filter(isNamedPerson), at, () => true);
  return before && tokens.paragraph[at]! - tokens.paragraph[before.at]! <= NEAR ? before.group : undefined;
};

/** "Mayor Ada Holm and leaders of the council", where Holm speaks elsewhere: her entry. */
export const withOthers: Rule = (_reading, _index, { entity }, others) => {
  const named = WITH_OTHERS.exec(entity.name)?.[1];
  if (entity.kind !== "group" || !named) return undefined;
  const family = named.toLowerCase();
  return only(others, (other) => isNamedPerson(other) && other.entity.key.at(-1) === family);
};
const WITH_OTHERS = /^(?:\S+ ){0,6}(\p{Lu}[\p{L}’'-]+) and (?:\p{Ll}[\p{Ll}-]* |\p{Lu}{2,6} ){0,2}\p{Ll}[\p{Ll}-]*s\b/u;

/** "Her daughter Kirsten" beside "Kirsten Holm", where the text names no other Kirsten in full. */
export const givenAlone: Rule = (_reading, { runs, byLast }, { entity }, others) => {
  const [given] = entity.key;
  if (entity.kind !== "person" || !entity.properName || entity.key.length !== 1 || byLast.has(given!)) return undefined;
  const families = new Set<string>();
  for (const { key } of runs.slice(0, MOST_RUNS)) if (key.length > 1 && key[0] === given) families.add(key.at(-1)!);
  if (families.size !== 1 || genderOf(given!) === null) return undefined;
  return only(others, (other) => isNamedPerson(other) && other.entity.key.length > 1 && other.entity.key[0] === given);
};
const MOST_RUNS = 2000;

/** "A bench of Justices …", where the court itself is listed. */
export const bench: Rule = (_reading, _index, { entity }, others) =>
  entity.properName ||
  !/^(?:an?|the) (?:[\p{Ll}-]+ )?(?:bench|full bench|panel of judges)\b/u.test(entity.name.toLowerCase())
    ? undefined
    : only(others, (other) => other.entity.kind !== "person" && other.entity.key.at(-1) === "court");

/** "Nurse held after a death" beside "a nurse said", and "A nurse …" of a first paragraph, whom the next opens with: "Ada Holm, 34, …". */
export const lede: Rule = ({ tokens }, index, group, others) => {
  const { entity } = group;
  const at = firstAt(group);
  if (at < 0 || entity.kind !== "person" || entity.properName || tokens.paragraph[at]! > 2) return undefined;
  const bare = (name: string) => name.toLowerCase().replace(/^an? /, "");
  const twin = only(others, (other) => other.entity.kind === "person" && bare(other.entity.name) === bare(entity.name));
  if (twin) return twin;
  if (!/^(?:an? )?[\p{L}-]+$/iu.test(entity.name)) return undefined;
  for (const run of index.runs.slice(0, MOST_RUNS)) {
    if (run.first < at || tokens.paragraph[run.first]! - tokens.paragraph[at]! > 2) continue;
    const opens = tokens.sentences[tokens.sentence[run.first]!] === run.first;
    if (
      !opens ||
      run.key.length < 2 ||
      tokens.words[run.last + 1] !== "," ||
      !/^\d\d$/.test(tokens.words[run.last + 2] ?? "")
    )
      continue;
    return only(others, (other) => isNamedPerson(other) && other.entity.key.at(-1) === run.key.at(-1));
  }
  return undefined;
};
