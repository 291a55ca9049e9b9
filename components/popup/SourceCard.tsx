import { useRef, useState } from "preact/hooks";
import type { Marking, Passages } from "../../utils/platform/messages.ts";
import type { CorrectionProblem, KeyedSource, SourceCorrection } from "../../utils/sources/corrections.ts";
import type { Attribution } from "../../utils/sources/types.ts";
import { Link } from "../primitives/Link.tsx";
import { SourceIcon } from "../primitives/SourceIcon.tsx";
import { CORRECT, MARKS, POPUP } from "../strings.ts";
import { Correct } from "./Correct.tsx";
import { Marked } from "./Marked.tsx";
import { colourOf, kindName } from "./outline.ts";
import { PassageList } from "./Passage.tsx";
import { passagesOf } from "./passages.ts";

interface Props {
  source: KeyedSource;
  others: KeyedSource[];
  index: number;
  /** So many passages stand in the open; the others are folded. */
  open: number;
  onCorrect(correction: SourceCorrection): CorrectionProblem | null;
  /** Where the reader is among this source's marks, if it is the one marked. */
  marking: Marking | null;
  onShow(passages: Passages): void;
  onStep(by: 1 | -1 | 0): void;
  /** The source that the reader points at, or null when they have left it. */
  onPoint(index: number | null): void;
}

/** One source: who, what kind, through whom, how often, and what it says, each passage a way to its place. */
export function SourceCard({ source, others, index, open, marking, onCorrect, onShow, onStep, onPoint }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { name, aliases, description, via, attributions, links } = source;
  const show = (attribution?: Attribution) => onShow(passagesOf(source, attribution));
  const facts = [
    kindName(source),
    description,
    via && POPUP.via(via),
    aliases.length > 0 && POPUP.also(aliases.join(", ")),
    POPUP.cited(attributions.length),
  ];
  return (
    <li
      class={marking ? "source chosen" : "source"}
      style={{ "--source": colourOf(index) }}
      onMouseEnter={() => onPoint(index)}
      onMouseLeave={() => onPoint(null)}
      onFocusCapture={() => onPoint(index)}
      onBlurCapture={() => onPoint(null)}
    >
      <div class="who">
        <SourceIcon {...source} />
        <h3>
          <button
            type="button"
            class="name"
            aria-pressed={marking !== null}
            title={MARKS.choose(name)}
            onClick={() => (marking ? onStep(0) : show(attributions[0]))}
          >
            <bdi>{name}</bdi>
          </button>
        </h3>
        <button
          ref={opener}
          type="button"
          class="more"
          aria-label={CORRECT.open(name)}
          title={CORRECT.open(name)}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          ⋯
        </button>
      </div>
      <p class="faint">{facts.filter(Boolean).join(" · ")}</p>
      {correcting && (
        <Correct
          {...{ source, others, onCorrect }}
          onClose={() => {
            setCorrecting(false);
            opener.current?.focus();
          }}
        />
      )}
      {marking && <Marked marking={marking} onStep={onStep} />}
      <PassageList attributions={attributions.slice(0, open)} onShow={show} />
      {attributions.length > open && (
        <details>
          <summary>{POPUP.more(attributions.length - open)}</summary>
          <PassageList attributions={attributions.slice(open)} onShow={show} />
        </details>
      )}
      {links.length > 0 && (
        <p class="links">
          {links.slice(0, 8).map((href) => (
            <Link key={href} href={href} title={href}>
              {URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : href}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}
