import { describe, expect, it } from "vitest";
import { opensClean, withSiteOpen } from "../../../utils/platform/auto-open.ts";
import { matches, parsePattern } from "../../../utils/platform/patterns.ts";
import { DEFAULTS, migrate } from "../../../utils/platform/settings.ts";
import type { Settings } from "../../../utils/platform/types.ts";

const STORY = "https://www.news.example/politics/2026/ferry.html";
const opening = (autoOpen: Partial<Settings["autoOpen"]>): Settings => ({
  ...DEFAULTS,
  autoOpen: { ...DEFAULTS.autoOpen, ...autoOpen },
});

describe("a pattern", () => {
  it.each([
    [" news.example ", "news.example"],
    ["*.news.example", "*.news.example"],
    ["www.News.example/", "news.example"],
    ["news.example/*", "news.example"],
    ["news.example/politics", "news.example/politics"],
    ["news.example/2026/**/*.html", "news.example/2026/*/*.html"],
    ["https://*.news.example/opinion/*", "*.news.example/opinion/*"],
    ["https://www.news.example/politics/2026/ferry.html?utm=1#top", "news.example"],
    ["news.example/café", "news.example/caf%C3%A9"],
    ["zeitung.münchen.example/*/politik", "zeitung.xn--mnchen-3ya.example/*/politik"],
    ["localhost/x", "localhost/x"],
    ["", null],
    ["*", null],
    ["*.", null],
    ["*.*.example", null],
    ["new*.example", null],
    ["news", null],
    ["news.example/a b", null],
    ["news.example/a?b", null],
    ["me@news.example/x", null],
    ["javascript:alert(1)", null],
    ["file:///etc/*", null],
    [`news.example/${"x".repeat(400)}`, null],
  ])("typed as %j is kept as %j", (typed, kept) => {
    expect(parsePattern(typed)).toBe(kept);
    if (kept) expect(parsePattern(kept)).toBe(kept);
  });

  it.each([
    ["news.example", true],
    ["*.news.example", true],
    ["other.example", false],
    ["example", false],
    ["news.example/politics", true],
    ["news.example/politics/", true],
    ["news.example/pol", false],
    ["news.example/politics/*", true],
    ["news.example/*/2026/*", true],
    ["news.example/*.html", true],
    ["news.example/politics*ferry.html", true],
    ["news.example/politics/2026/*ferry*.html", true],
    ["news.example/*.htm", false],
    ["news.example/POLITICS/*", false],
    ["news.example/*/2026/2026/*", false],
    // The end must not be made of what the parts before have taken.
    ["news.example/politics/2026/ferry.html*ferry.html", false],
  ])("%s: a story of www.news.example is one of its pages: %s", (pattern, expected) => {
    expect(matches(pattern, STORY)).toBe(expected);
  });

  it("with all below a site leaves its namesakes alone", () => {
    expect(matches("*.news.example", "https://eu.news.example/a")).toBe(true);
    expect(matches("*.news.example", "https://fakenews.example/a")).toBe(false);
    expect(matches("*.news.example", "https://news.example.evil.example/a")).toBe(false);
    expect(matches("news.example", "https://eu.news.example/a")).toBe(false);
  });

  it("is nobody's pattern where the address is none of the web", () => {
    for (const url of ["about:blank", "file:///news.example/x", "", "https://", "javascript:news.example"])
      expect(matches("news.example", url)).toBe(false);
  });

  it("that wants to be slow is not", () => {
    const pattern = parsePattern(`news.example/${"a*".repeat(140)}b`) as string;
    const started = performance.now();
    for (let i = 0; i < 200; i++) expect(matches(pattern, `https://news.example/${"a".repeat(100_000)}`)).toBe(false);
    // Trying again from each star would take longer than anyone lives.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("opening clean by itself", () => {
  it("happens nowhere unless it is asked for", () => expect(opensClean(DEFAULTS, STORY)).toBe(false));

  it("happens for a site, for a part of one, and for all news", () => {
    expect(opensClean(opening({ sites: ["news.example"] }), STORY)).toBe(true);
    expect(opensClean(opening({ sites: ["news.example/sport"] }), STORY)).toBe(false);
    expect(opensClean(opening({ sites: ["news.example/politics"] }), STORY)).toBe(true);
    expect(opensClean(opening({ news: true }), STORY)).toBe(true);
  });

  it("leaves what is no news alone, but for articles in a part that the reader has described", () => {
    const article = { isNews: false, kind: "article" } as const;
    const front = { isNews: false, kind: "other" } as const;
    expect(opensClean(opening({ sites: ["news.example"], news: true }), STORY, article)).toBe(false);
    expect(opensClean(opening({ sites: ["news.example/*"] }), STORY, front)).toBe(false);
    expect(opensClean(opening({ sites: ["news.example/politics/*"] }), STORY, article)).toBe(true);
    expect(opensClean(opening({ sites: ["news.example/politics/*"] }), STORY, front)).toBe(false);
  });

  it("knows exceptions, which come first", () => {
    const settings = opening({ news: true, sites: ["news.example"], except: ["*.news.example/politics"] });
    expect(opensClean(settings, STORY)).toBe(false);
    expect(opensClean(settings, "https://news.example/sport/1")).toBe(true);
  });

  it("is switched for one site, by an exception where all the others go on", () => {
    const news = opening({ news: true });
    const off = withSiteOpen(news, "news.example", false);
    expect(off.autoOpen).toEqual({ news: true, sites: [], except: ["news.example"] });
    expect(withSiteOpen(off, "news.example", true).autoOpen).toEqual(news.autoOpen);
    const below = opening({ sites: ["*.news.example"] });
    expect(opensClean(withSiteOpen(below, "news.example", false), STORY)).toBe(false);
    expect(withSiteOpen(DEFAULTS, "news.example", true).autoOpen.sites).toEqual(["news.example"]);
    expect(withSiteOpen(opening({ sites: ["news.example"] }), "news.example", false).autoOpen.sites).toEqual([]);
  });

  it("keeps of a damaged record what is a pattern", () => {
    const stored = { autoOpen: { news: 1, sites: ["*.a.example/x*", 4, "no", "a b/c"], except: "none" } };
    expect(migrate(stored).autoOpen).toEqual({ news: false, sites: ["*.a.example/x*"], except: [] });
  });
});
