import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Detection } from "../../../utils/detection/types.ts";
import { sendMessage } from "../../../utils/platform/messages.ts";
import { updateSettings, withKind, withSiteDeclutter } from "../../../utils/platform/settings.ts";
import { keepShown } from "../../../utils/platform/shown-pages.ts";
import { openTab, receiveVerdict, toggleReader } from "../../../utils/platform/tabs.ts";

vi.mock("../../../utils/platform/messages.ts", () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage) as unknown as ReturnType<typeof vi.fn>;
const news: Detection = { isNews: true, score: 0.9, kind: "news", reasons: [] };
const other: Detection = { isNews: false, score: 0.1, kind: "other", reasons: [] };
const URL = "https://www.news.example/story#top";

/** What a tab's isolated world would remember, and what the browser was asked to do. */
let world: { opened?: string };
let ran: string[];
let states: string[];
/** Whether the script that hides is in the tab already, and what it was told. */
let hasDeclutter: boolean;
let told: unknown[];
let refusal: Error | null;
let contentType: string;
/** Whether the reading script is in the tab already; what it was told to do; in which tab it did what. */
let isThere: boolean;
let wanted: { open: boolean | null } | null;
let flips: [tabId: number, open: boolean | null][];

type Call = { target: { tabId: number }; files?: string[]; func?: { name: string }; args?: string[] };

