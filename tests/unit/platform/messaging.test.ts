import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { messagesOf, NO_RESPONSE } from "../../../utils/platform/messaging.ts";

interface Asked {
  /** background → page */
  double(data: { number: number }): number;
  fail(): string;
  note(data: { text: string }): void;
}
type Listener = (packet: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

/** A browser of two parts: what one sends, the listeners of the other hear; the first that says `true` answers. */
const listeners: Listener[] = [];
const SENDER = { tab: { id: 7 } };
const toTabs: number[] = [];
let deliversToTabs = true;

const deliver = (packet: unknown) =>
  new Promise((resolve) => {
    const copy = JSON.parse(JSON.stringify(packet));
    // Browsers say "undefined" where nobody wants to answer (Firefox), or fail (Chromium).
    if (!listeners.some((listener) => listener(copy, SENDER, resolve) === true)) resolve(undefined);
  });

beforeEach(() => {
  listeners.length = 0;
  toTabs.length = 0;
  deliversToTabs = true;
  vi.stubGlobal("browser", undefined);
  vi.stubGlobal("chrome", {
    runtime: {
      id: "says-who",
      sendMessage: deliver,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    tabs: {
      sendMessage: (tabId: number, packet: unknown) => {
        toTabs.push(tabId);
        if (!deliversToTabs) return Promise.reject(new Error("Receiving end does not exist."));
        return deliver(packet);
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("messages between the extension's parts", () => {
  it("carry data one way and the answer back, to the background or to a tab", async () => {
    const { sendMessage } = messagesOf<Asked>();
    const senders: unknown[] = [];
    messagesOf<Asked>().onMessage("double", ({ data, sender }) => {
      senders.push(sender);
      return Promise.resolve(2 * data.number);
    });
    expect(await sendMessage("double", { number: 4 })).toBe(8);
    expect(await sendMessage("double", { number: 5 }, 3)).toBe(10);
    expect(toTabs).toEqual([3]);
    expect(senders).toEqual([SENDER, SENDER]);
  });

  it("are answered also where there is nothing to say", async () => {
    const told: string[] = [];
    messagesOf<Asked>().onMessage("note", ({ data }) => void told.push(data.text));
    await messagesOf<Asked>().sendMessage("note", { text: "shut" });
    expect(told).toEqual(["shut"]);
  });

  it("fail with what the answering part failed with, whether it throws or refuses", async () => {
    const { onMessage, sendMessage } = messagesOf<Asked>();
    onMessage("fail", () => {
      throw new Error("no such tab");
    });
    await expect(sendMessage("fail")).rejects.toThrow("no such tab");
    onMessage("fail", () => Promise.reject(new Error("gone")));
    await expect(sendMessage("fail")).rejects.toThrow("gone");
  });

  it("are left to other parts where one does not know them, and fail where nobody does", async () => {
    const { onMessage, sendMessage } = messagesOf<Asked>();
    onMessage("note", () => {});
    onMessage("double", ({ data }) => data.number);
    expect(listeners).toHaveLength(1);
    expect(listeners[0]?.(null, SENDER, () => {})).toBeUndefined();
    messagesOf<Asked>().onMessage("fail", () => "known elsewhere");
    expect(await sendMessage("fail")).toBe("known elsewhere");
    listeners.length = 0;
    deliversToTabs = false;
    await expect(sendMessage("fail", undefined, 3)).rejects.toThrow(NO_RESPONSE);
    await expect(sendMessage("fail")).rejects.toThrow(NO_RESPONSE);
  });
});
