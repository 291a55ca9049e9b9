/**
 * Pictures of our surfaces, compared with those kept in tests/e2e/snapshots. They are taken in a font of boxes and kept
 * at a quarter of their size, so that neither a machine's fonts nor how it smooths edges make a difference, and a page
 * that looks otherwise does. UPDATE_SNAPSHOTS=1 keeps what is there now instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { blockFont } from "./block-font.ts";
import { ROOT } from "./checks.ts";

const KEPT = join(ROOT, "tests/e2e/snapshots");
const FAILED = join(ROOT, ".artifacts/snapshots");
const SHRINK = 4;
/**
 * How far apart two colours may be, from 0 to 1, and how much of a picture may be further apart than that: lines that
 * stand a pixel lower pass, type that is a pixel larger does not.
 */
const COLOUR = 0.2;
const SHARE = 0.02;
/** How far apart the pictures' tones may be, from 0 to 255: one paper for another passes the test above. */
const TONE = 3;

/** What makes a page the same everywhere; for our own pages and, in a style element, for the reading view. */
export const STILL_CSS = `*, *::before, *::after {
  font-family: Blocks !important; font-synthesis: none !important; hyphens: manual !important;
  letter-spacing: 0 !important; transition: none !important; animation: none !important;
  caret-color: transparent !important; scrollbar-width: none !important;
}`;

/** Gives the page the font of boxes, and to its own elements the style that uses it. */
export async function makeStill(page: Page, { own }: { own: boolean }): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(
    async (font, css) => {
      const face = new FontFace(
        "Blocks",
        Uint8Array.from(atob(font), (c) => c.charCodeAt(0)),
      );
      document.fonts.add(await face.load());
      if (css) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
      // A picture that is looked at later is loaded later; here all are to be there.
      for (const image of document.images) image.loading = "eager";
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    },
    blockFont().toString("base64"),
    own ? STILL_CSS : "",
  );
  await painted(page);
}

/** Waits until what is there now has been painted. */
export const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Each pixel the mean of the square that it stands for. */
function shrink(from: PNG): PNG {
  const to = new PNG({ width: Math.ceil(from.width / SHRINK), height: Math.ceil(from.height / SHRINK) });
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let v = y * SHRINK; v < Math.min(from.height, (y + 1) * SHRINK); v++)
        for (let u = x * SHRINK; u < Math.min(from.width, (x + 1) * SHRINK); u++, count++)
          for (let c = 0; c < 3; c++) sums[c]! += from.data[(v * from.width + u) * 4 + c] ?? 0;
      for (let c = 0; c < 3; c++) to.data[(y * to.width + x) * 4 + c] = Math.round(sums[c]! / count);
      to.data[(y * to.width + x) * 4 + 3] = 255;
    }
  return to;
}

/** The mean of each colour. */
function toneOf({ data, width, height }: PNG): number[] {
  const sums = [0, 0, 0];
  for (let i = 0; i < data.length; i++) if (i % 4 < 3) sums[i % 4]! += data[i] ?? 0;
  return sums.map((sum) => sum / width / height);
}

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture));
}

/** What is wrong with a picture, in words; null where it is like the one that is kept. */
export function compareSnapshot(name: string, screenshot: Uint8Array): string | null {
  const now = shrink(PNG.sync.read(Buffer.from(screenshot)));
  const kept = join(KEPT, `${name}.png`);
  if (process.env.UPDATE_SNAPSHOTS) {
    write(kept, now);
    return null;
  }
  const hint = "look at it; where it is right, run again with UPDATE_SNAPSHOTS=1";
  const failed = join(FAILED, `${name}.png`);
  if (!existsSync(kept)) {
    write(failed, now);
    return `no picture of ${name} is kept; this one is ${failed}: ${hint}`;
  }
  const before = PNG.sync.read(readFileSync(kept));
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    write(failed, now);
    return `${name} was ${before.width} × ${before.height} and is ${width} × ${height} (${failed}): ${hint}`;
  }
  const difference = new PNG({ width, height });
  const wrong = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: COLOUR,
    includeAA: true,
  });
  const tones = [toneOf(before), toneOf(now)] as const;
  const apart = Math.max(...tones[0].map((tone, i) => Math.abs(tone - (tones[1][i] ?? 0))));
  if (wrong <= width * height * SHARE && apart <= TONE) return null;
  write(failed, now);
  write(join(FAILED, `${name}-difference.png`), difference);
  return `${name} differs in ${((wrong / width / height) * 100).toFixed(1)}%, in tone by ${apart.toFixed(1)} (${failed}): ${hint}`;
}
