import "../../components/tokens.css";
import "../../components/options/options.css";
import { render } from "preact";
import { Options } from "../../components/options/Options.tsx";
import { parseSite, RANGES, readSettings, updateSettings, watchSettings } from "../../utils/platform/settings.ts";
import type { Settings } from "../../utils/platform/types.ts";

const root = document.getElementById("options") as HTMLElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
const show = (settings: Settings) =>
  render(
    <Options
      settings={settings}
      systemIsDark={dark.matches}
      ranges={RANGES}
      parseSite={parseSite}
      onChange={(change) => void updateSettings(change).then(show)}
    />,
    root,
  );

watchSettings(show);
dark.addEventListener("change", async () => show(await readSettings()));
show(await readSettings());
