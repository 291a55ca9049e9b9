import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  author-box authorbox author-bio authorbio author-info author-card author-profile author-about about-author
  abouttheauthor about-the-author author-description author-details author-desc author-block author-wrap author-box-*
  author-container author-footer author-section authors-box authors-bio authors-list bio-box biobox bio-text
  contributor-bio contributors post-author entry-author article-author article-authors writer-bio autorenbox autor-box
  autoren-box autorbox auteur-bio author-avatar author-image byline-bio guest-author saboxplugin* molongui* pp-multiple-authors*
  m-author* c-author* author-widget
`);

/** Author boxes: photo, biography, links; authors are read elsewhere. */
export const authorBox: BeforeStep = {
  name: "author-box",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "a box about the author");
  },
};
