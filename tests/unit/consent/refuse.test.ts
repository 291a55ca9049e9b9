import { JSDOM } from "jsdom";
import { afterEach, expect, it, vi } from "vitest";
import type { ConsentRule } from "../../../utils/consent/types.ts";

/** Answers as soon as the dialog has been answered, or cannot be: with that, and with what was pressed. */
async function refuse(buttons: string, optOut: ConsentRule["optOut"]) {
  const { window } = new JSDOM(
    `<!doctype html><div id="dialog" style="position:fixed">We use cookies. ${buttons}</div>`,
    {
      url: "https://news.example/story",
    },
  );
  for (const name of ["window", "document", "location", "HTMLElement", "HTMLInputElement", "MutationObserver"] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal("getComputedStyle", window.getComputedStyle.bind(window));
  const pressed: string[] = [];
  window.document.addEventListener("click", ({ target }) => pressed.push((target as Element).id));
  const asked: string[] = [];
  const { refuseConsent } = await import("../../../utils/consent/index.ts");
  const rule = { name: "made up", detectCmp: [{ exists: "#dialog" }], detectPopup: [{ visible: "#dialog" }], optOut };
  const refused = await new Promise<boolean>((answered) => {
    void refuseConsent(window as unknown as Window, {
      askRules: async () => [{ ...rule, optIn: [{ click: "#yes" }] }],
      // Others are asked on every page, to find out whose dialog it has: none of theirs.
      run: async (snippet) => snippet === "EVAL_DIDOMI_OPT_OUT" && asked.push(snippet) > 0,
      answered,
    });
  });
  return { refused, pressed, asked };
}

afterEach(() => vi.unstubAllGlobals());

const YES = `<button id="yes">Accept all</button>`;

it("presses what refuses, once", async () => {
  const done = await refuse(`${YES}<button id="no">Reject all</button>`, [{ click: "#no" }]);
  expect(done).toEqual({ refused: true, pressed: ["no"], asked: [] });
});

it("presses nothing that agrees, whatever a rule says", async () => {
  const steps: ConsentRule["optOut"][] = [
    [{ click: "#yes" }],
    [{ waitForThenClick: "#yes" }],
    [{ click: "button", all: true }],
  ];
  for (const optOut of steps) expect(await refuse(YES, optOut)).toEqual({ refused: false, pressed: [], asked: [] });
});

it("asks for a function of the package's by its name", async () => {
  const done = await refuse(YES, [{ eval: "EVAL_DIDOMI_OPT_OUT" }]);
  expect(done).toEqual({ refused: true, pressed: [], asked: ["EVAL_DIDOMI_OPT_OUT"] });
});

it("does nothing where there are no rules to be had", async () => {
  const { refuseConsent } = await import("../../../utils/consent/index.ts");
  const { window } = new JSDOM("");
  const run = vi.fn();
  const seam = { askRules: async () => null, run, answered: run };
  expect(await refuseConsent(window as unknown as Window, seam)).toBe(false);
  expect(run).not.toHaveBeenCalled();
});
