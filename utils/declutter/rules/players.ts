import { climbTo } from "./climb.ts";
import { isArticles } from "./teasers.ts";
import type { Rule } from "./types.ts";

/** A film's name and length beside the player, in letters. */
const BESIDE = 120;

export const players: Rule[] = [
  {
    name: "floating player",
    kind: "video",
    about: "Players that leave their place and float over the text, by name; a player in its figure stays.",
    words: "stickyvideo stickyplayer videosticky outstream instream miniplayer".split(" "),
    find: (element, { factsOf }) => {
      if (element.closest("figure") !== null || element.querySelector("figcaption") !== null) return null;
      const facts = factsOf(element);
      return facts.tooLarge || facts.prose > 0 || facts.textLength > 300 ? null : { element, confirmed: false };
    },
  },
  {
    name: "player of something else",
    kind: "video",
    about:
      "A player under a heading such as “Watch next” or “Recommended videos”, with hardly a word beside it: it plays another film than the article's own.",
    phrases: ["related"],
    find: (label, context) => {
      if (label.closest("nav, h1, p, figure, a, button, option") !== null) return null;
      const own = context.factsOf(label).textLength;
      const element = climbTo(
        label,
        context,
        (facts) => facts.players > 0,
        (facts, holder) =>
          facts.prose + facts.fields > 0 || facts.textLength > own + BESIDE || isArticles(context, holder),
      );
      if (!element || element.getElementsByTagName("figcaption")[0]) return null;
      return { element, confirmed: true };
    },
  },
];
