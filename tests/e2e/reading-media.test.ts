import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { axeOnView } from "../support/axe.ts";
import { withMedium } from "../support/media.ts";
import type { Session } from "../support/session.ts";
import { openClean, until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

/** How much stronger one colour is than another, as WCAG counts it; both as the browser computes them. */
const CONTRAST = `(one, other) => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((each) => {
      const part = Number(each) / (colour.startsWith("color(") ? 1 : 255);
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}`;

/** What would be printed: the layer as a block of the page's flow, and how the text stands out from white paper. */
const printed = (session: Session, page: Page) =>
  session.inViewSource<{
    position: string;
    page: string;
    bar: boolean;
    whole: boolean;
    dull: string[];
  }>(
    page,
    `(root) => {
      const dialog = root.querySelector("dialog");
      const article = root.querySelector("article").getBoundingClientRect();
      const texts = [...root.querySelectorAll(".page *")].filter((one) =>
        one.checkVisibility() && [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()));
      return {
        position: getComputedStyle(dialog).position,
        page: getComputedStyle(document.body).display,
        bar: root.querySelector(".bar").checkVisibility(),
        // All of the article is in the page's flow, and not in a box that scrolls.
        whole: document.documentElement.scrollHeight >= article.height,
        dull: texts.filter((one) => (${CONTRAST})(getComputedStyle(one).color, "rgb(255, 255, 255)") < 4.5)
          .map((one) => one.localName + ": " + one.textContent.trim().slice(0, 30)),
      };
    }`,
  );

/** How many sheets a PDF file has: its page objects, which Firefox compresses. */
function sheetsOf(file: Buffer): number {
  const texts = [file.toString("latin1")];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const start = file.indexOf("\n", at) + 1;
    try {
      texts.push(inflateSync(file.subarray(start, file.indexOf("endstream", start))).toString("latin1"));
    } catch {
      // A picture, or a font: not compressed this way, and no object of the file's own.
    }
  }
  return texts.join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inBothBrowsers("the reading view on other media", (bench) => {
  it.each(["light", "black"] as const)("prints the article alone, dark on white, in the theme %s", async (theme) => {
    const { session, newsroom } = bench;
    await session.setReading({ theme });
    const page = await openClean(session, `${newsroom.origin}/article-images.html`);
    await withMedium(session, page, "print", async () => {
      const tell = (type: string) => session.inTab(page, (name) => void dispatchEvent(new Event(name)), type);
      await tell("beforeprint");
      const sheet = await until(
        "the view lies in the flow",
        () => printed(session, page),
        ({ position }) => position === "static",
      );
      expect(sheet).toMatchObject({ page: "none", bar: false, whole: true, dull: [] });
      await tell("afterprint");
    });
    const after = () =>
      session.inView(page, (root) => {
        const dialog = root?.querySelector("dialog");
        return { modal: dialog?.matches(":modal"), page: getComputedStyle(document.body).display };
      });
    await until("the view is over the page again", after, ({ modal, page }) => modal === true && page !== "none");
    await session.setReading({ theme: "system" });
    await page.close();
  });

  it("makes a file of more than one sheet, and stays open", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, `${newsroom.origin}/article-long.html`);
    const sheets = sheetsOf(Buffer.from(await page.pdf({ format: "a4" })));
    // A box in the top layer would be one sheet.
    expect(sheets).toBeGreaterThan(5);
    await untilView(session, page, true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it("keeps edges, focus and what is pressed visible where the system sets the colours", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, `${newsroom.origin}/article-images.html`);
    await withMedium(session, page, "forced-colors", async () => {
      await page.keyboard.press("f");
      await page.keyboard.press("a");
      const look = () =>
        session.inViewSource<{ pressed: boolean; apart: number; progress: number; panel: string } | null>(
          page,
          `(root) => {
            const [on] = root.querySelectorAll(".bar button[aria-pressed=true]");
            const [off] = root.querySelectorAll(".bar button[aria-pressed=false]");
            const panel = root.querySelector(".panel");
            if (!on || !panel) return null;
            const back = (one) => getComputedStyle(one).backgroundColor;
            return {
              pressed: back(on) !== back(off),
              apart: (${CONTRAST})(back(on), getComputedStyle(on).color),
              progress: (${CONTRAST})(back(root.querySelector(".progress")), back(root.querySelector(".bar"))),
              panel: getComputedStyle(panel).borderStyle,
            };
          }`,
        );
      const shown = await until("the panel is open, the button pressed", look, Boolean);
      expect(shown).toMatchObject({ pressed: true, panel: "solid" });
      expect(shown?.apart).toBeGreaterThan(3);
      expect(shown?.progress).toBeGreaterThan(1.5);
      await page.keyboard.press("Tab");
      const ring = await session.inView(page, (root) => {
        const on = root?.activeElement;
        return on ? getComputedStyle(on).outlineStyle : null;
      });
      expect(ring).toBe("solid");
      expect(await axeOnView(session, page)).toEqual([]);
    });
    await page.close();
  });

  it("is stronger where more contrast is wanted, and does not move where no motion is", async () => {
    const { session, newsroom } = bench;
    const page = await openClean(session, `${newsroom.origin}/article-ferrymen.html`);
    const look = () =>
      session.inView(page, (root) => {
        const style = (part: string) => getComputedStyle(root?.querySelector(part) as Element);
        return {
          faint: style(".facts").color === style("h1").color,
          moves: style(".bar").transitionDuration,
        };
      });
    expect(await look()).toEqual({ faint: false, moves: "0.2s" });
    await withMedium(session, page, "prefers-contrast", async () => {
      await until("the faint is as strong as all else", look, ({ faint }) => faint);
    });
    await withMedium(session, page, "prefers-reduced-motion", async () => {
      await until("nothing moves", look, ({ moves }) => moves === "0s");
    });
    await page.close();
  });
});
