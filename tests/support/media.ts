/** Makes a page see other media than the machine has: paper, forced colours, more contrast, less motion. */
import type { Page } from "puppeteer-core";
import { inFirefoxWindow, type Session } from "./session.ts";

export type Medium = "print" | "forced-colors" | "prefers-contrast" | "prefers-reduced-motion";

const QUERIES: Record<Medium, string> = {
  print: "print",
  "forced-colors": "(forced-colors: active)",
  "prefers-contrast": "(prefers-contrast: more)",
  "prefers-reduced-motion": "(prefers-reduced-motion: reduce)",
};

const FEATURES: Record<Exclude<Medium, "print">, string> = {
  "forced-colors": "active",
  "prefers-contrast": "more",
  "prefers-reduced-motion": "reduce",
};

/** In Firefox, forced colours are those of a system with much contrast: both are one there. */
const FIREFOX: Record<Medium, [on: string, off: string]> = {
  print: [
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = "print"`,
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = ""`,
  ],
  "forced-colors": [
    `Services.prefs.setIntPref("browser.display.document_color_use", 2)`,
    `Services.prefs.clearUserPref("browser.display.document_color_use")`,
  ],
  "prefers-contrast": [
    `Services.prefs.setIntPref("browser.display.document_color_use", 2)`,
    `Services.prefs.clearUserPref("browser.display.document_color_use")`,
  ],
  "prefers-reduced-motion": [
    `Services.prefs.setIntPref("ui.prefersReducedMotion", 1)`,
    `Services.prefs.clearUserPref("ui.prefersReducedMotion")`,
  ],
};

/** Has the page, which must be in front, see this medium while `run` runs. */
export async function withMedium(session: Session, page: Page, medium: Medium, run: () => Promise<void>) {
  // What a session of the protocol emulates ends with it.
  const client = session.family === "chromium" ? await page.createCDPSession() : null;
  const turn = async (on: boolean) => {
    const features = medium === "print" ? [] : [{ name: medium, value: on ? FEATURES[medium] : "" }];
    if (client)
      await client.send("Emulation.setEmulatedMedia", { media: medium === "print" && on ? "print" : "", features });
    else await inFirefoxWindow(session.browser, FIREFOX[medium][on ? 0 : 1]);
    await page.waitForFunction((query, is) => matchMedia(query).matches === is, {}, QUERIES[medium], on);
  };
  await page.bringToFront();
  await turn(true);
  try {
    await run();
  } finally {
    await turn(false);
    await client?.detach();
  }
}
