import { useMemo, useState } from "preact/hooks";
import type { Marking } from "../../utils/platform/messages.ts";
import type { PopupActions } from "../../utils/platform/popup.ts";
import type { Article } from "../../utils/report/types.ts";
import { correctSources, problemWith, type SourceCorrection } from "../../utils/sources/corrections.ts";
import { speaks } from "../../utils/sources/lines.ts";
import type { Source, SourcesResult } from "../../utils/sources/types.ts";
import { POPUP } from "../strings.ts";
import { Corrections } from "./Corrections.tsx";
import { Filter, MANY } from "./Filter.tsx";
import { LinkedSources } from "./LinkedSources.tsx";
import { kindName, outline } from "./outline.ts";
import { SourceCard } from "./SourceCard.tsx";
import { Strip } from "./Strip.tsx";

interface Props {
  article: Article;
  found: SourcesResult | "looking" | "failed";
  corrections: SourceCorrection[];
  marking: Marking | null;
  actions: PopupActions;
}

/** Everyone whom the article cites, in order of weight. */
export function Sources({ found, ...rest }: Props) {
  return (
    <section aria-labelledby="sources" aria-busy={found === "looking"}>
      <h2 id="sources">{POPUP.sources}</h2>
      {found === "looking" && (
        <p role="status" class="empty">
          {POPUP.sourcesLoading}
        </p>
      )}
      {found === "failed" && <p role="alert">{POPUP.sourcesFailed}</p>}
      {typeof found === "object" && <List {...found} {...rest} />}
    </section>
  );
}

function List(props: SourcesResult & Omit<Props, "found">) {
  const { article, depth, partial, corrections, marking, actions } = props;
  const found = useMemo(() => correctSources(props.sources, []), [props.sources]);
  const sources = useMemo(() => correctSources(props.sources, corrections), [props.sources, corrections]);
  const [kind, setKind] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const [pointed, setPointed] = useState<number | null>(null);
  const { sentence, cells, words: inWords } = useMemo(() => outline(sources, article), [sources, article]);
  const wanted = words.trim().toLocaleLowerCase();
  const voices = sources.map((source, index) => ({ source, index })).filter(({ source }) => speaks(source));
  const shown = voices.filter(
    ({ source }) => (kind === null || kindName(source) === kind) && (!wanted || matches(source, wanted)),
  );
  const marked = sources.findIndex(({ key }) => key === marking?.key);
  const chosen = marked < 0 ? null : marked;
  const onCorrect = (correction: SourceCorrection) => {
    const problem = problemWith(correction, sources, corrections);
    if (!problem) void actions.correct(correction);
    return problem;
  };
  return (
    <>
      <p class={voices.length ? "summary" : "empty"}>{sentence}</p>
      {depth === "quotes" && <p class="faint">{POPUP.quotesOnly}</p>}
      {partial && <p class="faint">{POPUP.sourcesPartial}</p>}
      {voices.length > 0 && <Strip cells={cells} words={inWords} pointed={pointed ?? chosen} />}
      <Filter
        voices={voices.map(({ source }) => source)}
        shown={shown.length}
        kind={kind}
        words={words}
        onKind={setKind}
        onWords={setWords}
      />
      <Corrections corrections={corrections} found={found} onUndo={actions.undoCorrection} />
      <ul class="sources">
        {shown.map(({ source, index }) => (
          <SourceCard
            key={source.key}
            {...{ source, index, onCorrect }}
            open={voices.length < MANY ? 2 : 1}
            marking={marking?.key === source.key ? marking : null}
            onShow={actions.showPassages}
            onStep={actions.stepPassage}
            others={voices.flatMap((voice) => (voice.source === source ? [] : voice.source))}
            onPoint={setPointed}
          />
        ))}
      </ul>
      <LinkedSources sources={sources.filter((source) => !speaks(source))} onShow={actions.showPassages} />
    </>
  );
}

const matches = ({ name, aliases, description }: Source, wanted: string) =>
  [name, ...aliases, description ?? ""].some((text) => text.toLocaleLowerCase().includes(wanted));
