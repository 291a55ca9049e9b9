/** Biography, picture, role and links from the author box and from pictures that name somebody. */

import { invites, isRoleLine, withoutInvitation, withoutLabel } from "./biography.ts";
import { parseByline } from "./byline.ts";
import { type Claim, MAX_BIO, type Setting } from "./claims.ts";
import { BIO_MARKS } from "./data/page-marks.ts";
import { isElsewhere, type Marked, type Survey } from "./elements.ts";
import { authorLink } from "./links.ts";
import { isPersonLike } from "./names.ts";
import { attribute, marks, shortText, tag } from "./page.ts";
import { alternatives, loose, personKey, plainText, webAddress } from "./plain.ts";

const BIO = new RegExp(`(?:${alternatives(BIO_MARKS)})`);
const MAX_BOX = 3_000;
/** "Avatar of Ann Lee", "Photo of Ann Lee", "Ann Lee's picture": what stands about the name in a picture's words. */
const PICTURE_WORDS =
  /^(?:avatar|photo|picture|image|headshot|portrait|profile (?:photo|picture|image)|author(?: image| photo)?|bild|foto|porträt|autorenbild|photo de|imagen)(?: of| for| by| von| de| di| av)?\s*:?\s*|(?:['’]s)?\s+(?:avatar|photo|picture|headshot|profile (?:photo|picture|image)|portrait|bild|foto|author image)$/gi;

/** What the boxes of the page say of these people, as facts in their claims. */
export function fillFromBoxes(claims: readonly Claim[], page: Survey, setting: Setting): Map<Claim, Claim> {
  const filled = new Map<Claim, Claim>();
  const people = claims.filter((claim) => !claim.collective).slice(0, 20);
  if (people.length === 0) return filled;
  const facts = (of: Claim): Claim => {
    const known = filled.get(of);
    if (known) return known;
    const fresh: Claim = {
      ...of,
      origin: "author box",
      role: null,
      organisation: null,
      url: null,
      photo: null,
      bio: null,
      links: [],
    };
    filled.set(of, fresh);
    return fresh;
  };
  for (const marked of page.marked.slice(0, 200)) readBox(marked, people, page, setting, facts);
  readPictures(people, page, setting, facts);
  return filled;
}

function readBox(
  { element }: Marked,
  people: readonly Claim[],
  page: Survey,
  setting: Setting,
  facts: (of: Claim) => Claim,
): void {
  const text = shortText(element, MAX_BOX);
  if (!text || text.length < 2) return;
  const key = personKey(text);
  const named = people.filter((person) => key.includes(personKey(person.name)));
  const own = marks(element);
  const box =
    named.length === 1
      ? named[0]
      : named.length === 0 && people.length === 1 && /author|autor|auteur|byline|bio/.test(own)
        ? people[0]
        : undefined;
  if (!box || isElsewhere(element, page.headline)) return;
  if (named.length === 0 && namesOther(text, setting)) return;
  const about = facts(box);
  if (named.length === 1 || BIO.test(own)) {
    const bio = biography(element, text, box, own);
    if (bio && (!about.bio || (bio.length > about.bio.length && about.bio.length < 80))) about.bio = bio;
  }
  if (text.length < 900) {
    for (const line of text.split("\n").slice(0, 8)) {
      if (personKey(line).includes(personKey(box.name)) || !isRoleLine(line)) continue;
      about.role ??= withoutLabel(line.replace(/^[\s,|–-]+|[\s,|–-]+$/g, ""));
      break;
    }
  }
  for (const anchor of [...element.getElementsByTagName("a")].slice(0, 25)) {
    const href = attribute(anchor, "href");
    const link = href ? authorLink(href, shortText(anchor, 80), setting.url) : null;
    if (!link || (link.kind === "website" && text.length > 600)) continue;
    if (link.kind === "author page") about.url ??= link.url;
    else if (about.links.length < 12 && !about.links.some(({ url }) => url === link.url)) about.links.push(link);
  }
  if (tag(element) === "a") {
    const link = authorLink(attribute(element, "href") ?? "", text, setting.url);
    if (link?.kind === "author page") about.url ??= link.url;
  }
  if (!about.photo && text.length < 1_500) {
    for (const image of [...element.getElementsByTagName("img")].slice(0, 3)) {
      const address = pictureAddress(image, setting);
      if (address) {
        about.photo = address;
        break;
      }
    }
  }
}

/** A box without this person's name may be another's: its first lines say whose. */
function namesOther(text: string, setting: Setting): boolean {
  const lines = text.split("\n", 3).join("\n").slice(0, 200);
  const { people } = parseByline(lines, { lang: setting.lang, houses: setting.houses });
  return people.some(({ name, collective }) => collective || isPersonLike(name));
}

/** The box's running text: its longest line with a sentence in it, and the lines beside it that are sentences too. */
function biography(element: Element, text: string, person: Claim, own: string): string | null {
  if (text.length < 50 || tag(element) === "a") return null;
  const lines = text
    .split("\n")
    .filter((line) => line.length >= 50 && line.split(/\s+/).length >= 7 && /[.!?…]["”']?(?:\s|$)|[。]/u.test(line));
  if (lines.length === 0 || lines.length > 8) return null;
  const kept = lines
    .map(withoutInvitation)
    .filter((line, i) => !invites(line) && !(i > 0 && /(?:…|\.{3})$/.test(line)));
  const whole = withoutName(kept.join(" "), person.name);
  if (whole.length < 50) return null;
  const words = person.name.split(/\s+/);
  const names = loose(whole).includes(loose(words.at(-1)!)) || loose(whole).includes(loose(words[0]!));
  const marked = /bio|about|desc|author-?(?:text|info|box|content|block|card)|autor/.test(own);
  if (!names && !(marked && /\b(?:he|she|they|his|her|i|i'm|my|er|sie|ist|schreibt|is a)\b/i.test(whole))) return null;
  return plainText(whole, MAX_BIO);
}

/** How a sentence of one's own begins: a name before it is the box's heading. */
const SPEAKS = /^(?:I|I['’]m|I['’]ve|My|Hi|Hello|He|She|Ich|Mein|Er|Sie|Hallo|Je|Il|Elle|Bonjour|Yo|Soy|Hola)[\s,!]/;
/** "Ann Lee Ann writes on boats.": the box's heading runs into its text. */
const withoutName = (text: string, name: string): string => {
  const at = text.slice(0, 40 + name.length).indexOf(name);
  const tail = at < 0 ? "" : text.slice(at + name.length);
  // "Written by: Ann Lee", "Page reviewed by Ann Lee - …", "Ann Lee: …"
  const signed = at > 0 && /^[^.!?]{0,30}\bby[\s:]{1,3}$/i.test(text.slice(0, at));
  if (signed && /^\s\p{Ll}/u.test(tail)) return text.slice(at);
  if (signed || (at === 0 && /^\s?[:–—]\s/.test(tail))) return tail.replace(/^[\s:–—-]+/, "");
  const rest = text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
  return rest.startsWith(name.split(" ")[0]!) || SPEAKS.test(rest) ? rest : text;
};

function readPictures(people: readonly Claim[], page: Survey, setting: Setting, facts: (of: Claim) => Claim): void {
  for (const image of page.images) {
    const alt = plainText(attribute(image, "alt") ?? "", 100);
    const name = personKey(alt.replace(PICTURE_WORDS, ""));
    if (name.length < 3) continue;
    const person = people.find((one) => personKey(one.name) === name);
    if (!person || facts(person).photo) continue;
    const address = pictureAddress(image, setting);
    if (address) facts(person).photo = address;
  }
}

/** People whom an "Avatar of …" picture names near the headline, for pages that name nobody else. */
export function pictured(page: Survey, { news }: Setting): string[] {
  const names: string[] = [];
  for (const image of page.images) {
    const match = /^(?:avatar of|avatar for|profile photo of)\s+(.{3,60})$/i.exec(
      plainText(attribute(image, "alt") ?? "", 100),
    );
    if (match && !isElsewhere(image, page.headline) && !names.includes(match[1]!)) names.push(match[1]!);
  }
  return names.length > 0 ? names.slice(0, 3) : news ? [] : portrayed(page);
}

/**
 * The one person whose picture stands between headline and text, beside a line that holds their name and nothing else.
 * In a newsroom's article that is whom the article is about.
 */
function portrayed(page: Survey): string[] {
  const names = new Set<string>();
  const start = page.body[0];
  if (!page.headline || !start) return [];
  for (const image of page.images.slice(0, 120)) {
    // 4: the argument follows.
    if ((page.headline.compareDocumentPosition(image) & 4) === 0) continue;
    if ((image.compareDocumentPosition(start) & 4) === 0) break;
    const name = plainText(attribute(image, "alt") ?? "", 100).replace(PICTURE_WORDS, "");
    if (!isPersonLike(name) || isElsewhere(image, page.headline)) continue;
    let box = image.parentElement;
    for (let hops = 0; box && hops < 4; hops++, box = box.parentElement) {
      const text = shortText(box, 700);
      if (text === null) break;
      const lines = text.split("\n", 3);
      if (lines.some((line) => line === name)) names.add(name);
      if (lines.length > 1) break;
    }
  }
  return names.size === 1 ? [...names] : [];
}

function pictureAddress(image: Element, setting: Setting): string | null {
  for (const name of ["data-src", "data-lazy-src", "src"]) {
    const value = attribute(image, name);
    if (!value || /^data:/i.test(value) || /(?:blank|placeholder|spacer|pixel|1x1|transparent)/i.test(value)) continue;
    const web = webAddress(value, setting.url);
    if (web) return web;
  }
  return null;
}
