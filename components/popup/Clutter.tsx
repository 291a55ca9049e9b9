import type { PopupActions, ReadyPopup } from "../../utils/platform/popup.ts";
import { Switch } from "../primitives/Switch.tsx";
import { clutterCounts, POPUP } from "../strings.ts";
import { ClutterKinds } from "./ClutterKinds.tsx";

/** Ads and promos: what was found, whether it is hidden, and what is to happen on this site from now on. */
export function Clutter({ state, actions }: { state: ReadyPopup; actions: PopupActions }) {
  const { clutter, consentRefused, offKinds, site, siteDeclutter, siteOpen } = state;
  const found = Object.entries(clutter?.counts ?? {});
  // A kind that is switched off has been found but is not hidden; its own switch tells of it.
  const counts = clutterCounts(Object.fromEntries(found.filter(([kind]) => !offKinds.some((off) => off === kind))));
  let hint = siteDeclutter ? POPUP.clutterNone : POPUP.clutterOff;
  if (counts) hint = clutter?.hidden ? POPUP.clutterHidden(counts) : POPUP.clutterShown(counts);
  return (
    <div class="clutter">
      <Switch label={POPUP.clutter} hint={hint} on={clutter?.hidden ?? false} onChange={actions.setClutter} />
      {consentRefused && <p class="hint">{POPUP.consentRefused}</p>}
      {clutter && <ClutterKinds state={state} actions={actions} />}
      {site && (
        <details>
          <summary>{POPUP.site(site)}</summary>
          <Switch label={POPUP.siteDeclutter} on={siteDeclutter} onChange={actions.setSiteDeclutter} />
          <Switch label={POPUP.siteOpen} on={siteOpen} onChange={actions.setSiteOpen} />
          {clutter?.hidden && !state.page.readerOpen && (
            <button type="button" class="link pick" onClick={actions.pickClutter}>
              {POPUP.pick}
            </button>
          )}
        </details>
      )}
    </div>
  );
}
