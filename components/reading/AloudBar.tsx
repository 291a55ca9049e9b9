import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Aloud, type AloudState, createAloud, voiceFor } from "../../utils/reader/aloud.ts";
import { createAloudMarker, type Speech, selectedPlace } from "../../utils/reader/aloud-place.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { ALOUD } from "../strings.ts";

interface Props {
  speech: Speech;
  view: HTMLElement | null;
  paragraphs: readonly string[];
  /** Indices of the paragraphs that are not read, since their words stand elsewhere, too. */
  silent: ReadonlySet<number>;
  lang: string;
  /** Where the view looks for what takes a key before it does. */
  keys: RefObject<((key: string) => boolean) | null>;
  onClose(): void;
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** Reads the article aloud, from the selection or the paragraph at the top, and says plainly where nothing can. */
export function AloudBar({ speech, view, paragraphs, silent, lang, keys, onClose }: Props) {
  const voices = useVoices(speech);
  const [state, setState] = useState<AloudState>({ status: "paused", sentence: null, word: null });
  const [speed, setSpeed] = useState(1);
  const [name, setName] = useState<string | null>(null);
  const aloud = useRef<Aloud | null>(null);
  const chosen = voices.find((voice) => voice.voiceURI === name) ?? voiceFor(voices, lang);
  const mute = voices.length === 0;

  useEffect(() => {
    if (!view || mute) return;
    const marker = createAloudMarker(speech.window, view, paragraphs);
    const onState = (now: AloudState) => {
      setState(now);
      marker.show(now);
    };
    const { synthesis, Utterance } = speech;
    const spoken = paragraphs.map((text, index) => (silent.has(index) ? "" : text));
    const reader = createAloud({ synthesis, Utterance, paragraphs: spoken, lang, onState });
    aloud.current = reader;
    reader.setVoice(voiceFor(synthesis.getVoices(), lang));
    const from = selectedPlace(speech.window, view, paragraphs);
    reader.play(from.paragraph, from.offset);
    return () => {
      reader.stop();
      marker.clear();
    };
  }, [speech, view, paragraphs, silent, lang, mute]);

  const playing = state.status === "playing";
  keys.current = (key) => mediaKey(key, playing, aloud.current);
  useEffect(
    () => () => {
      keys.current = null;
    },
    [keys],
  );
  return (
    <section class="aloud" aria-label={ALOUD.bar} {...ownLanguage()}>
      {!mute && (
        <>
          <Press label={ALOUD.previous} path="M11.5 3 6 8l5.5 5zM4.5 3v10" onPress={() => aloud.current?.skip(-1)} />
          <Press
            label={playing ? ALOUD.pause : ALOUD.play}
            path={playing ? "M5.5 3v10M10.5 3v10" : "M5 3l8 5-8 5z"}
            onPress={() => (playing ? aloud.current?.pause() : aloud.current?.resume())}
          />
          <Press label={ALOUD.next} path="M4.5 3 10 8l-5.5 5zM11.5 3v10" onPress={() => aloud.current?.skip(1)} />
          <select
            aria-label={ALOUD.speed}
            value={speed}
            onChange={({ currentTarget: { value } }) => {
              setSpeed(Number(value));
              aloud.current?.setRate(Number(value));
            }}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {one}×
              </option>
            ))}
          </select>
          <select
            class="voice"
            aria-label={ALOUD.voice}
            value={chosen?.voiceURI ?? ""}
            onChange={({ currentTarget: { value } }) => {
              setName(value);
              aloud.current?.setVoice(voices.find((voice) => voice.voiceURI === value) ?? null);
            }}
          >
            {!chosen && <option value="">–</option>}
            {voices.map((voice) => (
              <option key={voice.voiceURI} value={voice.voiceURI}>
                {voice.name} ({voice.lang})
              </option>
            ))}
          </select>
        </>
      )}
      <Press label={ALOUD.stop} path="m4 4 8 8M12 4l-8 8" onPress={onClose} />
      <p role="status">
        {mute ? ALOUD.noVoice : state.status === "failed" ? ALOUD.failed : chosen ? "" : ALOUD.noVoiceFor}
      </p>
    </section>
  );
}

/** Voices may come late, and while reading. */
function useVoices({ synthesis }: Speech): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => synthesis.getVoices());
  useEffect(() => {
    const look = () => setVoices(synthesis.getVoices());
    synthesis.addEventListener("voiceschanged", look);
    look();
    return () => synthesis.removeEventListener("voiceschanged", look);
  }, [synthesis]);
  return voices;
}

/** The keys that keyboards have for what plays, while it reads. */
function mediaKey(key: string, playing: boolean, aloud: Aloud | null): boolean {
  if (key === "MediaPlayPause") playing ? aloud?.pause() : aloud?.resume();
  else if (key === "MediaTrackNext") aloud?.skip(1);
  else if (key === "MediaTrackPrevious") aloud?.skip(-1);
  else if (key === "MediaStop") aloud?.pause();
  else return false;
  return true;
}

const Press = ({ label, path, onPress }: { label: string; path: string; onPress(): void }) => (
  <button type="button" aria-label={label} title={label} onClick={onPress}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  </button>
);

export const ALOUD_CSS = `
.aloud { position: fixed; inset-block-end: 20px; inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(94vw, 520px); z-index: 3; display: flex; flex-wrap: wrap; gap: 4px; align-items: center; justify-content: center; padding: 6px 10px; background: var(--paper); color: var(--ink); border: 1px solid var(--faint); border-radius: 14px; font: 14px/1.4 system-ui, sans-serif; }
.aloud button, .aloud select { font: inherit; color: inherit; background: var(--paper); border: 1px solid transparent; border-radius: 8px; min-block-size: 36px; min-inline-size: 36px; cursor: pointer; }
.aloud button { display: grid; place-items: center; }
.aloud button:hover, .aloud select { border-color: var(--line); }
.aloud .voice { max-inline-size: 180px; }
.aloud p { margin: 0; padding-inline: 6px; } .aloud p:empty { display: none; }
.aloud:dir(rtl) button:not(:nth-of-type(2)) svg { transform: scaleX(-1); }
::highlight(says-who-sentence) { background-color: color-mix(in srgb, var(--mark) 45%, var(--paper)); color: var(--ink); }
::highlight(says-who-word) { background-color: var(--mark); color: var(--ink); }
@media print { .aloud { display: none; } }
`;
