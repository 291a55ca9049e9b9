/**
 * Starts a script without WXT's wrapper around it, which tells a logger when the script fails: the logger says nothing
 * in a build, and the error goes on to the browser's console either way.
 */
import type { Plugin } from "vite";

const WRAPPER = /wxt-unlisted-script-entrypoint|unlisted-script-entrypoint\.mjs/;
const WRAPPED = /^const result = \(\(\) => \{[\s\S]*^\}\)\(\);/m;
const BARE = "initPlugins();\nconst result = definition.main();";

export const quietStart = (): Plugin => ({
  name: "says-who:quiet-start",
  enforce: "pre",
  apply: "build",
  transform(code, id) {
    if (!WRAPPER.test(id)) return null;
    if (!WRAPPED.test(code)) this.error("WXT starts scripts in another way: look at it anew");
    return { code: code.replace(WRAPPED, BARE), map: null };
  },
});
