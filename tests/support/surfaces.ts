/** What tests ask of one of our own pages as a whole: that the keyboard reaches everything, and that all of it fits. */
import type { Page } from "puppeteer-core";

/** What stands out of the page on either side, as short descriptions; nothing may. */
export const whatSticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      if (!element.checkVisibility() || element.closest(".unseen") || element.closest("[data-scrolls]")) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > wide + 0.5);
    });
    const all = out.map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
    if (document.documentElement.scrollWidth > wide) all.push(`scrolls to ${document.documentElement.scrollWidth}`);
    return all;
  });

export interface Stop {
  /** The control's place among all of the page's controls. */
  index: number;
  name: string;
  /** Whether focus shows: an outline of its own, wide enough to see. */
  shown: boolean;
}

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** How many controls a keyboard must reach: all that show, of a group of radio buttons the chosen one. */
export const controlCount = (page: Page): Promise<number> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLInputElement>(selector)].filter(
        (one) => one.checkVisibility() && one.tabIndex >= 0 && !one.disabled && (one.type !== "radio" || one.checked),
      ).length,
    CONTROLS,
  );

/** Presses Tab from the page's start until the focus leaves it, and says where it stopped. */
export async function tabThrough(page: Page, most = 200): Promise<Stop[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((selector) => {
      const on = document.activeElement as HTMLElement | null;
      if (!on || on === document.body) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(on);
      return {
        index: [...document.querySelectorAll(selector)].indexOf(on),
        name: `${on.localName}: ${(on.getAttribute("aria-label") ?? on.textContent ?? "").trim().slice(0, 40)}`,
        shown: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== "transparent",
      };
    }, CONTROLS);
    if (!stop || stops.some(({ index }) => index === stop.index)) break;
    stops.push(stop);
  }
  return stops;
}
