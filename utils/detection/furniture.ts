/** What a page is furnished with: a shop has prices, documentation code, a sign-up wall a password field. */
export interface Furniture {
  links: number;
  /** `article` elements. */
  articles: number;
  /** Blocks of preformatted text. */
  code: number;
  passwords: number;
  prices: number;
  /** Something can be put into a cart. */
  buys: boolean;
  /** Links that share a page. */
  shares: number;
  /** Elements marked as naming an author. */
  authors: number;
  /** What the body's class names, as the common publishing systems write it. */
  template: "single" | "other" | null;
}

// Case-sensitive and few: each of these is a walk over every element.
const PRICES = "[itemprop=price],[class*=price]";
const BUYS = "form[action*='/cart'],[class*=add-to-cart],[id*=add-to-cart],[name=add-to-cart]";
const SHARES = "a[href*='/sharer'],a[href*='/intent/tweet'],a[href*='/share?'],a[href^='whatsapp:']";
const AUTHORS = "[rel~=author],[itemprop~=author]";

const OTHER_TEMPLATE =
  / (?:home|blog|archive|paged|search|category|page-id-\d+|page-template|single-product|woocommerce-page|author|tag|error404) /;
const SINGLE_TEMPLATE =
  / (?:single|single-post|post-template-default|node-type-article|page-node-type-article|article|story|post) /;

export function readFurniture(root: Element): Furniture {
  const count = (tag: string): number => root.getElementsByTagName(tag).length;
  return {
    links: count("a"),
    articles: count("article"),
    code: count("pre"),
    passwords: root.querySelectorAll("input[type=password]").length,
    prices: root.querySelectorAll(PRICES).length,
    buys: root.querySelector(BUYS) !== null,
    shares: root.querySelectorAll(SHARES).length,
    authors: root.querySelectorAll(AUTHORS).length,
    template: templateOf(root),
  };
}

function templateOf(root: Element): Furniture["template"] {
  const body = root.querySelector("body");
  const names = ` ${(body?.getAttribute("class") ?? "").slice(0, 2_000).toLowerCase()} `;
  if (OTHER_TEMPLATE.test(names)) return "other";
  return SINGLE_TEMPLATE.test(names) ? "single" : null;
}
