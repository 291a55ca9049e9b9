import { expect, it } from "vitest";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const FAMILY = "Says Who Hyperlegible";

inBothBrowsers("the typeface that is easy to tell apart", (bench) => {
  it.each(["/article-ferrymen.html", "/article-strict-csp.html"])(
    "comes with us, is worn by the view alone and goes with it: %s",
    async (path) => {
      const { session, newsroom } = bench;
      await session.setReading({ typeface: "accessible" });
      const page = await session.open(newsroom.origin + path);
      const loaded = () =>
        page.evaluate(
          (name) => [...document.fonts].filter((face) => face.family.includes(name) && face.status === "loaded").length,
          FAMILY,
        );
      expect(await loaded()).toBe(0);
      await session.pressToggle(page);
      await untilView(session, page, true);
      // Headline and text, at least, are drawn in it.
      await until("the typeface is there", loaded, (count) => count >= 2);
      await page.keyboard.press("Escape");
      await untilView(session, page, false);
      await until("the typeface has gone", loaded, (count) => count === 0);
      expect(newsroom.requests.filter((asked) => /woff|font/.test(asked))).toEqual([]);
      await page.close();
    },
  );

  it("shows in the options' preview", async () => {
    const { session } = bench;
    await session.setReading({ typeface: "accessible" });
    const page = await session.openOwn("options.html");
    await until(
      "the preview wears it",
      () =>
        page.evaluate(
          (name) => [...document.fonts].some((face) => face.family.includes(name) && face.status === "loaded"),
          FAMILY,
        ),
      Boolean,
    );
    await page.close();
  });

  it("gives way to the reader's own font and spacing", async () => {
    const { session, newsroom } = bench;
    await session.setReading({
      typeface: "own",
      font: "My Font",
      letterSpacing: 0.1,
      wordSpacing: 0.25,
      justify: true,
      hyphens: false,
    });
    const page = await session.open(`${newsroom.origin}/article-ferrymen.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    const style = await session.inView(page, (root) => {
      const text = root?.querySelector(".body p");
      if (!text) return null;
      const { fontFamily, letterSpacing, wordSpacing, textAlign, hyphens } = getComputedStyle(text);
      return { font: fontFamily.split(",")[0], letterSpacing, wordSpacing, textAlign, hyphens };
    });
    const expected = { font: '"My Font"', letterSpacing: "2px", wordSpacing: "5px", textAlign: "justify" };
    expect(style).toEqual({ ...expected, hyphens: "manual" });
    await page.close();
  });
});
