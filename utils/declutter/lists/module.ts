import type { ResolvedPublicFile, Wxt } from "wxt";
import { filesFromPackage } from "./package.ts";

let files: Map<string, string> | undefined;

/** WXT's hook that puts the filter lists' index into the extension when it is built. */
export function addFilterLists(_wxt: Wxt, assets: ResolvedPublicFile[]): void {
  // Once for a whole watch session: the lists change with the package alone.
  files ??= filesFromPackage();
  for (const [relativeDest, contents] of files) assets.push({ relativeDest, contents });
}
