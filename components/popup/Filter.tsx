import type { Source } from "../../utils/sources/types.ts";
import { POPUP } from "../strings.ts";
import { kindName } from "./outline.ts";

interface Props {
  voices: Source[];
  /** How many are left by filter and search. */
  shown: number;
  kind: string | null;
  words: string;
  onKind(kind: string | null): void;
  onWords(words: string): void;
}

/** From how many sources on the list is longer than a glance. */
const SEVERAL = 4;
/** From how many on it wants a search, and each of them is told in short. */
export const MANY = 9;

/** Choice of one kind of source; a search field where there are many. */
export function Filter({ voices, shown, kind, words, onKind, onWords }: Props) {
  const kinds = new Map<string, Source[]>();
  for (const source of voices) kinds.set(kindName(source), [...(kinds.get(kindName(source)) ?? []), source]);
  return (
    <>
      {voices.length >= SEVERAL && kinds.size > 1 && (
        <fieldset class="filter">
          <legend class="unseen">{POPUP.filter}</legend>
          <Kind name={POPUP.all} count={voices.length} on={kind === null} onPress={() => onKind(null)} />
          {[...kinds].map(([name, alike]) => (
            <Kind
              key={name}
              name={kindName(alike[0] as Source, alike.length)}
              count={alike.length}
              on={kind === name}
              onPress={() => onKind(kind === name ? null : name)}
            />
          ))}
        </fieldset>
      )}
      {voices.length >= MANY && (
        <input
          type="search"
          class="field"
          aria-label={POPUP.search}
          placeholder={POPUP.search}
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      )}
      <p role="status" class={voices.length > 0 && shown === 0 ? "empty" : "unseen"}>
        {voices.length > 0 &&
          (shown === 0 ? POPUP.noMatch : shown < voices.length && POPUP.matches(shown, voices.length))}
      </p>
    </>
  );
}

function Kind({ name, count, on, onPress }: { name: string; count: number; on: boolean; onPress(): void }) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onPress}>
      {name} <span class="count">{count}</span>
    </button>
  );
}
