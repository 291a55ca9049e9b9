import type { Marking } from "../../utils/platform/messages.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { MARKS } from "../strings.ts";

interface Props {
  marking: Marking;
  onStep(by: 1 | -1): void;
  onClear(): void;
}

/** Whose passages are marked, at which of them the reader is, and the way on; the same over page and reading view. */
export function MarksBar({ marking, onStep, onClear }: Props) {
  const { name, at, of } = marking;
  return (
    <div class="marks" role="toolbar" aria-label={MARKS.bar(name)} {...ownLanguage()}>
      <span class="name">
        <bdi>{name}</bdi>
      </span>
      <span class="where" role="status">
        {MARKS.place(at + 1, of)}
      </span>
      <button
        type="button"
        disabled={of < 2}
        aria-label={MARKS.previous}
        title={`${MARKS.previous} (p)`}
        onClick={() => onStep(-1)}
      >
        <Arrow path="M10 12.5 5.5 8 10 3.5" />
      </button>
      <button
        type="button"
        disabled={of < 2}
        aria-label={MARKS.next}
        title={`${MARKS.next} (n)`}
        onClick={() => onStep(1)}
      >
        <Arrow path="M6 3.5 10.5 8 6 12.5" />
      </button>
      <button type="button" aria-label={MARKS.clear} title={`${MARKS.clear} (Esc)`} onClick={onClear}>
        <Arrow path="m4 4 8 8M12 4l-8 8" />
      </button>
    </div>
  );
}

const Arrow = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);

/** Dark on every page and in every theme: it is ours, and not the page's. */
export const MARKS_CSS = `
.marks { position: fixed; inset-block-end: 20px; inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(94vw, 480px); box-sizing: border-box; z-index: 2147483647; display: flex; gap: 2px; align-items: center; padding: 5px 6px 5px 14px; border-radius: 999px; border: 1px solid #5a5650; background: #26231f; color: #fffdf9; font: 14px/1.3 system-ui, "Segoe UI", "Noto Sans", sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / .28); }
.marks .name { font-weight: 650; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.marks .where { margin-inline: 8px 4px; white-space: nowrap; color: #d8d2c8; font-variant-numeric: tabular-nums; }
.marks button { all: unset; box-sizing: border-box; flex: none; display: grid; place-items: center; inline-size: 32px; block-size: 32px; border-radius: 50%; cursor: pointer; }
.marks button:hover { background: #47423b; }
.marks button:focus-visible { outline: 2px solid #ffcf4d; outline-offset: 1px; }
.marks button:disabled { opacity: .35; cursor: default; background: none; }
.marks:dir(rtl) { padding: 5px 14px 5px 6px; }
.marks:dir(rtl) svg { transform: scaleX(-1); }
@media print { .marks { display: none; } }
`;
