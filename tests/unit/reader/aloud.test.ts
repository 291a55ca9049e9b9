import { beforeEach, describe, expect, it } from "vitest";
import { type AloudState, createAloud, sentencesOf, voiceFor } from "../../../utils/reader/aloud.ts";

const PARAGRAPHS = ["The ferry left. It came back.", "No one knew why.", "The board met on Monday."];

/** Speaks when it is told that time has gone by, and never by itself. */
class FakeUtterance {
  lang = "";
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const spoken: FakeUtterance[] = [];
const states: AloudState[] = [];
const said = () => spoken.map(({ text }) => text);
const now = () => spoken[spoken.length - 1] as FakeUtterance;
const last = () => states[states.length - 1] as AloudState;

const start = () =>
  createAloud({
    synthesis: {
      speak: (utterance) => void spoken.push(utterance as unknown as FakeUtterance),
      // As browsers do: what is cut off still says that it has ended.
      cancel: () => spoken[spoken.length - 1]?.onend?.(),
      getVoices: () => [],
    },
    Utterance: FakeUtterance as unknown as typeof SpeechSynthesisUtterance,
    paragraphs: PARAGRAPHS,
    lang: "en",
    onState: (state) => states.push(state),
  });

beforeEach(() => {
  spoken.length = 0;
  states.length = 0;
});

describe("reading aloud", () => {
  it("goes on from sentence to sentence to the end", () => {
    start().play(0);
    for (let each = 0; each < 4; each++) now().onend?.();
    expect(said()).toEqual(["The ferry left.", "It came back.", "No one knew why.", "The board met on Monday."]);
    expect(last()).toEqual({ status: "ended", sentence: null, word: null });
  });

  it("tells the sentence and the word, as places in the paragraph", () => {
    start().play(0, 20);
    expect(last().sentence).toEqual({ paragraph: 0, start: 16, end: 29, text: "It came back." });
    now().onboundary?.({ name: "word", charIndex: 3 });
    expect(last().word).toEqual({ start: 19, end: 23 });
  });

  it("skips by paragraph, and before the first begins the first anew", () => {
    const aloud = start();
    aloud.play(0);
    aloud.skip(1);
    expect(now().text).toBe("No one knew why.");
    aloud.skip(-1);
    aloud.skip(-1);
    expect(now().text).toBe("The ferry left.");
  });

  it("begins the sentence anew after a pause, at the new speed", () => {
    const aloud = start();
    aloud.play(1);
    aloud.pause();
    expect(last().status).toBe("paused");
    aloud.setRate(9);
    expect(said()).toHaveLength(1);
    aloud.resume();
    expect(now()).toMatchObject({ text: "No one knew why.", rate: 3 });
  });

  it("says that the voice has failed, and nothing after it has been stopped", () => {
    const aloud = start();
    aloud.play(2);
    now().onerror?.();
    expect(last().status).toBe("failed");
    aloud.stop();
    const count = states.length;
    now().onend?.();
    expect(states).toHaveLength(count);
  });

  it("cuts what no voice says in one breath, and takes any language's name", () => {
    const parts = sentencesOf([`${"word ".repeat(300)}.`], "not a language!");
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThanOrEqual(400);
    expect(parts.map(({ text }) => text).join(" ")).toBe(`${"word ".repeat(300)}.`);
  });

  it("takes a voice of the language, on this machine where there is one", () => {
    const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;
    const voices = [voice("fr-FR", true), voice("de-DE", false), voice("de_AT", true)];
    expect(voiceFor(voices, "de")?.lang).toBe("de_AT");
    expect(voiceFor(voices, "ja")).toBeNull();
  });
});
