import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeOnPage, axeOnView } from "../support/axe.ts";
import { type Newsroom, openNewsroom } from "../support/newsroom.ts";
import { openPopupState } from "../support/popup-states.ts";
import { openSession, type Session } from "../support/session.ts";
import { whatSticksOut } from "../support/surfaces.ts";
import { type Translated, translated } from "../support/translated.ts";
import { untilView } from "../support/view.ts";
import { FAMILIES } from "./browsers.ts";

/** The longest words, another script, and the other direction. */
const LANGUAGES = [
  ["de", "ltr", "Wer das sagt", "Leseansicht"],
  ["ja", "ltr", "誰が言っているか", "読書ビュー"],
  ["ar", "rtl", "من يقول ذلك", "القراءة الصافية"],
] as const;

describe.each(FAMILIES)("in another language, in %s", (family) => {
  describe.each(LANGUAGES)("%s", (language, direction, sources, reading) => {
    let build: Translated;
    let newsroom: Newsroom;
    let session: Session;
    beforeAll(async () => {
      build = translated(family, language);
      newsroom = await openNewsroom();
      session = await openSession(family, build);
    });
    afterAll(async () => {
      await session?.close();
      await newsroom?.close();
      build?.remove();
    });

    it("the popup speaks it, from its side, and fits", async () => {
      const { popup, close } = await openPopupState({ session, newsroom }, "article", { width: 320, height: 600 });
      const shown = await popup.evaluate(() => {
        const { lang, dir } = document.documentElement;
        const heading = document.querySelector("#sources")?.textContent;
        return { lang, dir, heading };
      });
      expect(shown).toMatchObject({ lang: language, dir: direction, heading: sources });
      expect(await whatSticksOut(popup)).toEqual([]);
      expect(await axeOnPage(popup)).toEqual([]);
      await close();
    });

    it.each(["options", "welcome"])("%s speaks it and fits", async (name) => {
      const page = await session.openOwn(`${name}.html`);
      await page.setViewport({ width: 320, height: 700 });
      await page.waitForSelector("h1");
      await page.waitForFunction(() => innerWidth <= 320);
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect({ lang, dir }).toEqual({ lang: language, dir: direction });
      expect(await whatSticksOut(page)).toEqual([]);
      expect(await axeOnPage(page)).toEqual([]);
      await page.close();
    });

    it("the reading view's furniture speaks it, and the article keeps its own", async () => {
      const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
      await session.pressToggle(page);
      await untilView(session, page, true);
      const shown = await session.inView(page, (root) => {
        const bar = root?.querySelector<HTMLElement>("[role=toolbar]");
        const view = root?.querySelector<HTMLElement>(".view");
        return { label: bar?.ariaLabel, dir: bar?.dir, lang: bar?.lang, article: [view?.lang, view?.dir] };
      });
      expect(shown).toEqual({ label: reading, dir: direction, lang: language, article: ["en-US", "ltr"] });
      expect(await axeOnView(session, page)).toEqual([]);
      await page.close();
    });
  });
});
