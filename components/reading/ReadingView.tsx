import { useMemo, useRef, useState } from "preact/hooks";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import type { Speech } from "../../utils/reader/aloud-place.ts";
import { goTo } from "../../utils/reader/flow.ts";
import type { FurtherPages } from "../../utils/reader/further-pages.ts";
import type { Article } from "../../utils/report/types.ts";
import type { Source } from "../../utils/sources/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { READING } from "../strings.ts";
import { AloudBar } from "./AloudBar.tsx";
import { ArticleSheet } from "./Article.tsx";
import { Further } from "./Further.tsx";
import { LightBox } from "./LightBox.tsx";
import { hasRoomForBar, layoutOf } from "./layout.ts";
import { Margin } from "./Margin.tsx";
import { Note } from "./Note.tsx";
import { Keys, Outline } from "./Panels.tsx";
import { styleVariables } from "./style.ts";
import { type Focus, type Panel, Toolbar } from "./Toolbar.tsx";
import { TypePanel } from "./TypePanel.tsx";
import { type BodyActions, useBody } from "./use-body.ts";
import { useFocus } from "./use-focus.ts";
import { keyHandler } from "./use-keys.ts";
import { useRuler } from "./use-ruler.ts";
import { useScroll } from "./use-scroll.ts";

export interface ReadingViewProps extends BodyActions {
  article: Article | null;
  /** False while it is not known who wrote it: then the view is its text, with room for what is to come. */
  whole: boolean;
  style: ReadingStyle;
  systemIsDark: boolean;
  /** The cited sources, looked for when the reader wants them beside the text. */
  findSources(): Promise<Source[]>;
  /** The browser's voices. */
  speech: Speech;
  /** Further pages of the article, and how the reader has them added. */
  further: FurtherPages;
  onJoin(): Promise<void>;
  onClose(): void;
  onStyle(change: Partial<ReadingStyle>): void;
  /** The body is in place: now the view can go to where the reader was, and hand it the keys. */
  onReady(view: HTMLElement, keys: ViewKeys): void;
}

export interface ViewKeys {
  onKey(event: KeyboardEvent): void;
  /** Whether Esc has closed something in the view, which then stays open itself. */
  onEscape(): boolean;
}

/** Where the bar ends and reading begins, in pixels from the window's top. */
const LINE = 100;

/** The article, clean, with what can be changed of its look. */
export function ReadingView(props: ReadingViewProps) {
  const { article, whole, style, systemIsDark, onClose, onStyle } = props;
  const view = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const margin = style.labels;
  const setMargin = (labels: boolean) => onStyle({ labels });
  const [focus, setFocus] = useState<Focus>(null);
  const band = useRef<HTMLDivElement>(null);
  const [aloud, setAloud] = useState(false);
  const mediaKeys = useRef<((key: string) => boolean) | null>(null);
  const variables = useMemo(() => styleVariables(style, systemIsDark), [style, systemIsDark]);
  const { progress, away } = useScroll(view);
  useFocus(view, focus === "paragraph");
  const ruler = useRuler(view, band, focus === "line");
  const { headings, silent, picture, setPicture, note, setNote } = useBody(
    view,
    body,
    props,
    article?.paragraphs ?? [],
    whole,
    (ready) =>
      first.current.onReady(
        ready,
        keyHandler(() => latest.current),
      ),
  );

  const controls = { view, article, style, panel, margin, focus, headings, setPanel, setMargin, setFocus, onStyle };
  const all = { ...controls, aloud, setAloud, mediaKeys, picture, setPicture, note, setNote, ruler };
  const latest = useRef(all);
  latest.current = all;
  const first = useRef(props);

  return (
    <div
      class={away && !panel ? "view away" : "view"}
      ref={view}
      style={variables}
      tabIndex={-1}
      {...(article ? { lang: article.lang ?? undefined, dir: article.dir } : ownLanguage())}
      {...layoutOf(style, article)}
      data-focus={focus === "paragraph" || undefined}
    >
      {whole || !hasRoomForBar() ? (
        <Toolbar
          site={article?.siteName ?? null}
          minutes={article?.readingMinutes ?? 0}
          hasOutline={headings.length > 0}
          margin={article ? margin : null}
          onMargin={setMargin}
          onFocus={setFocus}
          onAloud={setAloud}
          {...{ style, panel, progress, focus, aloud, onStyle, onClose }}
          onPanel={setPanel}
        />
      ) : (
        <div class="bar to-come" />
      )}
      {panel === "keys" && <Keys />}
      {panel === "type" && <TypePanel style={style} lang={article?.lang ?? null} onStyle={onStyle} />}
      {panel === "outline" && (
        <Outline
          headings={headings}
          at={headings.findLastIndex(({ element }) => element.getBoundingClientRect().top < LINE)}
          onGo={({ element }) => view.current && goTo(view.current, element)}
        />
      )}
      {aloud && article && (
        <AloudBar
          speech={props.speech}
          view={view.current}
          paragraphs={article.paragraphs}
          lang={article.lang ?? "en"}
          silent={silent}
          keys={mediaKeys}
          onClose={() => setAloud(false)}
        />
      )}
      {focus === "line" && <div class="ruler" ref={band} hidden />}
      <Note note={note} onClose={() => setNote(null)} />
      <LightBox picture={picture} onPicture={setPicture} />
      <div class="page">
        {style.labels && article && whole && (
          <Margin body={body} paragraphs={article.paragraphs} findSources={props.findSources} />
        )}
        {article ? (
          <ArticleSheet article={article} whole={whole} body={body}>
            <Further further={props.further} onJoin={props.onJoin} />
          </ArticleSheet>
        ) : (
          <>
            <h1>{READING.nothing}</h1>
            <p class="empty">{READING.nothingHint}</p>
          </>
        )}
      </div>
    </div>
  );
}
