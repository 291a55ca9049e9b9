import type { Marking } from "../../utils/platform/messages.ts";
import { MARKS } from "../strings.ts";

/** At which of the marked passages the reader is, and the way to the others. */
export function Marked({ marking, onStep }: { marking: Marking; onStep(by: 1 | -1 | 0): void }) {
  const { at, of } = marking;
  return (
    <div class="marked">
      <span role="status">{MARKS.place(at + 1, of)}</span>
      <button
        type="button"
        class="more"
        disabled={of < 2}
        aria-label={MARKS.previous}
        title={`${MARKS.previous} (p)`}
        onClick={() => onStep(-1)}
      >
        <Icon path="M10 12.5 5.5 8 10 3.5" turns />
      </button>
      <button
        type="button"
        class="more"
        disabled={of < 2}
        aria-label={MARKS.next}
        title={`${MARKS.next} (n)`}
        onClick={() => onStep(1)}
      >
        <Icon path="M6 3.5 10.5 8 6 12.5" turns />
      </button>
      <button type="button" class="more" aria-label={MARKS.clear} title={MARKS.clear} onClick={() => onStep(0)}>
        <Icon path="m4 4 8 8M12 4l-8 8" />
      </button>
    </div>
  );
}

const Icon = ({ path, turns = false }: { path: string; turns?: boolean }) => (
  <svg class={turns ? "icon turns" : "icon"} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d={path} />
  </svg>
);
