/** From the early verdict on, no slot is ever painted; what comes late goes too, and the site's switch ends it at once. */
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { until } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const paragraph = (place: number) =>
  `<p>The harbour master of Port Alder said on day ${place} that the inner basin stays closed to boats from the outer isles until the storms are over, and that no crew has been told why.</p>`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => paragraph(from + i)).join("\n");
const slot = (id: string) =>
  `<div class="ad-slot" id="${id}" style="height:90px;background:#f0f">Advertisement<ins class="adsbygoogle" style="display:block;height:60px"></ins></div>`;

/**
 * Notes for each frame which slots stand in it. A size that changes in every frame is reported when the frame has been
 * laid out, after all that runs before it, and right before it is painted.
 */
const RECORDER = `<script>
  window.frames_ = [];
  window.held_ = false;
  new MutationObserver(() => {
    window.held_ ||= document.documentElement.hasAttribute("data-says-who-held");
  }).observe(document.documentElement, { attributes: true });
  const pulse = document.createElement("i");
  pulse.style.cssText = "position:absolute;top:0;left:0;height:1px";
  new ResizeObserver(() => {
    const seen = [...document.querySelectorAll(".ad-slot")].filter((one) => one.offsetHeight > 0).map((one) => one.id);
    window.frames_.push({ seen, slots: document.querySelectorAll(".ad-slot").length });
  }).observe(pulse);
  let count = 0;
  const frame = () => {
    if (!pulse.isConnected) document.body?.append(pulse);
    pulse.style.width = ++count % 2 ? "1px" : "2px";
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
</script>`;

const HEAD = `<!doctype html><html lang="en"><head><title>Inner basin stays closed to the outer isles - Harbour Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2026-11-20T08:00:00Z"><meta property="article:section" content="Isles">
<meta name="author" content="Tamsin Orde">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Inner basin stays closed to the outer isles","datePublished":"2026-11-20T08:00:00Z","author":{"@type":"Person","name":"Tamsin Orde"},"publisher":{"@type":"NewsMediaOrganization","name":"Harbour Post"}}</script>
${RECORDER}</head>`;
const TOP = `<body><header><a href="/">Harbour Post</a></header>${slot("top")}
<article><h1>Inner basin stays closed to the outer isles</h1>`;
const FIRST = `${HEAD}${TOP}${paragraphs(1, 4)}`;
/** Whose head speaks for an article and leaves it open whether that is news. */
const LIKELY = `${HEAD.replace(/<script type="application.*?<\/script>/s, "")}${TOP}
<p>By Tamsin Orde</p><time datetime="2026-11-20">20 November 2026</time>${paragraphs(1, 12)}`;
const SECOND = `${slot("middle")}${paragraphs(4, 7)}`;
const THIRD = `${paragraphs(7, 9)}${slot("end")}</article><aside>${slot("side")}</aside></body></html>`;

interface Frame {
  seen: string[];
  slots: number;
}

const frames = (page: Page) => page.evaluate(() => (window as unknown as { frames_: Frame[] }).frames_);
const standing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".ad-slot")].filter((one) => one.offsetHeight > 0).map((one) => one.id),
  );
const untilStanding = (page: Page, ids: string[]) =>
  until(
    `these slots stand: ${ids.join()}`,
    () => standing(page),
    (now) => now.join() === ids.join(),
  );
/** In an expression for the extension: the tab opened last. */
const NEWEST_TAB = "Math.max(...(await api.tabs.query({})).map((tab) => tab.id))";
/** Waits until this many more frames have been noted. */
const passFrames = async (page: Page, more: number) => {
  const now = (await frames(page)).length;
  await until(
    `${more} more frames`,
    async () => (await frames(page)).length,
    (count) => count >= now + more,
  );
};

