/**
 * Reading aloud with the browser's own voices: sentence by sentence, since voices stop by themselves in long texts
 * and a change of speed or voice then waits for no more than a sentence. Everything of the browser is passed in.
 */

export interface Sentence {
  /** Index of its paragraph among those that were given. */
  paragraph: number;
  /** Offsets into the paragraph, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
}

export interface AloudState {
  status: "playing" | "paused" | "ended" | "failed";
  sentence: Sentence | null;
  /** The word that is spoken now, as offsets into the paragraph; null where the voice does not say. */
  word: { start: number; end: number } | null;
}

export interface AloudOptions {
  synthesis: Pick<SpeechSynthesis, "speak" | "cancel" | "getVoices">;
  Utterance: typeof SpeechSynthesisUtterance;
  paragraphs: readonly string[];
  lang: string;
  onState(state: AloudState): void;
}

export interface Aloud {
  /** From a paragraph, or from the sentence at an offset in it. */
  play(paragraph: number, offset?: number): void;
  pause(): void;
  resume(): void;
  skip(by: 1 | -1): void;
  /** Multiple of the voice's own speed, 0.5 to 3. */
  setRate(rate: number): void;
  setVoice(voice: SpeechSynthesisVoice | null): void;
  stop(): void;
}

/** No voice needs a longer breath; more than this at once and some stop without a word. */
const LONGEST = 400;

/** The sentences of the paragraphs, in the language's own way to end them; long ones in parts. */
export function sentencesOf(paragraphs: readonly string[], lang: string): Sentence[] {
  const segmenter = segmenterFor(lang);
  return paragraphs.flatMap((text, paragraph) =>
    [...segmenter.segment(text)].flatMap(({ segment, index }) => {
      const parts: Sentence[] = [];
      for (let at = 0; at < segment.length; ) {
        const rest = segment.slice(at, at + LONGEST);
        const space = rest.length < LONGEST ? -1 : rest.lastIndexOf(" ");
        const length = space > 0 ? space + 1 : rest.length;
        const part = segment.slice(at, at + length);
        const start = index + at + (part.length - part.trimStart().length);
        if (part.trim()) parts.push({ paragraph, start, end: start + part.trim().length, text: part.trim() });
        at += length;
      }
      return parts;
    }),
  );
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: "sentence" });
  } catch {
    // A page may call its language anything.
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}

/** The voice for a language: of the same region first, one on this machine before one that sends text to a server. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const wanted = lang.toLowerCase().replace("_", "-");
  const score = (voice: SpeechSynthesisVoice) => {
    const own = voice.lang.toLowerCase().replace("_", "-");
    if (own.split("-")[0] !== wanted.split("-")[0]) return 0;
    return 1 + (own === wanted ? 2 : 0) + (voice.localService ? 4 : 0) + (voice.default ? 1 : 0);
  };
  let best: SpeechSynthesisVoice | null = null;
  for (const voice of voices) if (score(voice) > (best ? score(best) : 0)) best = voice;
  return best;
}

/** Makes a reader of these paragraphs; it says nothing before `play`. */
export function createAloud({ synthesis, Utterance, paragraphs, lang, onState }: AloudOptions): Aloud {
  const sentences = sentencesOf(paragraphs, lang);
  let at = 0;
  let rate = 1;
  let voice: SpeechSynthesisVoice | null = null;
  let playing = false;
  /** Each utterance has a number: what an earlier one still says after it was cut off is not heard. */
  let turn = 0;

  const tell = (status: AloudState["status"], word: AloudState["word"] = null) =>
    onState({ status, sentence: sentences[at] ?? null, word });

  const speak = () => {
    const sentence = sentences[at];
    const mine = ++turn;
    synthesis.cancel();
    if (!sentence) {
      playing = false;
      return tell("ended");
    }
    playing = true;
    const utterance = new Utterance(sentence.text);
    utterance.lang = voice?.lang ?? lang;
    utterance.rate = rate;
    if (voice) utterance.voice = voice;
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (mine !== turn || (name && name !== "word")) return;
      const length = charLength || (/^\S+/.exec(sentence.text.slice(charIndex))?.[0].length ?? 0);
      const start = sentence.start + charIndex;
      tell("playing", { start, end: Math.min(sentence.end, start + length) });
    };
    utterance.onend = () => {
      if (mine !== turn) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (mine !== turn) return;
      playing = false;
      tell("failed");
    };
    tell("playing");
    synthesis.speak(utterance);
  };
  const pause = () => {
    if (!playing) return;
    playing = false;
    // Not the synthesiser's own pause, which some voices do not keep: the sentence is begun anew.
    turn++;
    synthesis.cancel();
    tell("paused");
  };
  const goTo = (index: number) => {
    at = index < 0 ? sentences.length : index;
    speak();
  };
  const again = () => {
    if (playing) speak();
  };

  return {
    play(paragraph, offset = 0) {
      goTo(
        sentences.findIndex((one) => one.paragraph > paragraph || (one.paragraph === paragraph && one.end > offset)),
      );
    },
    pause,
    resume: () => goTo(at < sentences.length ? at : 0),
    skip(by) {
      const here = sentences[Math.min(at, sentences.length - 1)]?.paragraph ?? 0;
      if (by === 1) return goTo(sentences.findIndex(({ paragraph }) => paragraph > here));
      const before = sentences.findLast(({ paragraph }) => paragraph < here)?.paragraph ?? here;
      goTo(sentences.findIndex(({ paragraph }) => paragraph === before));
    },
    setRate(wanted) {
      rate = Math.min(3, Math.max(0.5, wanted));
      again();
    },
    setVoice(wanted) {
      voice = wanted;
      again();
    },
    stop() {
      playing = false;
      turn++;
      synthesis.cancel();
    },
  };
}
