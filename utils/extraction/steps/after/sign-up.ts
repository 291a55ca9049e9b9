import { type AfterStep, dropWhere } from "../../body/block.ts";
import { SIGN_UP } from "./phrases.ts";

/** Newsletter, sign-in, share, donation, comment and advertisement lines. */
export const signUp: AfterStep = {
  name: "sign-up",
  run(body, step) {
    dropWhere(body, step, (block) => {
      if (block.text.length > 300 || !SIGN_UP.test(block.text)) return null;
      if (block.text.length < 60 || block.linked > 0.2) return "an invitation to subscribe, sign in, share or comment";
      // Longer lines need a second sign: the words are a newsletter's, not a story's about one.
      if (
        /newsletter|subscri|inbox|e-?mail|whatsapp|app\b|cookie|log in|account|abonn|anmeld|datenschutz|zustimm|personenbezogen|partner|inscri|suscri|youtube|instagram|facebook|twitter|kanal|channel|telegram|consent|privacy|terms|einverstanden|externe[rn]? inhalt/i.test(
          block.text,
        )
      )
        return "an invitation to subscribe, sign in, share or comment";
      return null;
    });
  },
};
