import type { PopupActions, ReadyPopup } from "../../utils/platform/popup.ts";
import { Notice } from "../primitives/Notice.tsx";
import { POPUP } from "../strings.ts";
import { Authors } from "./Authors.tsx";
import { Clutter } from "./Clutter.tsx";
import { Headline } from "./Headline.tsx";
import { Publisher } from "./Publisher.tsx";
import { Sources } from "./Sources.tsx";

/** The popup of a page that could be read: the headline, the big toggle, and for news all that is known of it. */
export function Article({ state, actions }: { state: ReadyPopup; actions: PopupActions }) {
  const { page, sources } = state;
  const { article, news, readerOpen } = page;
  return (
    <>
      {article ? (
        <Headline article={article} isNews={news.isNews} />
      ) : (
        <Notice icon="other" words={POPUP.noArticle} detail={POPUP.noArticleHint} />
      )}
      {(article || readerOpen) && (
        <button type="button" class="button main" onClick={actions.toggleReader}>
          <span>{readerOpen ? POPUP.close : POPUP.open}</span>
          <kbd>Alt+R</kbd>
        </button>
      )}
      <p role="status" class={state.problem ? "problem" : "unseen"}>
        {state.problem && POPUP[state.problem]}
      </p>
      {news.isNews && <Clutter state={state} actions={actions} />}
      {news.isNews && article && (
        <>
          <Authors article={article} pageUrl={page.url} pages={state.authorPages} onLook={actions.lookAtAuthor} />
          {sources && (
            <Sources
              article={article}
              found={sources}
              corrections={state.corrections}
              marking={page.marking}
              actions={actions}
            />
          )}
          <Publisher publisher={article.publisher} />
        </>
      )}
    </>
  );
}