beforeEach(() => {
  fakeBrowser.reset();
  world = {};
  ran = [];
  states = [];
  hasDeclutter = false;
  told = [];
  refusal = null;
  contentType = "text/html";
  isThere = false;
  wanted = null;
  flips = [];
  send.mockReset().mockImplementation(async (type: string) => (type === "getPage" ? { news, url: URL } : undefined));
  const api = fakeBrowser as unknown as Record<string, unknown>;
  api.scripting = {
    insertCSS: async () => {},
    removeCSS: async () => {},
    executeScript: async ({ target: { tabId }, files, func, args }: Call) => {
      if (refusal) throw refusal;
      if (files) ran.push(...files);
      if (files?.includes("/reader.js") && wanted) {
        const { open } = wanted;
        wanted = null;
        flips.push([tabId, open]);
        return [{ result: open !== false }];
      }
      if (func?.name === "flipInPage") {
        if (contentType === "application/pdf") return [{ result: { viewer: true } }];
        const [open] = args as unknown as [boolean | null];
        if (isThere) flips.push([tabId, open]);
        else wanted = { open };
        return [{ result: { there: isThere, isOpen: isThere && open !== false } }];
      }
      if (func?.name === "typeIfNew" || func?.name === "callInPage") {
        if (hasDeclutter) told.push(args?.at(-1));
        return [{ result: hasDeclutter ? "" : contentType }];
      }
      if (func?.name === "contentType") return [{ result: contentType }];
      if (func?.name === "claimOpening") {
        const page = args?.[0]?.replace(/#.*$/, "");
        const first = world.opened !== page;
        world.opened = page;
        return [{ result: first }];
      }
      return [{}];
    },
  };
  api.action = {
    setIcon: async ({ path }: { path: Record<number, string> }) => void states.push(path[16]?.split("/")[2] ?? ""),
    setTitle: async () => {},
  };
});

describe("a verdict", () => {
  it("of news shows on the button and clears the page", async () => {
    await receiveVerdict(1, news, URL);
    expect(states).toEqual(["news-16.png"]);
    expect(ran).toEqual(["/declutter.js"]);
    expect(send).not.toHaveBeenCalled();
  });

  it("of news clears the page without waiting for the button, or for an answer of the page", async () => {
    const api = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
    const never = () => new Promise(() => {});
    api.action!.setIcon = never;
    const { executeScript } = api.scripting as { executeScript(call: Call): Promise<unknown> };
    api.scripting!.executeScript = (call: Call) => (call.func ? never() : executeScript(call));
    void receiveVerdict(1, news, URL);
    await vi.waitFor(() => expect(ran).toEqual(["/declutter.js"]));
  });

  it("of news tells the page's script what to do, so that it need not ask for it", async () => {
    await updateSettings((settings) => withKind(settings, "social", false));
    await keepShown(URL, true);
    const api = fakeBrowser as unknown as { scripting: { executeScript(call: Call): Promise<unknown> } };
    const { executeScript } = api.scripting;
    const handed: unknown[] = [];
    api.scripting.executeScript = (call: Call) => {
      handed.push(...(call.args ?? []));
      return executeScript(call);
    };
    await receiveVerdict(1, news, URL, true);
    expect(handed).toContainEqual({ on: true, shown: true, except: ["social"], picked: [] });
  });

  it("of news does not tell the page's script what it takes for granted", async () => {
    const api = fakeBrowser as unknown as { scripting: { executeScript(call: Call): Promise<unknown> } };
    const executeScript = vi.spyOn(api.scripting, "executeScript");
    await receiveVerdict(1, news, URL, true);
    expect(executeScript).toHaveBeenCalledTimes(1);
    expect(ran).toEqual(["/declutter.js"]);
  });

  it("of a page that is back tells its script what has changed meanwhile", async () => {
    await receiveVerdict(1, news, URL);
    expect(told).toEqual([]);
    hasDeclutter = true;
    await receiveVerdict(1, news, URL);
    expect(told).toEqual([{ on: true, shown: false, except: [], picked: [] }]);
    await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
    ran.length = 0;
    await receiveVerdict(1, news, URL);
    expect(told[1]).toEqual({ on: false, shown: false, except: [], picked: [] });
    expect(ran).toEqual([]);
  });

  it("of another page does nothing more than show", async () => {
    await receiveVerdict(1, other, URL);
    expect(states).toEqual(["other-16.png"]);
    expect(ran).toEqual([]);
  });

  it("leaves a site alone where the reader wants its ads", async () => {
    await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
    await receiveVerdict(1, news, URL);
    expect(ran).toEqual([]);
  });

  it("of news refuses consent for a reader who has asked for that, where clutter is hidden", async () => {
    await updateSettings((now) => ({ ...now, declutter: { ...now.declutter, refuseConsent: true } }));
    await receiveVerdict(1, other, URL);
    expect(ran).toEqual([]);
    await receiveVerdict(1, news, URL);
    expect(ran).toEqual(["/declutter.js", "/consent.js"]);
    ran.length = 0;
    await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
    await receiveVerdict(1, news, URL);
    expect(ran).toEqual([]);
  });

  it("opens a chosen site clean once for each page, however often it is judged", async () => {
    await updateSettings((settings) => ({
      ...settings,
      autoOpen: { news: false, sites: ["news.example"], except: [] },
    }));
    await receiveVerdict(1, news, URL);
    await receiveVerdict(1, news, "https://www.news.example/story#further");
    expect(flips).toEqual([[1, true]]);
    await receiveVerdict(1, news, "https://www.news.example/next");
    expect(flips).toHaveLength(2);
  });

  it("has news read in idle time once the reader has read clean, and no other page", async () => {
    const warmed = () => send.mock.calls.filter(([type]) => type === "warmPage");
    await receiveVerdict(1, news, URL);
    expect(warmed()).toEqual([]);
    expect(ran).not.toContain("/reader.js");

    await toggleReader(7);
    ran = [];
    // It is known when the browser has been started anew, too.
    await fakeBrowser.storage.session.clear();
    await receiveVerdict(2, other, URL);
    expect([...ran, ...warmed()]).toEqual([]);
    await receiveVerdict(3, news, URL);
    expect(ran).toContain("/reader.js");
    expect(warmed()).toEqual([["warmPage", { when: "idle" }, 3]]);
  });

  it("is nothing to act upon for a reader who wants to click first", async () => {
    await updateSettings((settings) => ({ ...settings, automatic: false }));
    await receiveVerdict(1, news, URL);
    expect([...states, ...ran]).toEqual([]);
  });

  it("for a tab that has closed is no error", async () => {
    (fakeBrowser as unknown as { action: object }).action = {
      setIcon: () => Promise.reject(new Error("No tab with id: 1.")),
    };
    refusal = new Error("No tab with id: 1");
    await expect(receiveVerdict(1, news, URL)).resolves.toBeUndefined();
  });
});

describe("opening a tab for the popup", () => {
  it("injects what it needs, though no verdict has come", async () => {
    await updateSettings((settings) => ({ ...settings, automatic: false }));
    expect(await openTab(1)).toEqual({ ok: true });
    expect(ran).toEqual(["/reader.js", "/declutter.js"]);
    expect(states).toEqual(["news-16.png"]);
  });

  it("does not clear a page that is no news", async () => {
    send.mockImplementation(async () => ({ news: other, url: URL }));
    expect(await openTab(1)).toEqual({ ok: true });
    expect(ran).toEqual(["/reader.js"]);
  });

  it.each([
    "Cannot access a chrome:// URL",
    'Cannot access contents of url "chrome-extension://x/options.html". Extension manifest must request permission to access this host.',
    "The extensions gallery cannot be scripted.",
    "Missing host permission for the tab",
    "Frame with ID 0 is showing error page",
  ])("says that it is forbidden where the browser answers %j", async (message) => {
    refusal = new Error(message);
    expect(await openTab(1)).toEqual({ ok: false, reason: "forbidden", detail: message });
    expect(states).toEqual(["off-16.png"]);
  });

  it("says that it is forbidden in a PDF viewer, and where the script does not run", async () => {
    contentType = "application/pdf";
    expect(await openTab(1)).toMatchObject({ ok: false, reason: "forbidden" });
    contentType = "text/html";
    send.mockRejectedValue(new Error("No response"));
    expect(await openTab(1)).toMatchObject({ ok: false, reason: "forbidden" });
  });

  it("tells another failure as one", async () => {
    refusal = new Error("No tab with id: 1");
    expect(await openTab(1)).toMatchObject({ ok: false, reason: "failed" });
    refusal = null;
    send.mockRejectedValue(new Error("the page broke"));
    expect(await openTab(1)).toEqual({ ok: false, reason: "failed", detail: "the page broke" });
  });
});

describe("the key", () => {
  it("flips clean reading in the tab that it was pressed in", async () => {
    await toggleReader(7);
    expect(ran).toEqual(["/reader.js"]);
    expect(flips).toEqual([[7, null]]);
  });

  it("asks the script that is there, and does not send it again", async () => {
    await toggleReader(41);
    isThere = true;
    [ran, flips] = [[], []];
    await toggleReader(41);
    expect(ran).toEqual([]);
    expect(flips).toEqual([[41, null]]);
  });

  it("sends the script where the tab has gone on to another page", async () => {
    await toggleReader(42);
    [ran, flips] = [[], []];
    await toggleReader(42);
    expect(ran).toEqual(["/reader.js"]);
    expect(flips).toEqual([[42, null]]);
  });

  it("flips once where the background has forgotten that the script is there", async () => {
    isThere = true;
    await toggleReader(43);
    expect(flips).toEqual([[43, null]]);
  });

  it("shows on the button that a viewer's page is not to be read", async () => {
    contentType = "application/pdf";
    await toggleReader(7);
    expect(states).toEqual(["off-16.png"]);
    expect([...ran, ...flips]).toEqual([]);
  });

  it("takes the tab in front where the browser names none", async () => {
    const window = await fakeBrowser.windows.create({ focused: true });
    const { id } = await fakeBrowser.tabs.create({ active: true, windowId: window?.id });
    await toggleReader(undefined);
    expect(flips).toEqual([[id, null]]);
  });

  it("shows on the button where no extension may run", async () => {
    refusal = new Error("Cannot access a chrome:// URL");
    await toggleReader(7);
    expect(states).toEqual(["off-16.png"]);
    expect(flips).toEqual([]);
  });
});
