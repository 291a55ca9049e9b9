/** Controls of the extension's own pages, found as someone with a screen reader finds them. */
import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

/** The text of one of the extension's pages as it reads now, folded parts left out, spaces made single. */
export const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));

/** The page's text once it matches. */
export const untilText = (page: Page, wanted: RegExp) =>
  until(
    `the page says ${wanted}`,
    () => textOf(page),
    (text) => wanted.test(text),
  );

/** Clicks the first control whose label or text matches. */
export async function press(page: Page, name: RegExp): Promise<void> {
  const found = await page.evaluate(
    (source, flags) => {
      const wanted = new RegExp(source, flags);
      const control = [...document.querySelectorAll<HTMLElement>("button, input, a, summary")].find((element) => {
        const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
        const named = element.getAttribute("aria-label") ?? element.innerText;
        return wanted.test([named, ...labels.map((label) => label.innerText)].join(" ").trim());
      });
      control?.click();
      return Boolean(control);
    },
    name.source,
    name.flags,
  );
  if (!found) throw new Error(`no control named ${name}: ${await textOf(page)}`);
}
