/** What tests and the demo ask of a page that the extension is at work on. */
import type { Page } from "puppeteer-core";
import type { Session } from "./session.ts";
import { until } from "./until.ts";

export { until };

/** Whether the reading view stands over the page with an article in it. */
export const viewIsOpen = (session: Session, page: Page) =>
  session.inView(page, (root) => Boolean(root?.querySelector("article, [role=article], h1")));

/** Waits until the reading view is open, or closed. */
export const untilView = (session: Session, page: Page, open: boolean) =>
  until(
    `the reading view is ${open ? "open" : "closed"}`,
    () => viewIsOpen(session, page),
    (is) => is === open,
  );

/** The toolbar button's title for the page's tab, where the verdict is told. */
export async function toolbarTitle(session: Session, page: Page): Promise<string> {
  return session.inExtension(`api.action.getTitle({ tabId: ${await session.tabId(page)} })`);
}

/** Which of these texts the page shows right now. */
export const shownTexts = (page: Page, texts: string[]) =>
  page.evaluate((wanted) => wanted.filter((text) => document.body.innerText.includes(text)), texts);
