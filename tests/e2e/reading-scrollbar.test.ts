import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, openNewsroom } from "../support/newsroom.ts";
import { openSession, type Session } from "../support/session.ts";
import { untilCleared, untilView } from "../support/view.ts";
import { FAMILIES } from "./browsers.ts";

/** How wide the page's own scroll bar is. */
const barOf = (page: Page) => page.evaluate(() => innerWidth - document.documentElement.clientWidth);

/** Where everything on the page stands, and how far it is scrolled. */
const places = (page: Page) =>
  page.evaluate(() => [
    `${scrollX},${scrollY}`,
    ...[...document.querySelectorAll("body *")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round)}`;
    }),
  ]);

describe.each(FAMILIES)("the page's own scroll bar in %s", (family) => {
  let session: Session;
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
    // Chromium that is driven shows none unless it is told to.
    session = await openSession(family, family === "chromium" ? { ignoreDefaultArgs: ["--hide-scrollbars"] } : {});
  });
  afterAll(async () => {
    await session?.close();
    await newsroom?.close();
  });

  it("makes way for the view's, without the page being laid out anew, and comes back with the page", async () => {
    const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
    // Where clutter is still to be hidden the page moves by itself.
    await untilCleared(session, page);
    await page.evaluate(() => scrollTo(0, 300));
    expect(await barOf(page)).toBeGreaterThan(5);
    const before = await places(page);
    await session.pressToggle(page);
    await untilView(session, page, true);
    expect(await barOf(page)).toBe(0);
    const view = await session.inView(page, (root) => root?.querySelector<HTMLElement>(".view")?.offsetWidth);
    expect(view).toBe(await page.evaluate(() => innerWidth));
    expect(await places(page)).toEqual(before);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await barOf(page)).toBeGreaterThan(5);
    expect(await places(page)).toEqual(before);
    await page.close();
  });
});
