/** The checks that `npm test` makes, in order, each a command or a function with a count of what passed. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkSizes } from "./size.ts";

export const ROOT = join(import.meta.dirname, "../..");
const ARTIFACTS = join(ROOT, ".artifacts/test");

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Check {
  name: string;
  run(): Promise<Outcome>;
}

/** Runs a program of node_modules/.bin in the project's folder, its output shown as it comes. */
function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

const one = (ok: boolean): Outcome => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

const command = (name: string, program: string, ...args: string[]): Check => ({
  name,
  run: async () => one((await run(program, args)) === 0),
});

/** A vitest project counts test by test; a run that breaks before it can count is one failure. */
const vitest = (project: string): Check => ({
  name: `${project} tests`,
  async run() {
    mkdirSync(ARTIFACTS, { recursive: true });
    const file = join(ARTIFACTS, `${project}.json`);
    rmSync(file, { force: true });
    const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run("vitest", args);
    try {
      const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
        readFileSync(file, "utf8"),
      );
      const failed = numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
      return { passed: numPassedTests, failed, skipped: numPendingTests };
    } catch {
      return one(false);
    }
  },
});

export const CHECKS: Check[] = [
  command("generate types", "wxt", "prepare"),
  command("types", "tsc", "--noEmit"),
  command("lint", "biome", "check", "--error-on-warnings", "."),
  vitest("unit"),
  command("Chromium build", "wxt", "build"),
  command("Firefox build", "wxt", "build", "-b", "firefox"),
  command("web-ext lint", "web-ext", "lint", "--source-dir=.output/firefox-mv3", "--warnings-as-errors"),
  { name: "size budget", run: async () => one(checkSizes(ROOT)) },
  vitest("e2e"),
];
