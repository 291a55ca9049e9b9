/** Refuses consent dialogs by @duckduckgo/autoconsent, and never accepts one. */
import AutoConsent, { type Config, type ContentScriptMessage } from "@duckduckgo/autoconsent";
import { mayPress } from "./labels.ts";
import type { ConsentSeam } from "./types.ts";

/**
 * Nothing is hidden before it is refused: a page whose dialog we fail at must not stay blank. Rules that only hide a
 * dialog do not answer it, so they stay out, too.
 */
export const CONFIG: Partial<Config> = {
  enabled: true,
  autoAction: "optOut",
  enablePrehide: false,
  enableCosmeticRules: false,
  // What no rule knows is refused where a dialog about cookies shows a button that says so, and left alone elsewhere.
  heuristicMode: "reject",
  isMainWorld: false,
  // The console is the page's.
  logs: {
    lifecycle: false,
    rulesteps: false,
    detectionsteps: false,
    evals: false,
    errors: false,
    messages: false,
    waits: false,
  },
};

/** The package's, with two doors closed: what agrees is never pressed, and there is no opting in at all. */
class Refuser extends AutoConsent {
  guard(): void {
    const { domActions } = this;
    const press = domActions.clickElement.bind(domActions);
    domActions.clickElement = async (element) => mayPress(element) && press(element);
    domActions.click = async (selector, all = false) => {
      const found = domActions.elementSelector(selector);
      const pressed = (all ? found : found.slice(0, 1)).filter(mayPress);
      for (const element of pressed) element.click();
      return pressed.length > 0;
    };
  }

  override doOptIn(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/**
 * Starts looking for a consent dialog in this frame, to refuse it when it opens. Call once for a document. Answers
 * whether dialogs are to be refused here at all.
 */
export async function refuseConsent(window: Window, seam: ConsentSeam): Promise<boolean> {
  const rules = await seam.askRules({ top: window.top === window });
  if (!rules) return false;
  const receive = async (message: ContentScriptMessage) => {
    if (message.type === "eval") {
      const result = message.snippetId ? await seam.run(message.snippetId).catch(() => false) : false;
      await refuser.receiveMessageCallback({ type: "evalResp", id: message.id, result });
    }
    if (message.type === "autoconsentDone") seam.answered(true);
    if (message.type === "optOutResult" && !message.result) seam.answered(false);
  };
  const refuser = new Refuser(receive);
  refuser.guard();
  refuser.initialize(CONFIG, { autoconsent: rules });
  return true;
}
