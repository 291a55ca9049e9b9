import { expect, it } from "vitest";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const SENTENCE = "The harbour council of Osmery said on Monday that the ferry would run through the winter. ".repeat(4);
const TEXT = Array.from({ length: 6 }, (_, n) => `<p>${SENTENCE}${n}</p><h2>Part ${n}</h2>`).join("");

inBothBrowsers("what the reading view looks like", (bench) => {
  it("has air below a picture without a figure, the portrait over the initials, and the toolbar on one line", async () => {
    const { session, newsroom } = bench;
    const author = { "@type": "Person", name: "Tamsin Roe", image: `${newsroom.origin}/avatar.svg` };
    const data = { "@type": "NewsArticle", headline: "Ferry to run through the winter", author };
    newsroom.add(
      "/article-bare-picture.html",
      `<!doctype html><html lang="en"><head><title>Ferry to run through the winter</title>
       <meta property="og:site_name" content="The Osmery and Greater Harbour District Chronicle and Advertiser">
       <script type="application/ld+json">${JSON.stringify(data)}</script></head>
       <body><article><h1>Ferry to run through the winter</h1><p>By <a rel="author" href="/author">Tamsin Roe</a></p>
       <p>${SENTENCE}</p><p><img src="/harbour.svg" width="600" height="300" alt="The harbour"><br>${SENTENCE}</p>${TEXT}</article></body></html>`,
    );
    const page = await session.open(`${newsroom.origin}/article-bare-picture.html`);
    await page.setViewport({ width: 900, height: 800 });
    await session.pressToggle(page);
    await untilView(session, page, true);
    const look = () =>
      session.inView(page, (root) => {
        const picture = root?.querySelector(".body img");
        const after = document.createRange();
        const text = picture?.closest("p")?.lastChild ?? picture?.parentElement?.nextElementSibling;
        if (text) after.selectNodeContents(text);
        const portrait = root?.querySelector(".portrait")?.getBoundingClientRect();
        const photo = root?.querySelector(".portrait img")?.getBoundingClientRect();
        const buttons = [...(root?.querySelectorAll(".bar button") ?? [])].map(
          (one) => one.getBoundingClientRect().top,
        );
        return {
          air: picture && text ? after.getBoundingClientRect().top - picture.getBoundingClientRect().bottom : null,
          covered: portrait && photo ? [photo.top - portrait.top, portrait.height - photo.height] : null,
          rows: new Set(buttons.map(Math.round)).size,
        };
      });
    const now = await until(
      "picture and portrait are there",
      look,
      ({ air, covered }) => air !== null && covered !== null,
    );
    expect(now.air).toBeGreaterThan(10);
    expect(now.covered).toEqual([0, 0]);
    expect(now.rows).toBe(1);
    await page.close();
  });

  it("sets what is no text below the text: captions, and the line of sources", async () => {
    const { session, newsroom } = bench;
    newsroom.add(
      "/article-beside.html",
      `<!doctype html><html lang="en"><head><title>Ferry to run through the winter</title></head>
       <body><article><h1>Ferry to run through the winter</h1><p>${SENTENCE}</p>
       <div class="media"><img src="/harbour.svg" width="600" height="300" alt=""><div class="image-caption">The harbour at low tide</div></div>
       ${TEXT}<p>Sources: <a href="https://a.example/1">Harbour Office</a>, <a href="https://b.example/2">Reef News</a></p></article></body></html>`,
    );
    const page = await session.open(`${newsroom.origin}/article-beside.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const shown = await session.inView(page, (root) => {
      const note = root?.querySelector<HTMLElement>("[data-part=note]");
      const text = root?.querySelector<HTMLElement>(".body p[data-paragraph]");
      const size = (one?: HTMLElement | null) => (one ? Number.parseFloat(getComputedStyle(one).fontSize) : 0);
      return {
        caption: root?.querySelector(".body figure figcaption")?.textContent,
        note: note?.textContent,
        smaller: size(note) < size(text),
      };
    });
    expect(shown).toEqual({
      caption: "The harbour at low tide",
      note: "Sources: Harbour Office, Reef News",
      smaller: true,
    });
    await page.close();
  });

  it("is dark from the first frame in which anything of it is there", async () => {
    const { session, newsroom } = bench;
    await session.setReading({ theme: "black" });
    newsroom.add(
      "/article-at-night.html",
      `<!doctype html><html lang="en"><head><title>Ferry to run through the winter</title></head>
       <body style="background: white"><article><h1>Ferry to run through the winter</h1>${TEXT}</article></body></html>`,
    );
    const page = await session.open(`${newsroom.origin}/article-at-night.html`);
    interface Frame {
      colours: string[];
      covers: boolean;
      text: boolean;
    }
    type World = { saysWhoFrames?: Frame[] };
    await session.inTab(page, () => {
      type Opener = { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
      const { chrome } = globalThis as unknown as { chrome?: Opener };
      const rootOf = (element: Element) =>
        (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
        chrome?.dom?.openOrClosedShadowRoot?.(element);
      const frames: Frame[] = [];
      (globalThis as World).saysWhoFrames = frames;
      const look = () => {
        for (const element of document.documentElement.children) {
          const root = element instanceof HTMLElement && element !== document.body ? rootOf(element) : null;
          if (!root) continue;
          const layers = [...root.querySelectorAll("dialog, .view")];
          const { width, height } = root.querySelector("dialog")?.getBoundingClientRect() ?? { width: 0, height: 0 };
          frames.push({
            colours: layers.map((layer) => getComputedStyle(layer).backgroundColor),
            covers: width >= document.documentElement.clientWidth && height >= innerHeight,
            text: root.querySelector(".body p") !== null,
          });
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await session.pressToggle(page);
    const frames = await until(
      "some frames with text have been drawn",
      () => session.inTab(page, () => (globalThis as World).saysWhoFrames ?? []),
      (drawn) => drawn.filter(({ text }) => text).length > 5,
    );
    const ground = new Set(frames.flatMap(({ colours }) => colours));
    ground.delete("rgba(0, 0, 0, 0)");
    expect([...ground]).toEqual(["rgb(0, 0, 0)"]);
    expect(frames.every(({ colours, covers }) => covers && colours[0] === "rgb(0, 0, 0)")).toBe(true);
    await session.setReading({ theme: "light" });
    await page.close();
  });
});
