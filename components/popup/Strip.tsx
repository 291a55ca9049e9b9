import { POPUP } from "../strings.ts";
import { bandsOf, type Cell } from "./outline.ts";

interface Props {
  cells: Cell[];
  /** The same in words. */
  words: string;
  /** The source that the reader points at; the others step back. */
  pointed: number | null;
}

/** The article as a strip of paragraphs coloured by source: what hangs on whom, at a glance. */
export function Strip({ cells, words, pointed }: Props) {
  return (
    <div class="strip" role="img" aria-label={`${POPUP.strip}. ${words}`}>
      {cells.map((cell, i) => (
        <span
          key={i}
          title={cell.label}
          class={pointed === null || cell.sources.includes(pointed) ? undefined : "back"}
          style={{ background: bandsOf(cell) }}
        />
      ))}
    </div>
  );
}
