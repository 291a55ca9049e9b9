import type { Source } from "../../utils/sources/types.ts";
import { Link } from "../primitives/Link.tsx";
import { POPUP } from "../strings.ts";
import type { Show } from "./SourceCard.tsx";

/** The pages that the text links to and says nothing more of. */
export function LinkedSources({ sources, onShow }: { sources: Source[]; onShow: Show }) {
  if (sources.length === 0) return null;
  return (
    <details class="linked">
      <summary>
        <h3>{POPUP.linked(sources.length)}</h3>
      </summary>
      <ul class="passages">
        {sources.map((source) => (
          <LinkedSource key={source.links[0] ?? source.name} source={source} onShow={onShow} />
        ))}
      </ul>
    </details>
  );
}

function LinkedSource({ source, onShow }: { source: Source; onShow: Show }) {
  const [attribution] = source.attributions;
  const [href] = source.links;
  return (
    <li>
      {attribution && (
        <button
          type="button"
          class="passage"
          title={POPUP.goTo}
          onClick={() => onShow({ paragraph: attribution.paragraph, spans: attribution.content })}
        >
          <span dir="auto">{source.name}</span>
        </button>
      )}
      {href && (
        <span class="links">
          <Link href={href} title={href}>
            {URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : href}
          </Link>
        </span>
      )}
    </li>
  );
}
