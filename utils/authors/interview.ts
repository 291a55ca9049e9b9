/** Interviews that no label names: by the address, by the headline, and by questions that are answered. */
import { INTERVIEW_WORDS } from "./data/interview-words.ts";
import { isPersonLike } from "./names.ts";
import { alternatives, loose } from "./plain.ts";
import type { Authorship } from "./types.ts";

const WORD = new RegExp(`(?:^|[\\s-])(?:${alternatives(INTERVIEW_WORDS)})(?=$|[\\s-])`, "iu");
/** "Harbour Post: …?", "Ann Lee: …": who speaks, before what they say. */
const SPEAKER = /^(\p{Lu}[\p{L}\p{N}.'’ -]{1,40}):\s/u;
const QUESTION = /[?？][”"»“]?\s{0,3}$/u;
const LINES = 400;

/**
 * Says that the piece is an interview where the address has that word and the headline has not (then it is the
 * newsroom's own label, not what the news is about), where the headline has it above questions, or where questions and
 * answers bear their speakers' names. Null otherwise.
 */
export function byInterview(url: string, title: string, paragraphs: readonly string[]): Authorship["piece"] | null {
  const word = WORD.exec(slugOf(url))?.[0].replace(/^[\s-]/, "");
  if (word && !WORD.test(loose(title))) return { kind: "interview", reason: `The address calls it “${word}”.` };
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
  return named || WORD.test(loose(title)) ? { kind: "interview", reason: "It goes by questions and answers." } : null;
}

/** The words of the address' last part. */
function slugOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "").slice(0, 300);
  } catch {
    return "";
  }
}
