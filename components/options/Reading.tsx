import { useState } from "preact/hooks";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import { Switch } from "../primitives/Switch.tsx";
import { styleVariables } from "../reading/style.ts";
import { OPTIONS, THEME_NAMES, TYPEFACE_NAMES } from "../strings.ts";
import { SiteList } from "./SiteList.tsx";

type NumberName = "size" | "width" | "lineHeight" | "letterSpacing" | "wordSpacing";

export interface ReadingProps {
  /** How reading looks on a site; null asks for how it looks everywhere else. */
  styleOn(site: string | null): ReadingStyle;
  /** The sites with a look of their own. */
  sites: string[];
  systemIsDark: boolean;
  ranges: Record<NumberName, { min: number; max: number; step: number }>;
  parseSite(typed: string): string | null;
  onStyle(change: Partial<ReadingStyle>, site: string | null): void;
  onSites(sites: string[]): void;
}

const NUMBERS: Record<NumberName, (value: number) => string> = {
  size: OPTIONS.sizeValue,
  width: OPTIONS.widthValue,
  lineHeight: OPTIONS.lineHeightValue,
  letterSpacing: OPTIONS.spacingValue,
  wordSpacing: OPTIONS.spacingValue,
};

/** How the reading view looks, everywhere or on one site, with a preview that follows each change. */
export function Reading({ styleOn, sites, systemIsDark, ranges, parseSite, onStyle, onSites }: ReadingProps) {
  const [chosen, setChosen] = useState("");
  const site = sites.includes(chosen) ? chosen : null;
  const style = styleOn(site);
  const onChange = (change: Partial<ReadingStyle>) => onStyle(change, site);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{OPTIONS.reading}</h2>
      <div class="settings">
        {sites.length > 0 && (
          <Choice
            label={OPTIONS.lookOf}
            value={site ?? ""}
            choices={{ "": OPTIONS.everySite, ...Object.fromEntries(sites.map((one) => [one, one])) }}
            onChange={setChosen}
          />
        )}
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
        {style.typeface === "own" && <FontName font={style.font} onChange={(font) => onChange({ font })} />}
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
        <Switch label={OPTIONS.justify} on={style.justify} onChange={(justify) => onChange({ justify })} />
        <Switch label={OPTIONS.hyphens} on={style.hyphens} onChange={(hyphens) => onChange({ hyphens })} />
      </div>
      <Preview style={style} systemIsDark={systemIsDark} />
      <SiteList
        name={OPTIONS.ownLooks}
        none={OPTIONS.ownLooksNone}
        sites={sites}
        parse={parseSite}
        bad={OPTIONS.badSite}
        onChange={(changed) => {
          // A site that has just been added is the one to give a look.
          setChosen(changed.find((one) => !sites.includes(one)) ?? "");
          onSites(changed);
        }}
      />
    </section>
  );
}

function FontName({ font, onChange }: { font: string; onChange(font: string): void }) {
  return (
    <label class="setting">
      <span>{OPTIONS.font}</span>
      <input
        class="field"
        type="text"
        spellcheck={false}
        dir="ltr"
        maxLength={80}
        value={font}
        aria-describedby="font-hint"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span class="hint" id="font-hint">
        {OPTIONS.fontHint}
      </span>
    </label>
  );
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  choices: Readonly<Record<T, string>>;
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
