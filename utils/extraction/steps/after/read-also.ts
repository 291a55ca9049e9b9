import { type AfterStep, type Block, type Body, boxOf, dropWhere } from "../../body/block.ts";
import { webAddress } from "../../dom.ts";
import { READ_ALSO } from "./phrases.ts";

const isLink = (block: Block) => block.linked > 0.5;

const invites = (block: Block) =>
  block.text.length < 260 &&
  READ_ALSO.test(block.text) &&
  (isLink(block) ||
    block.text.length < 40 ||
    (block.linked > 0.15 && block.text.length < 200) ||
    /[:：»>→]$/.test(block.text));

/** Looking for a box costs the length of the body; no honest page has more. */
const MAX_BOXES = 60;

/** An item of a list each of whose items leads to another page of this site by a part of its words. */
function isOffered({ kind, element, linked, text }: Block, url: string): boolean {
  const list = kind === "item" && linked > 0 && text.length < MAX_OFFER ? element.closest("ul,ol") : null;
  if (!list) return false;
  const site = bareHost(url);
  const items = [...list.children].slice(0, MAX_OFFERS);
  return items.every((item) => {
    const href = webAddress(item.querySelector("a[href]")?.getAttribute("href"), url);
    return (item.textContent ?? "").length < MAX_OFFER && href !== null && bareHost(href) === site;
  });
}

const bareHost = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** No headline is longer, in letters; no such list has more of them that are looked at. */
const MAX_OFFER = 220;
const MAX_OFFERS = 20;

/** "#12 How ships are named": one alone is an episode of the house's podcast; several are the parts of a list. */
const EPISODE = /^#\d{1,4} \p{L}/u;

/** The line that names an episode; the picture in its box goes along. */
function episodeOf(body: Body): Block | null {
  const [episode, ...others] = body.blocks.filter(({ kind, text }) => kind === "heading" && EPISODE.test(text));
  if (!episode || others.length > 0) return null;
  for (let box = episode.element.parentElement; box && box !== body.root; box = box.parentElement) {
    if (body.blocks.some((block) => block !== episode && box.contains(block.element))) break;
    for (const image of box.querySelectorAll("img")) body.foreign.add(image);
  }
  return episode;
}

/** "Read also" lines, the boxes that they head, and the linked headlines that follow such a label. */
export const readAlso: AfterStep = {
  name: "read-also",
  run(body, step) {
    const boxed = new Set<Block>();
    let looked = 0;
    for (const block of body.blocks) {
      if (block.text.length > 60 || boxed.has(block) || !invites(block)) continue;
      if (++looked > MAX_BOXES) break;
      const box = boxOf(body, block, 40, 0.1);
      if (box && (box[0] === block || box[1] === block) && box.some(isLink)) for (const other of box) boxed.add(other);
    }
    let label = false;
    const episode = episodeOf(body);
    dropWhere(body, step, (block) => {
      if (block === episode) return "an episode to listen to";
      if (boxed.has(block)) return "in a box of links to other articles";
      if (invites(block)) {
        label = true;
        return "an invitation to read something else";
      }
      if (label && (isLink(block) || isOffered(block, body.url))) return "a link below such an invitation";
      label = false;
      return null;
    });
  },
};
