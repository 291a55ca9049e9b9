import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  related relatedposts* related-* relatedarticle* relatedcontent* relatedlinks* recommended recommendation* recommendations
  recirc* recirculation read-more readmore read-also readalso more-stories morestories more-news more-articles more-from
  most-read mostread most-popular mostpopular popular-posts trending latest-news latest-posts recent-posts recentposts
  you-may-like also-like alsolike up-next upnext next-article nextarticle next-post prev-next post-navigation nav-links
  promo promos promobox promo-box teaser teasers teaserlist teaser-list articleteaser see-also seealso inline-related
  weiterlesen mehr-zum-thema lesen-sie-auch zum-thema verwandt* lire-aussi a-lire leggi-anche correlati relacionad*
  powiazane czytaj-tez les-ogsa laes-ogsa las-ocksa lees-ook gerelateerd* benzer-haberler ilgili-haber* read-next
  further-reading storylist story-list linklist link-list internal-links article-recommend* carousel* onward* suggested*
  suggestions rekommend* topstories top-stories
`);

/** Promo and related boxes: teasers of other articles within or around the body. */
export const related: BeforeStep = {
  name: "related",
  run(page, step) {
    discardNamed(page, step, NAMES, "links to other articles");
  },
};
