import type { Attribution } from "../../utils/sources/types.ts";
import { Chip } from "../primitives/Chip.tsx";
import { POPUP } from "../strings.ts";
import { shorten } from "./outline.ts";

/** Below this the card says that it is not sure. */
const SURE = 0.5;

/** The comma before the closing mark belongs to the sentence around the quotation. */
const withoutComma = (quote: string) => quote.replace(/[,،，]$/, "");

/** What a source says, passage by passage, each a way to its place. */
export function PassageList({
  attributions,
  onShow,
}: {
  attributions: Attribution[];
  onShow(attribution: Attribution): void;
}) {
  return (
    <ul class="passages">
      {attributions.map((attribution) => (
        <li key={`${attribution.paragraph} ${attribution.content[0]?.start} ${attribution.cueSpan?.start}`}>
          <Passage attribution={attribution} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

function Passage({ attribution, onShow }: { attribution: Attribution; onShow(attribution: Attribution): void }) {
  const { quote, text, thought, confidence } = attribution;
  return (
    <button
      type="button"
      class={quote ? "passage quoted" : "passage"}
      title={POPUP.goTo}
      onClick={() => onShow(attribution)}
    >
      <span dir="auto">{quote ? `“${shorten(withoutComma(quote))}”` : shorten(text)}</span>
      {confidence < SURE && <Chip>{POPUP.unsure}</Chip>}
      {thought && <Chip>{POPUP.thinks}</Chip>}
    </button>
  );
}
