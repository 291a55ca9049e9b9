import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { shownTexts, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const ARTICLE = "/article-ferrymen.html";
const EXPECTED = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.expected.json"), "utf8"),
);

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, " "));

/** The popup once it shows this text; what it shows then. */
const untilShown = (popup: Page, wanted: RegExp) =>
  until(
    `the popup says ${wanted}`,
    () => textOf(popup),
    (text) => wanted.test(text),
  );

/** Clicks the first control whose name matches, as someone with a screen reader would find it. */
async function press(popup: Page, name: RegExp) {
  const control = await popup.evaluateHandle(
    (source, flags) => {
      const wanted = new RegExp(source, flags);
      const controls = document.querySelectorAll<HTMLElement>(
        "button, [role=switch], input[type=checkbox], a, summary",
      );
      const nameOf = (element: HTMLElement) =>
        [
          element.getAttribute("aria-label"),
          element.innerText,
          ...("labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map((l) => l.innerText) : []),
        ].join(" ");
      return [...controls].find((element) => wanted.test(nameOf(element))) ?? null;
    },
    name.source,
    name.flags,
  );
  const element = control.asElement();
  if (!element) throw new Error(`the popup has no control named ${name}: ${await textOf(popup)}`);
  await popup.evaluate((found) => (found as HTMLElement).click(), element);
}

inBothBrowsers("the popup", (bench) => {
  const openBoth = async (path: string) => {
    const page = await bench.session.open(bench.newsroom.origin + path);
    return { page, popup: await bench.session.popup(page) };
  };

  it("says who wrote it and whom it cites", async () => {
    const { page, popup } = await openBoth(ARTICLE);
    const [author] = EXPECTED.authors;
    const text = await untilShown(popup, new RegExp(EXPECTED.sources[0].name));
    expect(text).toContain(EXPECTED.title);
    expect(text).toContain(EXPECTED.siteName);
    for (const fact of [author.name, author.role, author.organisation])
      expect(text.toLowerCase()).toContain(fact.toLowerCase());
    expect(await popup.evaluate((start) => document.body.textContent?.includes(start), author.bioStartsWith)).toBe(
      true,
    );
    expect(await popup.$$eval("img", (images) => images.length)).toBeGreaterThan(0);
    for (const source of EXPECTED.sources) expect(text).toContain(source.name);
    expect(text.toLowerCase()).toContain("anonymous");
    // Merged, the acronym is an alias and has no card of its own.
    const [merged] = EXPECTED.sources;
    const cards = await popup.$$eval("h3", (heads) => heads.map((head) => head.textContent?.trim()));
    expect(cards).not.toContain(merged.aliases[0]);
    await popup.close().catch(() => {});
    await page.close();
  });

  it("opens and closes clean reading", async () => {
    const { session } = bench;
    const { page, popup } = await openBoth(ARTICLE);
    await untilShown(popup, /Read clean/);
    await press(popup, /Read clean/);
    await untilView(session, page, true);
    await popup.close().catch(() => {});
    const again = await session.popup(page);
    await untilShown(again, /Close clean reading|Leave clean reading|Read clean/);
    await press(again, /clean/i);
    await untilView(session, page, false);
    await again.close().catch(() => {});
    await page.close();
  });

  it("jumps to a source's quote on the page and marks it", async () => {
    const { session } = bench;
    const { page, popup } = await openBoth(ARTICLE);
    const quoted = EXPECTED.sources.find((source: { quotes?: string[] }) => source.quotes?.length);
    const words: string = quoted.quotes[0].slice(0, 30);
    await untilShown(popup, new RegExp(quoted.name));
    await page.evaluate(() => scrollTo(0, 0));
    await press(popup, new RegExp(words.replace(/[^\p{L}\p{N} ]/gu, ".")));
    await page.bringToFront();
    await until(
      "the quote is in sight",
      () =>
        page.evaluate((start) => {
          const holder = [...document.querySelectorAll("p")].find((p) => p.textContent?.includes(start));
          const box = holder?.getBoundingClientRect();
          return box ? box.top >= 0 && box.bottom <= innerHeight : false;
        }, words),
      Boolean,
    );
    // The mark is a highlight of the isolated world or an overlay: no text node of the page is touched.
    const marked = await session.inTab(page, () => CSS.highlights?.size ?? -1);
    expect(marked).toBeGreaterThan(0);
    await popup.close().catch(() => {});
    await page.close();
  });

  it("counts what was hidden, and shows it again", async () => {
    const { page, popup } = await openBoth(ARTICLE);
    await until(
      "the ads are gone",
      () => shownTexts(page, EXPECTED.hiddenOnPage),
      (shown) => shown.length === 0,
    );
    const text = await untilShown(popup, /\d+\s+(ads?|things?|items?|hidden)/i);
    expect(text).toMatch(/ad/i);
    await press(popup, /this page|hide.*(ads|clutter)|hidden|show/i);
    await until(
      "what was hidden is back",
      () => shownTexts(page, EXPECTED.hiddenOnPage),
      (shown) => shown.length === EXPECTED.hiddenOnPage.length,
    );
    await popup.close().catch(() => {});
    await page.close();
  });

  it("says that a page is not news, and reads it clean all the same", async () => {
    const { session } = bench;
    const { page, popup } = await openBoth("/docs.html");
    await untilShown(popup, /not (a )?news/i);
    await press(popup, /clean/i);
    await untilView(session, page, true);
    await popup.close().catch(() => {});
    await page.close();
  });

  it("says in a sentence that it may not run on a page of the browser's own", async () => {
    const popup = await bench.session.popupOnBrowserPage();
    const text = await untilShown(popup, /does not allow|cannot|may not/i);
    expect(text.length).toBeLessThan(300);
    await popup.close().catch(() => {});
  });
});
