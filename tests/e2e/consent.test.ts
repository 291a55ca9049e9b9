/** Consent dialogs: refused when the reader has asked for it, left alone otherwise, and never accepted. */
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const paragraphs = Array.from(
  { length: 8 },
  (_, day) =>
    `<p>The harbour master of Port Alder said on day ${day} that the ferries would run to the outer isles again once the ice had gone, and that no crew would be sent out before.</p>`,
).join("\n");

/** A news article, or a page that is none, with this dialog in it. What is pressed is noted in `pressed`. */
const page = (dialog: string, news = true) => `<!doctype html><html lang="en"><head>
<title>Ferries to run again once the ice has gone - Harbour Post</title>
${
  news
    ? `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferries to run again once the ice has gone","datePublished":"2026-11-20T08:00:00Z","author":{"@type":"Person","name":"Tamsin Orde"},"publisher":{"@type":"NewsMediaOrganization","name":"Harbour Post"}}</script>`
    : ""
}
<script>
  window.pressed = [];
  addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    window.pressed.push(button.textContent);
    button.closest("[data-dialog]").remove();
  }, true);
</script></head><body>
${news ? `<article><h1>Ferries to run again once the ice has gone</h1><p>By Tamsin Orde</p>${paragraphs}</article>` : "<h1>Timetable</h1><ul><li>07:10</li><li>08:40</li></ul>"}
${dialog}</body></html>`;

const FIXED = `style="position:fixed;inset:auto 0 0 0;height:160px;background:#fff;border:1px solid"`;
const buttons = (ids: string, reject: string) =>
  `<button ${ids.replaceAll("$", "accept-btn-handler")}>Accept all</button>${reject}`;

/** As one of the widespread platforms makes them. */
const PLATFORM = `<div id="onetrust-consent-sdk" data-dialog><div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy" ${FIXED}>
<p>We and our partners use cookies.</p>${buttons('id="onetrust-$"', '<button id="onetrust-reject-all-handler">Reject all</button>')}</div></div>`;

/** One whose answer has to be given among the page's own scripts. */
const BY_SCRIPT = `<div id="didomi-host" data-dialog><div id="didomi-notice" class="didomi-popup-notice" ${FIXED}>
<p>We use cookies.</p><button id="didomi-notice-agree-button">Agree and close</button></div></div>
<script>window.Didomi = { setUserDisagreeToAll() { window.pressed.push("disagreed"); document.querySelector("[data-dialog]").remove(); } };</script>`;

/** Where the only way out is to agree, or to pay. */
const NO_WAY_OUT = `<div id="onetrust-consent-sdk" data-dialog><div id="onetrust-banner-sdk" role="dialog" ${FIXED}>
<p>We and our partners use cookies.</p><button id="onetrust-accept-btn-handler">Accept all</button>
<button id="onetrust-reject-all-handler">Reject and subscribe</button></div></div>`;

/** In a frame that comes later than the article. */
const inFrame = (path: string) => `<div data-dialog></div><script>
  addEventListener("load", () => setTimeout(() => {
    const frame = document.createElement("iframe");
    frame.id = "dialog"; frame.src = "${path}"; frame.style = "position:fixed;inset:20% 20%;width:600px;height:300px";
    document.body.append(frame);
  }, 300));
</script>`;
/** A platform whose dialog stands in a frame, which is known by its address. */
const FRAME = `<!doctype html><html lang="en"><title>Privacy</title><body><div class="message-container" data-dialog>
<p>We use cookies.</p><button class="sp_choice_type_11" title="Accept">Accept</button>
<button class="sp_choice_type_13" title="Reject all">Reject all</button></div><script>
  addEventListener("click", ({ target }) => { parent.pressed.push(target.textContent); document.body.textContent = ""; }, true);
