/** Puts our scripts into a tab, where the browser lets us. */
import { browser } from "wxt/browser";
import { HIDING_STYLE } from "../declutter/style.ts";

export type Injection = { ok: true } | { ok: false; reason: "forbidden" | "failed"; detail: string };

/** What browsers say when a page is not for extensions: their own pages, stores, other extensions, PDF viewers. */
const FORBIDDEN =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|chrome:\/\/|extension manifest must request|not allowed|restricted/i;

/**
 * Runs one of our scripts in the tab's page. Each script knows when it is there already, so calling again is harmless.
 */
export async function inject(tabId: number, file: "/reader.js" | "/declutter.js"): Promise<Injection> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: FORBIDDEN.test(detail) ? "forbidden" : "failed", detail };
  }
}

/**
 * Starts the declutter script, with the one rule by which it hides. The rule has user origin: no page style and no
 * content security policy can undo it.
 */
export async function injectDeclutter(tabId: number): Promise<Injection> {
  const css = { target: { tabId }, css: HIDING_STYLE, origin: "USER" as const };
  try {
    // Taken out first: the browser would keep each of several copies.
    await browser.scripting.removeCSS(css);
    await browser.scripting.insertCSS(css);
  } catch {
    // The script's own injection meets the same refusal and reports it.
  }
  return inject(tabId, "/declutter.js");
}
