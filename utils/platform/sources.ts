/** Finds sources for the popup and the reading view, and remembers the last few texts' answers. */
import { findSources } from "../sources/index.ts";
import type { SourcesInput, SourcesResult } from "../sources/types.ts";

/** Popup, reading view and a second look at the popup ask for the same text; more than a few tabs need not be kept. */
const KEPT = 4;

/** `findSources` with a memory; what it forgets when the background stops is only found again. */
export function rememberingSources(find = findSources): (input: SourcesInput) => SourcesResult {
  const answers = new Map<string, SourcesResult>();
  return (input) => {
    const key = JSON.stringify([
      input.text,
      input.lang ?? null,
      input.url ?? null,
      input.siteName ?? null,
      input.links,
    ]);
    const known = answers.get(key);
    const answer = known ?? find(input);
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