</script></body></html>`;

const pressed = (tab: Page) => tab.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
const untilPressed = (tab: Page, what: string) =>
  until(
    `${what} has been pressed`,
    () => pressed(tab),
    (all) => all.includes(what),
  );

inBothBrowsers("consent dialogs", (bench) => {
  let made = 0;
  const open = (dialog: string, news = true) => {
    const path = news ? `/isles/2026/11/20/ferries-to-run-again-${++made}.html` : `/timetable-${++made}.html`;
    bench.newsroom.add(path, page(dialog, news));
    return bench.session.open(`${bench.newsroom.origin}${path}`);
  };
  /** Changes the switch, as the options page does. */
  const set = (declutter: object) =>
    bench.session.inExtension(`(async () => {
      const { settings } = await api.storage.local.get("settings");
      await api.storage.local.set({ settings: { ...settings, declutter: { ...settings?.declutter, ...${JSON.stringify(declutter)} } } });
    })()`);
  /** Whether the page's isolated world has our script for consent in it. */
  const there = (tab: Page) => bench.session.inTab(tab, () => Symbol.for("says-who consent") in globalThis);
  /** Waits until the verdict has been acted upon. */
  const untilJudged = (tab: Page) =>
    until(
      "the page has been looked at for clutter",
      () => bench.session.inTab(tab, () => Symbol.for("clutter") in globalThis),
      (is) => is,
    );

  it("are left for the reader to answer until asked otherwise", async () => {
    const tab = await open(PLATFORM);
    await untilJudged(tab);
    expect(await there(tab)).toBe(false);
    expect(await pressed(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.getElementById("onetrust-banner-sdk")?.offsetHeight)).toBeGreaterThan(0);
    await tab.close();
  });

  it("are refused once the option is on, and the popup says so", async () => {
    await set({ refuseConsent: true });
    const tab = await open(PLATFORM);
    await untilPressed(tab, "Reject all");
    expect(await pressed(tab)).toEqual(["Reject all"]);
    const popup = await bench.session.popup(tab);
    await until(
      "the popup says that consent was refused",
      () => popup.evaluate(() => document.body.innerText),
      (text) => text.includes("Consent refused for you"),
    );
    await popup.close().catch(() => {});
    await tab.close();
  });

  it("are refused among the page's scripts, where that is how a dialog is answered", async () => {
    const tab = await open(BY_SCRIPT);
    await untilPressed(tab, "disagreed");
    expect(await pressed(tab)).toEqual(["disagreed"]);
    await tab.close();
  });

  it("are refused in a frame that comes late", async () => {
    // Such frames are known by their address.
    const path = "/index.html";
    bench.newsroom.add(path, FRAME);
    const tab = await open(inFrame(`${path}?hasCsp=true&message_id=1&consentUUID=2&requestUUID=3`));
    await untilPressed(tab, "Reject all");
    expect(await pressed(tab)).toEqual(["Reject all"]);
    await tab.close();
  });

  it("are neither accepted nor paid for", async () => {
    const tab = await open(NO_WAY_OUT);
    await until(
      "the dialog is known not to be refused",
      () =>
        bench.session.inTab(
          tab,
          () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for("says-who consent refused")],
        ),
      (refused) => refused === false,
    );
    expect(await pressed(tab)).toEqual([]);
    await tab.close();
  });

  it("are left alone on pages that are no news, and where clutter stays", async () => {
    const timetable = await open(PLATFORM, false);
    const host = new URL(bench.newsroom.origin).hostname;
    await set({ offSites: [host] });
    const tab = await open(PLATFORM);
    for (const one of [timetable, tab]) {
      const id = await bench.session.tabId(one);
      await until(
        "the button says what the page is",
        () => bench.session.inExtension<string>(`api.action.getTitle({ tabId: ${id} })`),
        (title) => title !== "Says Who",
      );
      expect(await there(one)).toBe(false);
      expect(await pressed(one)).toEqual([]);
    }
    await timetable.close();
    await tab.close();
  });
});
