import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { styleVariables } from "../../../components/reading/style.ts";
import {
  DEFAULTS,
  declutterIsOn,
  importSettings,
  migrate,
  readingOn,
  readSettings,
  updateReading,
  updateSettings,
  watchSettings,
  withSiteDeclutter,
  withSiteOpen,
} from "../../../utils/platform/settings.ts";
import { parseSite, siteOf } from "../../../utils/platform/sites.ts";
import type { Settings } from "../../../utils/platform/types.ts";

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => fakeBrowser.reset());

describe("settings", () => {
  it("are the defaults where nothing is stored", async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it.each([null, 7, "x", [], [[]], { version: 99 }, { reading: 5, declutter: [], autoOpen: "no" }])(
    "are the defaults where %j is stored",
    async (stored) => {
      await store(stored);
      expect(await readSettings()).toEqual(DEFAULTS);
    },
  );

  it("keep every valid part of a damaged record", () => {
    const stored = {
      reading: { theme: "sepia", typeface: "comic", size: Number.NaN, width: 5000, lineHeight: "2" },
      declutter: {
        on: false,
        offSites: ["www.News.example", 4, "", "a b", "news.example", null],
        offKinds: ["video", "x", 3, "ad", "ad"],
        picked: [
          { site: "www.News.example", selector: "div.rail" },
          { site: "news.example", selector: "div.rail" },
          { site: "news.example", selector: "*, p" },
          { site: 4, selector: "div.rail" },
          null,
        ],
      },
      autoOpen: { sites: { length: 2 }, news: "yes" },
    };
    expect(migrate(stored)).toEqual({
      version: 1,
      reading: { ...DEFAULTS.reading, theme: "sepia", width: 120 },
      readingOn: {},
      declutter: {
        on: false,
        offSites: ["news.example"],
        offKinds: ["ad", "video"],
        picked: [{ site: "news.example", selector: "div.rail" }],
        refuseConsent: false,
      },
      autoOpen: { news: false, sites: [], except: [] },
      automatic: true,
    });
  });

  it("carry a bounded number of sites", () => {
    const offSites = Array.from({ length: 5000 }, (_, i) => `n${i}.example`);
    expect(migrate({ declutter: { offSites } }).declutter.offSites).toHaveLength(1000);
  });

  it("are stored as they are changed", async () => {
    const changed = await updateReading({ theme: "dark", size: 24 });
    expect(changed.reading).toMatchObject({ theme: "dark", size: 24 });
    expect(await readSettings()).toEqual(changed);
  });

  it("lose no change when two come at once", async () => {
    await Promise.all([
      updateReading({ size: 30 }),
      updateReading({ theme: "black" }),
      updateSettings((now) => withSiteDeclutter(now, "news.example", false)),
    ]);
    const now = await readSettings();
    expect(now.reading).toMatchObject({ size: 30, theme: "black" });
    expect(now.declutter.offSites).toEqual(["news.example"]);
  });

  it("go on after a change that throws", async () => {
    await expect(
      updateSettings(() => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect((await updateReading({ size: 22 })).reading.size).toBe(22);
  });

  it("tell who watches, until the signal aborts", async () => {
    const life = new AbortController();
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), life.signal);
    await updateReading({ size: 25 });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(seen.map((settings) => settings.reading.size)).toEqual([25]);
    life.abort();
    await updateReading({ size: 26 });
    expect(seen).toHaveLength(1);
    watchSettings((settings) => seen.push(settings), life.signal);
    await updateReading({ size: 27 });
    expect(seen).toHaveLength(1);
  });

  it("come back from a file, its valid parts at least", async () => {
    const kept = await updateSettings((now) => withSiteOpen(now, "news.example", true));
    await fakeBrowser.storage.local.clear();
    expect(await importSettings(JSON.stringify(kept))).toBe(true);
    expect(await readSettings()).toEqual(kept);
    expect(await importSettings(`{"reading":{"theme":"sepia","size":"big"}}`)).toBe(true);
    expect((await readSettings()).reading).toEqual({ ...DEFAULTS.reading, theme: "sepia" });
  });

  it.each(["", "no JSON", "[]", "null", `{"other":1}`])("are not touched by a file that holds %j", async (text) => {
    const before = await updateReading({ size: 31 });
    expect(await importSettings(text)).toBe(false);
    expect(await readSettings()).toEqual(before);
  });

  it("take a font's name, and nothing that could end it in a style", () => {
    const { reading } = migrate({
      reading: { typeface: "own", font: 'Gill" Sans\\; }\n*{', letterSpacing: 9, hyphens: 0 },
    });
    expect(reading).toMatchObject({ typeface: "own", font: "Gill Sans; }*{", letterSpacing: 0.2, hyphens: true });
    expect(styleVariables(reading, false)["--typeface"]).toMatch(/^"Gill Sans; }\*{", "/);
    expect(styleVariables(migrate({ reading: { typeface: "own" } }).reading, false)["--typeface"]).not.toContain('""');
  });

  it("have another look for some sites, and keep of it what is valid", async () => {
    const stored = {
      reading: { size: 24 },
      readingOn: { "www.News.example": { theme: "dark", size: "big", colour: "red" }, "no site": {}, "b.example": 7 },
    };
    const settings = migrate(stored);
    expect(settings.readingOn).toEqual({ "news.example": { theme: "dark", size: 24 }, "b.example": {} });
    expect(readingOn(settings, "news.example")).toEqual({ ...DEFAULTS.reading, size: 24, theme: "dark" });
    expect(readingOn(settings, "other.example")).toEqual({ ...DEFAULTS.reading, size: 24 });
    expect(readingOn(settings, null).theme).toBe(DEFAULTS.reading.theme);
  });

  it("change the look of a site that has its own, else the look everywhere", async () => {
    await updateSettings((now) => ({ ...now, readingOn: { "news.example": {} } }));
    await updateReading({ theme: "sepia" }, "news.example");
    const now = await updateReading({ size: 30 }, "other.example");
    expect(now.reading).toEqual({ ...DEFAULTS.reading, size: 30 });
    expect(readingOn(now, "news.example")).toEqual({ ...DEFAULTS.reading, size: 30, theme: "sepia" });
  });

  it("say where clutter is hidden and what opens clean", () => {
    expect(declutterIsOn(DEFAULTS, "news.example")).toBe(true);
    expect(declutterIsOn(DEFAULTS, null)).toBe(false);
    const off = withSiteDeclutter(DEFAULTS, "news.example", false);
    expect(declutterIsOn(off, "news.example")).toBe(false);
    expect(declutterIsOn(off, "other.example")).toBe(true);
    const none = { ...off, declutter: { ...off.declutter, on: false } };
    expect(declutterIsOn(withSiteDeclutter(none, "news.example", true), "news.example")).toBe(true);
  });
});

describe("sites", () => {
  it.each([
    ["https://www.news.example/a?b", "news.example"],
    ["http://127.0.0.1:8080/x", "127.0.0.1"],
    ["about:blank", null],
    ["file:///tmp/a.html", null],
    ["nonsense", null],
  ])("of %s is %s", (url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    [" https://www.News.example/x ", "news.example"],
    ["news.example", "news.example"],
    ["news.example/politics", "news.example"],
    ["zeitung.münchen.example", "zeitung.xn--mnchen-3ya.example"],
    ["localhost", "localhost"],
    ["news", null],
    ["", null],
    ["two words", null],
    ["me@news.example", null],
    ["javascript:alert(1)", null],
    ["https://", null],
    ["a..b", null],
    ["<b>", null],
  ])("typed as %j are %s", (typed, site) => expect(parseSite(typed)).toBe(site));
});
