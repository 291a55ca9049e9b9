/** What the toolbar opens: the outline of the article, and the keys. */
import { ownLanguage } from "../primitives/theme.ts";
import { ALOUD, KEY, MARGIN, READING } from "../strings.ts";

export interface Heading {
  text: string;
  element: Element;
}

export function Outline({ headings, at, onGo }: { headings: Heading[]; at: number; onGo(heading: Heading): void }) {
  return (
    <nav class="panel" aria-label={READING.outline}>
      <h2 {...ownLanguage()}>{READING.outlineTitle}</h2>
      <ol>
        {headings.map((heading, index) => (
          <li key={`${index} ${heading.text}`}>
            <button type="button" aria-current={index === at ? "location" : undefined} onClick={() => onGo(heading)}>
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const keysAndWhatTheyDo = (): [keys: string[], does: string][] => [
  [["Esc"], READING.keyBack],
  [[KEY], READING.keyToggle],
  [["+", "−"], READING.keySize],
  [["]", "["], READING.keyWidth],
  [["t"], READING.keyTheme],
  [["o"], READING.outline],
  [["s"], MARGIN.toggleLong],
  [["n", "p"], MARGIN.step],
  [["a"], READING.type],
  [["f"], READING.focus],
  [["l"], READING.line],
  [["r"], ALOUD.read],
  [["↓", "↑"], READING.keyLine],
  [["j", "k"], READING.keyParagraph],
  [["→", "←"], READING.keyPages],
  [["?"], READING.keyHelp],
];

export function Keys() {
  return (
    <section class="panel" aria-label={READING.keys} {...ownLanguage()}>
      <h2>{READING.keys}</h2>
      <dl>
        {keysAndWhatTheyDo().map(([keys, does]) => (
          <>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
