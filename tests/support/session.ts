/** One browser with the built extension in it, driven alike in Chromium and in Firefox. */
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { HELD } from "../../utils/declutter/style.ts";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import { GECKO_ID } from "../../wxt.config.ts";
import { findBrowser } from "./browsers.mjs";
import { until } from "./until.ts";

export type Family = "chromium" | "firefox";

const ROOT = join(import.meta.dirname, "../..");
/** Firefox gives each profile another address for the extension; tests need to know it. */
const FIREFOX_HOST = "0b6c1b1e-5a7e-4c0e-9c1d-5a75f0a0c0de";

export const buildFolder = (family: Family) =>
  join(ROOT, ".output", family === "chromium" ? "chrome-mv3" : "firefox-mv3");

export interface Session {
  family: Family;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  extension: string;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages ("options.html") in a tab. */
  openOwn(path: string): Promise<Page>;
  /** The browser's number for the tab that shows this page. */
  tabId(page: Page): Promise<number>;
  /** Runs an expression in one of the extension's own pages; `api` there is chrome or browser. */
  inExtension<T>(expression: string): Promise<T>;
  /** Runs a function in the tab's isolated world, beside the extension's scripts. */
  inTab<T, A extends unknown[]>(page: Page, run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /**
   * Runs a function on the reading view's shadow root, null where none is open. The root is closed to the page;
   * both browsers let an extension look into it.
   */
  inView<T>(page: Page, run: (root: ShadowRoot | null) => T | Promise<T>): Promise<T>;
  /** The same for a function given as its source. */
  inViewSource<T>(page: Page, source: string): Promise<T>;
  /** The popup for this page: the real one in Chromium, its page in a tab in Firefox. */
  popup(page: Page): Promise<Page>;
  /** The popup for a page of the browser's own, where no extension may run. */
  popupOnBrowserPage(): Promise<Page>;
  /** Clicks the toolbar button, which grants activeTab, and gives the popup as `popup` does. */
  clickToolbar(page: Page): Promise<Page>;
  /** Takes the extension's access to sites away, as a reader does in the browser's settings. */
  withdrawAccess(): Promise<void>;
  /** Changes some of the settings for the reading view, as the options page would. */
  setReading(change: Partial<ReadingStyle>): Promise<void>;
  /** Makes the page see a system that is light or dark. */
  setScheme(page: Page, scheme: "light" | "dark"): Promise<void>;
  /** Presses the command's key (Alt+R), as near to the keyboard as the browser lets a program come. */
  pressToggle(page: Page): Promise<void>;
  close(): Promise<void>;
}

interface Launch
  extends Pick<LaunchOptions, "acceptInsecureCerts" | "args" | "extraPrefsFirefox" | "ignoreDefaultArgs"> {
  headless?: boolean;
  /** Where the build is, if not where it is made. */
  folder?: string;
}

async function launch(
  family: Family,
  { headless = true, folder = buildFolder(family), ...more }: Launch,
): Promise<{ browser: Browser; extension: string }> {
  const executablePath = findBrowser(family);
  if (!executablePath) throw new Error(`no ${family} found: run "npm test" or "npm start", which set it up`);
  if (family === "chromium") {
    const browser = await puppeteer.launch({
      ...more,
      executablePath,
      headless,
      pipe: true,
      enableExtensions: [folder],
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      args: [
        // A root user, as in a container, cannot have the sandbox; anyone else keeps it.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(more.args ?? []),
      ],
    });
    const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
    return { browser, extension: `chrome-extension://${new URL(worker.url()).host}` };
  }
  const browser = await puppeteer.launch({
    ...more,
    browser: "firefox",
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access", ...(more.args ?? [])],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
      // Host permissions asked for in the manifest are granted on install, as for a reader who says yes.
      "extensions.originControls.grantByDefault": true,
      ...more.extraPrefsFirefox,
    },
  });
  await browser.installExtension(folder);
  return { browser, extension: `moz-extension://${FIREFOX_HOST}` };
}

/**
 * Runs an expression in Firefox's own window, where key presses of the person at the keyboard arrive; what it comes to,
 * if that is a plain value.
 */
