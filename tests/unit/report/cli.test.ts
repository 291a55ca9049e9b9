import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const CLI = join(import.meta.dirname, "../../../utils/report/cli.ts");
let folder: string;

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${Array.from(
    { length: 6 },
    (_, i) =>
      `<p>Paragraph ${i} of ${title} tells at some length what the harbour council decided on Tuesday, and why.</p>`,
  ).join("")}</article></body></html>`;

function report(...args: string[]) {
  const run = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", cwd: folder });
  const lines = run.stdout.split("\n").filter(Boolean);
  return { code: run.status, stderr: run.stderr, lines: lines.map((line) => JSON.parse(line)) };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "says-who-report-"));
  writeFileSync(join(folder, "one.html"), page("One"));
  writeFileSync(join(folder, "two.html.gz"), gzipSync(page("Two")));
  writeFileSync(join(folder, "text.txt"), "The mayor said the bridge was safe.\n");
  writeFileSync(
    join(folder, "list.jsonl"),
    [
      { id: "a", file: "one.html", url: "https://news.example/one" },
      { id: "b", file: "missing.html", url: "https://news.example/missing" },
      { id: "c", file: "two.html.gz", url: "https://news.example/two" },
      { id: "d", file: "one.html", url: "javascript:alert(1)" },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("report", () => {
  it("prints one line for a page, with the contract's keys", () => {
    const { code, lines } = report("--url", "https://news.example/one", "one.html");
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0])).toEqual(expect.arrayContaining(["id", "url", "news", "article", "sources", "ms"]));
    expect(lines[0].ms).toEqual({
      detect: expect.any(Number),
      extract: expect.any(Number),
      sources: expect.any(Number),
    });
  });

  it.each([["1"], ["3"]])("keeps the order, goes on after a failure and exits with 1 (--jobs %s)", (jobs) => {
    const { code, lines } = report("--list", "list.jsonl", "--jobs", jobs);
    expect(code).toBe(1);
    expect(lines.map((line) => line.id)).toEqual(["a", "b", "c", "d"]);
    expect(lines[1].error).toBe("no such file");
    expect(lines[2].error).toBeUndefined();
    expect(lines[3].error).toContain("not an http(s) address");
  });

  it("reads a plain text", () => {
    const { code, lines } = report("--text", "text.txt");
    expect(code).toBe(0);
    expect(lines[0].sources).toEqual(expect.any(Array));
    expect(lines[0]).not.toHaveProperty("article");
  });

  it("adds the trail when asked to explain", () => {
    expect(report("--explain", "one.html").lines[0].trail).toEqual(expect.any(Array));
    expect(report("one.html").lines[0]).not.toHaveProperty("trail");
  });

  it.each([
    [["--jobs", "0", "one.html"], "--jobs takes"],
    [["--list", "nothing.jsonl"], "no such list"],
    [[], "no file given"],
    [["--colour"], "Unknown option"],
  ])("refuses a wrong call %j with a clear word", (args, message) => {
    const { code, stderr } = report(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
