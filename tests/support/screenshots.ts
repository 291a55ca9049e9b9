/**
 * `npm run screenshots`: makes the pictures of the README and of the first-run page anew, from our own newsroom, in
 * Chromium. The machine's fonts show in them; all else is fixed: language, time zone, sizes, colours, no motion.
 */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { ROOT } from "./checks.ts";
import { openNewsroom } from "./newsroom.ts";
import { openPopupState } from "./popup-states.ts";
import { openSession, type Session } from "./session.ts";
import { shownTexts, until, untilView } from "./view.ts";

const README = ".github/screenshots";
const WELCOME = "public/screenshots";
const ARTICLE = "/article-ferrymen.html";
const WIDE = { width: 1280, height: 900 };
/** The popup as far as it shows beside the reading view, both at half their size. */
const POPUP = { width: 360, height: 675 };
const SCHEMES = ["light", "dark"] as const;

async function shoot(page: Page, path: string): Promise<void> {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  if (file.endsWith(".webp")) await page.screenshot({ path: file as `${string}.webp`, type: "webp", quality: 82 });
  else await page.screenshot({ path: file as `${string}.png` });
  console.log(path);
}

/** The same everywhere: the scheme, the hour, nothing that moves, and the pictures there. */
async function still(session: Session, page: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await session.setScheme(page, scheme);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  // The pointer would light up whatever it happens to stand on.
  await page.mouse.move(0, 0);
}

process.env.TZ = "UTC";
process.env.LANGUAGE = "en";
const newsroom = await openNewsroom();
const session = await openSession("chromium");
try {
  for (const scheme of SCHEMES) {
    const page = await session.open(newsroom.origin + ARTICLE);
    await page.setViewport(WIDE);
    await until(
      "the ads are gone",
      () => shownTexts(page, ["Advertise here"]),
      (shown) => shown.length === 0,
    );
    await still(session, page, scheme);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await shoot(page, `${WELCOME}/reading-${scheme}.webp`);
    if (scheme === "light") await shoot(page, `${README}/reading-view.png`);
    await page.close();

    const { popup, close } = await openPopupState({ session, newsroom }, "article", POPUP);
    await still(session, popup, scheme);
    await shoot(popup, `${WELCOME}/popup-${scheme}.webp`);
    if (scheme === "light") await shoot(popup, `${README}/popup.png`);
    await close();
  }
  for (const name of ["options", "welcome"]) {
    const own = await session.openOwn(`${name}.html`);
    await own.setViewport(WIDE);
    await own.waitForSelector("h1");
    await still(session, own, "light");
    await shoot(own, `${README}/${name}.png`);
    await own.close();
  }
} finally {
  await session.close();
  await newsroom.close();
}
