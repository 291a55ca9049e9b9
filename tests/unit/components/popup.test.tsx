import { describe, expect, it, vi } from "vitest";
import { Popup } from "../../../components/popup/Popup.tsx";
import { momentOnPage, readableMoment } from "../../../components/primitives/moment.ts";
import { initials } from "../../../components/primitives/Portrait.tsx";
import type { PopupActions, PopupState, ReadyPopup } from "../../../utils/platform/popup.ts";
import type { Article } from "../../../utils/report/types.ts";
import type { Source } from "../../../utils/sources/types.ts";
import { attribution, source as cited } from "../../support/cited.ts";
import { drawn, renderPage } from "./page.ts";

const HOSTILE = `<img src=x onerror="globalThis.pwned=1">`;

const article = (more: Partial<Article> = {}): Article => ({
  title: "Nine coats of grey",
  dek: null,
  siteName: "Harbour Post",
  lang: "en",
  dir: "ltr",
  published: "2026-09-01",
  modified: null,
  leadImage: null,
  text: "One.\nTwo.",
  paragraphs: ["One.", "Two."],
  paragraphKinds: ["paragraph", "paragraph"],
  links: [],
  html: "",
  wordCount: 2,
  readingMinutes: 1,
  paywall: "none",
  authors: [],
  agencies: [],
  byline: null,
  publisher: { name: null, url: null, logo: null, foundingDate: null, policies: [] },
  piece: { kind: "news", reason: "" },
  originallyFrom: null,
  corrections: [],
  ...more,
});
const author = (name: string, more = {}) => ({
  name,
  collective: false,
  contribution: "author" as const,
  role: null,
  organisation: null,
  url: null,
  photo: null,
  bio: null,
  links: [],
  provenance: {},
  ...more,
});
const source = (name: string, more: Partial<Source> = {}) =>
  cited(name, {
    attributions: [
      attribution({ type: "direct", quote: `words of ${name}`, paragraph: 1, content: [{ start: 5, end: 9 }] }),
    ],
    ...more,
  });
const ready = (more: Partial<ReadyPopup> = {}, of: Article | null = article(), isNews = true): ReadyPopup => ({
  is: "ready",
  page: {
    url: "https://news.example/a",
    news: { isNews, score: 1, kind: "news", reasons: [] },
    article: of,
    readerOpen: false,
    marking: null,
  },
  sources: { sources: [], depth: "full" },
  corrections: [],
  authorPages: {},
  clutter: { hidden: true, counts: { ad: 2 } },
  consentRefused: false,
  offKinds: [],
  site: "news.example",
  siteDeclutter: true,
  siteOpen: false,
  problem: null,
  ...more,
});
const actions = () =>
  ({
    load: vi.fn(),
    toggleReader: vi.fn(),
    showPassages: vi.fn(),
    stepPassage: vi.fn(),
    lookAtAuthor: vi.fn(),
    correct: vi.fn(),
    undoCorrection: vi.fn(),
    setClutter: vi.fn(),
    setKind: vi.fn(),
    pickClutter: vi.fn(),
    setSiteDeclutter: vi.fn(),
    setSiteOpen: vi.fn(),
    openOptions: vi.fn(),
  }) satisfies PopupActions;
const open = (state: PopupState, does = actions()) => ({ ...renderPage(<Popup state={state} actions={does} />), does });

