import { expect, it } from "vitest";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

inBothBrowsers("pictures in the reading view", (bench) => {
  it("are enlarged by keyboard, with their caption, one after the other; Esc closes the picture alone", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-images.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const enlarged = () =>
      session.inView(page, (root) => {
        const box = root?.querySelector<HTMLDialogElement>("dialog.lightbox");
        if (!box) return null;
        const image = box.querySelector("img");
        const { width } = box.getBoundingClientRect();
        return {
          src: image?.src,
          whole: width >= document.documentElement.clientWidth - 1,
          focused: box.contains(root?.activeElement ?? null),
        };
      });
    const count = await until(
      "the pictures are there",
      () => session.inView(page, (root) => root?.querySelectorAll(".page img[tabindex='0']").length ?? 0),
      (found) => found > 1,
    );
    expect(count).toBeGreaterThan(1);
    await session.inView(page, (root) => root?.querySelector<HTMLElement>(".page img[tabindex='0']")?.focus());
    await page.keyboard.press("Enter");
    const first = await until("the picture is large", enlarged, (now) => Boolean(now?.whole && now.focused));
    await page.keyboard.press("ArrowRight");
    await until("the next one", enlarged, (now) => now !== null && now.src !== first?.src);
    await page.keyboard.press("Escape");
    await until("the picture is closed", enlarged, (now) => now === null);
    expect(await session.inView(page, (root) => Boolean(root?.querySelector("article")))).toBe(true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });
});
