/** The settings on a page where they are changed, often faster than the browser keeps them. */
import { readSettings, updateSettings, watchSettings } from "./settings.ts";
import type { Settings } from "./types.ts";

/**
 * Shows the settings as they are, and from now on each change: one made here at once, before it is kept, so that a
 * slider never jumps back under the reader's hand; one from elsewhere when nothing of ours is on its way.
 * Answers how to make a change.
 */
export async function editSettings(
  show: (settings: Settings) => void,
): Promise<(change: (settings: Settings) => Settings) => void> {
  let now = await readSettings();
  let onTheirWay = 0;
  const settle = (settings: Settings) => {
    if (onTheirWay > 0) return;
    now = settings;
    show(now);
  };
  watchSettings(settle);
  show(now);
  return (change) => {
    now = change(now);
    show(now);
    onTheirWay++;
    void updateSettings(change)
      .catch(() => readSettings())
      .then((kept) => {
        onTheirWay--;
        settle(kept);
      });
  };
}
