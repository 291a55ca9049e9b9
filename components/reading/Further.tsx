import { useState } from "preact/hooks";
import type { FurtherPages } from "../../utils/reader/further-pages.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { AUTHOR_PAGE, FURTHER, pageProblem } from "../strings.ts";

interface Props {
  further: FurtherPages;
  onJoin(): Promise<void>;
}

/** Below the body: that the article has more pages, the button that adds them, and those that could not be had. */
export function Further({ further: { count, missing }, onJoin }: Props) {
  const [looking, setLooking] = useState(false);
  if (count === 0 && missing.length === 0) return null;
  const join = () => {
    setLooking(true);
    void onJoin().finally(() => setLooking(false));
  };
  return (
    <aside class="further" aria-label={FURTHER.title} {...ownLanguage()}>
      {count > 0 && <p>{FURTHER.count(count)}</p>}
      {missing.map(({ number, url, why }) => (
        <p key={number}>
          {FURTHER.missing(number, why === "nothing" ? FURTHER.nothing : pageProblem(why))}{" "}
          <a href={url}>{FURTHER.open(number)}</a>
        </p>
      ))}
      {/* What stays in its place keeps the focus. */}
      <button type="button" aria-disabled={looking} onClick={() => !looking && join()}>
        {missing.length > 0 ? AUTHOR_PAGE.again : FURTHER.add}
      </button>
      <p role="status">{looking && FURTHER.looking}</p>
    </aside>
  );
}

export const FURTHER_CSS = `
.further { margin-block-start: 2em; padding-block-start: 1em; border-block-start: 1px solid var(--rule); font-family: system-ui, sans-serif; font-size: .85em; }
.further p { margin-block: 0 .75em; }
.further button { font: inherit; min-block-size: 44px; padding-inline: 1em; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 6px; cursor: pointer; }
.further [aria-disabled="true"] { cursor: default; opacity: .7; }
@media print { .further { display: none; } }
`;
