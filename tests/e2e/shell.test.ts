import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Settings } from "../../utils/platform/types.ts";
import { chooseOpenLink } from "../support/menu.ts";
import { until, untilView, viewIsOpen } from "../support/view.ts";
import { type Bench, inBothBrowsers } from "./browsers.ts";

const ARTICLE = "/article-ferrymen.html";

/** Sets what opens clean by itself, as the options page would; the rest stays. */
const setOpening = ({ session }: Bench, autoOpen: Settings["autoOpen"]) =>
  session.inExtension(`(async () => {
    const { settings } = await api.storage.local.get("settings");
    await api.storage.local.set({ settings: { version: 1, ...settings, autoOpen: ${JSON.stringify(autoOpen)} } });
  })()`);

const NOTHING: Settings["autoOpen"] = { news: false, sites: [], except: [] };

inBothBrowsers("opening clean by itself", (bench) => {
  /** Opens a page and waits until it has been judged, which is when it would open clean. */
  const openJudged = async (path: string) => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + path);
    const id = await session.tabId(page);
    await until(
      "the page has been judged",
      () => session.inExtension<string>(`api.action.getTitle({ tabId: ${id} })`),
      (title) => / article$/.test(title),
    );
    return page;
  };

  it.each([
    ["a site", { ...NOTHING, sites: ["127.0.0.1"] }],
    ["a part of a site", { ...NOTHING, sites: ["127.0.0.1/article-*men.html"] }],
    ["all news", { ...NOTHING, news: true }],
  ])("happens for %s, and once only", async (_, opening) => {
    const { session } = bench;
    await setOpening(bench, opening);
    const page = await openJudged(ARTICLE);
    await untilView(session, page, true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it.each([
    ["an exception", ARTICLE, { ...NOTHING, news: true, except: ["127.0.0.1/article-ferry*"] }],
    ["another part of the site", ARTICLE, { ...NOTHING, sites: ["127.0.0.1/opinion/*"] }],
    ["a page that is no article", "/index.html", { ...NOTHING, news: true, sites: ["127.0.0.1", "127.0.0.1/*.html"] }],
  ])("does not happen for %s", async (_, path, opening) => {
    const { session } = bench;
    await setOpening(bench, opening);
    const page = await openJudged(path);
    // What opens is opened by the verdict, just after it shows; an article that opens meanwhile came later.
    await setOpening(bench, { ...NOTHING, news: true });
    const witness = await openJudged("/article-opinion.html");
    await untilView(session, witness, true);
    expect(await viewIsOpen(session, page)).toBe(false);
    await witness.close();
    await page.close();
  });

  it("is done for a link from the context menu, in a tab of its own", async () => {
    const { session, newsroom } = bench;
    await setOpening(bench, NOTHING);
    const page = await session.open(`${newsroom.origin}/index.html`);
    const link = `${newsroom.origin}/docs.html`;
    await chooseOpenLink(session, page, link);
    const opened = await until<Page | undefined>(
      "the link is open",
      async () => (await session.browser.pages()).find((one) => one.url() === link),
      Boolean,
    );
    await untilView(session, opened as Page, true);
    expect(await viewIsOpen(session, page)).toBe(false);
    await (opened as Page).close();
    await page.close();
  });

  it("looks on a site as the reader wants it there", async () => {
    const { session, newsroom } = bench;
    await setOpening(bench, NOTHING);
    await session.inExtension(
      `api.storage.local.set({ settings: { version: 1, readingOn: { "127.0.0.1": { theme: "black", size: 33 } } } })`,
    );
    const page = await session.open(newsroom.origin + ARTICLE);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const style = await session.inView(page, (root) => {
      const view = root?.querySelector<HTMLElement>(".view");
      return view ? [getComputedStyle(view).backgroundColor, view.style.getPropertyValue("--size")] : null;
    });
    expect(style).toEqual(["rgb(0, 0, 0)", "33px"]);
    await page.close();
  });
});
