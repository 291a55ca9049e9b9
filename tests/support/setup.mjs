// Sets up what `npm start` and `npm test` need, from nothing but git, Node 20 and npm: the pinned packages,
// and with --browsers Chromium and Firefox. Plain JavaScript without dependencies, since it runs before them.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browsers.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return !error && status === 0;
}

function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules/.installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("Installing the pinned packages (npm ci) …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])) fail("npm ci failed; its message is above.");
  writeFileSync(mark, lock);
}

function isDebianLike() {
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

function installBrowsers() {
  const missing = [];
  if (!findBrowser("chromium")) missing.push({ name: "Chromium (or Chrome)", debian: "chromium" });
  if (!findBrowser("firefox")) missing.push({ name: "Firefox", debian: "firefox-esr" });
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(" and ");
  const packages = missing.map(({ debian }) => debian);
  if (!isDebianLike())
    fail(`${names} not found: install it, or set CHROME_PATH and FIREFOX_PATH to where they are, then run this again.`);
  const asRoot = process.getuid?.() === 0;
  /** @param {string[]} args */
  const apt = (...args) => {
    console.log(`$ ${asRoot ? "" : "sudo "}apt-get ${args.join(" ")}`);
    return asRoot ? run("apt-get", args) : run("sudo", ["apt-get", ...args]);
  };
  console.log(`${names} not found; installing ${packages.join(" and ")} with apt${asRoot ? "" : " through sudo"}.`);
  if (!apt("update", "-qq") || !apt("install", "-y", "-qq", ...packages))
    fail(`apt could not install ${packages.join(" and ")}: install ${names} by hand, then run this again.`);
}

installPackages();
if (process.argv.includes("--browsers")) installBrowsers();
