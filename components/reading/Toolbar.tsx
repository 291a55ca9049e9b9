import type { ReadingStyle, Theme } from "../../utils/platform/types.ts";
import { THEME_NAMES } from "../strings.ts";

export type Panel = "outline" | "keys" | null;

interface Props {
  site: string | null;
  style: ReadingStyle;
  panel: Panel;
  hasOutline: boolean;
  /** 0 to 1 */
  progress: number;
  onPanel(panel: Panel): void;
  onStyle(change: Partial<ReadingStyle>): void;
  onClose(): void;
}

/** Quiet: it goes while the reader scrolls on, and comes back for the pointer, the keyboard and a scroll back. */
export function Toolbar({ site, style, panel, hasOutline, progress, onPanel, onStyle, onClose }: Props) {
  const flip = (which: Panel) => () => onPanel(panel === which ? null : which);
  return (
    <div class="bar" role="toolbar" aria-label="Clean reading" lang="en" dir="ltr">
      <span class="site">{site}</span>
      {hasOutline && (
        <button type="button" aria-expanded={panel === "outline"} onClick={flip("outline")}>
          Outline
        </button>
      )}
      <button type="button" aria-label="A− smaller type" onClick={() => onStyle({ size: style.size - 1 })}>
        A−
      </button>
      <button type="button" aria-label="A+ larger type" onClick={() => onStyle({ size: style.size + 1 })}>
        A+
      </button>
      <button type="button" aria-label="Narrower lines" onClick={() => onStyle({ width: style.width - 4 })}>
        ⇥⇤
      </button>
      <button type="button" aria-label="Wider lines" onClick={() => onStyle({ width: style.width + 4 })}>
        ⇤⇥
      </button>
      <select
        aria-label="Theme"
        value={style.theme}
        onChange={(event) => onStyle({ theme: event.currentTarget.value as Theme })}
      >
        {Object.entries(THEME_NAMES).map(([theme, name]) => (
          <option key={theme} value={theme}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" aria-label="? Keys" aria-expanded={panel === "keys"} onClick={flip("keys")}>
        ?
      </button>
      <button type="button" onClick={onClose}>
        Close
      </button>
      <div class="progress" style={{ transform: `scaleX(${progress})` }} />
    </div>
  );
}
