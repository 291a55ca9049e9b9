import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sendMessage } from "../../../utils/platform/messages.ts";
import { callClutter } from "../../../utils/platform/page-clutter.ts";
import { createPopup, type PopupState, popupTab } from "../../../utils/platform/popup.ts";
import { readSettings } from "../../../utils/platform/settings.ts";
import { isShown, SHOWN_KEY } from "../../../utils/platform/shown-pages.ts";
import { findSources } from "../../../utils/platform/sources.ts";
import { correctSources } from "../../../utils/sources/corrections.ts";

vi.mock("../../../utils/platform/messages.ts", () => ({ sendMessage: vi.fn() }));
vi.mock("../../../utils/platform/page-clutter.ts", () => ({ callClutter: vi.fn() }));
vi.mock("../../../utils/platform/sources.ts", () => ({ findSources: vi.fn() }));

const find = vi.mocked(findSources) as unknown as ReturnType<typeof vi.fn>;
const send = vi.mocked(sendMessage) as unknown as ReturnType<typeof vi.fn>;
const call = vi.mocked(callClutter) as unknown as ReturnType<typeof vi.fn>;
const found = { sources: [{ name: "A", kind: "person", aliases: [], attributions: [], via: null }], depth: "full" };
const pageOf = (isNews: boolean) => ({
  url: "https://www.news.example/a",
  news: { isNews, score: 1, kind: "news", reasons: [] },
  article: { text: "One.", links: [], lang: "en", siteName: "News", authors: [] },
  readerOpen: false,
});

/** What tab and background answer; a function is called, an Error is thrown. */
let answers: Record<string, unknown>;
let states: PopupState[];
let left: number;

const popup = (tabId: number | null = 5) =>
  createPopup({ tabId, show: (state) => states.push(state), leave: () => void left++ });
const last = () => states.at(-1);
const sent = (type: string) => send.mock.calls.filter(([one]) => one === type);

