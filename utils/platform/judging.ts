/** What the background does for the detector: judges a page by what it has written down of itself, and acts upon that. */
import { type Beginning, type CopyDocument, readBeginning, readCopy } from "../copy/read.ts";
import { judgeCopy } from "../declutter/judge.ts";
import { detectEarly, verdictOn } from "../detection/index.ts";
import type { Verdict } from "../detection/types.ts";
import { hidingLists } from "./hiding-lists.ts";
import type { HidingOrders } from "./hiding-orders.ts";
import { type OfPage, onMessage } from "./messages.ts";
import { tabOf } from "./sender.ts";
import { receiveVerdict } from "./tabs.ts";

/** Answers the detector; to be called while the background starts. */
export function serveDetector(): void {
  onMessage("judgeHead", async ({ data: { page, ...of }, sender }) => {
    const news = byHead(page, of.url);
    const orders = news === null || news === "likely" ? null : await actOn(sender, news, of);
    return { news, orders };
  });
  onMessage("judgeNews", async ({ data: { page, previousUrls, least, ...of }, sender }) => {
    const news = byText(documentOf(page), of.url, previousUrls);
    const orders = news && news.score >= least ? await actOn(sender, news, of) : null;
    return { news, orders };
  });
  onMessage("judgePage", async ({ data: { page, previousUrls, ...of }, sender }) => {
    const { root, head = [] } = page;
    const copy = readCopy(page);
    const news =
      // What a head leaves no doubt about is not weighed against its text, whether or not that is there already.
      (previousUrls.length === 0 && newsByHead({ root, head, body: [] }, of.url)) ||
      byText(copy ? asDocument(copy) : documentOf({ ...page, head }), of.url, previousUrls);
    const orders = news && (await actOn(sender, news, of));
    if (!copy || !news?.isNews || !orders?.on) return { news, orders, clutter: null };
    const { except, picked } = orders;
    const facts = { url: of.url, except, picked, held: [] };
    const clutter = await judgeCopy(copy, facts, (page) => hidingLists.selectorsFor(page));
    return { news, orders, clutter };
  });
  onMessage("verdict", ({ data: { news, ...of }, sender }) => actOn(sender, news, of));
}

/** A copy answers what detection asks of a document, and no more. */
const asDocument = (copy: CopyDocument | null) => copy as unknown as Document | null;
const documentOf = (page: Beginning) => asDocument(readBeginning(page));

function byHead(head: Beginning, url: string): Verdict | "likely" | null {
  const document = documentOf(head);
  return document && detectEarly({ document, url });
}

/** The verdict where the head leaves no doubt that its page is news. */
function newsByHead(head: Beginning, url: string): Verdict | null {
  const news = byHead(head, url);
  return news !== "likely" && news?.isNews ? news : null;
}

const byText = (document: Document | null, url: string, previousUrls: readonly string[]): Verdict | null =>
  document && verdictOn({ document, url, previousUrls });

/** Acts upon a verdict in the tab that the question came from. */
async function actOn(sender: unknown, news: Verdict, of: OfPage): Promise<HidingOrders | null> {
  const tabId = tabOf(sender);
  return tabId === undefined ? null : receiveVerdict(tabId, news, of);
}
