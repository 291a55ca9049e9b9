import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { isOnSite, lookAtAuthorPage } from "../../../utils/platform/author-page.ts";

const ARTICLE = "https://www.harbour.example/a";
const AUTHOR = { name: "Tamsin Orde", url: "https://www.harbour.example/people/tamsin" };
const BIO = "Tamsin Orde has kept the tide table of this paper for eleven winters.";
const HTML = { "content-type": "text/html; charset=utf-8" };

beforeAll(() => {
  globalThis.DOMParser = new JSDOM("").window.DOMParser;
});

/** What a site would answer, and how it was asked. */
function site(body: BodyInit, { status = 200, headers = HTML as Record<string, string>, url = AUTHOR.url } = {}) {
  const asked: RequestInit[] = [];
  const fetchPage = async (_: unknown, init: RequestInit) => {
    asked.push(init);
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, "url", { value: url });
    return response;
  };
  return { asked, fetchPage: fetchPage as typeof fetch };
}
const look = (at: ReturnType<typeof site>) => lookAtAuthorPage(AUTHOR, ARTICLE, at.fetchPage);

describe("looking at an author's page", () => {
  it("gives what it says, and asks without credentials or referrer", async () => {
    const page = site(`<h1>Tamsin Orde</h1><p>${BIO}</p>`);
    expect(await look(page)).toEqual({ is: "found", page: { bio: BIO, latest: [] } });
    expect(page.asked[0]).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
  });

  it("reads the page in the charset that it names", async () => {
    const bytes = Buffer.from(`<meta charset="windows-1252"><h1>Tamsin Orde</h1><p>${BIO} Père.</p>`, "latin1");
    const state = await look(site(bytes, { headers: { "content-type": "text/html" } }));
    expect(state).toMatchObject({ page: { bio: expect.stringContaining("Père") } });
  });

  it.each([
    ["missing", site("gone", { status: 404 })],
    ["not a page", site("{}", { headers: { "content-type": "application/json" } })],
    ["elsewhere", site(`<h1>Tamsin Orde</h1><p>${BIO}</p>`, { url: "https://login.example/" })],
    ["nothing", site("<p>Hello.</p>")],
    ["too big", site(new Uint8Array(4_000_001))],
  ])("says that it is %s", async (why, page) => {
    expect(await look(page)).toEqual({ is: "failed", why });
  });

  it("says that a site cannot be reached", async () => {
    const fetchPage = async () => Promise.reject(new TypeError("offline"));
    expect(await lookAtAuthorPage(AUTHOR, ARTICLE, fetchPage)).toEqual({ is: "failed", why: "unreachable" });
  });

  it("asks no other site, whatever the article says", async () => {
    const page = site("");
    const author = { name: "X", url: "https://tracker.example/?who" };
    expect(await lookAtAuthorPage(author, ARTICLE, page.fetchPage)).toEqual({ is: "failed", why: "elsewhere" });
    expect(page.asked).toEqual([]);
  });

  it.each([
    ["https://people.harbour.example/t", true],
    ["https://harbour.example/t", true],
    ["https://notharbour.example/t", false],
    ["https://harbour.example.evil.example/t", false],
    ["javascript:alert(1)", false],
    [null, false],
  ])("takes %s for the article's own site: %s", (url, own) => {
    expect(isOnSite(url, ARTICLE)).toBe(own);
  });
});
