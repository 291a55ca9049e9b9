import { expect, it } from "vitest";
import { addArticles } from "../support/articles.ts";
import { openPopupState, POPUP_STATES } from "../support/popup-states.ts";
import { compareSnapshot, makeStill, painted, STILL_CSS } from "../support/snapshots.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

// Dates are written in the machine's time zone, and the browsers start with ours.
process.env.TZ = "UTC";

inBothBrowsers("what our own pages look like", (bench, family) => {
  it.each(POPUP_STATES)("the popup: %s", async (state) => {
    const { popup, close } = await openPopupState(bench, state);
    await bench.session.setScheme(popup, "light");
    await makeStill(popup, { own: true });
    expect(compareSnapshot(`${family}/popup-${state}`, await popup.screenshot({ fullPage: true }))).toBeNull();
    await close();
  });

  it.each([
    ["options", "light"],
    ["options", "dark"],
    ["welcome", "light"],
    ["welcome", "dark"],
  ] as const)("%s, %s", async (name, scheme) => {
    const page = await bench.session.openOwn(`${name}.html`);
    await bench.session.setScheme(page, scheme);
    await page.waitForSelector("h1");
    await makeStill(page, { own: true });
    expect(compareSnapshot(`${family}/${name}-${scheme}`, await page.screenshot({ fullPage: true }))).toBeNull();
    await page.close();
  });
});

inBothBrowsers("what the reading view looks like", (bench, family) => {
  /** Opens an article clean and compares what is seen of it at first. */
  const compare = async (name: string, path: string, scheme: "light" | "dark" = "light") => {
    const { session, newsroom } = bench;
    const page = await session.open(newsroom.origin + path);
    await session.setScheme(page, scheme);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await session.inViewSource(
      page,
      `(root) => {
        const style = document.createElement("style");
        style.textContent = ${JSON.stringify(STILL_CSS)};
        root.append(style);
      }`,
    );
    await makeStill(page, { own: false });
    await until(
      "the article's pictures are there",
      () =>
        session.inView(page, (root) =>
          [...(root?.querySelectorAll("img") ?? [])].every((image) => image.complete || image.loading === "lazy"),
        ),
      Boolean,
    );
    await painted(page);
    expect(compareSnapshot(`${family}/reading-${name}`, await page.screenshot())).toBeNull();
    await page.close();
  };

  it.each(["light", "sepia", "dark", "black", "contrast"] as const)("in the theme %s", async (theme) => {
    await bench.session.setReading({ theme });
    await compare(theme, "/article-ferrymen.html");
  });

  it("as the system has it, when that is dark", async () => {
    await bench.session.setReading({ theme: "system" });
    await compare("system-dark", "/article-ferrymen.html", "dark");
  });

  it.each([
    ["from right to left", "rtl", "/article-rtl.html"],
    ["Japanese", "ja", "/article-ja.html"],
    ["twelve authors", "12-authors", "/article-12-authors.html"],
    ["pictures and tables", "images", "/article-images.html"],
  ])("%s", async (_, name, path) => {
    await bench.session.setReading({ theme: "light" });
    await compare(name, path);
  });

  it("vertical lines", async () => {
    await bench.session.setReading({ theme: "light", vertical: true });
    await compare("vertical", "/article-ja.html");
    await bench.session.setReading({ vertical: false });
  });

  it.each([
    ["a title that never ends", "longTitle"],
    ["no picture", "noImage"],
  ] as const)("%s", async (_, name) => {
    await bench.session.setReading({ theme: "light" });
    await compare(name, addArticles(bench.newsroom)[name]);
  });
});
