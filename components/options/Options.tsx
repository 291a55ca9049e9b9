import type { ReadingStyle, Settings, Theme, Typeface } from "../../utils/platform/types.ts";
import { Switch } from "../primitives/Switch.tsx";
import { styleVariables } from "../reading/style.ts";
import { SiteList } from "./SiteList.tsx";

export interface OptionsProps {
  settings: Settings;
  systemIsDark: boolean;
  ranges: Record<"size" | "width" | "lineHeight", { min: number; max: number; step: number }>;
  parseSite(typed: string): string | null;
  onChange(change: (settings: Settings) => Settings): void;
}

const THEMES: Record<Theme, string> = {
  system: "As the system",
  light: "Light",
  sepia: "Sepia",
  dark: "Dark",
  black: "Black",
  contrast: "High contrast",
};
const TYPEFACES: Record<Typeface, string> = {
  serif: "Serif",
  sans: "Sans serif",
  mono: "Monospaced",
  accessible: "Easy to tell apart",
};
const NUMBERS = {
  size: ["Size", "px"],
  width: ["Line length", "characters"],
  lineHeight: ["Line height", ""],
} as const;

/** Every setting there is, with a preview of the reading view. */
export function Options({ settings, systemIsDark, ranges, parseSite, onChange }: OptionsProps) {
  const { reading, declutter, autoOpen } = settings;
  const setReading = (change: Partial<ReadingStyle>) =>
    onChange((now) => ({ ...now, reading: { ...now.reading, ...change } }));
  return (
    <main>
      <h1>Says Who: options</h1>
      <section aria-labelledby="reading">
        <h2 id="reading">Clean reading</h2>
        <Choice label="Theme" value={reading.theme} choices={THEMES} onChange={(theme) => setReading({ theme })} />
        <Choice
          label="Typeface"
          value={reading.typeface}
          choices={TYPEFACES}
          onChange={(typeface) => setReading({ typeface })}
        />
        {(["size", "width", "lineHeight"] as const).map((name) => (
          <label class="field" key={name}>
            <span>
              {NUMBERS[name][0]}: {reading[name]} {NUMBERS[name][1]}
            </span>
            <input
              type="range"
              {...ranges[name]}
              value={reading[name]}
              onInput={(event) => setReading({ [name]: Number(event.currentTarget.value) })}
            />
          </label>
        ))}
        <Preview style={reading} systemIsDark={systemIsDark} />
        <p class="faint">
          The key is Alt+R. To change it, open the shortcuts of your browser's extensions: chrome://extensions/shortcuts
          in Chrome, “Manage Extension Shortcuts” behind the gear in about:addons in Firefox.
        </p>
      </section>
      <section aria-labelledby="declutter">
        <h2 id="declutter">Ads and promos</h2>
        <Switch
          label="Hide them on news pages"
          on={declutter.on}
          onChange={(on) => onChange((now) => ({ ...now, declutter: { ...now.declutter, on } }))}
        />
        <SiteList
          label="Sites where they stay"
          sites={declutter.offSites}
          parseSite={parseSite}
          onChange={(offSites) => onChange((now) => ({ ...now, declutter: { ...now.declutter, offSites } }))}
        />
      </section>
      <section aria-labelledby="auto">
        <h2 id="auto">Open clean by itself</h2>
        <SiteList
          label="Sites whose articles open clean"
          sites={autoOpen.sites}
          parseSite={parseSite}
          onChange={(sites) => onChange((now) => ({ ...now, autoOpen: { sites } }))}
        />
      </section>
    </main>
  );
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  choices: Record<T, string>;
  onChange(value: T): void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as T)}>
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
  const variables = styleVariables(style, systemIsDark);
  return (
    <section
      class="preview"
      aria-label="Preview"
      style={{
        "--preview-paper": variables["--paper"],
        "--preview-ink": variables["--ink"],
        "--preview-measure": variables["--measure"],
        fontFamily: variables["--typeface"],
        fontSize: variables["--size"],
        lineHeight: variables["--leading"],
      }}
    >
      <p>
        “You do not paint a tower, you follow it round,” said the painter, and went up the rope for the fourth time.
      </p>
    </section>
  );
}