export async function inFirefoxWindow<T = void>(browser: Browser, expression: string): Promise<T> {
  // puppeteer has no public way to the privileged scope; the protocol has.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
  };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send("script.evaluate", {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  return (result.result as { value?: T } | undefined)?.value as T;
}

const FIREFOX_ALT_R = `(() => {
  const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const alt = new KeyboardEvent("", { key: "Alt", code: "AltLeft" });
  const r = new KeyboardEvent("", { key: "r", code: "KeyR" });
  keyboard.keydown(alt); keyboard.keydown(r); keyboard.keyup(r); keyboard.keyup(alt);
})()`;

/**
 * Runs in the tab's isolated world: the one closed shadow root that hangs on the page's root element, or, on a page that
 * would not have it there, in the closed root of its body.
 */
function findViewRoot(): ShadowRoot | null {
  type Opener = { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
  const { chrome } = globalThis as unknown as { chrome?: Opener };
  const rootOf = (element: Element) =>
    (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    (element instanceof HTMLElement ? chrome?.dom?.openOrClosedShadowRoot?.(element) : null);
  const foothold = document.body && rootOf(document.body);
  for (const element of [...document.documentElement.children, ...(foothold?.children ?? [])]) {
    const root = element === document.body ? null : rootOf(element);
    if (root) return root;
  }
  return null;
}

const FIREFOX_CLICK_ACTION = `(() => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
  return extension.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** Starts a browser of this family with the build of it installed; throws where either is missing. */
export async function openSession(family: Family, options: Launch = {}): Promise<Session> {
  const { browser, extension } = await launch(family, options);

  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    const going = page.goto(`${extension}/${path}`, { timeout: family === "firefox" ? 1500 : 30_000 });
    // Firefox never reports that an extension's page has loaded; waiting for its root does as well.
    await (family === "firefox" ? going.catch(() => {}) : going);
    await page.waitForFunction(() => document.readyState === "complete");
    return page;
  };

  let control: Promise<Page> | undefined;
  const inExtension = async <T>(expression: string): Promise<T> => {
    control ??= openOwn("options.html?control");
    const page = await control;
    return (await page.evaluate(
      `(async () => { const api = globalThis.browser ?? globalThis.chrome; return (${expression}); })()`,
    )) as T;
  };

  const tabIds = new WeakMap<Page, number>();
  const tabId = async (page: Page) => {
    const known = tabIds.get(page);
    if (known !== undefined) return known;
    // Several tabs may show one address, and without access to a site its address is not told at all: in either case
    // the newest tab is the one that a test has just opened.
    const id = await inExtension<number | null>(
      `(await api.tabs.query({})).filter((tab) => !tab.url || tab.url === ${JSON.stringify(page.url())}).map((tab) => tab.id).sort((a, b) => b - a)[0] ?? null`,
    );
    if (id === null) throw new Error(`no tab shows ${page.url()}`);
    tabIds.set(page, id);
    return id;
  };

  const session: Session = {
    family,
    browser,
    extension,
    openOwn,
    inExtension,
    tabId,
    async open(url) {
      // The control tab comes first, so that it is never the active one when a test needs the page's. On a new profile
      // the background may still be registering the detector.
      await until(
        "the detector is registered where access is granted",
        () =>
          inExtension<boolean>(
            `(await api.permissions.contains({ origins: ["http://*/*", "https://*/*"] })) === (await api.scripting.getRegisteredContentScripts()).length > 0`,
          ),
        Boolean,
      );
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: "load" });
      await page.bringToFront();
      // News is not drawn before it has been judged (utils/declutter/hold.ts): until then it has no text to be seen.
      await until(
        "the page is drawn",
        // A page whose own names stand in the way of the question is not held either.
        () => page.evaluate((held) => document.querySelector(`html[${held}]`) !== null, HELD).catch(() => false),
        (isHeld) => !isHeld,
      );
      await tabId(page);
      return page;
    },
    async inTab(page, run, ...args) {
      const id = await tabId(page);
      return inExtension(
        `(await api.scripting.executeScript({ target: { tabId: ${id} }, func: ${run.toString()}, args: ${JSON.stringify(args)} }))[0].result`,
      );
    },
    inView: (page, run) => session.inViewSource(page, run.toString()),
    async inViewSource(page, source) {
      const id = await tabId(page);
      return inExtension(
        `(await api.scripting.executeScript({ target: { tabId: ${id} }, func: () => (${source})((${findViewRoot.toString()})()) }))[0].result`,
      );
    },
    async popup(page) {
      if (family === "firefox") return openOwn(`popup.html?tab=${await tabId(page)}`);
      await page.bringToFront();
      const [own] = (await browser.extensions()).values();
      if (!own) throw new Error("the extension is not installed");
      await own.triggerAction(page);
      const target = await browser.waitForTarget((t) => t.url().startsWith(`${extension}/popup.html`));
      return target.asPage();
    },
    async popupOnBrowserPage() {
      await inExtension("null");
      if (family === "chromium") {
        const page = await browser.newPage();
        await page.goto("chrome://version");
        return session.popup(page);
      }
      await inFirefoxWindow(browser, `gBrowser.selectedTab = gBrowser.addTrustedTab("about:support")`);
      const id = await inExtension<number>("Math.max(...(await api.tabs.query({})).map((tab) => tab.id))");
      return openOwn(`popup.html?tab=${id}`);
    },
    async clickToolbar(page) {
      if (family === "chromium") return session.popup(page);
      await page.bringToFront();
      await inFirefoxWindow(browser, FIREFOX_CLICK_ACTION);
      return session.popup(page);
    },
    async withdrawAccess() {
      if (family === "firefox") {
        await inExtension(`api.permissions.remove({ origins: ["http://*/*", "https://*/*"] })`);
        return;
      }
      const settings = await browser.newPage();
      await settings.goto("chrome://extensions");
      await settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${new URL(extension).host}", hostAccess: "ON_CLICK" })`,
      );
      await settings.close();
    },
    async setReading(change) {
      await inExtension(`(async () => {
        const { settings } = await api.storage.local.get("settings");
        const reading = { ...settings?.reading, ...${JSON.stringify(change)} };
        await api.storage.local.set({ settings: { version: 1, ...settings, reading } });
      })()`);
    },
    async setScheme(page, scheme) {
      if (family === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      else {
        const override = scheme === "dark" ? 0 : 1;
        await inFirefoxWindow(
          browser,
          `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${override})`,
        );
      }
      await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, scheme);
    },
    async pressToggle(page) {
      await page.bringToFront();
      if (family === "firefox") return inFirefoxWindow(browser, FIREFOX_ALT_R);
      // Chromium hands keys from the protocol to the page alone, so the command is fired where the key would fire it.
      const id = await tabId(page);
      const target = await browser.waitForTarget((t) => t.type() === "service_worker" && t.url().startsWith(extension));
      const worker = await target.worker();
      await worker?.evaluate(async (tab) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { get(id: number): Promise<object> };
            commands: { onCommand: { dispatch(command: string, tab: object): void } };
          };
        };
        chrome.commands.onCommand.dispatch("toggle-reader", await chrome.tabs.get(tab));
      }, id);
    },
    close: () => browser.close(),
  };
  return session;
}
