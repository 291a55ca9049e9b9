import "../../components/tokens.css";
import "../../components/options/options.css";
import { render } from "preact";
import { Options } from "../../components/options/Options.tsx";
import { applyLanguage, applyTheme } from "../../components/primitives/theme.ts";
import { OPTIONS } from "../../components/strings.ts";
import { CONSENT_ATTRIBUTION } from "../../utils/consent/attribution.ts";
import { ATTRIBUTION } from "../../utils/declutter/lists/attribution.ts";
import { editSettings } from "../../utils/platform/edit-settings.ts";
import { importSettings, parsePattern, parseSite, RANGES } from "../../utils/platform/settings.ts";
import { wearTypeface } from "../../utils/platform/typeface.ts";
import type { Settings } from "../../utils/platform/types.ts";

/** The preview may be asked for the typeface at any time; while the page is there, so is it. */
const forever = new AbortController();
void wearTypeface(document, forever.signal);

const root = document.getElementById("options") as HTMLElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

let shown: Settings;
function show(settings: Settings): void {
  shown = settings;
  applyTheme(document.documentElement, settings.reading.theme);
  render(
    <Options
      settings={settings}
      systemIsDark={dark.matches}
      ranges={RANGES}
      lists={ATTRIBUTION}
      consent={CONSENT_ATTRIBUTION}
      parseSite={parseSite}
      parsePattern={parsePattern}
      exported={() => JSON.stringify(settings, null, 2)}
      onImport={importSettings}
      onChange={(change) => edit(change)}
    />,
    root,
  );
}

applyLanguage(document, OPTIONS.title);
const edit = await editSettings(show);
dark.addEventListener("change", () => show(shown));
