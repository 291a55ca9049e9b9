/**
 * How the other parts speak with a page's declutter script: they call what it leaves in the isolated world, which is
 * our own. To listen for messages, every news page would pay.
 */
import { browser } from "wxt/browser";
import type { ClutterKind } from "../declutter/types.ts";
import { DECLUTTER_MARK } from "./declutter-mark.ts";
import type { HidingOrders } from "./hiding-orders.ts";

export interface ClutterState {
  /** Whether found clutter is hidden right now. */
  hidden: boolean;
  counts: Partial<Record<ClutterKind, number>>;
}

export interface PageClutter {
  /** The page may have become another article, by a navigation that loads nothing. */
  lookAgain(): void;
  /** The reader has changed what is to be hidden. */
  hideAs(orders: HidingOrders): void;
  /** What was found and whether it is hidden, when the page has been judged; by what the reader wants hidden now. */
  tell(orders?: HidingOrders): Promise<ClutterState>;
  /** Hides or shows what was found, for this page as it is loaded now. */
  set(hidden: boolean): Promise<ClutterState>;
}

type Does = keyof PageClutter;
type Answer<D extends Does> = Awaited<ReturnType<PageClutter[D]>>;

/** Calls the declutter script of a tab's page; null where there is none. Throws where the tab is not to be scripted. */
export async function callClutter<D extends Does>(
  tabId: number,
  does: D,
  ...given: Parameters<PageClutter[D]>
): Promise<Answer<D> | null> {
  // What has no value in JSON is not handed on.
  const args: Parameters<typeof callInPage> = [DECLUTTER_MARK, does, given[0] ?? null];
  // At once: the browser would wait for a page that is still arriving.
  const call = { target: { tabId }, injectImmediately: true, func: callInPage, args };
  const [frame] = await browser.scripting.executeScript(call);
  return (frame?.result ?? null) as Answer<D> | null;
}

/** Runs in the page's isolated world: it may use nothing from outside itself. */
function callInPage(mark: string, does: Does, given: unknown): unknown {
  const there = (globalThis as Record<symbol, unknown>)[Symbol.for(mark)] as PageClutter | HidingOrders | undefined;
  // What the script is to be told may stand there before the script does.
  if (!there || !("tell" in there)) return null;
  return (there[does] as (given: unknown) => unknown)(given ?? undefined);
}
