import type { ReadingStyle } from "../../utils/platform/types.ts";
import { styleVariables } from "../reading/style.ts";
import { OPTIONS, THEME_NAMES, TYPEFACE_NAMES } from "../strings.ts";

type NumberName = "size" | "width" | "lineHeight";

export interface ReadingProps {
  style: ReadingStyle;
  systemIsDark: boolean;
  ranges: Record<NumberName, { min: number; max: number; step: number }>;
  onChange(change: Partial<ReadingStyle>): void;
}

const NUMBERS: Record<NumberName, (value: number) => string> = {
  size: OPTIONS.sizeValue,
  width: OPTIONS.widthValue,
  lineHeight: OPTIONS.lineHeightValue,
};

/** How the reading view looks, with a preview that follows each change. */
export function Reading({ style, systemIsDark, ranges, onChange }: ReadingProps) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{OPTIONS.reading}</h2>
      <div class="settings">
        <Choice
          label={OPTIONS.theme}
          value={style.theme}
          choices={THEME_NAMES}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={OPTIONS.typeface}
          value={style.typeface}
          choices={TYPEFACE_NAMES}
          onChange={(typeface) => onChange({ typeface })}
        />
        {(Object.keys(NUMBERS) as NumberName[]).map((name) => (
          <label class="setting" key={name}>
            <span>{OPTIONS[name]}</span>
            <input
              type="range"
              {...ranges[name]}
              value={style[name]}
              aria-valuetext={NUMBERS[name](style[name])}
              onInput={(event) => onChange({ [name]: Number(event.currentTarget.value) })}
            />
            <output>{NUMBERS[name](style[name])}</output>
          </label>
        ))}
      </div>
      <Preview style={style} systemIsDark={systemIsDark} />
    </section>
  );
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  choices: Record<T, string>;
  onChange(value: T): void;
}) {
  return (
    <label class="setting">
      <span>{props.label}</span>
      <select class="field" value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as T)}>
        {(Object.entries(props.choices) as Array<[T, string]>).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Preview({ style, systemIsDark }: { style: ReadingStyle; systemIsDark: boolean }) {
  return (
    <section class="preview" aria-label={OPTIONS.preview} style={styleVariables(style, systemIsDark)}>
      <div>
        <strong>{OPTIONS.previewTitle}</strong>
        {[OPTIONS.previewFirst, OPTIONS.previewSecond].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
