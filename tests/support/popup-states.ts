/** The popup in each of its states, reached as a reader reaches them. */
import type { Page } from "puppeteer-core";
import type { Newsroom } from "./newsroom.ts";
import type { Session } from "./session.ts";

export const POPUP_STATES = ["loading", "article", "not-news", "no-article", "error", "forbidden"] as const;
export type PopupStateName = (typeof POPUP_STATES)[number];

/** What the popup's main element says of each state, and what it then shows. */
const SIGNS: Record<PopupStateName, string> = {
  loading: "[data-state=loading] .bone",
  article: "[data-state=ready] .sources",
  "not-news": "[data-state=ready] .notnews",
  "no-article": "[data-state=ready] .notice",
  error: "[data-state=failed] [role=alert]",
  forbidden: "[data-state=forbidden] [role=status]",
};

const PATHS: Partial<Record<PopupStateName, string>> = {
  article: "/article-ferrymen.html",
  "not-news": "/docs.html",
  "no-article": "/blank.html",
};

export interface OpenState {
  popup: Page;
  close(): Promise<void>;
}

/** Opens the popup in a tab of its own, where it shows its whole length, and waits until it is in the state. */
export async function openPopupState(
  { session, newsroom }: { session: Session; newsroom: Newsroom },
  state: PopupStateName,
  viewport = { width: 360, height: 600 },
): Promise<OpenState> {
  newsroom.add("/blank.html", '<!doctype html><html lang="en"><title>Nothing here</title><body></body></html>');
  newsroom.stall("/never.js");
  newsroom.add(
    "/slow.html",
    '<!doctype html><html lang="en"><title>Slow</title><body><script src="/never.js"></script><p>Never.</p></body></html>',
  );
  if (state === "forbidden" && session.family === "firefox") {
    const popup = await session.popupOnBrowserPage();
    await popup.setViewport(viewport);
    await popup.waitForSelector(SIGNS[state]);
    return { popup, close: () => popup.close() };
  }
  const page =
    state === "forbidden"
      ? await session.browser.newPage()
      : await session.open(newsroom.origin + (PATHS[state] ?? "/index.html"));
  let tab = 0;
  if (state === "forbidden") {
    await page.goto("chrome://version");
    tab = await session.tabId(page);
  } else if (state === "error") {
    // The number of a tab that has been closed.
    tab = 2_000_000_000;
  } else {
    tab = await session.tabId(page);
    // The browser waits for the page to be read before it runs our script there, and so does the popup.
    if (state === "loading")
      await page.evaluate((to) => void setTimeout(() => location.assign(to)), `${newsroom.origin}/slow.html`);
    if (state === "loading")
      while (!newsroom.requests.includes("/never.js")) await new Promise((again) => setTimeout(again, 20));
  }
  const popup = await session.openOwn(`popup.html?tab=${tab}`);
  await popup.setViewport(viewport);
  await popup.waitForSelector(SIGNS[state]);
  await popup.waitForFunction((width) => innerWidth <= width, {}, viewport.width);
  return {
    popup,
    async close() {
      await popup.close();
      await page.close();
    },
  };
}
