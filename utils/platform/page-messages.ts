/**
 * How the detector and the declutter script ask the background: by the messages of messages.ts, in the shape that the
 * library there gives them, without the library. Every page would carry and start it, for one question or two.
 */
import { browser } from "wxt/browser";
import type { Messages } from "./messages.ts";

type Type = keyof Messages;
type Data<T extends Type> = Parameters<Messages[T]>[0];
type Said<T extends Type> = ReturnType<Messages[T]>;
/** What comes back: the answer, or why there is none. */
type Reply = { res?: unknown; err?: { message?: string } } | undefined;

let sent = 0;

/** Says something to the background; its answer. */
export async function ask<T extends Type>(type: T, data?: Data<T>): Promise<Said<T>> {
  const message = { id: sent++, type, data, timestamp: Date.now() };
  const reply = (await browser.runtime.sendMessage(message)) as Reply;
  if (!reply || reply.err) throw new Error(reply?.err?.message ?? "no response");
  return reply.res as Said<T>;
}
