import { KINDS } from "../../utils/declutter/lists/types.ts";
import type { PopupActions, ReadyPopup } from "../../utils/platform/popup.ts";
import { Switch } from "../primitives/Switch.tsx";
import { CLUTTER_KINDS, clutterCounts, POPUP } from "../strings.ts";

/** A switch for each kind of clutter, folded: what is found here first, then what is not. */
export function ClutterKinds({ state, actions }: { state: ReadyPopup; actions: PopupActions }) {
  const { clutter, offKinds } = state;
  const count = (kind: (typeof KINDS)[number]) => clutter?.counts[kind] ?? 0;
  const kinds = [...KINDS].sort((a, b) => Number(count(b) > 0) - Number(count(a) > 0));
  return (
    <details>
      <summary>{POPUP.kinds}</summary>
      {kinds.map((kind) => (
        <Switch
          key={kind}
          label={CLUTTER_KINDS[kind]}
          {...(count(kind) > 0 && { hint: clutterCounts({ [kind]: count(kind) }) })}
          on={!offKinds.includes(kind)}
          onChange={(on) => void actions.setKind(kind, on)}
        />
      ))}
    </details>
  );
}
