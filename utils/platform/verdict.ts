/**
 * What the detector and the background have to say to each other, and nothing else. The detector runs on every page, so
 * it carries neither the messaging library nor the polyfill; its messages have the shape that `onMessage` in
 * messages.ts receives.
 */
import type { Verdict } from "../detection/types.ts";
import type { Messages } from "./messages.ts";
import { ask } from "./page-messages.ts";

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };
type Extended = typeof globalThis & { chrome?: { runtime?: Runtime } };

/** Verdicts alone: by its number the background knows a document's first. */
let sent = 0;

/** Tells the background what the page is; false where the extension is gone (updated, removed) and all is over. */
export function sendVerdict(data: { news: Verdict; url: string }): boolean {
  const runtime = (globalThis as Extended).chrome?.runtime;
  if (!runtime?.id) return false;
  const message = { id: sent++, type: "verdict", data, timestamp: Date.now() };
  // A background that is just starting may miss it; the next verdict, or the popup's own question, makes up for that.
  runtime.sendMessage(message).catch(() => undefined);
  return true;
}

/** Has the background judge a page that has written itself down; null where it does not, or cannot read it. */
export const askVerdict = (data: Parameters<Messages["judgeNews"]>[0]): Promise<Verdict | null> =>
  ask("judgeNews", data).catch(() => null);
