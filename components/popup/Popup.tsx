import type { PopupActions, PopupState } from "../../utils/platform/popup.ts";
import { Notice } from "../primitives/Notice.tsx";
import { POPUP } from "../strings.ts";
import { Article } from "./Article.tsx";

interface Props {
  state: PopupState;
  actions: PopupActions;
}

/** The popup: one calm sheet that says what the page is, who wrote it and whom it cites. */
export function Popup({ state, actions }: Props) {
  return (
    <>
      <main aria-busy={state.is === "loading"} data-state={state.is}>
        {state.is === "loading" && <Loading />}
        {state.is === "forbidden" && <Notice icon="off" words={POPUP.forbidden} />}
        {state.is === "failed" && (
          <Notice icon="off" words={POPUP.failedTitle} detail={state.detail} alert>
            <button type="button" class="button" onClick={actions.load}>
              {POPUP.retry}
            </button>
          </Notice>
        )}
        {state.is === "ready" && <Article state={state} actions={actions} />}
      </main>
      <footer>
        <span>{POPUP.promise}</span>
        <button type="button" class="link" onClick={actions.openOptions}>
          {POPUP.options}
        </button>
      </footer>
    </>
  );
}

function Loading() {
  return (
    <div class="loading">
      <h1 class="unseen">Says Who</h1>
      <p role="status" class="unseen">
        {POPUP.loading}
      </p>
      <span class="bone" style={{ inlineSize: "35%" }} />
      <span class="bone tall" />
      <span class="bone tall" style={{ inlineSize: "70%" }} />
      <span class="bone button-like" />
      <span class="bone" style={{ inlineSize: "50%" }} />
    </div>
  );
}
