import { type AfterStep, dropWhere } from "../../body/block.ts";
import { names, remembered } from "../../names.ts";
import { BYLINE, MOMENT } from "./phrases.ts";

const NAMED = names(`
  byline bylines author authors authorname author-name autor autoren auteur autore forfatter kirjoittaja dateline date dates datetime
  pubdate pub-date publish-date published publication-date timestamp time meta post-meta article-meta entry-meta metadata
  posted-on updated last-updated reading-time readtime read-time lesezeit lesedauer writer contributor journalist signature
  category categories kicker eyebrow overline rubric section-name`);

/** Bylines, dates, reading times and kickers that stand as lines of their own. */
export const byline: AfterStep = {
  name: "byline",
  run(body, step) {
    const isByline = remembered(NAMED);
    dropWhere(body, step, (block, index, blocks) => {
      // A table's figures look like times, and a section may be headed by a day.
      if (block.text.length > 200 || block.kind === "heading" || block.element.closest("td,th")) return null;
      if (MOMENT.test(block.text)) return "a date or time";
      if (block.element.closest("[rel=author],[itemprop=author],[itemprop=datePublished],address"))
        return "marked as author or date";
      if (block.text.length < 140 && !block.prose && isByline(block.context)) return "named a byline or date";
      const early = index < 6 || index >= blocks.length - 3;
      if (early && block.text.length < 140 && BYLINE.test(block.text)) return "reads as a byline or date";
      return null;
    });
  },
};
