/** What tests and the demo ask of a page that the extension is at work on. */
import type { Page } from "puppeteer-core";
import { DECLUTTER_MARK } from "../../utils/platform/declutter-mark.ts";
import type { Session } from "./session.ts";
import { until } from "./until.ts";

export { until };

/** Whether the reading view stands over the page with an article in it, and all that comes after its first frame. */
export const viewIsOpen = (session: Session, page: Page) =>
  session.inView(page, (root) =>
    Boolean(root?.querySelector("article, [role=article], h1") && !root.querySelector(".to-come")),
  );

/** Waits until the reading view is open, or closed. */
export const untilView = (session: Session, page: Page, open: boolean) =>
  until(
    `the reading view is ${open ? "open" : "closed"}`,
    () => viewIsOpen(session, page),
    (is) => is === open,
  );

/** Asks the open view for its keys by `?`, and waits until they are shown. */
export async function untilKeysShown(session: Session, page: Page): Promise<void> {
  await page.keyboard.press("?");
  await until(
    "our keys are shown",
    () => session.inView(page, (root) => Boolean(root?.querySelector(".panel dl"))),
    Boolean,
  );
}

/** The toolbar button's title for the page's tab, where the verdict is told. */
export async function toolbarTitle(session: Session, page: Page): Promise<string> {
  return session.inExtension(`api.action.getTitle({ tabId: ${await session.tabId(page)} })`);
}

/** Which of these texts the page shows right now. */
export const shownTexts = (page: Page, texts: string[]) =>
  page.evaluate((wanted) => wanted.filter((text) => document.body.innerText.includes(text)), texts);

/** The words of the view's text that lie on the boxes of this mark. */
export const markedInView = (session: Session, page: Page, mark: "all" | "here" | "sentence" | "word") =>
  session.inViewSource<string>(
    page,
    `(root) => {
      const boxes = [...(root?.querySelectorAll(".boxes [data-mark=${mark}]") ?? [])].map((box) => box.getBoundingClientRect());
      if (boxes.length === 0) return "";
      const words = [];
      const walker = document.createTreeWalker(root.querySelector(".body"), NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        for (const { index, 0: word } of text.data.matchAll(/\\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          if (boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) words.push(word);
        }
      return words.join(" ");
    }`,
  );

/** Opens a page and the reading view over it. */
export async function openClean(session: Session, url: string): Promise<Page> {
  const page = await session.open(url);
  await session.pressToggle(page);
  await untilView(session, page, true);
  return page;
}

/** What stands out of the window on either side, apart from what scrolls by itself. */
export const sticksOutOfView = (session: Session, page: Page) =>
  session.inView(page, (root) => {
    const wide = document.documentElement.clientWidth;
    return [...(root?.querySelectorAll<HTMLElement>("*") ?? [])]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest(".unseen")) return false;
        for (let up = element.parentElement; up && !up.matches(".view"); up = up.parentElement)
          if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return false;
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > wide + 0.5);
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
  });

/**
 * Waits until the page has been judged and what is clutter on it is hidden. A mark on some element does not say so: a
 * slot is hidden at a glance, before that. The script in the page answers when it has been told.
 */
export async function untilCleared(session: Session, page: Page): Promise<void> {
  const tabId = await session.tabId(page);
  await until(
    "clutter is hidden",
    () =>
      session.inExtension<Record<string, number>>(
        `api.scripting.executeScript({ target: { tabId: ${tabId} }, injectImmediately: true, func: (here) => globalThis[Symbol.for(here)]?.tell?.(), args: [${JSON.stringify(DECLUTTER_MARK)}] }).then(([{ result }]) => result?.counts ?? {}, () => ({}))`,
      ),
    (counts) => Object.keys(counts).length > 0,
  );
}
