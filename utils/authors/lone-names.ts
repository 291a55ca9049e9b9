/** A name alone on the body's first or last lines, in bold or to the right: how small newsrooms sign. */
import { type BylineContext, parseByline } from "./byline.ts";
import { type Claim, newClaim, type Setting } from "./claims.ts";
import type { Survey } from "./elements.ts";
import { isElsewhere } from "./elements.ts";
import { attribute, shortText, tag } from "./page.ts";

const EDGE = 3;

/** The people whom such a line names; for pages where nothing else names anybody. */
export function loneNames(page: Survey, setting: Setting): Claim[] {
  const context: BylineContext = { lang: setting.lang, houses: setting.houses, newsroom: setting.news };
  const body = page.body.filter((line) => shortText(line, 200) !== "");
  if (!page.headline || body.length < 3 || isElsewhere(body[0]!, page.headline)) return [];
  for (const line of [...body.slice(0, EDGE), ...body.slice(-EDGE).reverse()]) {
    const text = shortText(line, 70);
    if (!text || text.includes("\n") || /[.!?:]$/.test(text) || !isSetApart(line, text)) continue;
    const { people } = parseByline(text, context);
    const named = people.reduce((sum, { name }) => sum + name.length, 0);
    if (
      people.length > 0 &&
      people.every(({ name, collective }) => !collective && /^\S+\s\S/.test(name)) &&
      named + 8 * people.length >= text.length
    )
      return people.map((person) => newClaim("byline", person.name, { role: person.role }));
  }
  return [];
}

function isSetApart(line: Element, text: string): boolean {
  if (/text-align\s?:\s?(?:right|end)/i.test(attribute(line, "style")?.slice(0, 300) ?? "")) return true;
  const first = line.firstElementChild;
  return first !== null && /^(?:strong|b|em|i)$/.test(tag(first)) && (shortText(first, 100) ?? "") === text;
}
