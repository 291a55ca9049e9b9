import { squeeze, webAddress } from "../../dom.ts";
import { names } from "../../names.ts";
import type { BeforeStep } from "../../page.ts";

const EMBED = names(
  "twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video bluesky-embed mastodon-embed reddit-embed-bq reddit-card telegram-post",
);
const MAX_WORDS = 140;

/** Shorter ones say nothing without their picture. */
const MIN_WORDS = 25;

/** Posts quoted from social networks: quotations where the page holds their words, else labelled links. */
export const embeds: BeforeStep = {
  name: "embeds",
  run(page) {
    for (const post of page.body.querySelectorAll("blockquote[class],div[class^=fb-]")) {
      if (!EMBED.test(` ${(post.getAttribute("class") ?? "").toLowerCase()} `)) continue;
      const words = squeeze(post.textContent ?? "");
      if (post.localName === "blockquote" && words.length >= MIN_WORDS) {
        // By its name it would pass for a row of buttons.
        post.removeAttribute("class");
        continue;
      }
      const links = [...post.querySelectorAll("a[href]")];
      const href =
        webAddress(
          post.getAttribute("cite") ?? post.getAttribute("data-instgrm-permalink") ?? post.getAttribute("data-href"),
          page.base,
        ) ?? webAddress(links.at(-1)?.getAttribute("href"), page.base);
      if (!href) {
        post.remove();
        continue;
      }
      const frame = page.doc.createElement("iframe");
      frame.setAttribute("src", href);
      frame.setAttribute("title", words.slice(0, MAX_WORDS));
      post.replaceWith(frame);
    }
  },
};
