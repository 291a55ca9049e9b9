import { createRequire } from "node:module";
import { basename } from "node:path";
import type { ResolvedPublicFile, Wxt } from "wxt";
import { TYPEFACE_FILES } from "../typeface-files.ts";

const PACKAGE = "@fontsource/atkinson-hyperlegible";

/** WXT's hook that puts the typeface that is easy to tell apart into the extension, with its licence. */
export function addTypeface(_wxt: Wxt, assets: ResolvedPublicFile[]): void {
  const { resolve } = createRequire(import.meta.url);
  const add = (path: string) =>
    assets.push({ absoluteSrc: resolve(`${PACKAGE}/${path}`), relativeDest: `fonts/${basename(path)}` });
  for (const { file } of TYPEFACE_FILES) add(`files/${file}`);
  add("LICENSE");
}
