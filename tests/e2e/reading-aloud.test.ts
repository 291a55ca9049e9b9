import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Session } from "../support/session.ts";
import { markedInView, until, untilView } from "../support/view.ts";
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

/** A voice for machines that have none: it says when it is told, and keeps what it was given to say. */
const giveVoice = (session: Session, page: Page) =>
  session.inTab(page, () => {
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

const heardOn = (session: Session, page: Page) =>
  session.inTab(page, () =>
    (globalThis as unknown as { spokenForTest: { text: string }[] }).spokenForTest.map(({ text }) => text),
  );

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

  it("marks sentence and word, follows and skips by paragraph", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-long.html`);
    await giveVoice(session, page);
    const heard = () => heardOn(session, page);
    const marked = (name: "sentence" | "word") => markedInView(session, page, name);
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
    expect(await marked("sentence")).toBe(first);
    // The page may look into the document's highlights: a range in them would lead it into the view.
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await session.inTab(page, () => {
      const [utterance] = (globalThis as unknown as { spokenForTest: SpeechSynthesisUtterance[] }).spokenForTest;
      utterance?.onboundary?.({ name: "word", charIndex: 0 } as SpeechSynthesisEvent);
    });
    expect(await marked("word")).toBe(first?.split(" ")[0]);
    for (let each = 0; each < 12; each++)
      await session.inView(page, (root) =>
        root?.querySelector<HTMLButtonElement>(".aloud button[aria-label='Next paragraph']")?.click(),
      );
    const later = (await heard()).at(-1);
    expect(later).not.toBe(first);
    const inSight = await until(
      "what is read is in sight",
      () =>
        session.inView(page, (root) => {
          const box = root?.querySelector(".boxes [data-mark=sentence]")?.getBoundingClientRect();
          return box ? box.top >= 0 && box.bottom <= innerHeight : false;
        }),
      Boolean,
    );
    expect(inSight).toBe(true);
    await page.keyboard.press("Escape");
    await until(
      "nothing is marked",
      () => marked("sentence"),
      (words) => words === "",
    );
    await page.close();
  });

  it("begins with the sentence that is selected, and obeys the keys for what plays", async () => {
    const { session, newsroom } = bench;
    const page = await session.open(`${newsroom.origin}/article-long.html`);
    await giveVoice(session, page);
    const heard = () => heardOn(session, page);
    await session.pressToggle(page);
    await untilView(session, page, true);
    await until(
      "the view has the keys",
      () => session.inView(page, (root) => root?.activeElement?.classList.contains("view") ?? false),
      Boolean,
    );
    // As by a double click on a word of a paragraph further down.
    const word = await session.inView(page, (root) => {
      const paragraphs = [...(root?.querySelectorAll(".body p[data-paragraph]") ?? [])];
      const [element, after] = paragraphs.slice(6);
      element?.scrollIntoView({ block: "center" });
      const text = document.createTreeWalker(element as Element, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(text, 1);
      range.setEnd(text, 2);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 2, y: y + height / 2, paragraph: element?.textContent ?? "", after: after?.textContent ?? "" };
    });
    await page.mouse.click(word.x, word.y, { count: 2 });
    await page.keyboard.press("r");
    const [first = ""] = await until("it speaks", heard, ({ length }) => length > 0);
    const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();
    expect(squeezed(word.paragraph).startsWith(first)).toBe(true);

    const press = (key: string) =>
      session.inTab(
        page,
        // No program can press these keys of a keyboard in Firefox; the view hears them as it hears all others.
        (name) =>
          void document.documentElement.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })),
        key,
      );
    await press("MediaTrackNext");
    const next = await until("it is a paragraph further", heard, ({ length }) => length > 1);
    expect(squeezed(word.after).startsWith(next.at(-1) ?? "?")).toBe(true);
    await press("MediaTrackPrevious");
    const back = await until("it is back", heard, ({ length }) => length > 2);
    expect(back.at(-1)).toBe(first);
    const playing = () =>
      session.inView(page, (root) => Boolean(root?.querySelector(".aloud button[aria-label='Pause']")));
    expect(await playing()).toBe(true);
    await press("MediaPlayPause");
    await until("it is paused", playing, (now) => !now);
    await press("MediaPlayPause");
    await until("it goes on", playing, Boolean);
    await press("MediaStop");
    await until("it stops", playing, (now) => !now);
    expect((await heard()).at(-1)).toBe(first);
    await page.close();
  });
});
