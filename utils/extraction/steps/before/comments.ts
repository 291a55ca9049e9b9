import { names } from "../../names.ts";
import { type BeforeStep, discardNamed } from "../../page.ts";

const NAMES = names(`
  comment comments commentlist commentarea disqus* respond discussion
  kommentar kommentare kommentarer kommentarbereich commentaires comentarios commenti komentarze reacties yorumlar
  talkback viafoura* coral-talk hyvor* conversation-embed
`);

/** Readers' comments and the form to write one. */
export const comments: BeforeStep = {
  name: "comments",
  names: NAMES,
  run(page, step) {
    discardNamed(page, step, NAMES, "readers' comments", 0.6);
  },
};
