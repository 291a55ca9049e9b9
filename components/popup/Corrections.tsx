import type { KeyedSource, SourceCorrection } from "../../utils/sources/corrections.ts";
import { CORRECT } from "../strings.ts";

interface Props {
  corrections: SourceCorrection[];
  /** The sources as they were found, to say whom a correction is about. */
  found: KeyedSource[];
  onUndo(correction: SourceCorrection): void;
}

/** What the reader has set right, the last in the open, each to be taken back. */
export function Corrections({ corrections, found, onUndo }: Props) {
  const nameOf = (key: string) => found.find((source) => source.key === key)?.name ?? key.replace(/^[^:]*: /, "");
  const inWords = (correction: SourceCorrection) => {
    const name = nameOf(correction.source);
    if (correction.kind === "rename") return CORRECT.renamed(name, correction.name);
    return correction.kind === "same as" ? CORRECT.merged(name, nameOf(correction.into)) : CORRECT.dropped(name);
  };
  const item = (correction: SourceCorrection) => (
    <li key={`${correction.kind} ${correction.source}`}>
      <span>{inWords(correction)}</span>{" "}
      <button
        type="button"
        class="link"
        aria-label={CORRECT.undoWhat(inWords(correction))}
        onClick={() => onUndo(correction)}
      >
        {CORRECT.undo}
      </button>
    </li>
  );
  const [last, ...earlier] = [...corrections].reverse();
  return (
    <div role="status" class={last ? "corrections" : "unseen"}>
      {last && (
        <>
          <h3>{CORRECT.title}</h3>
          <ul>{item(last)}</ul>
          {earlier.length > 0 && (
            <details>
              <summary>{CORRECT.earlier(earlier.length)}</summary>
              <ul>{earlier.map(item)}</ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}
