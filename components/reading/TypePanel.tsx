import { RANGES } from "../../utils/platform/settings.ts";
import type { ReadingStyle, Typeface } from "../../utils/platform/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { OPTIONS, READING, TYPEFACE_NAMES } from "../strings.ts";
import { canBeVertical } from "./layout.ts";

interface Props {
  style: ReadingStyle;
  lang: string | null;
  onStyle(change: Partial<ReadingStyle>): void;
}

type NumberName = keyof typeof RANGES;
type FlagName = "justify" | "hyphens" | "pages" | "vertical";

const SHOWN: Record<NumberName, (value: number) => string> = {
  size: OPTIONS.sizeValue,
  width: OPTIONS.widthValue,
  lineHeight: OPTIONS.lineHeightValue,
  letterSpacing: OPTIONS.spacingValue,
  wordSpacing: OPTIONS.spacingValue,
};

/** All that can be changed of the type and its layout; each change shows at once in the text beside. */
export function TypePanel({ style, lang, onStyle }: Props) {
  const flags: FlagName[] = ["justify", "hyphens", "pages"];
  if (canBeVertical(lang)) flags.push("vertical");
  return (
    <section class="panel type" aria-label={READING.type} {...ownLanguage()}>
      <label>
        <span>{OPTIONS.typeface}</span>
        <select
          value={style.typeface}
          onChange={(event) => onStyle({ typeface: event.currentTarget.value as Typeface })}
        >
          {Object.entries(TYPEFACE_NAMES).map(([typeface, name]) => (
            <option key={typeface} value={typeface}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {style.typeface === "own" && (
        <label>
          <span>{OPTIONS.font}</span>
          <input
            type="text"
            spellcheck={false}
            maxLength={80}
            value={style.font}
            onChange={(event) => onStyle({ font: event.currentTarget.value })}
          />
        </label>
      )}
      {(Object.keys(RANGES) as NumberName[]).map((name) => (
        <label key={name}>
          <span>{OPTIONS[name]}</span>
          <input
            type="range"
            {...RANGES[name]}
            value={style[name]}
            aria-valuetext={SHOWN[name](style[name])}
            onInput={(event) => onStyle({ [name]: Number(event.currentTarget.value) })}
          />
          <output>{SHOWN[name](style[name])}</output>
        </label>
      ))}
      {flags.map((name) => (
        <label key={name} class="flag">
          <input
            type="checkbox"
            checked={style[name]}
            onChange={(event) => onStyle({ [name]: event.currentTarget.checked })}
          />
          <span>{name === "justify" || name === "hyphens" ? OPTIONS[name] : READING[name]}</span>
        </label>
      ))}
    </section>
  );
}

export const TYPE_PANEL_CSS = `
.type { inline-size: 400px; max-inline-size: min(400px, 100% - 32px); }
.type label { display: grid; grid-template-columns: 1fr 120px 96px; gap: 9.6px; align-items: center; min-block-size: 36px; }
.type label > select, .type label > input[type=text] { grid-column: 2 / 4; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--faint); border-radius: 8px; padding: 4.8px 8px; min-inline-size: 0; }
.type input { accent-color: var(--accent); min-inline-size: 0; inline-size: 100%; }
.type output { color: var(--faint); font-size: 13px; }
.type .flag { grid-template-columns: 20px 1fr; }
.type .flag input { inline-size: 18px; block-size: 18px; margin: 0; }
@media (max-width: 400px) { .type label { grid-template-columns: 1fr 96px 57.6px; } }
`;