describe("the popup", () => {
  it("says that it is reading", () => {
    expect(open({ is: "loading" }).text()).toContain("Reading the page");
  });

  it("says in a sentence where no extension may run", () => {
    expect(open({ is: "forbidden" }).text()).toContain("does not let extensions run on this page");
  });

  it("says what failed, and tries again", () => {
    const { text, control, does } = open({ is: "failed", detail: "the tab broke" });
    expect(text()).toContain("the tab broke");
    control(/try again/i).click();
    expect(does.load).toHaveBeenCalled();
  });

  it("says that a page is not news, and reads it clean all the same", () => {
    const { text, control, does } = open(ready({ sources: null, clutter: null }, article(), false));
    expect(text()).toContain("is not a news article");
    expect(text()).not.toContain("Who says so");
    control(/read clean/i).click();
    expect(does.toggleReader).toHaveBeenCalled();
  });

  it("says that there is no article, and does not offer to read it", () => {
    const { text, root } = open(ready({ sources: null, clutter: null }, null, false));
    expect(text()).toContain("There is no article to be found on this page.");
    expect(root.querySelector(".button.main")).toBeNull();
    const reading = ready({ sources: null }, null);
    reading.page.readerOpen = true;
    expect(open(reading).text()).toContain("Close clean reading");
  });

  it("says that no author is named and no one cited", () => {
    const { text } = open(ready());
    expect(text()).toContain("The page names no author.");
    expect(text()).toContain("No one is quoted or cited");
  });

  it("gives each author a card with what the page says of them", () => {
    const authors = [
      author("Ines Holm", {
        role: "staff writer",
        organisation: "Harbour Post",
        bio: "Writes of ports.",
        url: "https://news.example/ines",
        photo: "https://news.example/ines.jpg",
        links: [{ kind: "email", url: "mailto:ines@news.example", label: null }],
      }),
      author("The desk", { collective: true }),
    ];
    const { root, text } = open(ready({}, article({ authors, agencies: ["AP"] })));
    expect([...root.querySelectorAll(".author h3")].map((name) => name.textContent)).toEqual(["Ines Holm", "The desk"]);
    for (const fact of ["staff writer, Harbour Post", "Writes of ports.", "not a person", "copy from AP"])
      expect(text()).toContain(fact);
    expect(root.querySelector(".portrait img")?.getAttribute("referrerpolicy")).toBe("no-referrer");
    expect(root.querySelector("a[href^=mailto]")?.textContent).toBe("E-mail");
  });

  it("falls back to initials where the picture does not load or is no picture of the web", async () => {
    const authors = [
      author("Ines Holm", { photo: "https://news.example/x.jpg" }),
      author("Bo", { photo: "data:image/svg+xml,x" }),
    ];
    const { root } = open(ready({}, article({ authors })));
    expect(root.querySelectorAll(".portrait img")).toHaveLength(1);
    root.querySelector(".portrait img")?.dispatchEvent(new Event("error"));
    await drawn();
    expect([...root.querySelectorAll(".portrait")].map((one) => one.textContent)).toEqual(["IH", "B"]);
  });

  it("marks sponsored content loudly", () => {
    const { root } = open(ready({}, article({ piece: { kind: "sponsored", reason: "label" } })));
    expect(root.querySelector(".chip.loud")?.textContent).toMatch(/sponsored/i);
  });

  it("jumps to a passage", () => {
    const { control, does } = open(ready({ sources: { sources: [source("Ada Roe")], depth: "full" } }));
    control(/words of Ada Roe/).click();
    expect(does.showPassages).toHaveBeenCalledWith(
      expect.objectContaining({ places: [{ paragraph: 1, spans: [{ start: 5, end: 9 }] }], at: 0 }),
    );
  });

  it("filters by kind, and searches where there are many", async () => {
    const people = Array.from({ length: 8 }, (_, i) => source(`Person ${i}`));
    const sources = [...people, source("Harbour Radio", { kind: "outlet", aliases: ["HR1"] })];
    const { root, control, text } = open(ready({ sources: { sources, depth: "full" } }));
    const names = () => [...root.querySelectorAll(".source h3")].map((name) => name.textContent);
    expect(names()).toHaveLength(9);
    control(/^\s*outlet/).click();
    await drawn();
    expect(names()).toEqual(["Harbour Radio"]);
    control(/^\s*All/).click();
    const search = control(/search/i) as HTMLInputElement;
    search.value = "hr1";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn();
    expect(names()).toEqual(["Harbour Radio"]);
    expect(text()).toContain("1 of 9 sources");
    search.value = "nobody";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn();
    expect(text()).toContain("No source matches.");
  });

  it("switches clutter for the page and for the site", () => {
    const { control, text, does } = open(ready());
    expect(text()).toContain("Hidden: 2 ads");
    control(/hide ads and promos/i).click();
    expect(does.setClutter).toHaveBeenCalledWith(false);
    control(/ads and promos here/i).click();
    expect(does.setSiteDeclutter).toHaveBeenCalledWith(false);
    control(/open its articles clean/i).click();
    expect(does.setSiteOpen).toHaveBeenCalledWith(true);
  });

  it("names an agency that signs the piece once", () => {
    const authors = [author("Ann Lee"), author("AP", { collective: true })];
    const { root, text } = open(ready({}, article({ authors, agencies: ["AP"] })));
    expect(root.querySelectorAll(".authors > li")).toHaveLength(1);
    expect(text().match(/AP/g)).toHaveLength(1);
  });

  it("has a switch for each kind, what is found here first, and counts what is hidden alone", () => {
    const clutter = { hidden: true, counts: { "paid link": 3, ad: 2 } };
    const { control, text, root, does } = open(ready({ clutter, offKinds: ["paid link"] }));
    expect(text()).toContain("Hidden: 2 ads");
    expect(text()).not.toContain("Hidden: 2 ads, 3");
    const labels = [...root.querySelectorAll(".clutter details:first-of-type .switch")];
    expect(labels).toHaveLength(10);
    expect(labels.slice(0, 2).map((label) => label.textContent)).toEqual(["Ads2 ads", "Paid links3 paid links"]);
    control(/ Paid links/).click();
    expect(does.setKind).toHaveBeenCalledWith("paid link", true);
    control(/ App banners/).click();
    expect(does.setKind).toHaveBeenCalledWith("app", false);
  });

  it("says when a consent dialog has been refused", () => {
    expect(open(ready({})).text()).not.toContain("Consent refused");
    expect(open(ready({ consentRefused: true })).text()).toContain("Consent refused for you");
  });

  it("shows hostile words as words, and follows no dangerous address", () => {
    const authors = [
      author(HOSTILE, { bio: HOSTILE, role: HOSTILE, url: "javascript:alert(1)", photo: "javascript:alert(1)" }),
      author("X", { links: [{ kind: "website", url: "data:text/html,x", label: HOSTILE }] }),
    ];
    const publisher = {
      name: HOSTILE,
      url: "vbscript:x",
      logo: null,
      foundingDate: HOSTILE,
      policies: [{ kind: "ethics" as const, url: "java\nscript:alert(1)" }],
    };
    const bad = source(HOSTILE, {
      links: ["javascript:alert(1)", "//["],
      aliases: [HOSTILE],
      description: HOSTILE,
      via: HOSTILE,
    });
    const sources = [bad, source(HOSTILE, { kind: "link", links: ["javascript:alert(1)"] })];
    const page = article({
      title: HOSTILE,
      siteName: HOSTILE,
      published: HOSTILE,
      authors,
      publisher,
      originallyFrom: { name: HOSTILE, url: "javascript:alert(1)", reason: "" },
      corrections: [{ kind: "correction", text: HOSTILE }],
    });
    const { root, text } = open(ready({ sources: { sources, depth: "quotes" } }, page));
    expect(text()).toContain(HOSTILE);
    expect(root.querySelectorAll("[onerror], [src=x], a")).toHaveLength(0);
  });

  it("says so where a text was too long to be read to its end", () => {
    const sources = [source("Ada Roe")];
    const said = (partial?: boolean) => open(ready({ sources: { sources, depth: "full", partial } })).text();
    expect(said(true)).toContain("too long to be read to its end");
    expect(said()).not.toContain("too long");
  });
});

