/** A pull quote shows words twice: once set apart to catch the eye, once where they belong. */

/** What is shorter may stand twice by chance; what is longer is no pull quote. */
const FEWEST = 20;
const MOST = 400;
/** No article has more; it bounds what a hostile one can make us compare. */
const MOST_QUOTES = 40;

const OPENS = /^[\s\p{Pi}"'„‚「『《〈»«]/u;

/** Words alone, so that other quotation marks, dashes or capitals make no other quote. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Of the paragraphs that may be pull quotes, those whose words stand again in a longer paragraph. `candidates` are
 * indices into `paragraphs`.
 */
export function repeatedIn(paragraphs: readonly string[], candidates: Iterable<number>): Set<number> {
  const repeated = new Set<number>();
  let words: string[] | null = null;
  let looked = 0;
  for (const index of candidates) {
    const text = paragraphs[index] ?? "";
    if (text.length < FEWEST || text.length > MOST) continue;
    if (++looked > MOST_QUOTES) break;
    words ??= paragraphs.map(bare);
    const quote = words[index] ?? "";
    if (quote.length < FEWEST / 2) continue;
    if (words.some((other, at) => at !== index && other.length > quote.length && other.includes(quote)))
      repeated.add(index);
  }
  return repeated;
}

/**
 * Sets apart the body's pull quotes: quotations, and paragraphs in quotation marks, whose words stand again in the
 * text. They are for the eye alone. Gives the paragraphs that reading aloud leaves out.
 */
export function setApart(body: ParentNode, paragraphs: readonly string[]): Set<number> {
  const places = new Map<number, Element>();
  for (const element of body.querySelectorAll(
    "blockquote [data-paragraph], blockquote[data-paragraph], p[data-paragraph]",
  )) {
    const index = Number(element.getAttribute("data-paragraph"));
    if (element.closest("blockquote, [data-part=pull-quote]") || OPENS.test(paragraphs[index] ?? ""))
      places.set(index, element);
  }
  const repeated = repeatedIn(paragraphs, places.keys());
  const silent = new Set<number>();
  for (const index of repeated) {
    const element = places.get(index);
    const box = element?.closest("blockquote") ?? element;
    if (!box) continue;
    const lines = box.hasAttribute("data-paragraph") ? [box] : [...box.querySelectorAll("[data-paragraph]")];
    const others = lines.map((line) => Number(line.getAttribute("data-paragraph"))).filter((at) => !repeated.has(at));
    // Whose words they are may stand below them; anything more is a quotation that only begins alike.
    if (others.some((at) => (paragraphs[at]?.length ?? 0) > 80)) continue;
    box.setAttribute("data-part", "pull-quote");
    // Read out they would interrupt the text, and a link that is hidden could still have the focus.
    if (!box.querySelector("a")) box.setAttribute("aria-hidden", "true");
    for (const at of [index, ...others]) silent.add(at);
  }
  return silent;
}
