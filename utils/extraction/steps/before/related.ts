import { fold } from "../../dom.ts";
import { names } from "../../names.ts";
import { type BeforeStep, discard, discardNamed } from "../../page.ts";

const NAMES = names(`
  related relatedposts* related-* relatedarticle* relatedcontent* relatedlinks* recommended recommendation*
  recirc* read-more readmore read-also readalso more-stories morestories more-news more-articles more-from
  most-read mostread most-popular mostpopular popular-posts trending latest-news latest-posts recent-posts recentposts
  you-may-like also-like alsolike up-next upnext next-article nextarticle next-post prev-next post-navigation nav-links
  promo promos promobox teaser teasers teaserlist articleteaser see-also seealso
  weiterlesen lesen-sie-auch zum-thema verwandt* lire-aussi a-lire leggi-anche correlati relacionad*
  powiazane czytaj-tez les-ogsa laes-ogsa las-ocksa lees-ook gerelateerd* benzer-haberler ilgili-haber* read-next
  further-reading storylist story-list linklist link-list internal-links article-recommend* carousel* onward* suggested*
  suggestions rekommend* topstories top-stories
`);

const MAX_CARDS = 200;
const MAX_CARD = 300;

/** A teaser with its link laid over it: the link says, to who hears the page, what the card shows beside it. */
function isCard(article: Element): boolean {
  const links = article.getElementsByTagName("a");
  const label = links.length === 1 ? fold((links[0]!.textContent ?? "").slice(0, MAX_CARD)) : "";
  if (label.length < 10) return false;
  const words = fold((article.textContent ?? "").slice(0, 2 * MAX_CARD));
  return words.length < MAX_CARD && words.indexOf(label) !== words.lastIndexOf(label);
}

/** Promo and related boxes: teasers of other articles within or around the body. */
export const related: BeforeStep = {
  name: "related",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "links to other articles");
    for (const article of [...page.body.querySelectorAll("article")].slice(0, MAX_CARDS))
      if (isCard(article)) discard(page, step, article, "a teaser with its link laid over it");
  },
};
