/** What the toolbar opens: the outline of the article, and the keys. */

export interface Heading {
  text: string;
  element: Element;
}

export function Outline({ headings, at, onGo }: { headings: Heading[]; at: number; onGo(heading: Heading): void }) {
  return (
    <nav class="panel" aria-label="Outline">
      <h2>In this article</h2>
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

const KEYS: [keys: string[], does: string][] = [
  [["Esc"], "Back to the page"],
  [["Alt+R"], "Open and close clean reading"],
  [["+", "−"], "Larger, smaller type"],
  [["]", "["], "Wider, narrower lines"],
  [["t"], "Next theme"],
  [["o"], "Outline"],
  [["j", "k"], "Next, previous paragraph"],
  [["?"], "These keys"],
];

export function Keys() {
  return (
    <section class="panel" aria-label="Keys" lang="en" dir="ltr">
      <h2>Keys</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
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
