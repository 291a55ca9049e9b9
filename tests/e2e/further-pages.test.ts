import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const line = (page: number, i: number) =>
  `On page ${page}, in paragraph ${i}, the keeper of the light tells at some length how the ferry came back to the harbour.`;
const html = (page: number) => `<!doctype html><html lang="en"><head><title>The ferry is back</title>
  <meta property="og:type" content="article"></head><body><article><h1>The ferry is back</h1>
  ${Array.from({ length: 12 }, (_, i) => `<p>${line(page, i)}</p>`).join("")}</article>
  <nav><a href="/winter/ferry">1</a> <a href="/winter/ferry/2">2</a> <a href="/winter/ferry/3">3</a></nav></body></html>`;

inBothBrowsers("an article on several pages", (bench) => {
  it("is joined in the reading view when the reader asks, and says which page failed", async () => {
    const { session, newsroom } = bench;
    newsroom.add("/winter/ferry", html(1));
    newsroom.add("/winter/ferry/2", html(2));
    const page = await session.open(`${newsroom.origin}/winter/ferry`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const text = () => session.inView(page, (root) => root?.querySelector("article")?.textContent ?? "");
    await until("it is said that there is more", text, (now) => now.includes("This article has 2 more pages."));
    expect(newsroom.requests.filter((path) => /ferry\/\d/.test(path))).toEqual([]);

    const press = async () => {
      await session.inView(page, (root) => root?.querySelector<HTMLElement>(".further button")?.focus());
      await page.keyboard.press("Enter");
    };
    await press();
    const partly = await until("page 2 is there", text, (now) => now.includes(line(2, 11)));
    expect(partly).toContain("Page 3 is not here.");
    expect(await axeOnView(session, page)).toEqual([]);

    newsroom.add("/winter/ferry/3", html(3));
    await press();
    const whole = await until("page 3 is there", text, (now) => now.includes(line(3, 11)));
    expect(whole.indexOf(line(1, 0))).toBeLessThan(whole.indexOf(line(2, 0)));
    expect(whole.indexOf(line(2, 11))).toBeLessThan(whole.indexOf(line(3, 0)));
    expect(whole.split(line(2, 0))).toHaveLength(2);
    expect(whole).not.toContain("more page");
    expect(whole).not.toContain("is not here");
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    expect(await page.evaluate(() => document.body.textContent?.includes("On page 2"))).toBe(false);
    await page.close();
  });
});
