import { mainArticle, plainText, readStructuredData, rootOf, text } from "../structured-data/index.ts";
import { fillFromBoxes, pictured } from "./author-box.ts";
import { chooseClaims } from "./choose.ts";
import { type Claim, newClaim, type Setting } from "./claims.ts";
import { findCorrections } from "./corrections.ts";
import { linesNear, survey } from "./elements.ts";
import { isHint } from "./hints.ts";
import { houseNames, isAccount, isFirmOfTheHouse, isNewsroom } from "./house.ts";
import { loneNames } from "./lone-names.ts";
import { mergeClaims } from "./merge.ts";
import { metaClaims } from "./metas.ts";
import { isPersonName } from "./names.ts";
import { datelineAgencies, findOrigin } from "./origin.ts";
import { readMetas } from "./page.ts";
import { findPiece } from "./piece.ts";
import { hostOf } from "./plain.ts";
import { findPublisher } from "./publisher.ts";
import { judged, structuredClaims } from "./structured.ts";
import type { Authorship, AuthorsInput } from "./types.ts";
import { visibleByline } from "./visible.ts";

export { type Byline, type BylineContext, type BylinePerson, parseByline } from "./byline.ts";
export type * from "./types.ts";

/**
 * Says who wrote the piece and who stands behind it, from the page itself, nothing guessed.
 *
 * Takes the untouched document, its address, and what extraction found (title, site, language, the body's lines).
 * Gives plain data: every string plain text of bounded length, every address absolute http(s), an e-mail address as
 * `mailto:`. Changes nothing, fetches nothing, and does not throw on what a page holds; a page that names nobody
 * gives no authors.
 */
export function findAuthors({ document, url, siteName, lang, paragraphs, title }: AuthorsInput): Authorship {
  const root = rootOf(document);
  if (!root) return unsigned(siteName);
  const nodes = readStructuredData(document);
  const main = mainArticle(nodes, { url, title });
  const metas = readMetas(root);
  const host = hostOf(url);
  const setting: Setting = { root, url, host, lang, title, houses: [], news: isNewsroom(main, nodes) };
  const publisher = findPublisher(main, nodes, setting, siteName);
  setting.houses = houseNames(
    [siteName, publisher.name, metas.get("og:site_name")?.[0], metas.get("application-name")?.[0]],
    host,
    typeof document.title === "string" ? document.title : null,
  );

  const structured = structuredClaims(main, nodes, setting);
  const page = survey(setting);
  const shown = visibleByline(page, setting, judged(nodes));
  const meta = metaClaims(metas, setting);
  const known = (claims: Claim[]): Claim[] => claims.filter((claim) => !isAccount(claim));
  if (!setting.news)
    for (const claim of [...structured.claims, ...shown.claims, ...meta.claims])
      claim.collective ||= isFirmOfTheHouse(claim.name, setting);
  const { chosen, others } = chooseClaims(
    known(structured.claims),
    shown,
    known(meta.claims),
    setting.news,
    setting.houses,
  );
  if (chosen.every(({ collective, agency }) => collective && !agency)) {
    const signed = loneNames(page, setting);
    if (signed.length > 0) chosen.splice(0, chosen.length, ...signed);
  }
  if (chosen.length === 0)
    for (const name of pictured(page, setting)) if (isPersonName(name)) chosen.push(newClaim("picture", name));
  const boxes = fillFromBoxes(chosen, page, setting);
  const authors = mergeClaims(chosen, [...others, ...boxes.values()]);
  const datelined = datelineAgencies(paragraphs);
  const agencies = [...new Set([...structured.agencies, ...shown.agencies, ...meta.agencies, ...datelined])].slice(
    0,
    8,
  );
  const hasPeople = chosen.some(
    ({ collective, agency, name }) => !collective || (!agency && !!shown.text?.includes(name)),
  );
  return {
    authors,
    agencies,
    byline: shown.text ? plainText(shown.text, 300) : null,
    publisher,
    piece: findPiece(
      {
        main,
        metas,
        headline: page.headline,
        agencies,
        hasPeople,
        paragraphs,
        datelined,
        lines: linesNear(page, isHint),
      },
      setting,
    ),
    originallyFrom: findOrigin(paragraphs, main, setting),
    corrections: findCorrections([
      ...paragraphs,
      ...(main ? [text(main, "correction", 800) ?? ""].map((note) => note && `Correction: ${note}`) : []),
    ]),
  };
}

/** What is to be said of a piece of which nothing is known but where it stands. */
export function unsigned(siteName: string | null): Authorship {
  return {
    authors: [],
    agencies: [],
    byline: null,
    publisher: { name: siteName, url: null, logo: null, foundingDate: null, policies: [] },
    piece: { kind: "news", reason: "The page is empty." },
    originallyFrom: null,
    corrections: [],
  };
}
