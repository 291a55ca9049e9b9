/** What the build changes in the libraries that it bundles. One whose code has changed fails it, so that someone looks. */
import type { Plugin } from "vite";

export interface Rewrite {
  /** End of the module's path below `node_modules`. */
  module: string;
  /** What is replaced, wherever it stands. */
  from: string | RegExp;
  /** With `$1` for what the pattern's first brackets hold. */
  to: string;
  /** How often it must be found: once, where nothing is said. */
  times?: number;
}

/** A plugin of this name that replaces these places, and nothing else, in the libraries' own code. */
export function rewriting(name: string, rewrites: readonly Rewrite[]): Plugin {
  return {
    name: `says-who:${name}`,
    enforce: "pre",
    transform(code, id) {
      const path = id.split("?")[0]?.replaceAll("\\", "/") ?? "";
      let changed = code;
      for (const { module, from, to, times = 1 } of rewrites) {
        if (!path.endsWith(`node_modules/${module}`)) continue;
        let found = 0;
        changed = changed.replaceAll(from, (_whole: string, ...held: unknown[]) => {
          found++;
          return to.replaceAll("$1", () => String(held[0]));
        });
        if (found !== times) this.error(`${module} holds "${from}" ${found} times, not ${times}: look at it anew`);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
