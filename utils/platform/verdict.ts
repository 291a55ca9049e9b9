/**
 * Sends the detector's verdict, and nothing else. The detector runs on every page, so it carries neither the messaging
 * library nor the polyfill; the message has the shape that `onMessage("verdict", …)` in messages.ts receives.
 */
import type { Verdict } from "../detection/types.ts";

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };
type Extended = typeof globalThis & { chrome?: { runtime?: Runtime } };

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
