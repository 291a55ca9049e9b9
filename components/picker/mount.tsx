import { render } from "preact";
import type { PickerControls, PickerState } from "../../utils/declutter/picker.ts";
import { PickerBar } from "./PickerBar.tsx";

/** Renders the picker's bar into its place, or anew there. */
export function renderPickerBar(root: HTMLElement, state: PickerState, controls: PickerControls): void {
  render(<PickerBar state={state} controls={controls} />, root);
}
