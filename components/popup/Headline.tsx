import type { Article } from "../../utils/report/types.ts";
import { Chip } from "../primitives/Chip.tsx";
import { isLater, readableMoment } from "../primitives/moment.ts";
import { PIECES, POPUP } from "../strings.ts";

/** What the page is: site, kind of piece, headline, dates. */
export function Headline({ article, isNews }: { article: Article; isNews: boolean }) {
  const { siteName, piece, title, published, modified } = article;
  return (
    <header class="headline">
      <p class="kicker">
        {siteName && <span>{siteName}</span>}
        {isNews && piece.kind !== "news" && (
          <Chip loud={piece.kind === "sponsored"}>
            <span title={piece.reason}>{PIECES[piece.kind]}</span>
          </Chip>
        )}
      </p>
      <h1 dir="auto">{title}</h1>
      {isNews && (
        <p class="dates">
          {published && <Moment label={POPUP.published} iso={published} />}
          {modified && isLater(modified, published) && <Moment label={POPUP.updated} iso={modified} />}
        </p>
      )}
      {!isNews && (
        <p role="status" class="notnews">
          {POPUP.notNews}
        </p>
      )}
    </header>
  );
}

function Moment({ label, iso }: { label: string; iso: string }) {
  return (
    <span>
      {label}{" "}
      <time dateTime={iso} title={iso}>
        {readableMoment(iso)}
      </time>
    </span>
  );
}
