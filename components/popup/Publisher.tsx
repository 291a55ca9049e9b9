import type { Publisher as PublisherFacts } from "../../utils/authors/types.ts";
import { Link } from "../primitives/Link.tsx";
import { readableMoment } from "../primitives/moment.ts";
import { BYLINE, POLICIES, POPUP } from "../strings.ts";

/** Who stands behind the site: what the page says of it, folded. What it does not say is no fault and not shown. */
export function Publisher({ publisher }: { publisher: PublisherFacts }) {
  const { name, url, foundingDate, policies } = publisher;
  if (!name || (!url && !foundingDate && policies.length === 0)) return null;
  return (
    <details class="publisher">
      <summary>
        <h2>
          {POPUP.publisher}: <span dir="auto">{name}</span>
        </h2>
      </summary>
      {foundingDate && <p class="faint">{BYLINE.since(readableMoment(foundingDate))}</p>}
      <p class="links">
        {url && <Link href={url}>{URL.canParse(url) ? new URL(url).hostname : name}</Link>}
        {policies.map((policy) => (
          <Link key={policy.kind + policy.url} href={policy.url}>
            {POLICIES[policy.kind]}
          </Link>
        ))}
      </p>
    </details>
  );
}
