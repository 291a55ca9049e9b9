/** Who relays whom: "Daily NK cited a source who said", "told Daily NK", "According to NK News, many …". */
import type { Resolved } from "./assemble.ts";
import { CLASS } from "./classes.ts";
import type { Draft } from "./drafts.ts";
import type { Entity } from "./entity.ts";
import { readMention } from "./mentions.ts";
import type { Reading } from "./read.ts";

const RELAYING = new Set(["cited", "cites", "citing", "quoted", "quotes", "quoting", "zitierte", "citant", "citando"]);
const HEARERS = new Set(["told", "tells", "telling", "interview", "interviews", "conversation"]);
/** What is less surely said than this passes nobody's words on. */
const RELAYS = 0.3;
const WITH = new Set(["with", "to", "by", "for"]);

/** For each relayed draft the relaying source's name. Adds the outlet's own share where an interview is named. */
export function findRelays(reading: Reading, resolved: Resolved[]): Map<Draft, string> {
  const { tokens, quotations } = reading;
  const via = new Map<Draft, string>();
  const outletNames = new Map<string, Entity>();
  for (const { entity } of resolved)
    if (entity.kind === "outlet" || (entity.kind === "organisation" && entity.properName))
      outletNames.set(entity.key.join(" "), entity);
  // Drafts in order of their sources; open is the stack of contents that may hold the next one.
  const items = resolved
    .filter((item) => item.draft.source && item.draft.cue)
    .sort((a, b) => a.draft.source![0] - b.draft.source![0]);
  const outer = resolved.filter(
    (item) =>
      item.draft.source &&
      item.draft.confidence >= RELAYS &&
      (item.entity.kind !== "person" || RELAYING.has(tokens.words[item.draft.cue?.[0] ?? 0]!)),
  );
  outer.sort((a, b) => a.attribution.content[0]!.start - b.attribution.content[0]!.start);
  let low = 0;
  for (const item of items) {
    const at = tokens.start[item.draft.source![0]]!;
    while (low < outer.length && outer[low]!.attribution.content.at(-1)!.end < at - 2000) low++;
    for (let k = low; k < outer.length && k < low + 60; k++) {
      const other = outer[k]!;
      if (other.attribution.content[0]!.start > at) break;
      if (other.entity === item.entity || other === item) continue;
      if (!other.attribution.content.some((part) => part.start <= at && part.end > at)) continue;
      const inQuote = quotations.of[item.draft.source![0]]! >= 0;
      if (!inQuote && !other.draft.thought) via.set(item.draft, other.entity.name);
    }
  }
  // "…, the Herald reported, citing two people": they spoke to the Herald.
  const isCited = ({ cue, source }: Draft) => tokens.words[cue![0]] === "citing" && source![0] > cue![0];
  const relays = new Map<number, Entity>();
  for (const { draft, entity } of outer)
    if (entity.named && draft.cue && !isCited(draft)) relays.set(tokens.sentence[draft.source![0]]!, entity);
  for (const { draft } of items) {
    const relay = !via.has(draft) && isCited(draft) ? relays.get(tokens.sentence[draft.cue![0]]!) : undefined;
    if (relay) via.set(draft, relay.name);
  }
  const extra: Resolved[] = [];
  for (const item of items) {
    if (via.has(item.draft) || item.entity.kind === "outlet") continue;
    const cue = item.draft.cue!;
    const first = tokens.sentences[tokens.sentence[cue[0]]!]!;
    const after = tokens.sentences[tokens.sentence[cue[0]]! + 1]!;
    for (let i = Math.max(first, cue[0] - 25); i < Math.min(after, cue[1] + 12); i++) {
      if (!HEARERS.has(tokens.words[i]!)) continue;
      const told = tokens.words[i]!.startsWith("t");
      if (told && (i < cue[0] || i > cue[1])) continue;
      let from = i + 1;
      if (!told) {
        if (!WITH.has(tokens.words[from] ?? "")) continue;
        from++;
      }
      if (reading.classes[from] === CLASS.determiner) from++;
      let last = from;
      while (
        last + 1 < after &&
        last - from < 5 &&
        reading.classes[last + 1]! >= CLASS.person &&
        tokens.shape[last + 1] !== 0
      )
        last++;
      if (last >= tokens.count || from > last) continue;
      const mention = readMention(reading, [from, last]);
      const known = outletNames.get(mention.key.join(" "));
      if (!known && !(mention.kind === "outlet" && mention.properName)) continue;
      if (known === item.entity) continue;
      via.set(item.draft, known?.name ?? mention.name);
      if (known && !told) {
        const draft: Draft = { ...item.draft, source: [from, last], cue: [i, i] };
        extra.push({
          draft,
          entity: known,
          attribution: {
            ...item.attribution,
            source: { start: tokens.start[from]!, end: tokens.end[last]! },
            cue: tokens.words[i]!,
            cueSpan: { start: tokens.start[i]!, end: tokens.end[i]! },
          },
        });
      }
      break;
    }
  }
  resolved.push(...extra);
  return via;
}
