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

/** Answers the declutter script. The lists are read from the extension's own files when a page first asks. */
export function serveDeclutter(): void {
  const rules = new HidingRules({
    generic: () => read(GENERIC_FILE),
    hosts: (shard) => read(shardFile(shard)),
  });
  onMessage("askLists", ({ data }) => rules.selectorsFor(data));
}
