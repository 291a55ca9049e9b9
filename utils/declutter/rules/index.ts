import { ads } from "./ads.ts";
import { appeals } from "./appeals.ts";
import { calls } from "./calls.ts";
import { cards } from "./cards.ts";
import { comments } from "./comments.ts";
import { layers } from "./layers.ts";
import { newsletter } from "./newsletter.ts";
import { offers } from "./offers.ts";
import { paidLinks } from "./paid-links.ts";
import { players } from "./players.ts";
import { related } from "./related.ts";
import { repeated } from "./repeated.ts";
import { shareLinks } from "./share-links.ts";
import { social } from "./social.ts";
import { teasers } from "./teasers.ts";
import { tools } from "./tools.ts";
import type { Rule } from "./types.ts";

/** Every rule of our own, in the order in which they are asked: the more certain first. */
export const rules: readonly Rule[] = [
  ...ads,
  ...repeated,
  ...paidLinks,
  ...newsletter,
  ...appeals,
  ...offers,
  ...layers,
  ...players,
  ...related,
  ...social,
  ...shareLinks,
  ...tools,
  ...comments,
  ...teasers,
  ...cards,
  ...calls,
];
