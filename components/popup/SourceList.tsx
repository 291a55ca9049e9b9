import { useState } from "preact/hooks";
import type { Attribution, Source } from "../../utils/sources/types.ts";
import { colourOf, KIND_ICONS, kindOf, stripOf, summarise } from "./sources.ts";

interface Props {
  sources: Source[];
  paragraphs: number;
  depth: "full" | "quotes";
  onShow(attribution: Attribution): void;
}

const MANY = 8;

/** Everyone whom the article cites, in order of weight. */
export function SourceList({ sources, paragraphs, depth, onShow }: Props) {
  const [kind, setKind] = useState("");
  const [words, setWords] = useState("");
  const kinds = [...new Set(sources.map((source) => kindOf(source)))];
  const wanted = words.trim().toLowerCase();
  const shown = sources.filter(
    (source) =>
      (!kind || kindOf(source) === kind) &&
      (!wanted || [source.name, ...source.aliases].some((name) => name.toLowerCase().includes(wanted))),
  );
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Who says so</h2>
      <p class="faint">{summarise(sources, paragraphs)}</p>
      {depth === "quotes" && <p class="faint">In this language, only quotations and links are found.</p>}
      {sources.length > 0 && <Strip sources={sources} paragraphs={paragraphs} />}
      {kinds.length > 1 && (
        <div class="tools">
          <select aria-label="Kind of source" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">All kinds</option>
            {kinds.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          {sources.length > MANY && (
            <input
              type="search"
              aria-label="Search the sources"
              placeholder="Search"
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </div>
      )}
      <ul class="cards">
        {shown.map((source) => (
          <SourceCard key={sources.indexOf(source)} source={source} index={sources.indexOf(source)} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function Strip({ sources, paragraphs }: { sources: Source[]; paragraphs: number }) {
  const cells = stripOf(sources, paragraphs);
  const words = cells.map((cell, i) => `${i + 1}: ${cell === null ? "no source" : sources[cell]?.name}`).join("; ");
  return (
    <div class="strip" role="img" aria-label={`Paragraphs by source. ${words}`}>
      {cells.map((cell, i) => (
        <span key={i} style={cell === null ? undefined : { background: colourOf(cell) }} />
      ))}
    </div>
  );
}

function SourceCard({ source, index, onShow }: { source: Source; index: number; onShow: Props["onShow"] }) {
  const { name, aliases, description, via, attributions, links } = source;
  return (
    <li class="card" style={{ borderInlineStart: `4px solid ${colourOf(index)}` }}>
      <h3>
        <span aria-hidden="true">{KIND_ICONS[source.kind]} </span>
        {name}
      </h3>
      <p class="faint">
        {[kindOf(source), description, via && `via ${via}`, `cited ${times(attributions.length)}`]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {aliases.length > 0 && <p class="faint">also “{aliases.join("”, “")}”</p>}
      {attributions.map((attribution) => (
        <button
          key={`${attribution.paragraph}:${attribution.content[0]?.start}`}
          type="button"
          class="quote"
          onClick={() => onShow(attribution)}
        >
          {attribution.quote ? `“${attribution.quote}”` : shorten(attribution.text)}
        </button>
      ))}
      {links.filter(isWeb).map((href) => (
        <a key={href} href={href} target="_blank" rel="noreferrer">
          {new URL(href).host}
        </a>
      ))}
    </li>
  );
}

const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);
const isWeb = (href: string) => /^https?:\/\//i.test(href) && URL.canParse(href);
