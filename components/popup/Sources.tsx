import { useMemo, useState } from "preact/hooks";
import type { Article } from "../../utils/report/types.ts";
import type { Source, SourcesResult } from "../../utils/sources/types.ts";
import { POPUP } from "../strings.ts";
import { Filter } from "./Filter.tsx";
import { LinkedSources } from "./LinkedSources.tsx";
import { kindName, outline, speaks } from "./outline.ts";
import { type Show, SourceCard } from "./SourceCard.tsx";
import { Strip } from "./Strip.tsx";

interface Props {
  article: Article;
  found: SourcesResult | "looking" | "failed";
  onShow: Show;
}

/** Everyone whom the article cites, in order of weight. */
export function Sources({ article, found, onShow }: Props) {
  return (
    <section aria-labelledby="sources" aria-busy={found === "looking"}>
      <h2 id="sources">{POPUP.sources}</h2>
      {found === "looking" && (
        <p role="status" class="empty">
          {POPUP.sourcesLoading}
        </p>
      )}
      {found === "failed" && <p role="alert">{POPUP.sourcesFailed}</p>}
      {typeof found === "object" && <List article={article} {...found} onShow={onShow} />}
    </section>
  );
}

function List({ article, sources, depth, onShow }: SourcesResult & { article: Article; onShow: Show }) {
  const [kind, setKind] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const [pointed, setPointed] = useState<number | null>(null);
  const { sentence, cells, words: inWords } = useMemo(() => outline(sources, article), [sources, article]);
  const wanted = words.trim().toLocaleLowerCase();
  const voices = sources.map((source, index) => ({ source, index })).filter(({ source }) => speaks(source));
  const shown = voices.filter(
    ({ source }) => (kind === null || kindName(source) === kind) && (!wanted || matches(source, wanted)),
  );
  return (
    <>
      <p class={voices.length ? "summary" : "empty"}>{sentence}</p>
      {depth === "quotes" && <p class="faint">{POPUP.quotesOnly}</p>}
      {voices.length > 0 && <Strip cells={cells} words={inWords} pointed={pointed} />}
      <Filter
        voices={voices.map(({ source }) => source)}
        shown={shown.length}
        kind={kind}
        words={words}
        onKind={setKind}
        onWords={setWords}
      />
      <ul class="sources">
        {shown.map(({ source, index }) => (
          <SourceCard key={index} source={source} index={index} onShow={onShow} onPoint={setPointed} />
        ))}
      </ul>
      <LinkedSources sources={sources.filter((source) => !speaks(source))} onShow={onShow} />
    </>
  );
}

const matches = ({ name, aliases, description }: Source, wanted: string) =>
  [name, ...aliases, description ?? ""].some((text) => text.toLocaleLowerCase().includes(wanted));
