import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { axeOnPage } from "../support/axe.ts";
import { shownTexts, until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const EXPECTED = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.expected.json"), "utf8"),
);
const JUNK: string[] = EXPECTED.hiddenOnPage;

const untilJunk = (page: Page, count: number) =>
  until(
    `${count} of what is to be hidden can be seen`,
    () => shownTexts(page, JUNK),
    (shown) => shown.length === count,
  );

/** Outlined elements that a reader can see. */
const outlined = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("[data-says-who-shown]")].filter(
        (element) => element.offsetHeight > 0 && getComputedStyle(element).outlineStyle === "dashed",
      ).length,
  );

const untilOutlined = (page: Page, some: boolean) =>
  until(
    some ? "something is outlined" : "nothing is outlined",
    () => outlined(page),
    (count) => count > 0 === some,
  );

/** Whether the switch with this label is on; null where there is none. */
const isOn = (popup: Page, label: string) =>
  popup.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLLabelElement>("label.switch")].find((one) =>
      one.textContent?.startsWith(wanted),
    );
    return found?.querySelector("input")?.checked ?? null;
  }, label);

/** Turns the switch with this label, and waits until the popup says so. */
async function turn(popup: Page, label: string, on: boolean) {
  await until(
    `the popup has the switch ${label}, to be turned`,
    () => isOn(popup, label),
    (now) => now === !on,
  );
  await popup.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLLabelElement>("label.switch")].find((one) =>
      one.textContent?.startsWith(wanted),
    );
    found?.querySelector("input")?.click();
  }, label);
  await until(
    `${label} is turned`,
    () => isOn(popup, label),
    (now) => now === on,
  );
}

const PAGE = "Hide ads and promosHidden";
const SITE = "Hide ads and promos here";

inBothBrowsers("what the reader decides about clutter", (bench) => {
  const openHidden = async () => {
    const page = await bench.session.open(`${bench.newsroom.origin}/article-ferrymen.html`);
    await untilJunk(page, 0);
    return page;
  };
  const withPopup = async (page: Page, use: (popup: Page) => Promise<void>) => {
    const popup = await bench.session.popup(page);
    try {
      await use(popup);
    } finally {
      await popup.close().catch(() => {});
    }
  };

  it("hides all that is to be hidden, and neither a paragraph nor the author box", async () => {
    const page = await openHidden();
    const paragraphs: string[] = await page.evaluate(() =>
      [...document.querySelectorAll("article p")].map((one) => (one as HTMLElement).innerText.trim()),
    );
    expect(paragraphs.length).toBeGreaterThan(5);
    const [author] = EXPECTED.authors;
    expect(await shownTexts(page, [EXPECTED.title, author.name])).toHaveLength(2);
    expect(await page.evaluate(() => document.querySelectorAll("article p[data-says-who-hidden]").length)).toBe(0);
    await page.close();
  });

  it("tells the kinds apart, each with its switch, and axe finds nothing", async () => {
    const page = await openHidden();
    await withPopup(page, async (popup) => {
      await until(
        "the popup counts",
        () => isOn(popup, PAGE),
        (on) => on === true,
      );
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>(".clutter details")) details.open = true;
      });
      const said = () => popup.evaluate(() => document.querySelector(".clutter .hint")?.textContent ?? "");
      expect(await said()).toBe("Hidden: 2 ads, 2 social boxes, 1 app banner, 4 paid links");
      expect(await axeOnPage(popup)).toEqual([]);
    });
    await page.close();
  });

  it("shows a kind again at once, outlined; without the outline on the next visit; and hides it again", async () => {
    const page = await openHidden();
    await withPopup(page, async (popup) => {
      await turn(popup, "Ads", false);
      await until(
        "an ad is back",
        () => shownTexts(page, JUNK),
        (shown) => shown.length > 0 && shown.length < JUNK.length,
      );
      await untilOutlined(page, true);
    });
    await page.reload();
    await withPopup(page, async (popup) => {
      expect(
        await until(
          "the switch is as it was left",
          () => isOn(popup, "Ads"),
          (on) => on !== null,
        ),
      ).toBe(false);
      expect((await shownTexts(page, JUNK)).length).toBeGreaterThan(0);
      expect(await outlined(page)).toBe(0);
      await turn(popup, "Ads", true);
      await untilJunk(page, 0);
    });
    await page.close();
  });

  it("is off for the site at once, and on again", async () => {
    const page = await openHidden();
    await withPopup(page, async (popup) => {
      await turn(popup, SITE, false);
      await untilJunk(page, JUNK.length);
      await untilOutlined(page, false);
      await turn(popup, SITE, true);
      await untilJunk(page, 0);
    });
    await page.close();
  });

  it("shows the page again with outlines, and remembers that when it is loaded anew", async () => {
    const page = await openHidden();
    await withPopup(page, async (popup) => {
      await until(
        "the popup counts",
        () => isOn(popup, PAGE),
        (on) => on === true,
      );
      await popup.evaluate(() => document.querySelector<HTMLInputElement>(".clutter input")?.click());
      await untilJunk(page, JUNK.length);
      await untilOutlined(page, true);
    });
    await page.reload();
    await untilOutlined(page, true);
    await untilJunk(page, JUNK.length);
    await withPopup(page, async (popup) => {
      await until(
        "the popup says that nothing is hidden",
        () => isOn(popup, "Hide ads and promosNot hidden"),
        (on) => on === false,
      );
      await popup.evaluate(() => document.querySelector<HTMLInputElement>(".clutter input")?.click());
      await untilJunk(page, 0);
      await untilOutlined(page, false);
    });
    await page.close();
  });
});
