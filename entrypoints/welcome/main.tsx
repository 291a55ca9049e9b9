import "../../components/tokens.css";
import "../../components/welcome/welcome.css";
import { render } from "preact";
import { applyLanguage } from "../../components/primitives/theme.ts";
import { WELCOME } from "../../components/strings.ts";
import { Welcome } from "../../components/welcome/Welcome.tsx";
import { readSettings, updateSettings, watchSettings } from "../../utils/platform/settings.ts";
import type { Settings } from "../../utils/platform/types.ts";

const root = document.getElementById("welcome") as HTMLElement;
const show = ({ automatic }: Settings) =>
  render(
    <Welcome
      automatic={automatic}
      onChoose={(chosen) => void updateSettings((settings) => ({ ...settings, automatic: chosen })).then(show)}
    />,
    root,
  );

applyLanguage(document, WELCOME.title);
watchSettings(show);
show(await readSettings());
