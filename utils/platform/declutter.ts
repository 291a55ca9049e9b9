/** What the background does for the script that declutters a page; `injectDeclutter` starts that script. */
import { HidingRules } from "../declutter/lists/hiding-rules.ts";
import { GENERIC_FILE, shardFile } from "../declutter/lists/types.ts";
import { onMessage } from "./messages.ts";
import { ownFile } from "./own-file.ts";

/** Made by lists/module.ts. */
const read = async <T>(file: string): Promise<T> => (await ownFile(file)).json();

// Pure: what imports our names for the script alone must not carry them along.
const rules = /* @__PURE__ */ new HidingRules({
  generic: () => read(GENERIC_FILE),
  hosts: (shard) => read(shardFile(shard)),
});

/** Reads what every page needs of the lists, from the extension's own files, unless that has been read. */
export const warmLists = (): Promise<unknown> => rules.ready();

/** Answers the declutter script. */
export function serveDeclutter(): void {
  onMessage("askLists", ({ data }) => rules.selectorsFor(data));
}
