/** Datelines of agencies, in German, French and Spanish: "Kastrava (dpa) - …", "Santa Clara, 3 oct (EFE).- …". */
import type { Reading } from "../read.ts";
import { SHAPE } from "../tokenise.ts";

/** No dateline is longer, in tokens. */
const LONGEST = 12;
const AGENCY = /^(?:dpa|afp|efe|apa|ap|reuters|sda|ots|kna|epd|ansa|europa|sid|ats|belga|lusa|télam)(?:$|[/-])/;
const found = new WeakMap<object, ReadonlySet<number>>();

/** Whether a word belongs to the place with which an agency's report begins: no name of anybody. */
export function isDateline(reading: Reading, i: number): boolean {
  let set = found.get(reading.tokens);
  if (!set) {
    set = datelines(reading);
    found.set(reading.tokens, set);
  }
  return set.has(i);
}

function datelines({ tokens, lexicon }: Reading): ReadonlySet<number> {
  const set = new Set<number>();
  for (let first = 0; first < tokens.count; first++) {
    if (first > 0 && tokens.paragraph[first - 1] === tokens.paragraph[first]) continue;
    let open = first;
    while (open < Math.min(tokens.count, first + LONGEST) && tokens.words[open] !== "(") {
      const small = tokens.shape[open] === SHAPE.lower;
      // "3 oct", "Fort de Mar"
      if (small && !lexicon.nameLinks.has(tokens.words[open]!) && tokens.words[open]!.length > 4) break;
      open++;
    }
    // A house with its letters behind is none: "La Agencia de Puertos (APU)".
    if (open === first || tokens.words[open] !== "(" || !AGENCY.test(tokens.words[open + 1] ?? "")) continue;
    for (let k = first; k < open; k++) set.add(k);
  }
  return set;
}