inBothBrowsers("hiding from the early verdict on", (bench) => {
  /** The page with its first part there; each of the other two comes when asked for. */
  const openFirstPart = async (path: string, first = FIRST) => {
    const { session, newsroom } = bench;
    const sendNext = newsroom.addInParts(path, [first, SECOND, THIRD]);
    const page = await session.open(`${newsroom.origin}/index.html`);
    // Not loaded before its last part is there, so nobody waits for that here.
    const arrived = page.goto(`${newsroom.origin}${path}`, { waitUntil: "load" });
    arrived.catch(() => {});
    return { page, sendNext, arrived };
  };

  it("hides while the page is still arriving, and no slot of the rest is in any frame", async () => {
    const { page, sendNext, arrived } = await openFirstPart("/isles/2026/11/20/inner-basin-stays-closed-123456.html");
    await page.waitForSelector("#top[data-says-who-hidden]");
    expect(await page.evaluate(() => document.readyState)).toBe("loading");
    const before = (await frames(page)).length;
    sendNext();
    await page.waitForSelector("#middle");
    await passFrames(page, 30);
    expect(await page.evaluate(() => document.readyState)).toBe("loading");
    sendNext();
    await arrived;
    await until(
      "every slot is there and hidden",
      async () => [(await frames(page)).at(-1)?.slots, await standing(page)],
      ([slots, seen]) => slots === 4 && (seen as string[]).length === 0,
    );
    // The verdict on the whole page, and the switch of the popup's own first question, come in these.
    await passFrames(page, 30);
    const later = (await frames(page)).slice(before);
    expect(later.length).toBeGreaterThan(30);
    expect(later.filter(({ seen }) => seen.length > 0)).toEqual([]);
    const { shown, all } = await page.evaluate(() => {
      const found = [...document.querySelectorAll<HTMLElement>("article p, h1")];
      return { shown: found.filter((one) => one.offsetHeight > 0).length, all: found.length };
    });
    expect([shown, all]).toEqual([9, 9]);
    await page.close();
  });

  it("hides as soon as the beginning of a text has settled what its head left open", async () => {
    const { page, sendNext, arrived } = await openFirstPart("/isles/2026/11/20/basin", LIKELY);
    await page.waitForSelector("#top[data-says-who-hidden]");
    expect(await page.evaluate(() => document.readyState)).toBe("loading");
    sendNext();
    sendNext();
    await arrived;
    await untilStanding(page, []);
    await page.close();
  });

  /** The whole page, loaded and cleared. */
  const openWhole = async (path: string) => {
    const { session, newsroom } = bench;
    newsroom.add(path, `${FIRST}${SECOND}${THIRD}`);
    const page = await session.open(`${newsroom.origin}${path}`);
    await untilStanding(page, []);
    return page;
  };
  /** What a page does that loads more as one reads: a slot and a paragraph. */
  const addLater = (page: Page, id: string, words: string) =>
    page.evaluate(
      (html) => document.querySelector("article")?.insertAdjacentHTML("beforeend", html),
      `${slot(id)}<p>${words}</p>`,
    );

  it("hides what a living page adds, keeps the words that come with it, and holds out against a page that fights", async () => {
    const page = await openWhole("/isles/2026/11/20/storms-keep-boats-out-123457.html");
    await addLater(
      page,
      "late",
      "A crew from the outer isles, who came in at dusk, was told to anchor outside the basin for the night.",
    );
    await page.waitForSelector("#late[data-says-who-hidden]");
    expect(
      await page.evaluate(() => (document.querySelector("article > p:last-of-type") as HTMLElement).offsetHeight),
    ).toBeGreaterThan(0);
    // A thousand slots, each put in anew as soon as the last has been drawn; whoever asks is still answered.
    const seen = await page.evaluate(
      (html) =>
        new Promise<number>((done) => {
          const article = document.querySelector("article");
          let left = 100;
          const step = () => {
            for (let i = 0; i < 10; i++) {
              document.getElementById("fighter")?.remove();
              article?.insertAdjacentHTML("beforeend", html);
            }
            if (--left > 0) requestAnimationFrame(step);
            else done(document.querySelectorAll(".ad-slot").length);
          };
          requestAnimationFrame(step);
        }),
      slot("fighter"),
    );
    expect(seen).toBe(6);
    await untilStanding(page, []);
    await page.close();
  });

  it("holds a page back until it has been judged, but none that the browser is to scroll to a place", async () => {
    const { session, newsroom } = bench;
    const path = "/isles/2026/11/20/lamps-for-the-mole-123460.html";
    newsroom.add(path, `${FIRST}${SECOND}${paragraphs(7, 60)}<p id="far">A far place.</p>${THIRD}`);
    const place = (page: Page) =>
      page.evaluate(() => ({
        scrolled: scrollY,
        wasHeld: (window as unknown as { held_: boolean }).held_,
        isHeld: document.documentElement.hasAttribute("data-says-who-held"),
        isDrawn: document.querySelector("h1")?.checkVisibility() ?? false,
      }));
    /** The page comes to stand at its place, cleared, and was never held. */
    const standsAtPlace = async (page: Page) => {
      await until(
        "the page is at its place",
        () => place(page),
        ({ scrolled }) => scrolled > 500,
      );
      await untilStanding(page, []);
      expect(await place(page)).toMatchObject({ wasHeld: false, isHeld: false, isDrawn: true });
      await page.close();
    };
    const page = await session.open(`${newsroom.origin}${path}`);
    await until(
      "the page is drawn",
      () => place(page),
      ({ wasHeld, isHeld, isDrawn }) => wasHeld && !isHeld && isDrawn,
    );
    await page.evaluate(() => scrollTo(0, 900));
    await page.reload({ waitUntil: "load" });
    await standsAtPlace(page);
    await standsAtPlace(await session.open(`${newsroom.origin}${path}#far`));
  });

  it("is off for a site at once, whatever comes later, and from the first frame on the next page", async () => {
    const page = await openWhole("/isles/2026/11/20/crews-wait-outside-123458.html");
    const popup = await bench.session.popup(page);
    await popup.waitForSelector(".clutter input:checked");
    const turnSite = () =>
      popup.evaluate(() => {
        const switches = [...document.querySelectorAll<HTMLLabelElement>("label.switch")];
        switches
          .find((one) => one.textContent?.startsWith("Hide ads and promos here"))
          ?.querySelector("input")
          ?.click();
      });
    await turnSite();
    await untilStanding(page, ["top", "middle", "end", "side"]);
    await until(
      "no page of the site is held back any more",
      () =>
        bench.session.inExtension<string[]>(
          `(await api.scripting.getRegisteredContentScripts({ ids: ["hold"] })).flatMap(({ excludeMatches }) => excludeMatches ?? [])`,
        ),
      (patterns) => patterns.includes(`*://${new URL(bench.newsroom.origin).hostname}/*`),
    );
    await addLater(
      page,
      "late",
      "A crew from the outer isles, who came in at dusk, was told to anchor outside the basin for the night.",
    );
    await popup.close().catch(() => {});
    const next = await openFirstPart("/isles/2026/11/20/basin-opens-after-storms-123459.html");
    await until(
      "the verdict is told",
      () => bench.session.inExtension<string>(`api.action.getTitle({ tabId: ${NEWEST_TAB} })`),
      (title) => /this is a news article/.test(title),
    );
    next.sendNext();
    next.sendNext();
    await next.arrived;
    await passFrames(next.page, 30);
    expect(await standing(next.page)).toEqual(["top", "middle", "end", "side"]);
    expect(await next.page.evaluate(() => document.querySelectorAll("[data-says-who-hidden]").length)).toBe(0);
    expect((await frames(next.page)).filter(({ seen, slots }) => seen.length !== slots)).toEqual([]);
    await next.page.close();
    // Had the page still been watched, what came later would have been hidden long since.
    expect(await standing(page)).toContain("late");
    await page.close();
  });
});
