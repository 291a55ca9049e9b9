/**
 * `npm run --silent report -- …`: the very code of the extension on saved pages and texts, one JSON line for
 * each, in order. Exit code 1 when any could not be read, 2 when the call itself is wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { reportAll } from "./pool.ts";
import type { Item } from "./saved-page.ts";

const USAGE = `usage:
  npm run --silent report -- --url ADDRESS PAGE.html     one saved page (.html or .html.gz)
  npm run --silent report -- --list PAGES.jsonl          many: a line each, {"id","file","url"}
  npm run --silent report -- --text ARTICLE.txt          cited sources of a plain text
  npm run --silent report -- --text --list TEXTS.jsonl   many: a line each, {"id","file"} or {"id","text"}
options:
  --jobs N        use N processes (1 to 64); the order holds
  --explain       add the trail: which step removed or kept what, and why
  --without STEP  leave an extraction step out (may be given again)`;

class WrongCall extends Error {}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: "string" },
        list: { type: "string" },
        text: { type: "boolean", default: false },
        jobs: { type: "string", default: "1" },
        explain: { type: "boolean", default: false },
        without: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

/** npm runs scripts in the project's folder; a path is meant from where the call was made. */
function findFile(path: string): string {
  if (existsSync(path)) return path;
  const fromCaller = resolve(process.env.INIT_CWD ?? ".", path);
  return existsSync(fromCaller) ? fromCaller : path;
}

/** The lines of a list. Files are looked for beside the list first, then in the working directory. */
function readList(given: string): Item[] {
  const path = findFile(given);
  if (!existsSync(path)) throw new WrongCall(`no such list: ${given}`);
  const lines = readFileSync(path, "utf8").split("\n");
  const items: Item[] = [];
  lines.forEach((line, index) => {
    if (!line.trim()) return;
    let item: Item;
    try {
      item = JSON.parse(line);
    } catch {
      throw new WrongCall(`${path}, line ${index + 1}: not JSON`);
    }
    if (item === null || typeof item !== "object" || Array.isArray(item))
      throw new WrongCall(`${path}, line ${index + 1}: not an object`);
    const { id, file, text, url } = item;
    const beside = typeof file === "string" ? resolve(dirname(path), file) : undefined;
    items.push({ id: id ?? file, file: beside && existsSync(beside) ? beside : file, text, url });
  });
  return items;
}

async function main(): Promise<number> {
  const { values, positionals } = parse();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new WrongCall(`--jobs takes 1 to 64, not ${values.jobs}`);
  if (values.list && positionals.length) throw new WrongCall("give --list or files, not both");
  const items: Item[] = values.list
    ? readList(values.list)
    : positionals.map((file) => ({ id: file, file: findFile(file), url: values.url }));
  if (!values.list && items.length === 0) throw new WrongCall("no file given");

  let failed = 0;
  let finished = 0;
  const progress = process.stderr.isTTY && items.length > 1;
  const options = { asText: values.text, explain: values.explain, without: values.without };
  await reportAll(items, options, jobs, (report) => {
    if ("error" in report) failed++;
    process.stdout.write(`${JSON.stringify(report)}\n`);
    if (progress) process.stderr.write(`\r${++finished} of ${items.length}${finished === items.length ? "\n" : ""}`);
  });
  return failed ? 1 : 0;
}

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  console.error(`report: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
