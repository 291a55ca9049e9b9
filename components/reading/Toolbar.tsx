import type { ComponentChildren } from "preact";
import type { ReadingStyle, Theme } from "../../utils/platform/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { ALOUD, MARGIN, READING, THEME_NAMES } from "../strings.ts";

/** What alone is not dimmed. */
export type Focus = "paragraph" | "line" | null;
export type Panel = "outline" | "keys" | "type" | null;

interface Props {
  site: string | null;
  /** What the whole article takes to read. */
  minutes: number;
  style: ReadingStyle;
  panel: Panel;
  hasOutline: boolean;
  /** 0 to 1 */
  progress: number;
  /** Whether who says it stands beside the text; null where there is no text. */
  margin: boolean | null;
  onMargin(on: boolean): void;
  focus: Focus;
  onFocus(focus: Focus): void;
  aloud: boolean;
  onAloud(on: boolean): void;
  onPanel(panel: Panel): void;
  onStyle(change: Partial<ReadingStyle>): void;
  onClose(): void;
}

/** Quiet: it goes while the reader scrolls on, and comes back for the pointer, the keyboard and a scroll back. */
export function Toolbar({
  site,
  minutes,
  style,
  panel,
  hasOutline,
  margin,
  focus,
  progress,
  onMargin,
  onFocus,
  aloud,
  onAloud,
  onPanel,
  onStyle,
  onClose,
}: Props) {
  const dim = (which: Focus) => () => onFocus(focus === which ? null : which);
  const flip = (which: Panel) => () => onPanel(panel === which ? null : which);
  return (
    <div class="bar" role="toolbar" aria-label={READING.toolbar} {...ownLanguage()}>
      <span class="site">
        {site}
        {progress > 0.02 && minutes > 0 && (
          <span class="left">{READING.minutesLeft(Math.ceil(minutes * (1 - progress)))}</span>
        )}
      </span>
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
      {margin !== null && (
        <>
          <Tool name={ALOUD.read} hotkey="r" on={aloud} onPress={() => onAloud(!aloud)}>
            <path
              d="M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.3 3.5a6.3 6.3 0 0 1 0 9"
              fill="none"
              stroke-width="1.4"
            />
          </Tool>
          <Tool name={READING.focus} hotkey="f" on={focus === "paragraph"} onPress={dim("paragraph")}>
            <path d="M2 3h12M2 13h12" stroke-width="1.4" opacity=".45" />
            <path d="M2 6.6h12M2 9.4h12" stroke-width="2" />
          </Tool>
          <Tool name={READING.line} hotkey="l" on={focus === "line"} onPress={dim("line")}>
            <path d="M1.5 5.5h13v5h-13zM4 5.5v2M7 5.5v2M10 5.5v2M13 5.5v2" fill="none" stroke-width="1.2" />
          </Tool>
        </>
      )}
      <button type="button" aria-label={READING.smaller} onClick={() => onStyle({ size: style.size - 1 })}>
        A−
      </button>
      <button type="button" aria-label={READING.larger} onClick={() => onStyle({ size: style.size + 1 })}>
        A+
      </button>
      <button
        type="button"
        aria-label={`Aa ${READING.type}`}
        title={`${READING.type} (a)`}
        aria-expanded={panel === "type"}
        onClick={flip("type")}
      >
        Aa
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

interface ToolProps {
  name: string;
  hotkey: string;
  on: boolean;
  onPress(): void;
  /** What is drawn, 16 units square. */
  children: ComponentChildren;
}

function Tool({ name, hotkey, on, onPress, children }: ToolProps) {
  return (
    <button type="button" aria-label={name} aria-pressed={on} title={`${name} (${hotkey})`} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" stroke="currentColor" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
