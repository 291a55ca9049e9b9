/** Reads the filter lists out of the npm package that carries them. Runs when the extension is built. */
import { accessSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { LISTS } from "./attribution.ts";
import { buildHidingRules, type ListText } from "./build.ts";
import { GENERIC_FILE, shardFile } from "./types.ts";

const PACKAGE = "@adguard/dnr-rulesets";

/** Where the package keeps its rulesets; each holds the text it was made from. */
function folder(): string {
  const paths = createRequire(import.meta.url).resolve.paths(PACKAGE) ?? [];
  for (const path of paths) {
    const candidate = join(path, PACKAGE, "dist/filters/declarative");
    try {
      accessSync(join(candidate, "ruleset_2/ruleset_2.json"));
      return candidate;
    } catch {
      // Not in this node_modules folder: the next one up.
    }
  }
  throw new Error(`${PACKAGE} is not installed: run npm install`);
}

/** The text of one list, as its makers publish it. */
export function listText(id: number, from = folder()): string {
  const rules: { metadata?: { rawFilterList?: string } }[] = JSON.parse(
    readFileSync(join(from, `ruleset_${id}`, `ruleset_${id}.json`), "utf8"),
  );
  const text = rules[0]?.metadata?.rawFilterList;
  if (!text) throw new Error(`ruleset ${id} of ${PACKAGE} holds no text`);
  return text;
}

/** The files that the extension carries, by their names inside it. */
export function filesFromPackage(): Map<string, string> {
  const from = folder();
  const { generic, hosts } = buildHidingRules(
    LISTS.map(({ id, kind }): ListText => ({ kind, text: listText(id, from) })),
  );
  const files = new Map([[GENERIC_FILE, JSON.stringify(generic)]]);
  hosts.forEach((rules, shard) => {
    files.set(shardFile(shard), JSON.stringify(rules));
  });
  return files;
}
