import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { renderPickerBar } from "../components/picker/mount.tsx";
import { PICKER_CSS } from "../components/picker/PickerBar.tsx";
import { startPicker } from "../utils/declutter/picker.ts";
import { siteOf, updateSettings, withPicked } from "../utils/platform/settings.ts";

export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  const world = globalThis as { saysWhoPicker?: () => void };
  // Asked for again, it begins anew.
  world.saysWhoPicker?.();
  if (!site) return;
  world.saysWhoPicker = startPicker({
    window,
    css: PICKER_CSS,
    render: renderPickerBar,
    keep: async (selector, hidden) => {
      await updateSettings((settings) => withPicked(settings, { site, selector }, hidden));
    },
    onEnd: () => {
      delete world.saysWhoPicker;
    },
  });
});
