import type { Passages } from "../../utils/platform/messages.ts";
import type { KeyedSource } from "../../utils/sources/corrections.ts";
import { Link } from "../primitives/Link.tsx";
import { POPUP } from "../strings.ts";
import { passagesOf } from "./passages.ts";

type Show = (passages: Passages) => void;

/** The pages that the text links to and says nothing more of. */
export function LinkedSources({ sources, onShow }: { sources: KeyedSource[]; onShow: Show }) {
  if (sources.length === 0) return null;
  return (
    <details class="linked">
      <summary>
        <h3>{POPUP.linked(sources.length)}</h3>
      </summary>
      <ul class="passages">
        {sources.map((source) => (
          <LinkedSource key={source.key} source={source} onShow={onShow} />
        ))}
      </ul>
    </details>
  );
}

function LinkedSource({ source, onShow }: { source: KeyedSource; onShow: Show }) {
  const [attribution] = source.attributions;
  const [href] = source.links;
  return (
    <li>
      {attribution && (
        <button
          type="button"
          class="passage"
          title={POPUP.goTo}
          onClick={() => onShow(passagesOf(source, attribution))}
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
