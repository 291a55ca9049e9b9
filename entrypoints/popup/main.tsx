import "../../components/tokens.css";
import "../../components/popup/popup.css";
import { render } from "preact";
import { Popup, type PopupState } from "../../components/popup/Popup.tsx";
import { loadPopup, popupActions, popupTab } from "../../utils/platform/popup.ts";

const root = document.getElementById("popup") as HTMLElement;
const tabId = await popupTab(location.search);
const refresh = async () => show(await loadPopup(tabId));
const actions = popupActions(tabId, refresh);
const show = (state: PopupState) => render(<Popup state={state} actions={actions} />, root);

show({ is: "loading" });
await refresh();
