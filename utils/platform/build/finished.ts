/** What the build changes in scripts that are otherwise finished. */
import type { Plugin } from "vite";

/** A plugin of this name that changes the code of these scripts, after the minifier and whatever takes comments out. */
export const finished = (name: string, scripts: readonly string[], change: (code: string) => string): Plugin => ({
  name: `says-who:${name}`,
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk" && scripts.includes(file.fileName)) file.code = change(file.code);
    },
  },
});
