/** The first sign that the reader is about to ask for clean reading; what follows from it is in head-start.ts. */

/** The modifier of the key that the extension suggests; with another key, clean reading opens as fast as without. */
const MODIFIER = "Alt";

/** Calls back when the modifier is pressed for the first time. A page that presses keys itself is not heard. */
export function onModifier(window: Window, pressed: () => void): void {
  const onKey = ({ key, isTrusted }: KeyboardEvent) => {
    if (key !== MODIFIER || !isTrusted) return;
    window.removeEventListener("keydown", onKey, true);
    pressed();
  };
  window.addEventListener("keydown", onKey, { capture: true, passive: true });
}
