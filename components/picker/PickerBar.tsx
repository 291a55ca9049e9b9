import type { PickerControls, PickerState } from "../../utils/declutter/picker.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { PICKER } from "../strings.ts";

/** What is pointed at, and what can be done with it; the same dark bar over every page. */
export function PickerBar({ state, controls }: { state: PickerState; controls: PickerControls }) {
  const { pointed, isChosen, refusal, hasHidden } = state;
  let words = hasHidden ? PICKER.hidden : PICKER.hint;
  if (pointed) words = PICKER.same(pointed.same);
  if (refusal) words = refusal === "article" ? PICKER.article : PICKER.nameless;
  return (
    <div class="picker" role="toolbar" aria-label={PICKER.title} {...ownLanguage()}>
      <p role="status">
        {words} {pointed?.words && isChosen && <q>{pointed.words}</q>}
      </p>
      <button type="button" disabled={!pointed} onClick={controls.wider}>
        {PICKER.wider}
      </button>
      <button type="button" disabled={!pointed} onClick={controls.narrower}>
        {PICKER.narrower}
      </button>
      <button type="button" class="main" disabled={!pointed || refusal !== null} onClick={controls.hide}>
        {PICKER.hide}
      </button>
      <button type="button" disabled={!hasHidden} onClick={controls.undo}>
        {PICKER.undo}
      </button>
      <button type="button" onClick={controls.end}>
        {PICKER.done}
      </button>
    </div>
  );
}

/** Dark on every page and in every theme: it is ours, and not the page's. */
export const PICKER_CSS = `
.picker { position: fixed; inset-block-end: 20px; inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(94vw, 46rem); box-sizing: border-box; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 8px 10px 8px 16px; border-radius: 14px; border: 1px solid #5a5650; background: #26231f; color: #fffdf9; font: 14px/1.35 system-ui, "Segoe UI", "Noto Sans", sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / .28); }
.picker p { flex: 1 1 14rem; margin: 0; max-block-size: 4.2em; overflow: hidden; overflow-wrap: anywhere; }
.picker q { color: #d8d2c8; }
.picker button { all: unset; box-sizing: border-box; min-block-size: 36px; padding-inline: 12px; display: grid; place-items: center; border: 1px solid #8b857c; border-radius: 8px; cursor: pointer; }
.picker button:hover { background: #47423b; }
.picker .main { background: #fffdf9; color: #26231f; border-color: #fffdf9; font-weight: 650; }
.picker .main:hover { background: #e8e2d8; }
.picker button:disabled { opacity: .45; cursor: default; }
.picker button:focus-visible { outline: 2px solid #ffcf4d; outline-offset: 2px; }
@media (forced-colors: active) { .picker { border-color: CanvasText; } }
`;
