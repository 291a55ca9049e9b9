import { squeeze, webAddress } from "../../dom.ts";
import { names } from "../../names.ts";
import type { BeforeStep } from "../../page.ts";

const EMBED = names(
  "twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video bluesky-embed mastodon-embed reddit-embed-bq reddit-card telegram-post",
);
const MAX_WORDS = 140;

/** Posts quoted from social networks become a labelled link: their words are not the article's. */
export const embeds: BeforeStep = {
  name: "embeds",
  run(page) {
    for (const post of page.body.querySelectorAll("blockquote[class],div[class^=fb-]")) {
      if (!EMBED.test(` ${(post.getAttribute("class") ?? "").toLowerCase()} `)) continue;
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
      frame.setAttribute("title", squeeze(post.textContent ?? "").slice(0, MAX_WORDS));
      post.replaceWith(frame);
    }
  },
};
