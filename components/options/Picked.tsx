import { useState } from "preact/hooks";
import type { PickedThing } from "../../utils/platform/types.ts";
import { OPTIONS } from "../strings.ts";

interface Props {
  picked: PickedThing[];
  onRemove(thing: PickedThing): void;
}

/** What the reader has picked to be hidden, site by site, each to be shown again. */
export function Picked({ picked, onRemove }: Props) {
  const [said, setSaid] = useState("");
  return (
    <div class="sites">
      <h3 id="picked">{OPTIONS.picked}</h3>
      {picked.length === 0 && <p class="empty">{OPTIONS.pickedNone}</p>}
      <ul aria-labelledby="picked" hidden={picked.length === 0}>
        {picked.map((thing) => (
          <li key={`${thing.site} ${thing.selector}`}>
            <span dir="ltr">
              {thing.site} <code>{thing.selector}</code>
            </span>
            <button
              type="button"
              class="link"
              aria-label={OPTIONS.pickedRemove(thing.site, thing.selector)}
              onClick={() => {
                onRemove(thing);
                setSaid(OPTIONS.pickedShown(thing.site));
              }}
            >
              {OPTIONS.pickedShow}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </div>
  );
}
