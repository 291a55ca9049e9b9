/** The modifier comes before the letter: between the two there is time to read the page. */
import { sendMessage } from "./messages.ts";

/** The modifier of the key that the extension suggests; with another key, clean reading opens as fast as without. */
const MODIFIER = "Alt";

/** Has the page read when the modifier is pressed for the first time. A page that presses keys itself is not heard. */
export function giveHeadStart(window: Window): void {
  const ended = new AbortController();
  const onKey = ({ key, isTrusted }: KeyboardEvent) => {
    if (key !== MODIFIER || !isTrusted) return;
    ended.abort();
    sendMessage("warmReader").catch(() => {});
  };
  window.addEventListener("keydown", onKey, { capture: true, passive: true, signal: ended.signal });
}
