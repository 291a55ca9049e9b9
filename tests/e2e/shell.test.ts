import type { ElementHandle, Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Settings } from "../../utils/platform/types.ts";
import { chooseOpenLink } from "../support/menu.ts";
import { openPopupState, POPUP_STATES } from "../support/popup-states.ts";
import { controlCount, tabThrough, whatSticksOut } from "../support/surfaces.ts";
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

inBothBrowsers("our own pages", (bench) => {
  /** Each surface, ready to be looked at; popup in a tab, where it may be as narrow as a test wants. */
  const surfaces = {
    async popup() {
      const { popup, close } = await openPopupState(bench, "article");
      return { page: popup, close };
    },
    async options() {
      const page = await bench.session.openOwn("options.html");
      await page.waitForSelector("h1");
      return { page, close: () => page.close() };
    },
    async welcome() {
      const page = await bench.session.openOwn("welcome.html");
      await page.waitForSelector("h1");
      return { page, close: () => page.close() };
    },
  };

  it.each(Object.keys(surfaces) as (keyof typeof surfaces)[])(
    "let the keyboard reach everything, and show where it is: %s",
    async (name) => {
      const { page, close } = await surfaces[name]();
      // The folded parts hold controls too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      const wanted = await controlCount(page);
      const stops = await tabThrough(page);
      expect(stops.filter(({ shown }) => !shown)).toEqual([]);
      expect(stops.map(({ index }) => index)).toEqual(stops.map(({ index }) => index).sort((a, b) => a - b));
      expect(stops.length).toBe(wanted);
      await close();
    },
  );

  it.each(POPUP_STATES.filter((state) => state !== "article"))(
    "let the keyboard reach everything, and fit into 320 pixels, in the popup's state: %s",
    async (state) => {
      const { popup, close } = await openPopupState(bench, state);
      const wanted = await controlCount(popup);
      const stops = await tabThrough(popup);
      expect(stops.filter(({ shown }) => !shown)).toEqual([]);
      expect(stops.length).toBe(wanted);
      await popup.setViewport({ width: 320, height: 640 });
      await popup.waitForFunction(() => innerWidth <= 320);
      expect(await whatSticksOut(popup)).toEqual([]);
      await close();
    },
  );

  it.each(Object.keys(surfaces) as (keyof typeof surfaces)[])("fit into 320 pixels: %s", async (name) => {
    const { page, close } = await surfaces[name]();
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth <= 320);
    expect(await whatSticksOut(page)).toEqual([]);
    await close();
  });

  it.each(Object.keys(surfaces) as (keyof typeof surfaces)[])(
    "fit when they are zoomed twice as large: %s",
    async (name) => {
      const { page, close } = await surfaces[name]();
      // A size that a test has set would stay what it is; the window's own shrinks with the zoom.
      await page.setViewport(null);
      const before = await page.evaluate(() => innerWidth);
      const zoom = (to: number) => page.evaluate(`(globalThis.browser ?? chrome).tabs.setZoom(${to}).then(() => null)`);
      await zoom(2);
      await page.waitForFunction((wide) => innerWidth <= wide / 2 + 1, {}, before);
      expect(await whatSticksOut(page)).toEqual([]);
      await zoom(1);
      await close();
    },
  );

  it("let the reader choose on the first run when it works, and show what it looks like", async () => {
    const { session } = bench;
    const page = await session.openOwn("welcome.html");
    await page.waitForFunction(
      () => document.images.length === 3 && [...document.images].every((one) => one.complete && one.naturalWidth > 0),
    );
    const automatic = () =>
      session.inExtension("(async () => (await api.storage.local.get('settings')).settings?.automatic)()");
    for (const [label, wanted] of [
      ["Only when I click", false],
      ["On all news sites", true],
    ] as const) {
      await page.evaluate((text) => {
        const choice = [...document.querySelectorAll("label")].find((one) => one.innerText.includes(text));
        choice?.click();
      }, label);
      await until(`"${label}" is kept`, automatic, (is) => is === wanted);
    }
    await page.close();
  });
});

inBothBrowsers("the options", (bench) => {
  /** The page with what a reader does on it: choosing, typing, pressing, each by the label that they see. */
  const openOptions = async () => {
    const page = await bench.session.openOwn("options.html");
    await page.waitForSelector("h1");
    const field = async (label: string) => {
      const found = await page.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll<HTMLInputElement>("input, select")].find((one) =>
            [one.ariaLabel ?? "", ...[...(one.labels ?? [])].map((of) => of.innerText)].some((name) =>
              name.includes(wanted),
            ),
          ) ?? null,
        label,
      );
      const element = found.asElement();
      if (!element) throw new Error(`the options have no field called ${label}`);
      return element as ElementHandle<HTMLInputElement>;
    };
    const settings = () =>
      bench.session.inExtension<Settings>(`(async () => (await api.storage.local.get("settings")).settings)()`);
    const preview = () =>
      page.$eval(".preview", (element) => {
        const { backgroundColor, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
        return { backgroundColor, fontSize, fontFamily, lineHeight };
      });
    return { page, field, settings, preview };
  };
  const reset = () => bench.session.inExtension(`api.storage.local.remove("settings")`);

  it("show at once what a change does to reading, and keep it", async () => {
    await reset();
    const { page, field, settings, preview } = await openOptions();
    await (await field("Theme")).select("black");
    await (await field("Typeface")).select("mono");
    await (await field("Text size")).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const shown = await until("the preview has followed", preview, ({ fontSize }) => fontSize === "22px");
    expect(shown).toMatchObject({ backgroundColor: "rgb(0, 0, 0)", lineHeight: "35.2px" });
    expect(shown.fontFamily).toContain("monospace");
    const kept = await until("it is kept", settings, (now) => now?.reading.size === 22);
    expect(kept.reading).toMatchObject({ theme: "black", typeface: "mono" });
    await page.close();
  });

  it("take a part of a site, whose articles then open clean, and an exception from that", async () => {
    const { session, newsroom } = bench;
    await reset();
    const { page, field, settings } = await openOptions();
    const add = async (label: string, pattern: string) => {
      await (await field(label)).type(pattern);
      await page.keyboard.press("Enter");
    };
    await add("Add to: Sites and parts", "127.0.0.1/article-*");
    await until("the part is kept", settings, (now) => now?.autoOpen.sites[0] === "127.0.0.1/article-*");
    const article = await session.open(newsroom.origin + ARTICLE);
    await untilView(session, article, true);
    await article.close();

    await page.bringToFront();
    await add("Add to: Exceptions", "no site");
    const said = await until(
      "it is said what is wrong",
      () => page.evaluate(() => document.body.innerText),
      (text) => text.includes("is neither a site"),
    );
    expect(said).toContain("“no site”");
    await page.close();
  });

  it("save to a file what they load again", async () => {
    await reset();
    const { page, field, settings } = await openOptions();
    await (await field("Theme")).select("sepia");
    const kept = await until("the theme is kept", settings, (now) => now?.reading.theme === "sepia");
    await reset();
    const text = JSON.stringify(kept);
    await page.evaluate((content) => {
      const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
      const files = new DataTransfer();
      files.items.add(new File([content], "says-who-settings.json", { type: "application/json" }));
      if (chooser) chooser.files = files.files;
      chooser?.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
    expect(await until("it is loaded", settings, (now) => now?.reading.theme === "sepia")).toEqual(kept);
    await page.close();
  });
});
