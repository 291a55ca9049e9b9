/**
 * What the detector and the background have to say to each other, and nothing else. The detector runs on every page, so
 * it carries neither the messaging library nor the polyfill; its messages have the shape that `onMessage` in
 * messages.ts receives.
 */
import type { Verdict } from "../detection/types.ts";
import type { Messages } from "./messages.ts";

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };
type Extended = typeof globalThis & { chrome?: { runtime?: Runtime } };

let sent = 0;

/** Where the extension is gone (updated, removed), there is none. */
function runtimeOf(): Runtime | null {
  const runtime = (globalThis as Extended).chrome?.runtime;
  return runtime?.id ? runtime : null;
}

/** Tells the background what the page is; false where the extension is gone and all is over. */
export function sendVerdict(data: { news: Verdict; url: string }): boolean {
  const runtime = runtimeOf();
  if (!runtime) return false;
  const message = { id: sent++, type: "verdict", data, timestamp: Date.now() };
  // A background that is just starting may miss it; the next verdict, or the popup's own question, makes up for that.
  runtime.sendMessage(message).catch(() => undefined);
  return true;
}

/** Has the background judge a page that has written itself down; null where it does not, or cannot read it. */
export async function askVerdict(data: Parameters<Messages["judgeNews"]>[0]): Promise<Verdict | null> {
  try {
    // Its number is of no use to it: the verdict's is, by which the background knows a document's first.
    const message = { id: -1, type: "judgeNews", data, timestamp: Date.now() };
    const reply = (await runtimeOf()?.sendMessage(message)) as { res?: Verdict | null } | undefined;
    return reply?.res ?? null;
  } catch {
    return null;
  }
}
