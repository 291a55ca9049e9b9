import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Session } from "../support/session.ts";
import { until, untilView } from "../support/view.ts";
import { inBothBrowsers } from "./browsers.ts";

const bar = (session: Session, page: Page) =>
  session.inView(page, (root) => {
    const aloud = root?.querySelector(".aloud");
    return (
      aloud && {
        says: aloud.querySelector("[role=status]")?.textContent ?? "",
        buttons: [...aloud.querySelectorAll("button")].map((button) => button.getAttribute("aria-label")),
        voices: speechSynthesis.getVoices().length,
      }
    );
  });

inBothBrowsers("reading aloud", (bench) => {
  it("has its controls where there is a voice, says plainly where there is none, and ends with Esc", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-long.html`);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until(
      "the view has the keys",
      () => session.inView(page, (root) => root?.activeElement?.classList.contains("view") ?? false),
      Boolean,
    );
    await page.keyboard.press("r");
    const shown = await until("the bar is there", () => bar(session, page), Boolean);
    if (shown?.voices) expect(shown.buttons).toHaveLength(4);
    else {
      expect(shown?.says).toContain("no voice");
      expect(shown?.buttons).toEqual(["Stop reading aloud"]);
    }
    await page.keyboard.press("Escape");
    await until(
      "the bar is gone",
      () => bar(session, page),
      (gone) => !gone,
    );
    expect(await session.inView(page, (root) => Boolean(root?.querySelector("article")))).toBe(true);
    await page.keyboard.press("Escape");
    await untilView(session, page, false);
    await page.close();
  });

  it("marks sentence and word, follows, skips by paragraph and by media key, from the selection on", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-long.html`);
    // A voice for machines that have none: it says when it is told, and keeps what it was given to say.
    await session.inTab(page, () => {
      const spoken: SpeechSynthesisUtterance[] = [];
      const voice = { name: "Test", lang: "en-GB", voiceURI: "test", localService: true, default: true };
      class Utterance {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const synthesis = {
        getVoices: () => [voice],
        addEventListener() {},
        removeEventListener() {},
        cancel() {},
        speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
      };
      Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis, configurable: true });
      Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
      Object.defineProperty(globalThis, "spokenForTest", { value: spoken, configurable: true });
    });
    const heard = () =>
      session.inTab(page, () =>
        (globalThis as unknown as { spokenForTest: { text: string }[] }).spokenForTest.map(({ text }) => text),
      );
    const marked = (name: string) =>
      page.evaluate((which) => {
        const ranges = [...(CSS.highlights.get(which) ?? [])];
        return ranges.map((range) => (range as Range).toString().replace(/\s+/g, " "));
      }, name);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until(
      "the view has the keys",
      () => session.inView(page, (root) => root?.activeElement?.classList.contains("view") ?? false),
      Boolean,
    );
    await page.keyboard.press("r");
    const [first] = await until("it speaks", heard, ({ length }) => length > 0);
    expect(first).toBeTruthy();
    expect(await marked("says-who-sentence")).toEqual([first]);
    await session.inTab(page, () => {
      const [utterance] = (globalThis as unknown as { spokenForTest: SpeechSynthesisUtterance[] }).spokenForTest;
      utterance?.onboundary?.({ name: "word", charIndex: 0 } as SpeechSynthesisEvent);
    });
    expect(await marked("says-who-word")).toEqual([first?.split(" ")[0]]);
    for (let each = 0; each < 12; each++)
      await session.inView(page, (root) =>
        root?.querySelector<HTMLButtonElement>(".aloud button[aria-label='Next paragraph']")?.click(),
      );
    const later = (await heard()).at(-1);
    expect(later).not.toBe(first);
    const inSight = await until(
      "what is read is in sight",
      () =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get("says-who-sentence") ?? [])] as Range[];
          const box = range?.getBoundingClientRect();
          return box ? box.top >= 0 && box.bottom <= innerHeight : false;
        }),
      Boolean,
    );
    expect(inSight).toBe(true);
    await page.keyboard.press("Escape");
    await until(
      "nothing is marked",
      () => marked("says-who-sentence"),
      ({ length }) => length === 0,
    );
    await page.close();
  });
});
