/** What the background does for the script that declutters a page; `injectDeclutter` starts that script. */
import { browser } from "wxt/browser";
import { HidingRules } from "../declutter/lists/hiding-rules.ts";
import { GENERIC_FILE, shardFile } from "../declutter/lists/types.ts";
import { onMessage } from "./messages.ts";

async function read<T>(file: string): Promise<T> {
  // Made when the extension is built (lists/module.ts): the type of public paths knows only what lies in public/.
  const response = await fetch((browser.runtime.getURL as (path: string) => string)(`/${file}`));
  return response.json();
}

// Pure: what imports our names for the script alone must not carry them along.
const rules = /* @__PURE__ */ new HidingRules({
  generic: () => read(GENERIC_FILE),
  hosts: (shard) => read(shardFile(shard)),
});

/** Reads what every page needs of the lists, from the extension's own files; at once where it has been read. */
export const warmLists = (): void => rules.warm();

/** Answers the declutter script. */
export function serveDeclutter(): void {
  onMessage("askLists", ({ data }) => rules.selectorsFor(data));
}
