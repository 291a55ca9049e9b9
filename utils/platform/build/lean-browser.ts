/**
 * Leaves the polyfill out where it would do nothing: out of the detector, the declutter script and the reader, which go into pages,
 * since of the browser's interface they send messages and read and watch storage, and both browsers answer that with
 * promises by themselves (the messaging library asks for no polyfill); and out of Firefox's background, where it hands
 * on Firefox's own interface. Its tables would weigh as much as several rules, and are built while a key press waits.
 */
import type { Plugin } from "vite";

const POLYFILL = /@wxt-dev[\\/]webextension-polyfill[\\/]dist[\\/]browser\.mjs$/;

/** `browser` is the one that is built for. */
export function leanBrowser(browser: string): Plugin {
  let lean = false;
  return {
    name: "says-who:lean-browser",
    enforce: "pre",
    apply: "build",
    configResolved: ({ build }) => {
      const entry = build.lib === false ? "" : String(build.lib.entry).replaceAll("\\", "/");
      lean =
        /entrypoints\/(?:declutter|detector|reader)\.ts$/.test(entry) ||
        (browser === "firefox" && /background/.test(entry));
    },
    // Newer Chromium knows both names, and makes what they stand for when they are first asked for.
    transform: (_code, id) =>
      lean && POLYFILL.test(id)
        ? { code: `export const browser = globalThis.${browser === "firefox" ? "browser" : "chrome"};`, map: null }
        : null,
  };
}
