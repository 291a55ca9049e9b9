import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Aloud, type AloudState, createAloud, voiceFor } from "../../utils/reader/aloud.ts";
import { createAloudMarker, type Speech, selectedPlace } from "../../utils/reader/aloud-place.ts";

export interface AloudOf {
  speech: Speech;
  view: HTMLElement | null;
  paragraphs: readonly string[];
  /** Indices of the paragraphs that are not read, since their words stand elsewhere, too. */
  silent: ReadonlySet<number>;
  lang: string;
  /** Where the view looks for what takes a key before it does. */
  keys: RefObject<((key: string) => boolean) | null>;
}

/** Reads as long as the component is there, from the selection or the paragraph at the top. */
export function useAloud({ speech, view, paragraphs, silent, lang, keys }: AloudOf) {
  const voices = useVoices(speech);
  const [state, setState] = useState<AloudState>({ status: "paused", sentence: null, word: null });
  const [speed, setSpeed] = useState(1);
  const [name, setName] = useState<string | null>(null);
  const aloud = useRef<Aloud | null>(null);
  const byName = (wanted: string | null) => voices.find((voice) => voice.voiceURI === wanted);
  const mute = voices.length === 0;

  // Ends with the view and not, as other effects, some frames later: until then the voice would go on.
  useLayoutEffect(() => {
    if (!view || mute) return;
    const marker = createAloudMarker(view, paragraphs);
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
  return {
    aloud,
    state,
    playing,
    voices,
    chosen: byName(name) ?? voiceFor(voices, lang),
    setVoice(wanted: string) {
      setName(wanted);
      aloud.current?.setVoice(byName(wanted) ?? null);
    },
    speed,
    setSpeed(wanted: number) {
      setSpeed(wanted);
      aloud.current?.setRate(wanted);
    },
  };
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
