import type { SourceKind } from "../../utils/sources/types.ts";

/** One path each on a 16-unit grid, drawn as lines in the colour of the text around. */
const PATHS: Record<SourceKind, string> = {
  person: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5",
  group:
    "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c.3-2.6 2.1-4 4.5-4s4.2 1.4 4.5 4M10.5 2.8a2.4 2.4 0 0 1 0 4.5M12 9.8c1.5.5 2.4 1.8 2.6 3.7",
  organisation: "M2 6.5 8 2.5l6 4zM2.5 13.5h11M4 6.5v7M8 6.5v7M12 6.5v7",
  outlet: "M2 3.5h9.5v9a1 1 0 0 0 1 1H3a1 1 0 0 1-1-1zM11.5 6H14v6.5a1 1 0 0 1-1.5 1M4.5 6h4.5M4.5 8.5h4.5M4.5 11h3",
  document: "M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5M6 8.5h4.5M6 11h4.5",
  "social post": "M2 3h12v8H7.5l-3 2.5V11H2zM5 6h6M5 8.3h4",
  link: "M6.5 9.5l3-3M7.2 4.6 9 2.8a2.8 2.8 0 0 1 4 4L11.3 8.6M8.7 11.4 7 13.2a2.8 2.8 0 0 1-4-4l1.7-1.8",
};
const ANONYMOUS =
  "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5M3.5 5h9M5 5l.8-3M11 5l-.8-3";

/** What kind of source this is, as a picture beside the words that say the same. */
export function SourceIcon({ kind, anonymous }: { kind: SourceKind; anonymous: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={anonymous && kind === "person" ? ANONYMOUS : PATHS[kind]} />
    </svg>
  );
}
