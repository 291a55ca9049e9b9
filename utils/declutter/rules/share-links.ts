import type { Facts } from "../facts.ts";
import { phraseOf } from "../lexicon.ts";
import { climbWhile, linkHost, linkPath } from "./climb.ts";
import { isBar } from "./social.ts";
import type { Rule, RuleContext } from "./types.ts";

/** Where sharing leads, by a network's name and path: the addresses that the networks themselves give out for it. */
const SHARING =
  /^(?:wa\/$|mastodonshare\/|(?:facebook\/(?:sharer|share|dialog\/(?:share|send|feed))|(?:twitter|x)\/(?:intent\/(?:tweet|post)|share)|twitter\/home|linkedin\/(?:sharearticle|sharing|share)|pinterest\/pin\/create|reddit\/submit|whatsapp\/send|(?:t|telegram|vk|tumblr|flipboard|weibo|kakao)\/share|ok\/(?:dk|offer)|line\/(?:r\/msg|lineit|share|it\/)|(?:bsky|threads)\/intent|tumblr\/widgets\/share|flipboard\/bookmarklet|xing\/(?:spi|app\/user)|getpocket\/(?:save|edit)|hatena\/(?:entry|add|append)|kakao\/talk|buffer\/add|viber\/forward)(?![\w-]))/;
/** Asked first, of every link of a page: whether its address could be one of these. */
const MAYBE =
  /shar|intent|submit|send|pin\/create|save|offer|msg|lineit|bookmarklet|wa\.me|\/spi|hatena|forward|preferences\/source|buffer\.com|kakao|:\/\/msg|messenger:|viber:|tg:|line:|sms:|threema:/;
/** A text message to a number is for who has a tip. */
const MESSENGERS = /^((whatsapp|fb-messenger|viber|tg|line|kakaolink|threema):|sms:(?!\+?\d))/i;

function isShare(link: Element, context: RuleContext): boolean {
  const href = link.getAttribute("href") ?? "";
  if (MESSENGERS.test(href)) return true;
  const host = linkHost(link, context.page);
  if (!host) return false;
  if (/^google\.[a-z]{2,3}$/.test(host)) return linkPath(link).startsWith("/preferences/source");
  return SHARING.test(`${host.split(".").at(-2)}${linkPath(link)}`);
}

/** Mail, print, copy, "more" and comments: what stands beside the networks in such a bar. */
const BESIDE = /^(#|mailto:|javascript:|sms:|$)/i;

/** The dateline often stands beside the buttons. */
const DATE = /(19|20)\d\d|\d[:.]\d\d|\d{1,2}[./-]\d{1,2}/;

/** Beside the links stands a label at most: a byline or a place is the article's. */
function saysNothingElse({ text, links }: Facts): boolean {
  let rest = text;
  for (const link of links) rest = rest.replace((link.textContent ?? "").trim().replace(/\s+/g, " ") || " ", " ");
  return !/\p{L}/u.test(rest) || phraseOf(rest.trim()) !== undefined;
}

/** Pixels; no icon is as wide. */
const PICTURE = 200;

/** Whether it holds a picture that is none of the links' own: one offers to pin it. */
function holdsPicture(holder: Element): boolean {
  for (const image of holder.querySelectorAll("img[width]"))
    if (Number(image.getAttribute("width")) >= PICTURE && image.closest("a") === null) return true;
  return false;
}

export const shareLinks: Rule[] = [
  {
    name: "share links",
    kind: "social",
    about:
      "Links to the addresses that networks and messengers give out for sharing, whatever the site calls them: the bar of them, as long as it holds next to nothing else.",
    address: MAYBE,
    find: (link, context) => {
      if (!isShare(link, context)) return null;
      // A sentence that offers to be passed on is the article's to keep.
      if (link.closest("p, h1, figure, blockquote") !== null && (link.textContent ?? "").trim().length > 30)
        return null;
      const element = climbWhile(
        link,
        context,
        (facts, holder) =>
          isBar(facts) &&
          facts.frames === 0 &&
          facts.textLength - facts.linkTextLength <= 60 &&
          saysNothingElse(facts) &&
          !DATE.test(facts.text) &&
          !/^(P|TD|TR|FIGURE|BLOCKQUOTE|HEADER|FOOTER|NAV)$/.test(holder.tagName) &&
          facts.links.every((other) => BESIDE.test(other.getAttribute("href") ?? "") || isShare(other, context)) &&
          !holdsPicture(holder),
      );
      return { element, confirmed: false };
    },
  },
];
