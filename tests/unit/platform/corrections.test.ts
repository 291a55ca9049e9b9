import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  articleAddress,
  MOST_ARTICLES,
  readAllCorrections,
  readCorrections,
  updateCorrections,
} from "../../../utils/platform/corrections.ts";
import type { SourceCorrection } from "../../../utils/sources/corrections.ts";

const URL_A = "https://news.example/a";
const drop = (source: string): SourceCorrection => ({ kind: "not a source", source });
const add = (url: string, ...corrections: SourceCorrection[]) =>
  updateCorrections(url, (all) => [...all, ...corrections]);

beforeEach(() => fakeBrowser.reset());

describe("kept corrections", () => {
  it("hold for the article however it was reached, and for no other", async () => {
    await add(`${URL_A}?utm_source=x&id=7#top`, drop("person: A"));
    expect(await readCorrections(`${URL_A}?id=7`)).toEqual([drop("person: A")]);
    expect(await readCorrections(`${URL_A}?id=8`)).toEqual([]);
  });

  it("of two made at once are both kept", async () => {
    await Promise.all([add(URL_A, drop("person: A")), add(URL_A, drop("person: B"))]);
    expect(await readCorrections(URL_A)).toHaveLength(2);
  });

  it("forget the article with the last one taken back", async () => {
    await add(URL_A, drop("person: A"));
    expect(await updateCorrections(URL_A, () => [])).toEqual([]);
    expect(await readAllCorrections()).toEqual([]);
  });

  it("let the one corrected longest ago go first", async () => {
    const kept = Array.from({ length: MOST_ARTICLES }, (_, i) => ({
      url: `https://news.example/${i}`,
      changed: "2026-01-01T00:00:00Z",
      corrections: [drop("person: A")],
    }));
    await fakeBrowser.storage.local.set({ corrections: kept });
    await add("https://news.example/0", drop("person: B"));
    await add(URL_A, drop("person: C"));
    const all = await readAllCorrections();
    expect(all).toHaveLength(MOST_ARTICLES);
    expect(all.map(({ url }) => url)).not.toContain("https://news.example/1");
    expect(all.slice(-2).map(({ url }) => url)).toEqual(["https://news.example/0", URL_A]);
  });

  it.each([null, 7, "x", {}, [null, 3, { url: 5 }, { url: URL_A, changed: "", corrections: "no" }]])(
    "are none where %j is stored",
    async (corrections) => {
      await fakeBrowser.storage.local.set({ corrections });
      expect(await readAllCorrections()).toEqual([]);
    },
  );

  it("are not kept for what has no web address", async () => {
    expect(articleAddress("about:blank")).toBeNull();
    expect(articleAddress("no address")).toBeNull();
    expect(await add("about:blank", drop("person: A"))).toEqual([drop("person: A")]);
    expect(await readAllCorrections()).toEqual([]);
  });
});
