import type { ReadingStyle, Theme } from "../../utils/platform/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { MARGIN, READING, THEME_NAMES } from "../strings.ts";

export type Panel = "outline" | "keys" | null;

interface Props {
  site: string | null;
  style: ReadingStyle;
  panel: Panel;
  hasOutline: boolean;
  /** 0 to 1 */
  progress: number;
  /** Whether who says it stands beside the text; null where there is no text. */
  margin: boolean | null;
  onMargin(on: boolean): void;
  onPanel(panel: Panel): void;
  onStyle(change: Partial<ReadingStyle>): void;
  onClose(): void;
}

/** Quiet: it goes while the reader scrolls on, and comes back for the pointer, the keyboard and a scroll back. */
export function Toolbar({
  site,
  style,
  panel,
  hasOutline,
  margin,
  progress,
  onMargin,
  onPanel,
  onStyle,
  onClose,
}: Props) {
  const flip = (which: Panel) => () => onPanel(panel === which ? null : which);
  return (
    <div class="bar" role="toolbar" aria-label={READING.toolbar} {...ownLanguage()}>
      <span class="site">{site}</span>
      {hasOutline && (
        <button type="button" aria-expanded={panel === "outline"} onClick={flip("outline")}>
          {READING.outline}
        </button>
      )}
      {margin !== null && (
        <button
          type="button"
          aria-pressed={margin}
          title={`${MARGIN.toggleLong} (s)`}
          onClick={() => onMargin(!margin)}
        >
          {MARGIN.toggle}
        </button>
      )}
      <button type="button" aria-label={READING.smaller} onClick={() => onStyle({ size: style.size - 1 })}>
        A−
      </button>
      <button type="button" aria-label={READING.larger} onClick={() => onStyle({ size: style.size + 1 })}>
        A+
      </button>
      <button type="button" aria-label={READING.narrower} onClick={() => onStyle({ width: style.width - 4 })}>
        ⇥⇤
      </button>
      <button type="button" aria-label={READING.wider} onClick={() => onStyle({ width: style.width + 4 })}>
        ⇤⇥
      </button>
      <select
        aria-label={READING.theme}
        value={style.theme}
        onChange={(event) => onStyle({ theme: event.currentTarget.value as Theme })}
      >
        {Object.entries(THEME_NAMES).map(([theme, name]) => (
          <option key={theme} value={theme}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" aria-label={READING.keysButton} aria-expanded={panel === "keys"} onClick={flip("keys")}>
        ?
      </button>
      <button type="button" onClick={onClose}>
        {READING.close}
      </button>
      <div class="progress" style={{ transform: `scaleX(${progress})` }} />
    </div>
  );
}
