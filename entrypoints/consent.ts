import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { refuseConsent } from "../utils/consent/index.ts";
import { watchFrames } from "../utils/platform/consent-frames.ts";
import { CONSENT_MARK, REFUSED_MARK } from "../utils/platform/consent-marks.ts";
import { sendMessage } from "../utils/platform/messages.ts";

export default defineUnlistedScript(async () => {
  const world = globalThis as unknown as Record<symbol, boolean>;
  if (world[Symbol.for(CONSENT_MARK)]) return;
  world[Symbol.for(CONSENT_MARK)] = true;
  const on = await refuseConsent(window, {
    askRules: (frame) => sendMessage("askConsent", frame),
    run: (snippet) => sendMessage("runConsent", { snippet }),
    answered: (refused) => {
      world[Symbol.for(REFUSED_MARK)] = refused;
    },
  });
  if (on && window.top === window) watchFrames(window, () => void sendMessage("consentFrames").catch(() => {}));
});
