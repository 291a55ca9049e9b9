/** The tokens by which filter rules are found: of a selector when the lists are built, of a page when it is read. */
import { HIDDEN } from "../style.ts";

const GROUPS = /\[[^\]]*\]|\([^()]*\)/g;
const NAME = /[.#]-?[_a-zA-Z][\w-]*/;
/** The host that a link or a click leads to, with the first part of its path where that is whole. */
const LINK_HOST = /\[(?:href|onclick)[*^]?="[^"\]/]{0,40}\/\/([\w.-]{0,100}\w)(?:\/([\w.-]{1,40})(?=[/?]))?(?=["/?'])/;
const TAG = /(?:^|[\s>+~])([a-zA-Z][\w-]*)/;

/** `[id^="x"]` and `[class^="x"]` are found by the first letters of x, links of another scheme by the scheme. */
const PREFIX = /\[(id|class)\^="([^"]{4,})"/;
export const PREFIX_LENGTH = 4;
const SCHEME = /^a\[href\^="([a-z][a-z-]{1,14}:)/;
const ATTRIBUTE = /\[([a-zA-Z][\w-]*)(?:(=)"([^"]{1,60})"\])?/g;
/** Attributes of which only the exact value says something. */
const BY_VALUE = new Set(["title", "aria-label"]);
/** Attributes that every page has say nothing. */
const ORDINARY = new Set(
  "class id href src style alt rel target type value name content width height media srcset sizes loading lang dir role tabindex datetime for action method placeholder d viewBox fill xmlns aria-hidden".split(
    " ",
  ),
);
// Our own mark is none of the page's.
ORDINARY.add(HIDDEN);
/** Tags that every page has say nothing. */
const COMMON = new Set(
  "html body head main article section aside header footer nav div span p a ul ol li img h1 h2 h3 h4 h5 h6 script style link meta button input form label svg path figure picture strong em b i br hr table tbody tr td th time source video".split(
    " ",
  ),
);

/** A token that a page must have for this selector to match anything in it; "" where none can be told. */
export function tokenOf(selector: string): string {
  // "A, B" needs neither of the two tokens.
  if (selector.includes(",")) return "";
  const [, host, part] = LINK_HOST.exec(selector) ?? [];
  let plain = selector;
  for (let i = 0; i < 6; i++) {
    const less = plain.replace(GROUPS, "");
    if (less === plain) break;
    plain = less;
  }
  const name = NAME.exec(plain)?.[0];
  if (name) return name;
  const scheme = SCHEME.exec(selector)?.[1];
  if (scheme && !/^https?:$/.test(scheme)) return `@${scheme}`;
  if (host && !/:(not|is|has)\(/.test(selector)) return `@${host}${part ? `/${part}` : ""}`.toLowerCase();
  const tag = TAG.exec(plain)?.[1]?.toLowerCase();
  if (tag && !COMMON.has(tag)) return `<${tag}`;
  if (/:(not|is|has)\(/.test(selector)) return "";
  for (const [, name = "", exact, value] of selector.matchAll(ATTRIBUTE)) {
    if (BY_VALUE.has(name)) {
      if (exact) return `[${name}=${value}`;
    } else if (!ORDINARY.has(name)) return `[${name}`;
  }
  const prefix = PREFIX.exec(selector);
  if (prefix) return `^${prefix[2]!.slice(0, PREFIX_LENGTH)}`;
  return "";
}

/** Elements of which nothing but class and id is worth a look, and those of which nothing is. */
const PLAIN = new Set(
  "p li ul ol br img picture source h1 h2 h3 h4 h5 h6 strong em b i time figure figcaption label".split(" "),
);
const NOTHING = new Set("script style link meta path g use svg rect circle title head template".split(" "));

/** Elements beyond this many are not read for tokens. */
const MAX_ELEMENTS = 60_000;
const MAX_TOKENS = 8_000;
const HOST = /^\s*(?:(?:https?:)?\/\/([\w.-]{1,100})(?:\/([\w.-]{1,40})(?=[/?]))?|([a-z][a-z-]{1,14}:))/i;
const CLICK_HOST = /\/\/([\w.-]{1,100})(?:\/([\w.-]{1,40})(?=[/?]))?/;
const SPACE = /\s+/;

/** The tokens of `root` and all that is in it, each once; `own` is the page's whole host name. */
export function tokensIn(root: Element, own: string): string[] {
  const known = new Set<string>();
  const add = (token: string) => {
    if (known.size < MAX_TOKENS) known.add(token);
  };
  const addHost = (host: string, part: string | undefined) => {
    const name = host.toLowerCase();
    add(`@${name}`);
    // Paths on the page's own host are as many as its links, and no list asks for them.
    if (part && name !== own) add(`@${name}/${part.toLowerCase()}`);
  };
  const attributes = new Set<string>();
  const read = (element: Element) => {
    const tag = element.localName;
    if (NOTHING.has(tag)) return;
    if (!element.hasAttributes()) {
      if (!COMMON.has(tag)) add(`<${tag}`);
      return;
    }
    const classes = element.getAttribute("class");
    // Repeated items carry the same list of classes: it is taken apart once.
    if (classes && !attributes.has(classes)) {
      attributes.add(classes);
      add(`^${classes.slice(0, PREFIX_LENGTH)}`);
      for (const name of classes.split(SPACE)) if (name && name.length <= 120) add(`.${name}`);
    }
    const id = element.getAttribute("id");
    if (id && id.length <= 120) {
      add(`#${id}`);
      add(`^${id.slice(0, PREFIX_LENGTH)}`);
    }
    if (tag === "a") {
      const [, host, part, scheme] = HOST.exec(element.getAttribute("href") ?? "") ?? [];
      if (host) addHost(host, part);
      else if (scheme) add(`@${scheme.toLowerCase()}`);
    } else if (PLAIN.has(tag)) return;
    else if (!COMMON.has(tag)) add(`<${tag}`);
    for (const name of element.getAttributeNames())
      if (BY_VALUE.has(name)) add(`[${name}=${element.getAttribute(name)?.slice(0, 60)}`);
      else if (!ORDINARY.has(name) && name.length <= 60) {
        add(`[${name}`);
        if (name !== "onclick") continue;
        const [, host, part] = CLICK_HOST.exec(element.getAttribute(name)?.slice(0, 200) ?? "") ?? [];
        if (host) addHost(host, part);
      }
  };
  read(root);
  const all = root.getElementsByTagName("*");
  const end = Math.min(all.length, MAX_ELEMENTS);
  for (let i = 0; i < end; i++) read(all[i]!);
  return [...known];
}
