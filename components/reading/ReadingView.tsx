import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { THEMES } from "../../utils/platform/settings.ts";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import { actionFor, type KeyAction } from "../../utils/reader/keys.ts";
import type { Article } from "../../utils/report/types.ts";
import type { Source } from "../../utils/sources/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { READING } from "../strings.ts";
import { ArticleSheet } from "./Article.tsx";
import { Margin } from "./Margin.tsx";
import { type Heading, Keys, Outline } from "./Panels.tsx";
import { styleVariables } from "./style.ts";
import { type Panel, Toolbar } from "./Toolbar.tsx";

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
  onClose(): void;
  onStyle(change: Partial<ReadingStyle>): void;
  /** The body is in place: now the view can go to where the reader was, and hand it the keys. */
  onReady(view: HTMLElement, onKey: (event: KeyboardEvent) => void): void;
}

/** Where the bar ends and reading begins, in pixels from the window's top. */
const LINE = 100;

/** The article, clean, with what can be changed of its look. */
export function ReadingView(props: ReadingViewProps) {
  const { article, style, systemIsDark, onClose, onStyle } = props;
  const view = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const [margin, setMargin] = useState(false);
  const [headings, setHeadings] = useState<Heading[]>([]);
  const [{ progress, away }, setScroll] = useState({ progress: 0, away: false });
  const lastTop = useRef(0);
  const variables = useMemo(() => styleVariables(style, systemIsDark), [style, systemIsDark]);

  const act = (action: KeyAction) => {
    if (action === "help") setPanel(panel === "keys" ? null : "keys");
    else if (action === "outline") setPanel(panel === "outline" || headings.length === 0 ? null : "outline");
    else if (action === "sources") setMargin(!margin && article !== null);
    else if (action === "larger") onStyle({ size: style.size + 1 });
    else if (action === "smaller") onStyle({ size: style.size - 1 });
    else if (action === "wider") onStyle({ width: style.width + 4 });
    else if (action === "narrower") onStyle({ width: style.width - 4 });
    else if (action === "theme")
      onStyle({ theme: THEMES[(THEMES.indexOf(style.theme) + 1) % THEMES.length] ?? "system" });
    else if (view.current) step(view.current, action === "next" ? 1 : -1);
  };
  const latest = useRef({ props, act });
  latest.current = { props, act };

  useEffect(() => {
    const ended = new AbortController();
    const { renderBody, tendBody, onReady } = latest.current.props;
    if (body.current) {
      body.current.replaceChildren(renderBody());
      tendBody(body.current, ended.signal);
      const found = [...body.current.querySelectorAll("h2, h3")].slice(0, 200);
      setHeadings(found.map((element) => ({ text: element.textContent ?? "", element })));
    }
    if (view.current)
      onReady(view.current, (event) => {
        const [target] = event.composedPath();
        const typing = target instanceof Element && /^(select|input|textarea)$/.test(target.localName);
        const action = actionFor(event, typing);
        if (!action) return;
        event.preventDefault();
        latest.current.act(action);
      });
    return () => ended.abort();
  }, []);

  const onScroll = () => {
    if (!view.current) return;
    const { scrollTop, scrollHeight, clientHeight } = view.current;
    const room = scrollHeight - clientHeight;
    setScroll({
      progress: room > 0 ? Math.min(1, scrollTop / room) : 0,
      away: scrollTop > Math.max(lastTop.current, 80),
    });
    lastTop.current = scrollTop;
  };

  return (
    <div
      class={away && !panel ? "view away" : "view"}
      ref={view}
      style={variables}
      tabIndex={-1}
      {...(article ? { lang: article.lang ?? undefined, dir: article.dir } : ownLanguage())}
      onScroll={onScroll}
    >
      <Toolbar
        site={article?.siteName ?? null}
        hasOutline={headings.length > 0}
        margin={article ? margin : null}
        onMargin={setMargin}
        {...{ style, panel, progress, onStyle, onClose }}
        onPanel={setPanel}
      />
      {panel === "keys" && <Keys />}
      {panel === "outline" && (
        <Outline
          headings={headings}
          at={headings.findLastIndex(({ element }) => element.getBoundingClientRect().top < LINE)}
          onGo={({ element }) => element.scrollIntoView({ block: "start", behavior: "instant" })}
        />
      )}
      <div class="page">
        {margin && article && (
          <Margin body={body.current} paragraphs={article.paragraphs} findSources={props.findSources} />
        )}
        {article ? (
          <ArticleSheet article={article} body={body} />
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

/** One paragraph on or back from the one at the top. */
function step(view: HTMLElement, by: 1 | -1): void {
  const all = [...view.querySelectorAll("[data-paragraph]")];
  const tops = all.map((element) => element.getBoundingClientRect().top - LINE);
  const to = by === 1 ? tops.findIndex((top) => top > 1) : tops.findLastIndex((top) => top < -60);
  all[to]?.scrollIntoView({ block: "start", behavior: "instant" });
}
