import type { Author } from "../../utils/authors/types.ts";
import { isOnSite } from "../../utils/platform/author-page.ts";
import type { ReadyPopup } from "../../utils/platform/popup.ts";
import type { Article } from "../../utils/report/types.ts";
import { withoutAgencies } from "../primitives/authors.ts";
import { Chip } from "../primitives/Chip.tsx";
import { Link } from "../primitives/Link.tsx";
import { Portrait } from "../primitives/Portrait.tsx";
import { BYLINE, CONTRIBUTIONS, CORRECTIONS, LINK_KINDS, POPUP } from "../strings.ts";
import { AuthorPage } from "./AuthorPage.tsx";

/** With more than these the cards stand two abreast. */
const FEW = 4;

interface Props {
  article: Article;
  /** The article's address, on whose site the authors' pages may be looked at. */
  pageUrl: string;
  /** What became of the authors' pages that the reader asked for, by address. */
  pages: ReadyPopup["authorPages"];
  onLook(author: { name: string; url: string }): void;
}

/** Who wrote it, whose copy it is, and what was put right since. */
export function Authors({ article, pageUrl, pages, onLook }: Props) {
  const { agencies, originallyFrom, corrections } = article;
  const authors = withoutAgencies(article);
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">{POPUP.authors}</h2>
      {authors.length > 0 && (
        <ul class={authors.length > FEW ? "authors many" : "authors"}>
          {authors.map((author) => (
            <AuthorCard key={`${author.contribution} ${author.name}`} {...{ author, pageUrl, pages, onLook }} />
          ))}
        </ul>
      )}
      {authors.length === 0 && agencies.length === 0 && <p class="empty">{POPUP.noAuthor}</p>}
      {agencies.length > 0 && <p>{BYLINE.agencies(agencies.join(", "))}</p>}
      {originallyFrom && <Origin {...originallyFrom} />}
      {corrections.map(({ kind, text }) => (
        <p key={text} class="correction" dir="auto">
          <Chip>{CORRECTIONS[kind]}</Chip> {text}
        </p>
      ))}
    </section>
  );
}

function Origin({ name, url }: { name: string | null; url: string | null }) {
  const where = name ?? (url && URL.canParse(url) ? new URL(url).hostname : url);
  if (!where) return null;
  return <p>{url ? <Link href={url}>{BYLINE.originally(where)}</Link> : BYLINE.originally(where)}</p>;
}

function AuthorCard({ author, pageUrl, pages, onLook }: Omit<Props, "article"> & { author: Author }) {
  const { name, collective, contribution, role, organisation, bio, photo, url } = author;
  const part = contribution === "author" ? null : CONTRIBUTIONS[contribution];
  const what = [part, role, organisation].filter(Boolean).join(", ");
  const links = author.links.filter((link) => link.url !== url);
  return (
    <li class="author">
      <Portrait name={name} photo={photo} />
      <div>
        <h3>
          <bdi>{url ? <Link href={url}>{name}</Link> : name}</bdi>
        </h3>
        {what && <p class="faint">{what}</p>}
        {collective && <p class="faint">{POPUP.collective}</p>}
        {bio && (
          <details>
            <summary>{BYLINE.about(name)}</summary>
            <p dir="auto">{bio}</p>
          </details>
        )}
        {links.length > 0 && (
          <p class="links">
            {links.map((link) => (
              <Link key={link.url} href={link.url}>
                {link.label || LINK_KINDS[link.kind]}
              </Link>
            ))}
          </p>
        )}
        {isOnSite(url, pageUrl) && (
          <AuthorPage name={name} known={bio} state={pages[url]} onLook={() => onLook({ name, url })} />
        )}
      </div>
    </li>
  );
}
