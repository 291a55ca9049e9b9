/** The filter lists, as the background reads them from the extension's own files. */
import { HidingRules } from "../declutter/lists/hiding-rules.ts";
import { GENERIC_FILE, shardFile } from "../declutter/lists/types.ts";
import { ownFile } from "./own-file.ts";

/** Made by lists/module.ts. */
const read = async <T>(file: string): Promise<T> => (await ownFile(file)).json();

export const hidingLists = new HidingRules({
  generic: () => read(GENERIC_FILE),
  hosts: (shard) => read(shardFile(shard)),
});
