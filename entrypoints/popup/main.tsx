import "../../components/tokens.css";
import "../../components/popup/popup.css";
import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import { applyLanguage, applyTheme } from "../../components/primitives/theme.ts";
import { createPopup, type PopupState, popupTab } from "../../utils/platform/popup.ts";
import { readSettings } from "../../utils/platform/settings.ts";

const root = document.getElementById("popup") as HTMLElement;
const show = (state: PopupState) => render(<Popup state={state} actions={actions} />, root);
// In a tab of its own, where it stands for tests and in Firefox for Android, it is in nobody's way.
const leave = () => new URLSearchParams(location.search).has("tab") || window.close();
const [tabId, { reading }] = await Promise.all([popupTab(location.search), readSettings()]);
const actions = createPopup({ tabId, show, leave });

applyLanguage(document, "Says Who");
applyTheme(document.documentElement, reading.theme);
await actions.load();
