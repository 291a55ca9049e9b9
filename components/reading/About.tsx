import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Author } from "../../utils/authors/types.ts";
import type { Article } from "../../utils/report/types.ts";
import { Link } from "../primitives/Link.tsx";
import { readableMoment } from "../primitives/moment.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { BYLINE, LINK_KINDS, POLICIES } from "../strings.ts";

/** What there is to know of who wrote the piece and who stands behind it, folded, after its last line. */
export function About({ article }: { article: Article }) {
  const { authors, publisher, originallyFrom } = article;
  const told = authors.filter(({ bio, links, url }) => bio || url || links.length > 0);
  const { name, url, foundingDate, policies } = publisher;
  const hasPublisher = name !== null && (url !== null || foundingDate !== null || policies.length > 0);
  const where = originallyFrom?.name ?? (originallyFrom?.url ? hostOf(originallyFrom.url) : null);
  if (told.length === 0 && !hasPublisher && !where) return null;
  return (
    <footer class="colophon">
      {where && (
        <p {...ownLanguage()}>
          {originallyFrom?.url ? (
            <Link href={originallyFrom.url}>{BYLINE.originally(where)}</Link>
          ) : (
            BYLINE.originally(where)
          )}
        </p>
      )}
      {told.map((author) => (
        <Fold key={`${author.contribution} ${author.name}`} title={BYLINE.about(author.name)}>
          <AboutAuthor author={author} />
        </Fold>
      ))}
      {hasPublisher && (
        <Fold title={`${BYLINE.publisher}: ${name}`}>
          {foundingDate && <p {...ownLanguage()}>{BYLINE.since(readableMoment(foundingDate))}</p>}
          <p class="links" {...ownLanguage()}>
            {url && <Link href={url}>{hostOf(url)}</Link>}
            {policies.map((policy) => (
              <Link key={policy.kind + policy.url} href={policy.url}>
                {POLICIES[policy.kind]}
              </Link>
            ))}
          </p>
        </Fold>
      )}
    </footer>
  );
}

function AboutAuthor({ author: { bio, url, links } }: { author: Author }) {
  const all =
    url && !links.some((link) => link.url === url) ? [{ kind: "author page" as const, url, label: null }] : [];
  return (
    <>
      {bio && <p dir="auto">{bio}</p>}
      <p class="links" {...ownLanguage()}>
        {[...all, ...links].map((link) => (
          <Link key={link.url} href={link.url}>
            {link.label || LINK_KINDS[link.kind]}
          </Link>
        ))}
      </p>
    </>
  );
}

/** What is folded is not there before it is opened: it is no part of the article that is read, copied and searched. */
function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary {...ownLanguage()}>{title}</summary>
      {open && children}
    </details>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url);

export const ABOUT_CSS = `
.colophon { margin-block-start: 48px; padding-block-start: 16px; border-block-start: 1px solid var(--line); font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: var(--faint); }
.colophon summary { cursor: pointer; padding-block: .48px; }
.colophon summary:hover { color: var(--ink); }
.colophon p { margin: 3.2px 0 11.2px; }
.colophon .links { display: flex; flex-wrap: wrap; gap: 3.2px 16px; }
.kicker.loud { display: block; background: #ffd966; color: #1e1b18; border-color: transparent; border-radius: 8px; padding: .55em .9em; font-size: 15px; }
@media print { .colophon { display: none; } }
`;
