import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const FERRYMEN = readFileSync(join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.html"), "utf8");

/** The article with a film after its fourth paragraph that the page itself would load only when it is scrolled to. */
function filmed(address: string): string {
  let count = 0;
  const frame = `<iframe data-src="${address}" title="The night of the storm" width="560" height="315"></iframe>`;
  return FERRYMEN.replaceAll("</p>", (end) => (++count === 4 ? `${end}${frame}` : end));
}

inBothBrowsers("embeds in the reading view", (bench) => {
  const look = (page: Parameters<typeof bench.session.inView>[0]) =>
    bench.session.inView(page, (root) => {
      const embed = root?.querySelector("[data-part^=embed]");
      const frame = embed?.querySelector("iframe");
      return (
        embed && {
          link: embed.querySelector("a")?.textContent,
          href: embed.querySelector("a")?.getAttribute("href"),
          opens: embed.querySelector("a")?.target,
          button: embed.querySelector("button")?.textContent ?? null,
          sandbox: frame?.getAttribute("sandbox") ?? null,
          says: embed.querySelector("[role=status]")?.textContent ?? null,
          onButton: embed.querySelector("button") === root?.activeElement,
        }
      );
    });
  const focusButton = (page: Parameters<typeof bench.session.inView>[0]) =>
    bench.session.inView(page, (root) => root?.querySelector<HTMLElement>("[data-part^=embed] button")?.focus());

  it("load nothing before they are asked to, say who would be asked, and then stand in a sandbox", async () => {
    const { session, newsroom } = bench;
    const film = `${newsroom.origin.replace("127.0.0.1", "localhost")}/film.html`;
    newsroom.add("/film.html", "<!doctype html><title>Film</title><p>Waves");
    newsroom.add("/article-filmed.html", filmed(film));
    const page = await session.open(`${newsroom.origin}/article-filmed.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const before = await until("the embed is there", () => look(page), Boolean);
    expect(before).toMatchObject({
      link: "The night of the storm",
      href: film,
      opens: "_blank",
      button: "Show here (contacts localhost)",
      sandbox: null,
    });
    expect(newsroom.requests).not.toContain("/film.html");
    expect(await axeOnView(session, page)).toEqual([]);
    await focusButton(page);
    await page.keyboard.press("Enter");
    const after = await until(
      "the frame is there",
      () => look(page),
      (now) => Boolean(now?.sandbox),
    );
    expect(after).toMatchObject({ link: "The night of the storm", button: null, says: null });
    expect(after?.sandbox).not.toMatch(/top-navigation|forms/);
    await until("it is loaded", async () => newsroom.requests.includes("/film.html"), Boolean);
    expect((await look(page))?.says).toBeNull();
    await page.close();
  });

  it("are shown also where the page's own policy keeps everything out", async () => {
    const { session, newsroom } = bench;
    newsroom.requests.length = 0;
    const film = `${newsroom.origin.replace("127.0.0.1", "localhost")}/film.html`;
    newsroom.add("/film.html", "<!doctype html><title>Film</title><p>Waves");
    newsroom.add("/article-no-frames.html", filmed(film), { "content-security-policy": "default-src 'none'" });
    const page = await session.open(`${newsroom.origin}/article-no-frames.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until("the embed is there", () => look(page), Boolean);
    await focusButton(page);
    await page.keyboard.press("Enter");
    await until(
      "the frame has loaded",
      async () => newsroom.requests.includes("/film.html") && page.frames().some((frame) => frame.url() === film),
      Boolean,
    );
    await page.close();
  });

  it("say so where a film cannot be had, and leave the link", async () => {
    const { session, newsroom } = bench;
    const film = `${newsroom.origin.replace("127.0.0.1", "localhost")}/lost.mp4`;
    const html = filmed(film).replace(/<iframe data-src([^>]*)><\/iframe>/, "<video preload=none src$1></video>");
    newsroom.add("/article-lost-film.html", html);
    const page = await session.open(`${newsroom.origin}/article-lost-film.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until("the embed is there", () => look(page), Boolean);
    await focusButton(page);
    await page.keyboard.press("Enter");
    const after = await until(
      "it says so",
      () => look(page),
      (now) => Boolean(now?.says),
    );
    expect(after).toMatchObject({ href: film, button: null });
    expect(after?.says).toContain("What localhost sends cannot be shown here");
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });
});