describe("what the popup is made of", () => {
  it("has initials for every name", () => {
    expect(["Arsi Mughal", "bo", "Ana de la Cruz", "김 철수", "", " "].map(initials)).toEqual([
      "AM",
      "B",
      "AC",
      "김철",
      "",
      "",
    ]);
  });

  it("writes dates, and leaves what is none as it is", () => {
    expect(readableMoment("2026-09-01", "en-GB")).toBe("1 Sept 2026");
    expect(readableMoment("2026-09-01T10:00:00Z", "en-GB")).toContain("1 Sept 2026");
    expect(readableMoment("soon")).toBe("soon");
  });

  it("writes a moment by the page's own clock, with its zone where the page gives one", () => {
    const written = (iso: string) => momentOnPage(iso, "en-GB");
    expect(written("2026-09-01T23:30:00+05:30")).toBe("1 September 2026 at 23:30 (UTC+5:30)");
    expect(written("2026-09-01T10:00-04:00")).toBe("1 September 2026 at 10:00 (UTC−4)");
    expect(written("2026-09-01T10:00:00.250Z")).toBe("1 September 2026 at 10:00 (UTC)");
    expect(written("2026-09-01T10:00:00+00:00")).toBe("1 September 2026 at 10:00 (UTC)");
    expect(written("2026-09-01T10:00:00")).toBe("1 September 2026 at 10:00");
    for (const none of ["2026-09-01", "2026-09", "soon", "2026-13-01T99:00Z"]) expect(written(none)).toBeNull();
  });
});
