import { beforeEach, describe, expect, it, vi } from "vitest";
import { LANGUAGES, type Language, messagesOf, speak } from "../../support/speech.ts";

/** The CLDR categories, as the last part of a key. */
const FORM = /_(zero|one|two|few|many|other)$/;
const places = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();
const categories = (language: Language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

const all = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await messagesOf(language)])),
) as Record<Language, Record<string, string>>;
const english = Object.keys(all.en);
/** A kind called "other" is no plural: a plural has "one" beside it, in English. */
const counting = new Set(
  english.filter((key) => key.endsWith("_one") && key.replace(/one$/, "other") in all.en).map((k) => k.slice(0, -4)),
);
const isForm = (key: string) => FORM.test(key) && counting.has(key.replace(FORM, ""));

describe.each(LANGUAGES)("the sentences in %s", (language) => {
  const own = all[language];

  it("are the same as in English, none more and none missing", () => {
    const plain = (keys: string[]) => keys.filter((key) => !isForm(key)).sort();
    expect(plain(Object.keys(own))).toEqual(plain(english));
  });

  it("have places for the same things", () => {
    const differing = english.filter(
      (key) => !isForm(key) && String(places(own[key] ?? "")) !== String(places(all.en[key] ?? "")),
    );
    expect(differing).toEqual([]);
  });

  it("count in every way that the language has, and in no other", () => {
    for (const key of counting) {
      const forms = Object.keys(own).filter((one) => isForm(one) && one.replace(FORM, "") === key);
      expect(forms.sort(), key).toEqual(
        categories(language)
          .map((category) => `${key}_${category}`)
          .sort(),
      );
      const wanted = places(all.en[`${key}_other`] ?? "");
      expect(places(own[`${key}_other`] ?? ""), key).toEqual(wanted);
      for (const form of forms) expect(wanted, form).toEqual(expect.arrayContaining(places(own[form] ?? "")));
    }
  });

  it("are none of them empty, and fit where the browser shows them", () => {
    expect(Object.entries(own).filter(([, message]) => message.trim() === "" || message.includes("{"))).toEqual([]);
    // What Chrome's store takes for a description, and addons.mozilla.org for a name.
    expect([...(own.manifest_description ?? "")].length).toBeLessThanOrEqual(132);
    expect([...(own.manifest_name ?? "")].length).toBeLessThanOrEqual(45);
  });
});

describe("what the reader is told", () => {
  beforeEach(() => vi.resetModules());
  const strings = async (language: Language, variety?: string) => {
    await speak(language, variety);
    return import("../../../components/strings.ts");
  };

  it("counts as Arabic does", async () => {
    const { POPUP } = await strings("ar");
    expect([1, 2, 3, 11, 100].map(POPUP.cited)).toEqual([
      "نُقل عنه مرة واحدة",
      "نُقل عنه مرتين",
      `نُقل عنه ${new Intl.NumberFormat("ar").format(3)} مرات`,
      `نُقل عنه ${new Intl.NumberFormat("ar").format(11)} مرة`,
      `نُقل عنه ${new Intl.NumberFormat("ar").format(100)} مرة`,
    ]);
  });

  it("keeps a name's direction from turning a sentence around", async () => {
    const { POPUP } = await strings("ar");
    expect(POPUP.via("Harbour Post")).toContain("\u2068Harbour Post\u2069");
  });

  it("writes numbers and dates as the reader does", async () => {
    const { OPTIONS, POPUP } = await strings("de", "de-CH");
    const { readableMoment } = await import("../../../components/primitives/moment.ts");
    expect(OPTIONS.lineHeightValue(1.6)).toBe("1.6");
    expect(POPUP.more(1200)).toBe(`${new Intl.NumberFormat("de-CH").format(1200)} weitere Stellen`);
    expect(readableMoment("2026-09-01")).toBe("01.09.2026");
    expect(readableMoment("2026-09")).toBe("September 2026");
  });

  it("writes them in our language where we do not speak the reader's", async () => {
    const { POPUP } = await strings("en", "it-IT");
    const { readableMoment } = await import("../../../components/primitives/moment.ts");
    expect(POPUP.more(1200)).toBe("1,200 more passages");
    expect(readableMoment("2026-09-01")).toBe("Sep 1, 2026");
  });

  it.each(LANGUAGES)("has a word for every kind of thing, in %s", async (language) => {
    const missing = vi.spyOn(console, "warn");
    const words = await strings(language);
    const { source, clutter } = {
      source: ["person", "group", "organisation", "outlet", "document", "social post", "link"],
      clutter: ["ad", "newsletter", "related", "social", "app", "support", "overlay", "video", "paid link"],
    } as const;
    for (const kind of source)
      for (const anonymous of [true, false])
        for (const count of [1, 2, 5])
          expect(words.sourceKind(kind, anonymous, count) && words.sourceCount(kind, anonymous, count)).not.toBe("");
    for (const kind of clutter) expect(words.clutterCounts({ [kind]: 3 })).not.toBe("");
    for (const names of [words.THEME_NAMES, words.TYPEFACE_NAMES]) expect(Object.values(names)).not.toContain("");
    const { PIECES, POLICIES, LINK_KINDS } = words;
    expect([
      PIECES["live blog"],
      PIECES["wire copy"],
      POLICIES["fact-checking"],
      LINK_KINDS["author page"],
    ]).not.toContain("");
    expect(missing).not.toHaveBeenCalled();
  });
});
