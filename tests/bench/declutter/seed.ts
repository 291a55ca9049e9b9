/**
 * The mission's own example in both real browsers, with the extension as it is built: whether everything that its
 * `hiddenOnPage` names is gone, the author box and the article's paragraphs are there, and what the popup counts.
 *   npm run build && npm run build:firefox && node tests/bench/declutter/seed.ts
 *   node tests/bench/declutter/seed.ts --browser firefox --page page.html --expected expected.json
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openNewsroom } from "../../support/newsroom.ts";
import { type Family, openSession } from "../../support/session.ts";
import { shownTexts, until } from "../../support/view.ts";

const seed = join(import.meta.dirname, "../../../../shared/seed");
const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium,firefox" },
    page: { type: "string", default: join(seed, "page.html") },
    expected: { type: "string", default: join(seed, "expected.json") },
  },
});

interface Expected {
  hiddenOnPage: string[];
  authors: { name: string; bioStartsWith?: string }[];
  bodyStartsWith: string;
  bodyEndsWith: string;
}
const { hiddenOnPage, authors, bodyStartsWith, bodyEndsWith }: Expected = JSON.parse(
  readFileSync(values.expected, "utf8"),
);
const wanted = [
  bodyStartsWith,
  bodyEndsWith,
  ...authors.flatMap(({ name, bioStartsWith }) => [name, bioStartsWith ?? name]),
];

const newsroom = await openNewsroom();
newsroom.add("/seed.html", readFileSync(values.page, "utf8"));
let ok = true;
try {
  for (const family of values.browser.split(",") as Family[]) {
    const session = await openSession(family, { headless: true });
    try {
      const page = await session.open(`${newsroom.origin}/seed.html`);
      const shown = () => shownTexts(page, hiddenOnPage);
      const left = await until("the clutter is gone", shown, (some) => some.length === 0).catch(shown);
      // As one line, for a sentence may be broken by what is inline.
      const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
      const lost = wanted.filter((one) => !text.includes(one));
      const popup = await session.openOwn(`popup.html?tab=${await session.tabId(page)}`);
      // The count comes with the page's answer, which may be later than the popup's foot.
      await popup
        .waitForFunction(() => /^hidden:/im.test(document.body.innerText), { timeout: 10_000 })
        .catch(() => {});
      const counted = await popup.evaluate(() => document.body.innerText.match(/^.*\b(hidden|hides?)\b.*$/gim) ?? []);
      ok &&= left.length + lost.length === 0;
      console.log(`${family}: ${left.length ? `still shown: ${left.join(" · ")}` : "all that should be gone is gone"}`);
      console.log(`  ${lost.length ? `missing: ${lost.join(" · ")}` : "the article and its author box are there"}`);
      console.log(`  popup: ${counted.join(" · ")}`);
    } finally {
      await session.close().catch(() => {});
    }
  }
} finally {
  await newsroom.close();
}
process.exitCode = ok ? 0 : 1;
