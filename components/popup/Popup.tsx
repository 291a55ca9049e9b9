import { useState } from "preact/hooks";
import type { ClutterState, PageView } from "../../utils/platform/messages.ts";
import type { Attribution, SourcesResult } from "../../utils/sources/types.ts";
import { Switch } from "../primitives/Switch.tsx";
import { About } from "./About.tsx";
import { SourceList } from "./SourceList.tsx";

export type PopupState =
  | { is: "loading" }
  | { is: "forbidden" }
  | { is: "failed"; detail: string }
  | {
      is: "ready";
      page: PageView;
      sources: SourcesResult | null;
      clutter: ClutterState | null;
      site: string | null;
      siteDeclutter: boolean;
    };

export interface PopupActions {
  toggleReader(): Promise<boolean>;
  show(attribution: Attribution): void;
  setClutter(hidden: boolean): void;
  setSiteDeclutter(on: boolean): void;
  openOptions(): void;
}

/** The popup: one calm sheet that says what the page is, who wrote it and whom it cites. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }) {
  return (
    <main aria-busy={state.is === "loading"}>
      {state.is === "loading" && (
        <>
          <h1>Says Who</h1>
          <p role="status">Reading the page …</p>
        </>
      )}
      {state.is === "forbidden" && (
        <>
          <h1>Says Who</h1>
          <p role="status">The browser does not allow extensions on this page, so Says Who cannot read it.</p>
        </>
      )}
      {state.is === "failed" && (
        <>
          <h1>Says Who</h1>
          <p role="alert">This page could not be read: {state.detail}</p>
        </>
      )}
      {state.is === "ready" && <Ready state={state} actions={actions} />}
      <footer>
        <span class="faint">Nothing leaves your machine.</span>
        <button type="button" class="link" onClick={actions.openOptions}>
          Options
        </button>
      </footer>
    </main>
  );
}

function Ready({ state, actions }: { state: Extract<PopupState, { is: "ready" }>; actions: PopupActions }) {
  const { page, sources, clutter } = state;
  const { article, news } = page;
  const [open, setOpen] = useState(page.readerOpen);
  const piece = article?.piece.kind;
  return (
    <>
      <header class="top">
        {article && <span class="faint">{article.siteName} </span>}
        {piece && piece !== "news" && <span class={piece === "sponsored" ? "chip loud" : "chip"}>{piece}</span>}
        <h1>{article?.title || "Says Who"}</h1>
        {article && <Dates published={article.published} modified={article.modified} />}
        {!news.isNews && <p role="status">This is not a news article. You can read it clean all the same.</p>}
      </header>
      <button type="button" class="button main" onClick={async () => setOpen(await actions.toggleReader())}>
        {open ? "Close clean reading" : "Read clean"} <kbd>Alt+R</kbd>
      </button>
      {news.isNews && article && <About article={article} />}
      {news.isNews && article && sources && (
        <SourceList
          sources={sources.sources}
          depth={sources.depth}
          paragraphs={article.paragraphs.length}
          onShow={actions.show}
        />
      )}
      {news.isNews && <Clutter state={state} clutter={clutter} actions={actions} />}
    </>
  );
}

function Clutter({
  state,
  clutter,
  actions,
}: {
  state: Extract<PopupState, { is: "ready" }>;
  clutter: ClutterState | null;
  actions: PopupActions;
}) {
  const counts = Object.entries(clutter?.counts ?? {}).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <section aria-labelledby="clutter">
      <h2 id="clutter">Ads and promos</h2>
      <p class="faint">
        {total === 0
          ? "Nothing found to hide."
          : `${total} found: ${counts.map(([kind, n]) => `${n} ${kind}`).join(", ")}`}
      </p>
      {clutter && <Switch label="Hidden on this page" on={clutter.hidden} onChange={actions.setClutter} />}
      {state.site && (
        <Switch label={`Hide on ${state.site}`} on={state.siteDeclutter} onChange={actions.setSiteDeclutter} />
      )}
    </section>
  );
}

function Dates({ published, modified }: { published: string | null; modified: string | null }) {
  const parts = [
    published && (["Published", published] as const),
    modified && modified !== published && (["Updated", modified] as const),
  ].filter((part) => Boolean(part)) as Array<readonly [string, string]>;
  return (
    <p class="faint">
      {parts.map(([label, iso]) => (
        <span key={label}>
          {label}{" "}
          <time dateTime={iso} title={iso}>
            {readable(iso)}
          </time>{" "}
        </span>
      ))}
    </p>
  );
}

function readable(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(
    undefined,
    iso.length === 10 ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" },
  );
}
