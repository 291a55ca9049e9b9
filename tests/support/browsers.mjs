// Where browsers usually are. Plain JavaScript, without dependencies: setup runs it before anything is installed.
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} Family */

/** @type {Record<Family, {variable: string, commands: string[], paths: string[]}>} */
const PLACES = {
  chromium: {
    variable: "CHROME_PATH",
    // Chromium before Chrome: branded Chrome is stricter about unpacked extensions.
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
    paths: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      join(homedir(), "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      join(homedir(), "AppData\\Local\\Google\\Chrome\\Application\\chrome.exe"),
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      join(homedir(), "Applications/Firefox.app/Contents/MacOS/firefox"),
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
      "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
    ],
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The executable of a browser family, or null where none is.
 * @param {Family} family
 * @returns {string | null}
 */
export function findBrowser(family) {
  const { variable, commands, paths } = PLACES[family];
  const given = process.env[variable];
  if (given) return isExecutable(given) ? given : null;
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const command of commands)
    for (const folder of folders) {
      const file = join(folder, command + suffix);
      if (isExecutable(file)) return file;
    }
  return paths.find(isExecutable) ?? null;
}
