/** Which paper of the list is meant by "the report", "the findings" or a share of those asked. English only. */
import { genderOf } from "./lexicon/given-names.ts";
import type { Group } from "./listing.ts";
import type { Reading } from "./read.ts";
import { firstAt, lastBefore, NEAR, only, type Rule } from "./who-it-is.ts";

const isStudy = ({ entity: { name, kind } }: Group) =>
  kind === "document"
    ? /\b(?:study|report|paper|survey|poll)$/i.test(name)
    : /^(?:the )?(?:researchers|scientists|authors)$/i.test(name);

/** "The researchers' calculations", "the findings", where researchers or their study are listed. */
export const findings: Rule = (reading, _index, group, others) => {
  const { tokens } = reading;
  if (/^the (?:findings|results)$/i.test(group.entity.name)) {
    const found = lastBefore(others, firstAt(group), isStudy);
    if (found && tokens.paragraph[firstAt(group)]! - tokens.paragraph[found.at]! <= 2 * NEAR) return found.group;
  }
  const { entity } = group;
  const owner = FINDINGS.exec(entity.name)?.[1]?.toLowerCase();
  return owner ? only(others, (other) => other.entity.anonymous && other.entity.key.join(" ") === owner) : undefined;
};
const FINDINGS =
  /^(?:the )?([\p{L}-]+)[’'] (?:calculations|estimates|findings|figures|analysis|results|conclusions|paper|study)$/iu;

/** "The report", where "a report by the Reef Institute" has been cited as the institute's. */
export const report: Rule = ({ tokens }, _index, { entity }, others) => {
  const noun = /^(?:the|this) ([\p{L}-]+)$/iu.exec(entity.name)?.[1]?.toLowerCase();
  if (entity.kind !== "document" || !noun) return undefined;
  return only(others, ({ entity: house, items }) => {
    if (house.kind === "document" || !house.named) return false;
    return items.some(({ draft: { source } }) => {
      if (!source) return false;
      for (let i = source[0]; i < source[1] && i - source[0] < 8; i++)
        if (tokens.words[i] === noun && /^(?:by|from)$/.test(tokens.words[i + 1]!)) return true;
      return false;
    });
  });
};

/** "New research suggests", and "the study" next: one paper. */
export const newPaper: Rule = ({ tokens }, _index, group, others) => {
  const at = firstAt(group);
  if (
    at < 0 ||
    !/^(?:new|recent|fresh) (?:research|study|analysis|data|figures|findings|report)$/i.test(group.entity.name)
  )
    return undefined;
  return only(others, (other) => {
    const next = firstAt(other);
    const near = next > at && tokens.paragraph[next]! - tokens.paragraph[at]! <= 2;
    return near && /^the (?:study|research|report|analysis|paper|survey)$/i.test(other.entity.name);
  });
};

const OWN_WORK = /[’'] ?s? (?:own )?(?:latest |new )?(?:research|study|work|findings|analysis|data|survey|paper)$/i;

/** Whose work "Ada Holm’s research" is, where she is listed. */
export const workerOf = (name: string, groups: readonly Group[]): Group | undefined =>
  OWN_WORK.test(name)
    ? only(
        groups,
        ({ entity }) =>
          entity.kind === "person" &&
          entity.properName &&
          name.startsWith(entity.name) &&
          /^[’']s? /.test(name.slice(entity.name.length)),
      )
    : undefined;

const PAPERS =
  /\b(?:report|study|letter|statement|survey|poll|memo|notice|filing|complaint|lawsuit|press release|release|announcement)$/i;

/** "The letter signed by nine bakers" */
const SIGNED = / (?:signed|written|sent|issued|released|published) by .*$/i;

/**
 * "The Reef trends report" beside Reef; "the letter", behind "Reef sent a letter to the council": what a house says in
 * a paper of its own it says itself.
 */
export const paperOf: Rule = (reading, _index, group, others) => {
  const { tokens } = reading;
  const { entity } = group;
  const noun = PAPERS.exec(entity.name.replace(SIGNED, ""))?.[0]?.toLowerCase().split(" ").at(-1);
  if (entity.kind !== "document" || !noun) return undefined;
  const houses = others.filter(({ entity: { kind, named, key, gender, properName } }) => {
    const brand = kind === "person" && gender === null && genderOf(key[0] ?? "") === null;
    const body = kind === "organisation" || kind === "outlet" || (kind === "group" && properName);
    return named && (body || brand);
  });
  const whole = ` ${[...entity.descriptions, entity.name, ...entity.forms].join(" ").toLowerCase().replaceAll(".", "")} `;
  const owner = only(houses, ({ entity: { key } }) => whole.includes(` ${key.join(" ").replaceAll(".", "")} `));
  if (owner || /^(?:an?|another|one) /i.test(entity.name)) return owner;
  // "The office release", of the house that has been called "the office".
  const called = only(houses, ({ entity: { forms } }) =>
    [...forms].slice(0, 20).some((form) => whole.startsWith(` ${form.toLowerCase()} `) && form.includes(" ")),
  );
  if (called) return called;
  const at = firstAt(group);
  const writers = others.filter(({ entity: { kind } }) => kind !== "document" && kind !== "social post");
  const last = lastBefore(writers, at, ({ items }) =>
    items.some(({ draft: { cue, source } }) => {
      if (!cue || !source || source[0] > at || tokens.paragraph[at]! - tokens.paragraph[cue[0]]! > 2 * NEAR)
        return false;
      // "In a report put out on Monday, the house claims"
      const opens = tokens.sentences[tokens.sentence[cue[0]]!]!;
      const from = tokens.words[opens] === "in" && source[0] < cue[0] ? Math.max(opens, cue[0] - BEHIND) : cue[0];
      for (let i = from; i < at && i < cue[1] + AHEAD && tokens.sentence[i] === tokens.sentence[cue[0]]; i++)
        if (
          (tokens.words[i] === noun || (STUDY.has(noun) && STUDY.has(tokens.words[i]!))) &&
          OWN.has(firstOfPhrase(tokens.words, i))
        )
          return true;
      return false;
    }),
  );
  // "The members say so in their letter", be it further on.
  return (
    last?.group ??
    (/^the [\p{L}-]+$/iu.test(entity.name.replace(SIGNED, ""))
      ? only(writers, (other) => hasOwn(reading, other, noun))
      : undefined)
  );
};

/** Whether somebody is said to say something in a paper of theirs. */
function hasOwn({ tokens }: Reading, { items }: Group, noun: string): boolean {
  return items.some(({ draft: { cue } }) => {
    if (!cue) return false;
    for (let i = cue[0] + 1; i < cue[1] + 4; i++)
      if (tokens.words[i] === noun && (OWNED.test(tokens.words[i - 1]!) || isInThe(tokens.words, i))) return true;
    return false;
  });
}

const OWNED = /^(?:its|their|his|her)$/;
/** "Stated in the letter" */
const isInThe = (words: readonly string[], noun: number) => words[noun - 1] === "the" && words[noun - 2] === "in";

/** How far behind its verb a house names the paper, in tokens. */
const AHEAD = 12;
/** How far before. */
const BEHIND = 16;
const STUDY = new Set(["report", "study", "survey", "analysis", "ranking"]);
const OWN = new Set(["a", "an", "its", "their"]);

/** The determiner of the phrase that ends with a noun: "its" in "its annual trends report". */
function firstOfPhrase(words: readonly string[], noun: number): string {
  for (let i = noun - 1; i > 0 && noun - i < 9; i--) if (OWN.has(words[i]!) || words[i] === "the") return words[i]!;
  return "";
}

const SHARE = /\b(?:per ?cent|percent)\b|%/i;
const BARE_SHARE = /^(?:another |a further |some |about )?[\d.]+ ?(?:per ?cent|%)$/i;
const ASKED = /\b(?:poll|survey|study|questionnaire|census|barometer|research|report)\b/i;

/** "Sixty per cent of islanders say": those whom the poll of the same paragraph has asked. */
export const poll: Rule = ({ tokens }, _index, { entity, items }, others) => {
  if (entity.kind === "document" || entity.properName || !SHARE.test(entity.name)) return undefined;
  const at = items[0]?.draft.source?.[0];
  if (at === undefined) return undefined;
  const asked = lastBefore(others, at + 1, (other) => ASKED.test(other.entity.name));
  if (asked && tokens.paragraph[asked.at] === tokens.paragraph[at]) return asked.group;
  // "19 percent", and nothing that tells of whom: of those who have been asked before.
  if (!BARE_SHARE.test(entity.name)) return undefined;
  return lastBefore(others, at, (other) => other.entity.kind === "group" && !SHARE.test(other.entity.name))?.group;
};
