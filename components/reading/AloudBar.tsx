import { ownLanguage } from "../primitives/theme.ts";
import { ALOUD } from "../strings.ts";
import { type AloudOf, useAloud } from "./use-aloud.ts";

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** Reads the article aloud, from the selection or the paragraph at the top, and says plainly where nothing can. */
export function AloudBar({ onClose, ...props }: AloudOf & { onClose(): void }) {
  const { voices, chosen, setVoice, speed, setSpeed, state, playing, aloud } = useAloud(props);
  const mute = voices.length === 0;
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
            onChange={({ currentTarget: { value } }) => setSpeed(Number(value))}
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
            onChange={({ currentTarget: { value } }) => setVoice(value)}
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
@media print { .aloud { display: none; } }
`;
