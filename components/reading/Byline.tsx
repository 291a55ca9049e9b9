import type { Author } from "../../utils/authors/types.ts";
import { list } from "../../utils/platform/i18n.ts";
import type { Article } from "../../utils/report/types.ts";
import { readableMoment } from "../primitives/moment.ts";
import { Portrait } from "../primitives/Portrait.tsx";
import { ownLanguage } from "../primitives/theme.ts";
import { CONTRIBUTIONS, POPUP, READING } from "../strings.ts";

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ article }: { article: Article }) {
  const { authors, agencies, published, modified, readingMinutes, siteName } = article;
  return (
    <div class="about">
      {authors.length > 0 && (
        <ul aria-label={READING.authors}>
          {authors.map((author) => (
            <li class="author" key={author.name}>
              <Portrait name={author.name} photo={author.photo} />
              <span>
                <strong>{author.name}</strong>
                <Part author={author} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="facts">
        {siteName && <span dir="auto">{siteName}</span>}
        {agencies.length > 0 && <span {...ownLanguage()}>{POPUP.agencies(list(agencies))}</span>}
        {published && <Moment label={POPUP.published} iso={published} />}
        {modified && modified !== published && <Moment label={POPUP.updated} iso={modified} />}
        <span {...ownLanguage()}>{READING.minutes(readingMinutes)}</span>
      </div>
    </div>
  );
}

/** What the person did for the piece, as what, and for whom. */
function Part({ author: { contribution, role, organisation, collective } }: { author: Author }) {
  const part = contribution === "author" ? null : CONTRIBUTIONS[contribution];
  const words = list([part, role, organisation].filter((word) => word !== null));
  return (
    <>
      {words && <small>{words}</small>}
      {collective && <small {...ownLanguage()}>{POPUP.collective}</small>}
    </>
  );
}

/** In the reader's own time; the page's own words for it on hover. */
function Moment({ label, iso }: { label: string; iso: string }) {
  return (
    <span {...ownLanguage()}>
      {label}{" "}
      <time dateTime={iso} title={iso}>
        {readableMoment(iso, undefined, "long")}
      </time>
    </span>
  );
}
