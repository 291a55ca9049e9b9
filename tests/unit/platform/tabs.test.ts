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
/** What the script that hides was told, and tabs into which its rule was put. */
let told: unknown[];
let styled: number[];
/** How often the browser has refused. */
let refused: number;
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
  told = [];
  styled = [];
  refused = 0;
  refusal = null;
  contentType = "text/html";
  isThere = false;
  wanted = null;
  flips = [];
  send.mockReset().mockImplementation(async (type: string) => (type === "getPage" ? { news, url: URL } : undefined));
  const api = fakeBrowser as unknown as Record<string, unknown>;
  api.scripting = {
    insertCSS: async ({ target: { tabId } }: Call) => {
      if (refusal) refused++;
      if (refusal) throw refusal;
      styled.push(tabId);
    },
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
        told.push(args?.at(-1));
        return [{ result: contentType }];
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
  const OF = { url: URL, hides: false };
  const usual = { on: true, shown: false, except: [], picked: [] };

  it("of news shows on the button, has the page cleared, and makes ready for that", async () => {
    expect(await receiveVerdict(1, news, OF)).toEqual(usual);
    expect(styled).toEqual([1]);
    await vi.waitFor(() => expect(states).toEqual(["news-16.png"]));
    expect([...ran, ...told]).toEqual([]);
    expect(send).not.toHaveBeenCalled();
  });

  it("of news has the page cleared without waiting for the button, or for what makes it ready", async () => {
    const api = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
    api.action!.setIcon = api.scripting!.insertCSS = () => new Promise(() => {});
    expect(await receiveVerdict(1, news, OF)).toEqual(usual);
  });

  it("of news says what the reader wants to be done there", async () => {
    await updateSettings((settings) => withKind(settings, "social", false));
    await keepShown(URL, true);
    expect(await receiveVerdict(1, news, OF)).toEqual({ ...usual, shown: true, except: ["social"] });
  });

  it("of a page on which clutter is hidden says what has changed meanwhile, and makes nothing ready anew", async () => {
    const hides = { ...OF, hides: true };
    expect(await receiveVerdict(1, news, hides)).toEqual(usual);
    await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
    expect(await receiveVerdict(1, news, hides)).toEqual({ ...usual, on: false });
    expect(await receiveVerdict(1, other, hides)).toEqual({ ...usual, on: false });
    expect(styled).toEqual([]);
  });

  it("of another page does nothing more than show", async () => {
    expect(await receiveVerdict(1, other, OF)).toBeNull();
    await vi.waitFor(() => expect(states).toEqual(["other-16.png"]));
    expect([...ran, ...styled]).toEqual([]);
  });

  it("leaves a site alone where the reader wants its ads", async () => {
    await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
    expect(await receiveVerdict(1, news, OF)).toBeNull();
    await vi.waitFor(() => expect(states).toEqual(["news-16.png"]));
    expect(styled).toEqual([]);
  });

  it("of news refuses consent for a reader who has asked for that, where clutter is hidden", async () => {
    await updateSettings((now) => ({ ...now, declutter: { ...now.declutter, refuseConsent: true } }));
    await receiveVerdict(1, other, OF);
    await receiveVerdict(1, news, OF);
    await vi.waitFor(() => expect(ran).toEqual(["/consent.js"]));
    await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
    await receiveVerdict(1, news, OF);
    await vi.waitFor(() => expect(states).toHaveLength(3));
    expect(ran).toEqual(["/consent.js"]);
  });

  it("opens a chosen site clean once for each page, however often it is judged", async () => {
    await updateSettings((settings) => ({
      ...settings,
      autoOpen: { news: false, sites: ["news.example"], except: [] },
    }));
    await receiveVerdict(1, news, OF);
    await vi.waitFor(() => expect(flips).toEqual([[1, true]]));
    await receiveVerdict(1, news, { ...OF, url: "https://www.news.example/story#further" });
    await receiveVerdict(1, news, { ...OF, url: "https://www.news.example/next" });
    await vi.waitFor(() => expect(flips).toHaveLength(2));
    expect(world.opened).toBe("https://www.news.example/next");
  });

  it("has news read in idle time once the reader has read clean, and no other page", async () => {
    const warmed = () => send.mock.calls.filter(([type]) => type === "warmPage");
    await receiveVerdict(1, news, OF);
    await vi.waitFor(() => expect(states).toHaveLength(1));
    expect(warmed()).toEqual([]);
    expect(ran).not.toContain("/reader.js");

    await toggleReader(7);
    ran = [];
    // It is known when the browser has been started anew, too.
    await fakeBrowser.storage.session.clear();
    await receiveVerdict(2, other, OF);
    await receiveVerdict(3, news, OF);
    await vi.waitFor(() => expect(warmed()).toEqual([["warmPage", { when: "idle" }, 3]]));
    expect(ran).toEqual(["/reader.js"]);
  });

  it("is nothing to act upon for a reader who wants to click first", async () => {
    await updateSettings((settings) => ({ ...settings, automatic: false }));
    expect(await receiveVerdict(1, news, OF)).toBeNull();
    expect([...states, ...ran, ...styled]).toEqual([]);
  });

  it("for a tab that has closed is no error", async () => {
    const noted = vi.spyOn(console, "debug").mockImplementation(() => {});
    (fakeBrowser as unknown as { action: object }).action = {
      setIcon: () => Promise.reject(new Error("No tab with id: 1.")),
    };
    refusal = new Error("No tab with id: 1");
    expect(await receiveVerdict(1, news, OF)).toEqual(usual);
    // It is noted, so that nothing is lost on whoever looks for a fault, where the tab is shown to be gone.
    await vi.waitFor(() => expect(refused).toBeGreaterThan(0));
    noted.mockRestore();
  });
});

describe("opening a tab for the popup", () => {
  it("injects what it needs, though no verdict has come", async () => {
    await updateSettings((settings) => ({ ...settings, automatic: false }));
    expect(await openTab(1)).toEqual({ ok: true });
    expect(ran).toEqual(["/reader.js", "/declutter.js"]);
    expect(styled).toEqual([1]);
    expect(told).toEqual([{ on: true, shown: false, except: [], picked: [] }]);
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
