import { useId } from "preact/hooks";
import type { Author } from "../../utils/authors/types.ts";
import { list } from "../../utils/platform/i18n.ts";
import type { Article } from "../../utils/report/types.ts";
import { withoutAgencies } from "../primitives/authors.ts";
import { isLater, momentOnPage, readableMoment } from "../primitives/moment.ts";
import { Portrait } from "../primitives/Portrait.tsx";
import { ownLanguage } from "../primitives/theme.ts";
import { BYLINE, CONTRIBUTIONS, READING } from "../strings.ts";

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ article }: { article: Article }) {
  const { agencies, published, modified, readingMinutes, siteName } = article;
  const authors = withoutAgencies(article);
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
        {agencies.length > 0 && <span {...ownLanguage()}>{BYLINE.agencies(list(agencies))}</span>}
        {published && <Moment label={BYLINE.published} iso={published} />}
        {modified && isLater(modified, published) && <Moment label={BYLINE.updated} iso={modified} />}
        <span {...ownLanguage()}>{READING.minutes(readingMinutes)}</span>
      </div>
    </div>
  );
}

/** Room for what most bylines are, one row of authors and one of facts, so that the text does not move when it comes. */
export function BylineToCome() {
  return (
    <div class="about">
      <ul aria-hidden="true">
        <li class="author to-come" />
      </ul>
      <div class="facts to-come" />
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
      {collective && <small {...ownLanguage()}>{BYLINE.collective}</small>}
    </>
  );
}

const DISMISSED = "data-dismissed";

/** In the reader's own time; the page's own time and zone come up on hover and on focus. */
function Moment({ label, iso }: { label: string; iso: string }) {
  const id = useId();
  const onPage = momentOnPage(iso);
  const time = <time dateTime={iso}>{readableMoment(iso, undefined, "long")}</time>;
  return (
    <span class="moment" {...ownLanguage()} onPointerLeave={recall} onFocusOut={recall}>
      {label}{" "}
      {onPage ? (
        <>
          <button type="button" aria-describedby={id}>
            {time}
          </button>
          <span role="tooltip" id={id}>
            {READING.onPage(onPage)}
          </span>
        </>
      ) : (
        time
      )}
    </span>
  );
}

/** Esc takes the page's own time away until the pointer or the focus comes anew. Whether there was one to take away. */
export function dismissTip(view: HTMLElement | null): boolean {
  const tips = view?.querySelectorAll<HTMLElement>(`.moment:is(:hover, :focus-within):not([${DISMISSED}])`) ?? [];
  let dismissed = false;
  for (const moment of tips) {
    if (!moment.querySelector("[role=tooltip]")) continue;
    moment.setAttribute(DISMISSED, "");
    dismissed = true;
  }
  return dismissed;
}

const recall = (event: Event) => (event.currentTarget as HTMLElement).removeAttribute(DISMISSED);

export const MOMENT_CSS = `
.author.to-come { block-size: 42px; }
.facts.to-come { block-size: 1.5em; }
.moment { position: relative; }
.moment button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: start; text-decoration: underline dotted 1px; text-underline-offset: .2em; cursor: help; }
.moment [role=tooltip] { display: none; position: absolute; inset-block-start: 100%; inset-inline-start: 0; z-index: 1; inline-size: max-content; max-inline-size: min(320px, 80vw); padding: 6.4px 11.2px; background: var(--paper); color: var(--ink); border: 1px solid var(--ink); border-radius: 8px; }
.moment:is(:hover, :focus-within):not([${DISMISSED}]) [role=tooltip] { display: block; }
`;
