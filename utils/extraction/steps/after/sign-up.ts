import { type AfterStep, type Block, boxOf, dropWhere } from "../../body/block.ts";
import { SIGN_UP } from "./phrases.ts";

/** Words that make a longer line a newsletter's own, not a story's about one. */
const TOPIC =
  /newsletter|subscri|inbox|e-?mail|whatsapp|app\b|cookie|log in|account|abonn|anmeld|datenschutz|zustimm|personenbezogen|partner|inscri|suscri|youtube|instagram|facebook|twitter|kanal|channel|telegram|consent|privacy|terms|einverstanden|externe[rn]? inhalt/i;

/** Said of newsletters and magazines wherever in the line; and what a page's template language has left over. */
const DELIVERED =
  /delivered (?:\p{L}+ )?(?:to|through|into) your (?:inbox|letterbox|mailbox|door)|we(?:'|’)d (?:like|love) to hear (?:from you|what you think)/iu;
/** The same in other tongues: a newsletter that comes to the reader's own letterbox. */
const LETTERBOX =
  /newsletter.{0,200}\b(?:(?:ihre?m?|deine?m?|eure?m?) (?:\p{L}{1,12} )?(?:postfach|e-?mail)|(?:votre|ta) (?:boîte|bo[iî]te mail|messagerie)|(?:tu|su) (?:correo|bandeja|buz[oó]n|e-?mail)|(?:tua|vostra) (?:casella|posta))/iu;
const SHORTCODE =
  /^\[\/?[a-z][a-z_-]{1,30}(?: [a-z_-]{1,30}=[^\]]{1,300})\]|^placeholder (?:image|video|text)[ -]?\d{0,3}$/i;

/** What stands in place of something embedded until the reader agrees: whose data go where, and by whose consent. */
const DATA =
  /personenbezogene|IP-Adresse|personal data|IP address|données personnelles|adresse IP|datos personales|dati personali|persoonsgegevens/i;
const AGREED =
  /einverstanden|wenn Sie hier|Ihre (?:Zustimmung|Einwilligung)|I agree|by clicking|your consent|en cliquant|votre (?:accord|consentement)|al hacer clic|su consentimiento|cliccando|il tuo consenso|door te klikken/i;
const MAX_CONSENT = 900;

const asksConsent = ({ text }: Block) => text.length < MAX_CONSENT && DATA.test(text) && AGREED.test(text);

const solicits = (block: Block) =>
  asksConsent(block) ||
  (block.text.length <= 300 &&
    ((SIGN_UP.test(block.text) && (block.text.length < 60 || block.linked > 0.2 || TOPIC.test(block.text))) ||
      LETTERBOX.test(block.text) ||
      (block.text.length < 200 && (DELIVERED.test(block.text) || SHORTCODE.test(block.text)))));

/** Looking for a box costs the length of the body; no honest page has more. */
const MAX_BOXES = 60;

/** Newsletter, sign-in, share, donation, comment and advertisement lines, and the boxes that hold several of them. */
export const signUp: AfterStep = {
  name: "sign-up",
  run(body, step) {
    const boxed = new Set<Block>();
    let looked = 0;
    const calls = body.blocks.filter(solicits);
    for (const call of calls) {
      if (++looked > MAX_BOXES) break;
      if (boxed.has(call)) continue;
      const box = boxOf(body, call, 24, 0.12);
      const inside = box?.filter((block) => calls.includes(block)).length ?? 0;
      const quiet = box?.filter((block) => block.prose && !calls.includes(block) && block.weight > 160).length ?? 0;
      if (box && inside >= 2 && inside >= 0.25 * box.length && quiet === 0) for (const block of box) boxed.add(block);
    }
    dropWhere(body, step, (block) => {
      if (boxed.has(block)) return "in a box that asks to subscribe or sign in";
      return calls.includes(block) ? "an invitation to subscribe, sign in, share or comment" : null;
    });
  },
};
