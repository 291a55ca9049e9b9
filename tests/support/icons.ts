/**
 * Draws the toolbar icons: each public/icon/*.svg as PNGs of the sizes that browsers ask for.
 * Run it after an SVG has changed: node tests/support/icons.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";

const FOLDER = join(import.meta.dirname, "../../public/icon");

const executablePath = findBrowser("chromium");
if (!executablePath) throw new Error("no Chromium found to draw with");
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
  for (const size of [16, 32, 48, 128]) {
    const source = `data:image/svg+xml;base64,${readFileSync(join(FOLDER, file)).toString("base64")}`;
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
    );
    const path = join(FOLDER, file.replace(/\.svg$/, `-${size}.png`)) as `${string}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
