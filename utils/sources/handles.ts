/** Names of accounts that are written small, with figures in them: "a user named reefcat7". Known by what the text calls them once. */
import { SHAPE, type Tokens } from "./tokenise.ts";

const ACCOUNT =
  /^(?:users?|username|usernames|handle|handles|account|accounts|poster|redditor|streamer|blogger|youtuber|gamer)$/;
const BETWEEN = /^(?:named|called|the|by|of|is|was|under|"|“|‘|'|—|–|-|,|:)$/;
/** So many words may stand between "user" and the name. */
const NEAR = 3;
/** A handle is a word with figures behind or between its letters. */
const HANDLE = /^[a-z_]{3,24}[0-9_][a-z0-9_]{0,20}$/;

/** Gives each handle a name's shape wherever it stands. Changes `tokens` in place. */
export function markHandles({ count, words, shape, form }: Tokens): void {
  const handles = new Set<number>();
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    if (shape[i] === SHAPE.punctuation || word.length > 48 || !HANDLE.test(word)) continue;
    let before = i - 1;
    while (before >= 0 && i - before <= NEAR && BETWEEN.test(words[before]!)) before--;
    if ((before >= 0 && ACCOUNT.test(words[before]!)) || ACCOUNT.test(words[i + 1] ?? "")) handles.add(form[i]!);
  }
  if (handles.size === 0) return;
  for (let i = 0; i < count; i++) if (handles.has(form[i]!)) shape[i] = SHAPE.capital;
}
