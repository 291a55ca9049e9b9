/** Kinds that no label states: by the address' words, by lines near the headline, and by questions that are answered. */
import { INTERVIEW_WORDS, SLUG_WORDS, SPONSOR_OPENERS } from "./data/hint-words.ts";
import { isPersonLike } from "./names.ts";
import { alternatives, lazily, loose } from "./plain.ts";
import type { Authorship, PieceKind } from "./types.ts";

type Piece = Authorship["piece"];

const wordOf = (words: Iterable<string>): RegExp =>
  new RegExp(`(?:^|[\\s-])(${alternatives(words)})(?=$|[\\s-])`, "iu");
const SLUG = lazily(() => wordOf(Object.keys(SLUG_WORDS)));
const INTERVIEW = lazily(() => wordOf(INTERVIEW_WORDS));
const SPONSOR = lazily(() => new RegExp(`^(?:${alternatives(SPONSOR_OPENERS)})\\s{1,3}(\\p{Lu}.{1,60})$`, "iu"));
/** "Kolumne von Ann Lee", "Analysis by Ann Lee". */
const LABELLED = /^(?:(?:an?|eine?|une?|un)\s)?(\p{L}[\p{L} -]{3,28}?)\s(?:by|von|par|por|di|av|af|door)\s\p{Lu}/u;
/** "Harbour Post: …?", "Ann Lee: …": who speaks, before what they say. */
const SPEAKER = /^(\p{Lu}[\p{L}\p{N}.'’ -]{1,40}):\s/u;
const QUESTION = /[?？][”"»“]?\s{0,3}$/u;
const LINES = 400;

/**
 * The kind that a word of the address' last part names and the headline has not: then it is the newsroom's own label,
 * not what the news is about. Null otherwise.
 */
export function bySlug(url: string, title: string): Piece | null {
  const word = SLUG().exec(slugOf(url))?.[1]?.toLowerCase();
  const kind = word && Object.hasOwn(SLUG_WORDS, word) ? SLUG_WORDS[word] : undefined;
  if (!word || !kind || loose(title).replaceAll(" ", "-").includes(word)) return null;
  return { kind, reason: `The address calls it “${word}”.` };
}

/** Whether a line may say who paid or of what kind the piece is. */
export const isHint = (line: string): boolean => SPONSOR().test(line) || LABELLED.test(line);

/** Who paid for the piece, in a line near the headline ("In partnership with Harbour Bank"). */
export function bySponsorLine(lines: readonly string[]): Piece | null {
  for (const line of lines) {
    const sponsor = SPONSOR().exec(line)?.[1];
    if (sponsor) return { kind: "sponsored", reason: `The page says “${line}” near the headline.` };
  }
  return null;
}

/** A byline that names the kind with the writer ("Column by Ann Lee"). `kinds`: labels, as `loose` writes them. */
export function byLabelledByline(lines: readonly string[], kinds: ReadonlyMap<string, PieceKind>): Piece | null {
  for (const line of lines) {
    const label = LABELLED.exec(line)?.[1];
    const kind = label && kinds.get(loose(label));
    if (kind) return { kind, reason: `The byline says “${label}”.` };
  }
  return null;
}

/**
 * Says that the piece is an interview where the headline says so above questions, or where questions and answers bear
 * their speakers' names. Null otherwise.
 */
export function byAnswers(title: string, paragraphs: readonly string[]): Piece | null {
  const lines = paragraphs.slice(0, LINES);
  const asked = lines.flatMap((line, i) => (line.length < 500 && QUESTION.test(line.slice(-8)) ? [i] : []));
  if (asked.length < 4 || asked.length < lines.length * 0.15) return null;
  const named = asked.some((i) => {
    const answer = lines[i + 1] ?? "";
    const who = SPEAKER.exec(answer)?.[1];
    if (!who || !SPEAKER.test(lines[i]!) || QUESTION.test(answer.slice(-8)) || !isPersonLike(who)) return false;
    // A checklist names its points so, too; whoever is interviewed was introduced before.
    return [title, ...lines.slice(0, i)].some((line) => line.includes(who.split(" ").at(-1)!));
  });
  return named || INTERVIEW().test(loose(title))
    ? { kind: "interview", reason: "It goes by questions and answers." }
    : null;
}

/** The words of the address' last part. */
function slugOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "")
      .slice(0, 300)
      .replace(/[_.,]/g, "-");
  } catch {
    return "";
  }
}
