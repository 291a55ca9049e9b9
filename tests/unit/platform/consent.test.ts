import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { consentIsOn, injectConsent, serveConsent } from "../../../utils/platform/consent.ts";
import { onMessage } from "../../../utils/platform/messages.ts";
import { DEFAULTS, migrate, updateSettings } from "../../../utils/platform/settings.ts";

vi.mock("../../../utils/platform/messages.ts", () => ({ onMessage: vi.fn() }));

const RULES = [
  { name: "page", detectCmp: [], detectPopup: [], optOut: [], optIn: [] },
  { name: "frame", runContext: { frame: true }, detectCmp: [], detectPopup: [], optOut: [], optIn: [] },
];
const sender = { tab: { id: 7, url: "https://news.example/story" }, frameId: 3 };

let calls: Record<string, unknown>[];
let results: unknown[];
let answer: Record<string, (message: object) => Promise<unknown>>;

beforeEach(() => {
  fakeBrowser.reset();
  calls = [];
  results = [];
  answer = {};
  (fakeBrowser as unknown as Record<string, unknown>).scripting = {
    executeScript: async (call: Record<string, unknown>) => {
      calls.push(call);
      return results.map((result) => ({ result }));
    },
  };
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(JSON.stringify(RULES))),
  );
  vi.mocked(onMessage).mockImplementation(((type: string, does: (message: object) => Promise<unknown>) => {
    answer[type] = does;
  }) as never);
  serveConsent();
});

const refusing = () => updateSettings((now) => ({ ...now, declutter: { ...now.declutter, refuseConsent: true } }));

describe("refusing consent", () => {
  it("is off until the reader turns it on, and wherever clutter stays", () => {
    expect(consentIsOn(DEFAULTS, "news.example")).toBe(false);
    expect(consentIsOn(migrate({ declutter: { refuseConsent: "yes" } }), "news.example")).toBe(false);
    const on = migrate({ declutter: { refuseConsent: true, offSites: ["off.example"] } });
    expect(consentIsOn(on, "news.example")).toBe(true);
    expect(consentIsOn(on, "off.example")).toBe(false);
    expect(consentIsOn(on, null)).toBe(false);
    expect(consentIsOn({ ...on, automatic: false }, "news.example")).toBe(false);
    expect(consentIsOn({ ...on, declutter: { ...on.declutter, on: false } }, "news.example")).toBe(false);
  });

  it("reads no rules while it is off, and gives a frame the rules for frames", async () => {
    expect(await answer.askConsent?.({ data: { top: true }, sender })).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    await refusing();
    expect(await answer.askConsent?.({ data: { top: true }, sender })).toEqual(RULES);
    expect(await answer.askConsent?.({ data: { top: false }, sender })).toEqual([RULES[1]]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("runs functions of the package alone, in the frame that asks, and takes yes or no back", async () => {
    results = [{ page: "says this" }];
    expect(await answer.runConsent?.({ data: { snippet: "EVAL_DIDOMI_OPT_OUT" }, sender })).toBe(true);
    expect(calls).toMatchObject([{ world: "MAIN", target: { tabId: 7, frameIds: [3] } }]);
    for (const snippet of ["alert(1)", "constructor", "__proto__", ""])
      expect(await answer.runConsent?.({ data: { snippet }, sender })).toBe(false);
    expect(calls).toHaveLength(1);
  });

  it("goes into the page, and into its frames when there are any", async () => {
    await injectConsent(7);
    await answer.consentFrames?.({ sender });
    expect(calls).toMatchObject([
      { target: { tabId: 7, allFrames: false }, files: ["/consent.js"] },
      { target: { tabId: 7, allFrames: true }, files: ["/consent.js"] },
    ]);
  });

  it("tells the popup what became of it, in whatever frame", async () => {
    results = [undefined, false, true];
    expect(await answer.wasRefused?.({ data: { tabId: 7 } })).toBe(true);
    results = [undefined, false];
    expect(await answer.wasRefused?.({ data: { tabId: 7 } })).toBe(false);
  });
});
