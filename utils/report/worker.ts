/** One process of the pool: a report for every item it is sent. */
import { type Item, type ReportOptions, reportItem } from "./saved-page.ts";

process.on("message", ({ item, options }: { item: Item; options: ReportOptions }) => {
  process.send?.(reportItem(item, options));
});
