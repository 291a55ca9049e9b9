import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  breadcrumb* crumbs navbar navigation site-nav menu megamenu site-header siteheader
  site-footer sitefooter page-footer pagefooter global-header global-footer masthead topbar top-bar toolbar sidebar
  side-bar sidebar-* skip-link skiplink skip-links tag-list taglist tags tagcloud
  tag-cloud topics-list keywords cat-links category-list post-categories pagination pager rating ratings
  poll quiz survey tooltip rollover-block hovercard toast snackbar ticker weather marketdata
  widget-area toc table-of-contents ez-toc* lwptoc* print-only screen-reader-text
  visually-hidden visuallyhidden sr-only feedback report-error correction-link back-to-top backtotop audio-player
  audioplayer listen-button text-to-speech tts speech-player player-controls entry-footer post-footer article-footer
  post-meta entry-meta article-meta metadata postmeta meta-info timestamp dateline-wrap copyright-notice disclosure
`);

/** Navigation, breadcrumbs, tags, side columns, pop-ups, players: the site's frame. */
export const siteChrome: BeforeStep = {
  name: "chrome",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "the site's frame, not the article", 0.12);
  },
};