beforeEach(() => {
  fakeBrowser.reset();
  states = [];
  left = 0;
  answers = {
    openTab: { ok: true },
    getPage: pageOf(true),
    findSources: found,
    tell: { hidden: true, counts: { ad: 1 } },
    set: { hidden: false, counts: { ad: 1 } },
    hideClutter: true,
    toggleReader: { open: true },
    showPassages: { key: "k", name: "A", at: 0, of: 2 },
    stepPassage: { key: "k", name: "A", at: 1, of: 2 },
  };
  find.mockReset().mockImplementation(async () => {
    if (answers.findSources instanceof Error) throw answers.findSources;
    return answers.findSources;
  });
  const answered = async (type: string) => {
    const answer = answers[type];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  send.mockReset().mockImplementation(answered);
  call.mockReset().mockImplementation((_tab: number, does: string) => answered(does));
});

/** Whether it is kept that clutter is to be seen on this page. */
const isKept = async (url: string) => isShown(url, (await fakeBrowser.storage.local.get(SHOWN_KEY))[SHOWN_KEY]);

describe("the popup of a tab", () => {
  it("shows the page while its sources are still sought", async () => {
    await popup().load();
    expect(states.map((state) => state.is)).toEqual(["loading", "ready", "ready", "ready"]);
    expect(states[1]).toMatchObject({ sources: "looking", site: "news.example", siteDeclutter: true });
    expect(last()).toMatchObject({ sources: found, clutter: { hidden: true } });
  });

  it("looks for no sources and no clutter on a page that is no news", async () => {
    answers.getPage = pageOf(false);
    await popup().load();
    expect(last()).toMatchObject({ is: "ready", sources: null, clutter: null });
    expect(find).not.toHaveBeenCalled();
    expect(call).not.toHaveBeenCalled();
  });

  it("tells a page that is forbidden from one that failed", async () => {
    answers.openTab = { ok: false, reason: "forbidden", detail: "" };
    await popup().load();
    expect(last()).toEqual({ is: "forbidden" });
    answers.openTab = { ok: false, reason: "failed", detail: "it broke" };
    await popup().load();
    expect(last()).toEqual({ is: "failed", detail: "it broke" });
    answers.openTab = new Error("no background");
    await popup().load();
    expect(last()).toEqual({ is: "failed", detail: "no background" });
    await popup(null).load();
    expect(last()).toEqual({ is: "forbidden" });
  });

  it("still shows the article where sources or clutter fail", async () => {
    answers.findSources = new Error("x");
    answers.tell = null;
    await popup().load();
    expect(last()).toMatchObject({ is: "ready", sources: "failed", clutter: null });
  });

  it("keeps for the page that clutter is shown again, and for good that a kind is not hidden", async () => {
    const actions = popup();
    await actions.load();
    await actions.setClutter(false);
    expect(await isKept("https://www.news.example/a?utm_source=x#top")).toBe(true);
    expect(await isKept("https://www.news.example/b")).toBe(false);
    await actions.setKind("social", false);
    expect((await readSettings()).declutter.offKinds).toEqual(["social"]);
    expect(last()).toMatchObject({ offKinds: ["social"] });
    await actions.setKind("social", true);
    expect((await readSettings()).declutter.offKinds).toEqual([]);
    await actions.setClutter(true);
    expect(await isKept("https://www.news.example/a")).toBe(false);
  });

  it("has kept that clutter is shown again before the page changes, so that the popup may be closed at once", async () => {
    answers.set = new Promise(() => {});
    const actions = popup();
    await actions.load();
    void actions.setClutter(false);
    await vi.waitFor(() => expect(call).toHaveBeenLastCalledWith(5, "set", false));
    expect(await isKept("https://www.news.example/a")).toBe(true);
  });

  it("leaves when clean reading has opened", async () => {
    const actions = popup();
    await actions.load();
    await actions.toggleReader();
    expect(sent("toggleReader")).toEqual([["toggleReader", {}, 5]]);
    expect(left).toBe(1);
    answers.toggleReader = { open: false };
    await actions.toggleReader();
    expect(left).toBe(1);
    expect(last()).toMatchObject({ page: { readerOpen: false } });
  });

  it("says when a place is gone, or nobody answers, and forgets it with the next thing done", async () => {
    const actions = popup();
    await actions.load();
    const passages = { key: "k", name: "A", places: [{ paragraph: 0, spans: [] }], at: 0 };
    const { showPassages } = answers;
    answers.showPassages = null;
    await actions.showPassages(passages);
    expect(last()).toMatchObject({ problem: "lost" });
    answers.showPassages = new Error("gone");
    await actions.showPassages(passages);
    expect(last()).toMatchObject({ problem: "failed" });
    answers.showPassages = showPassages;
    await actions.showPassages(passages);
    expect(last()).toMatchObject({ problem: null, page: { marking: { at: 0, of: 2 } } });
  });

  it("goes from passage to passage, until there are no marks", async () => {
    const actions = popup();
    await actions.load();
    await actions.stepPassage(1);
    expect(sent("stepPassage")).toEqual([["stepPassage", { by: 1 }, 5]]);
    expect(last()).toMatchObject({ page: { marking: { at: 1, of: 2 } } });
    answers.stepPassage = null;
    await actions.stepPassage(0);
    expect(last()).toMatchObject({ page: { marking: null } });
  });

  it("keeps what the reader sets right", async () => {
    const actions = popup();
    await actions.load();
    const [key] = correctSources(found.sources as never, []).map((source) => source.key);
    await actions.correct({ kind: "rename", source: key as string, name: "B" });
    const again = popup();
    await again.load();
    expect(last()).toMatchObject({ corrections: [{ kind: "rename", name: "B" }] });
    await again.undoCorrection({ kind: "rename", source: key as string, name: "B" });
    expect(last()).toMatchObject({ corrections: [] });
  });

  it("asks for access during the click on an author's page, and says that it was refused", async () => {
    const contains = vi.spyOn(fakeBrowser.permissions, "contains").mockImplementation(async () => false);
    const request = vi.spyOn(fakeBrowser.permissions, "request").mockImplementation(async () => false);
    const actions = popup();
    await actions.load();
    const author = { name: "A", url: "https://www.news.example/people/a" };
    const looking = actions.lookAtAuthor(author);
    // Not a moment later: the browser would refuse to ask.
    expect(request.mock.calls).toEqual([[{ origins: ["https://www.news.example/*"] }]]);
    expect(last()).toMatchObject({ authorPages: { [author.url]: { is: "looking" } } });
    await looking;
    expect(last()).toMatchObject({ authorPages: { [author.url]: { is: "failed", why: "denied" } } });
    contains.mockRestore();
    request.mockRestore();
  });

  it("starts hiding where nothing was hidden by itself", async () => {
    answers.tell = null;
    const actions = popup();
    await actions.load();
    await actions.setClutter(true);
    expect(sent("hideClutter")).toEqual([["hideClutter", { tabId: 5 }]]);
    expect(call).toHaveBeenLastCalledWith(5, "set", true);
  });

  it("keeps what is wanted for the site", async () => {
    const actions = popup();
    await actions.load();
    await actions.setSiteDeclutter(false);
    await actions.setSiteOpen(true);
    expect(await readSettings()).toMatchObject({
      declutter: { on: true, offSites: ["news.example"] },
      autoOpen: { news: false, sites: ["news.example"], except: [] },
    });
    expect(last()).toMatchObject({ siteDeclutter: false, siteOpen: true, clutter: { hidden: false } });
    await actions.setSiteOpen(false);
    expect((await readSettings()).autoOpen.sites).toEqual([]);
  });
});

describe("the tab that the popup is for", () => {
  it.each([
    ["?tab=12", 12],
    ["?tab=", null],
    ["?tab=-1", null],
    ["?tab=1.5", null],
    ["?tab=1e3", null],
    ["?tab=99999999999", null],
    ["?tab=<b>", null],
  ])("named by %s is %s", async (search, id) => expect(await popupTab(search)).toBe(id));

  it("is the active one where none is named", async () => {
    const window = await fakeBrowser.windows.create({ focused: true });
    const tab = await fakeBrowser.tabs.create({ active: true, windowId: window?.id });
    expect(await popupTab("")).toBe(tab.id);
  });
});
