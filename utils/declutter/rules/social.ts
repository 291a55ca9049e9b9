import type { Facts } from "../facts.ts";
import { phraseOf, saysOf } from "../lexicon.ts";
import { opens } from "./appeals.ts";
import { climbTo, hasMoreLinks, isOwn, linkHost } from "./climb.ts";
import type { Rule } from "./types.ts";

/** "share-price", "social-embed", "market share": other things that share and socialise. */
const OTHER = "price prices market markets stock stocks ticker embed embedded tweet".split(" ");

/** A bar of buttons: hardly any text, no prose, nothing to fill in. */
export const isBar = (facts: Facts) =>
  !facts.tooLarge &&
  facts.prose === 0 &&
  facts.textLength <= 250 &&
  facts.fields <= 1 &&
  facts.players === 0 &&
  facts.headings <= 1 &&
  facts.links.length + facts.buttons <= 20;

const BYLINE =
  'time, [rel~="author"], [class*="author" i], [class*="byline" i], [class*="dateline" i], [class*="timestamp" i]';

/** "Follow" and no more, in letters. */
const MAX_FOLLOW = 8;
const AUTHOR = '[class*="author" i], [class*="contributor" i]';

/** A network's own box with the site's latest posts or its count of followers; in the body it is what is reported on. */
const TIMELINES =
  'a.twitter-timeline, iframe[src*="facebook.com/plugins/page.php"], iframe[src*="facebook.com/plugins/like"], .fb-page, .fb-like, .fb-like-box, .fb-follow';

export const social: Rule[] = [
  {
    name: "profile box",
    kind: "social",
    about:
      "Boxes that networks offer to sites for their own page: latest posts, likes, followers; not posts in the text.",
    selector: TIMELINES,
    find: (element, { factsOf, page }) => {
      if (page.body?.contains(element) && element.matches(".fb-page, .twitter-timeline")) return null;
      const facts = factsOf(element);
      return facts.tooLarge || facts.prose > 0 || facts.textLength > 300 ? null : { element, confirmed: false };
    },
  },
  {
    name: "share bar",
    kind: "social",
    about:
      "Share and follow buttons by name: a bar of links or buttons with next to no text. Not a picture by itself, which may be one to share.",
    words:
      "share shares sharing sharetools socialshare socialsharing socialicons socialmedia socialfollow social soc addthis addtoany sharethis shareaholic sharedaddy followus followbar preferredsource teilen partager compartir compartilhar condividi paylas rrss redessociales sns socialite".split(
        " ",
      ),
    find: (element, { factsOf, wordsOf }) => {
      if (element.tagName === "A" && element.closest("p") !== null) return null;
      if (hasMoreLinks(element, 20)) return null;
      const words = wordsOf(element);
      if (OTHER.some((word) => words.has(word))) return null;
      const facts = factsOf(element);
      if (!isBar(facts) || facts.images > facts.links.length + 2) return null;
      // "social-author__name": who wrote it, not where they are to be found.
      const inBox = element.tagName !== "A" && opens(facts);
      if (element.matches(AUTHOR) && (!inBox || facts.textLength > facts.linkTextLength + facts.buttons * 20))
        return null;
      // Bylines and datelines often stand in the same box as the buttons.
      if (element.querySelector(BYLINE) !== null) return null;
      const controls = opens(facts);
      // A picture that can be shared is the article's all the same.
      return controls || facts.textLength + facts.images === 0 || phraseOf(facts.text) === "share"
        ? { element, confirmed: false }
        : null;
    },
  },
  {
    name: "share heading",
    kind: "social",
    about: "A label such as “Share this article” or “Follow us” with its buttons.",
    phrases: ["share", "follow"],
    find: (label, context) => {
      if (label.closest('p, h1, figure, option, nav, [id*="menu" i], [class*="submenu" i]') !== null) return null;
      const own = context.factsOf(label).textLength;
      // One of many links in the foot of the page says nothing of the others.
      const inList = label.closest("li a") !== null;
      const element = climbTo(
        label,
        context,
        (facts) => facts.links.length + facts.buttons >= 2,
        (facts, holder) =>
          !isBar(facts) ||
          /^(?:HEADER|FOOTER)$/.test(holder.tagName) ||
          facts.textLength > own + (inList ? 40 : 120) ||
          holder.matches(BYLINE) ||
          holder.querySelector(BYLINE) !== null,
      );
      // A link in it to a page of the site's own is the name of who can be followed.
      const named = (link: Element) =>
        !link.contains(label) && isOwn(linkHost(link, context.page) ?? "", context.page.host);
      // Numbers and addresses of people are no network's.
      const isContact = (link: Element) => /^(?:tel|mailto):/i.test(link.getAttribute("href") ?? "");
      if (element) {
        const { buttons, links } = context.factsOf(element);
        if (buttons === 0 && links.every(isContact)) return null;
        if (!(own <= MAX_FOLLOW && saysOf(label) === "follow" && links.some(named)))
          return { element, confirmed: false };
      }
      const control = label.closest("a, button");
      // To follow an author is a part of the byline.
      return control && !control.parentElement?.matches(BYLINE) && context.page.region?.contains(control)
        ? { element: control, confirmed: false }
        : null;
    },
  },
  {
    name: "comment prompt",
    kind: "social",
    about:
      "Lines that ask to log in, to join or to look at the comments, by name: a line or two with something to press. Not comments, nor the field for one.",
    words:
      "mustlog commentrespond commentlogin commentbanner commentcta commentsbutton commentbutton commentcount commentscount commentslink showcomments viewcomments opencomments commentsection commentssection".split(
        " ",
      ),
    find: (element, { factsOf }) => {
      if (hasMoreLinks(element, 4)) return null;
      const facts = factsOf(element);
      const small = !facts.tooLarge && facts.textLength <= 250 && facts.fields === 0 && facts.prose <= 2;
      return small && opens(facts) && facts.images <= 1 ? { element, confirmed: false } : null;
    },
  },
];
