import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReadingStyle, Theme } from "../../utils/platform/types.ts";
import type { Article } from "../../utils/report/types.ts";
import { Byline } from "./Byline.tsx";
import { styleVariables } from "./style.ts";

export interface ReadingViewProps {
  article: Article | null;
  style: ReadingStyle;
  systemIsDark: boolean;
  /** The article's body, sanitised and ready to be put in place; made anew for each view. */
  renderBody(): DocumentFragment;
  onClose(): void;
  onStyle(change: Partial<ReadingStyle>): void;
  /** The body is in place: now the view can go to where the reader was. */
  onReady(view: HTMLElement): void;
}

const THEME_NAMES: Record<Theme, string> = {
  system: "As the system",
  light: "Light",
  sepia: "Sepia",
  dark: "Dark",
  black: "Black",
  contrast: "High contrast",
};

/** The article, clean, with what can be changed of its look. */
export function ReadingView(props: ReadingViewProps) {
  const { article, style, systemIsDark, onClose, onStyle } = props;
  const view = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const variables = useMemo(() => styleVariables(style, systemIsDark), [style, systemIsDark]);
  const ready = useRef(props);
  ready.current = props;

  useEffect(() => {
    body.current?.replaceChildren(ready.current.renderBody());
    if (view.current) ready.current.onReady(view.current);
  }, []);

  return (
    <div
      class="view"
      ref={view}
      style={variables}
      tabIndex={-1}
      role="dialog"
      aria-modal="true"
      aria-label={article ? `Clean reading: ${article.title}` : "Clean reading"}
      lang={article?.lang ?? undefined}
      dir={article?.dir}
    >
      <div class="bar" lang="en" dir="ltr">
        <span class="site">{article?.siteName}</span>
        <button type="button" aria-label="A− smaller type" onClick={() => onStyle({ size: style.size - 1 })}>
          A−
        </button>
        <button type="button" aria-label="A+ larger type" onClick={() => onStyle({ size: style.size + 1 })}>
          A+
        </button>
        <select
          aria-label="Theme"
          value={style.theme}
          onChange={(event) => onStyle({ theme: event.currentTarget.value as Theme })}
        >
          {Object.entries(THEME_NAMES).map(([theme, name]) => (
            <option key={theme} value={theme}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <div class="page">
        {article ? (
          <article>
            <header>
              {article.piece.kind !== "news" && <p class="kicker">{article.piece.kind}</p>}
              <h1>{article.title}</h1>
              {article.dek && !article.paragraphs.includes(article.dek) && <p class="dek">{article.dek}</p>}
              <Byline article={article} />
            </header>
            <LeadImage article={article} />
            <div ref={body} />
          </article>
        ) : (
          <>
            <h1>Nothing to read here</h1>
            <p class="empty">No article was found on this page. Press Esc to go back to it.</p>
          </>
        )}
      </div>
    </div>
  );
}

function LeadImage({ article }: { article: Article }) {
  const [broken, setBroken] = useState(false);
  const { leadImage, html } = article;
  if (!leadImage || broken || html.includes("<img")) return null;
  return (
    <figure>
      <img src={leadImage.url} alt={leadImage.alt} onError={() => setBroken(true)} />
      {(leadImage.caption || leadImage.credit) && (
        <figcaption>{[leadImage.caption, leadImage.credit].filter(Boolean).join(" ")}</figcaption>
      )}
    </figure>
  );
}
