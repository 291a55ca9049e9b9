/**
 * Leaves the polyfill out of the declutter script, which every news page gets: of the browser's interface it reads and
 * watches storage, and both browsers answer that with promises by themselves. (The messaging library asks for no
 * polyfill.) Its tables would weigh as much as several rules.
 */
import type { Plugin } from "vite";

const POLYFILL = /@wxt-dev[\\/]webextension-polyfill[\\/]dist[\\/]browser\.mjs$/;
const OWN = "export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;";

export function leanBrowser(): Plugin {
  let lean = false;
  return {
    name: "says-who:lean-browser",
    enforce: "pre",
    apply: "build",
    configResolved: ({ build }) => {
      lean = build.lib !== false && String(build.lib.entry).replaceAll("\\", "/").endsWith("entrypoints/declutter.ts");
    },
    transform: (_code, id) => (lean && POLYFILL.test(id) ? { code: OWN, map: null } : null),
  };
}
