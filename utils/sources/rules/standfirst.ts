/** What a standfirst says of many ("Experten warnen", "La oposición anuncia …"), the text says again of those whom it names. */
import type { Resolved } from "../assemble.ts";
import type { Entity } from "../entity.ts";
import type { Reading } from "../read.ts";

/** Nouns for those whom a text names one by one. */
const MANY =
  /(?:gewerkschaft|opposition|kritiker|experten|fachleute|anwohner|gegner|verbände|gewerkschaften|forscher|wissenschaftler|händler|landwirte|politiker)$|^(?:élus|habitants|riverains|syndicats|experts|opposants|chercheurs|associations|défenseurs|oposición|sindicatos|vecinos|expertos|críticos|investigadores|asociaciones|comerciantes)$/;
/** Those whom no text ever names. */
const UNNAMED =
  /(?:kreisen?|quellen?|insider|medien|zeugen|berichten?|sources?|fuentes?|médias|medios|témoins|testigos)$/;
/** A standfirst is the first or the second paragraph, and short; the text goes on for so many more, with so many named. */
const PARAGRAPHS = 2;
const SHORT = 45;
const REST = 4;
const NAMED = 2;

/** Whether somebody is cited in the standfirst alone, by a noun for many, in a text that names enough others. */
export function onlyForetold(reading: Reading, entity: Entity, items: readonly Resolved[], listed: readonly Entity[]) {
  const { tokens, lexicon } = reading;
  if (lexicon.lang === "en" || entity.properName) return false;
  if ([...entity.heads].some((head) => UNNAMED.test(head))) return false;
  if (entity.kind !== "group" && ![...entity.heads].some((head) => MANY.test(head))) return false;
  const last = tokens.count > 0 ? tokens.paragraph[tokens.count - 1]! : 0;
  const here = items.every(({ attribution, draft }) => attribution.paragraph < PARAGRAPHS && draft.quotation < 0);
  if (!here || last < PARAGRAPHS + REST) return false;
  const words = tokens.paragraph.indexOf(PARAGRAPHS);
  const from = tokens.paragraph.indexOf(items[0]!.attribution.paragraph);
  if (words - from > PARAGRAPHS * SHORT) return false;
  return (
    listed.filter(({ kind, properName, key }) => kind === "person" && properName && key.length > 1).length >= NAMED
  );
}
