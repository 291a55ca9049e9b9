import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
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
import { LightBox, picturesIn } from "./LightBox.tsx";
import { layoutOf } from "./layout.ts";
import { Margin } from "./Margin.tsx";
import { type Heading, Keys, Outline } from "./Panels.tsx";
import { styleVariables } from "./style.ts";
import { type Panel, Toolbar } from "./Toolbar.tsx";
import { TypePanel } from "./TypePanel.tsx";
import { useFocus } from "./use-focus.ts";
import { keyHandler } from "./use-keys.ts";
import { useScroll } from "./use-scroll.ts";

export interface ReadingViewProps {
  article: Article | null;
  style: ReadingStyle;
  systemIsDark: boolean;
  /** The article's body, sanitised and ready to be put in place; made anew for each view. */
  renderBody(): DocumentFragment;
  /** Looks after the body once it is in place, until the signal aborts. */
  tendBody(body: HTMLElement, signal: AbortSignal): void;
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
  const { article, style, systemIsDark, onClose, onStyle } = props;
  const view = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const margin = style.labels;
  const setMargin = (labels: boolean) => onStyle({ labels });
  const [focus, setFocus] = useState(false);
  const [aloud, setAloud] = useState(false);
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);
  const mediaKeys = useRef<((key: string) => boolean) | null>(null);
  const [headings, setHeadings] = useState<Heading[]>([]);
  const variables = useMemo(() => styleVariables(style, systemIsDark), [style, systemIsDark]);
  const { progress, away } = useScroll(view);
  useFocus(view, focus);

  const controls = { view, article, style, panel, margin, focus, headings, setPanel, setMargin, setFocus, onStyle };
  const all = { ...controls, aloud, setAloud, mediaKeys, picture, setPicture };
  const latest = useRef(all);
  latest.current = all;
  const first = useRef(props);

  // Before the first paint: the headline and the text under it appear as one.
  useLayoutEffect(() => {
    const ended = new AbortController();
    const { renderBody, tendBody, onReady } = first.current;
    if (body.current) {
      body.current.replaceChildren(renderBody());
      tendBody(body.current, ended.signal);
      const found = [...body.current.querySelectorAll("h2, h3")].slice(0, 200);
      for (const image of picturesIn(view.current)) {
        image.addEventListener("click", () => setPicture(image), { signal: ended.signal });
        image.tabIndex = 0;
        image.setAttribute("role", "button");
        // What can be pressed has a name, also where the page takes its picture for mere decoration.
        image.setAttribute("aria-label", image.alt ? `${READING.enlarge}: ${image.alt}` : READING.enlarge);
        if (!image.alt) image.removeAttribute("alt");
      }
      setHeadings(found.map((element) => ({ text: element.textContent ?? "", element })));
    }
    if (view.current)
      onReady(
        view.current,
        keyHandler(() => latest.current),
      );
    return () => ended.abort();
  }, []);

  return (
    <div
      class={away && !panel ? "view away" : "view"}
      ref={view}
      style={variables}
      tabIndex={-1}
      {...(article ? { lang: article.lang ?? undefined, dir: article.dir } : ownLanguage())}
      {...layoutOf(style, article)}
      data-focus={focus || undefined}
    >
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
          keys={mediaKeys}
          onClose={() => setAloud(false)}
        />
      )}
      <LightBox picture={picture} onPicture={setPicture} />
      <div class="page">
        {style.labels && article && (
          <Margin body={body} paragraphs={article.paragraphs} findSources={props.findSources} />
        )}
        {article ? (
          <ArticleSheet article={article} body={body}>
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
