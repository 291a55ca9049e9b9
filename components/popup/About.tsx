import type { Author } from "../../utils/authors/types.ts";
import type { Article } from "../../utils/report/types.ts";
import { Portrait } from "../reading/Byline.tsx";

/** Who wrote it, who stands behind it, and what was corrected. */
export function About({ article }: { article: Article }) {
  const { authors, agencies, publisher, corrections, originallyFrom } = article;
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">Who wrote it</h2>
      <ul class="cards">
        {authors.map((author) => (
          <AuthorCard key={author.name} author={author} />
        ))}
      </ul>
      {authors.length === 0 && agencies.length === 0 && <p>The page names no author.</p>}
      {agencies.length > 0 && <p>Agency copy: {agencies.join(", ")}</p>}
      {originallyFrom && <p>First appeared elsewhere: {originallyFrom.name ?? originallyFrom.url}</p>}
      {corrections.map(({ kind, text }) => (
        <p key={text}>
          <span class="chip loud">{kind}</span> {text}
        </p>
      ))}
      {publisher.policies.length > 0 && (
        <details>
          <summary>Publisher: {publisher.name}</summary>
          <ul>
            {publisher.policies.map(({ kind, url }) => (
              <li key={url}>
                <SafeLink href={url}>{kind}</SafeLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function AuthorCard({ author }: { author: Author }) {
  const { name, collective, contribution, role, organisation, bio, url, links } = author;
  const what = [
    contribution === "author" ? null : contribution,
    role,
    organisation,
    collective ? "a collective byline" : null,
  ];
  return (
    <li class="card">
      <div class="row">
        <Portrait author={author} />
        <div>
          <h3>{url ? <SafeLink href={url}>{name}</SafeLink> : name}</h3>
          <p class="faint">{what.filter(Boolean).join(", ")}</p>
        </div>
      </div>
      {bio && (
        <details>
          <summary>What the page says of {name}</summary>
          <p>{bio}</p>
        </details>
      )}
      {links
        .filter((link) => link.url !== url)
        .map((link) => (
          <SafeLink key={link.url} href={link.url}>
            {link.label ?? link.kind}
          </SafeLink>
        ))}
    </li>
  );
}

/** A link where the address is one to follow, plain words where it is not. */
function SafeLink({ href, children }: { href: string; children: string }) {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
