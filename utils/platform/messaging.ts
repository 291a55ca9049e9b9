/**
 * Messages between the extension's parts, typed by one map of functions; `messages.ts` has the map. By hand, since every
 * news page gets it: both browsers answer with promises by themselves, and hear an answer that comes later by a callback.
 */

/** What each message carries and what is answered, written as a function of the one to the other. */
// biome-ignore lint/suspicious/noExplicitAny: any function is one.
type MessageMap<Map> = { [Type in keyof Map]: (data: any) => unknown };

type Data<Does> = Does extends (data: infer D) => unknown ? D : never;
type Answer<Does> = Does extends (...data: never[]) => infer A ? A : never;

/** Data may be left out where the map names none. */
type Sent<Does> = Does extends () => unknown ? [data?: undefined, tabId?: number] : [data: Data<Does>, tabId?: number];

export interface Received<Does> {
  data: Does extends () => unknown ? undefined : Data<Does>;
  /** The browser's own word of who asks. */
  sender: unknown;
}

interface Packet {
  type: string;
  data?: unknown;
}
type Listener = (packet: Packet | null, sender: unknown, respond: (reply: Reply) => void) => true | undefined;
interface Reply {
  res?: unknown;
  err?: string;
}
interface Messenger {
  runtime: {
    id?: string;
    sendMessage(packet: Packet): Promise<Reply | undefined>;
    onMessage: { addListener(listener: Listener): void };
  };
  tabs: { sendMessage(tabId: number, packet: Packet): Promise<Reply | undefined> };
}
declare const chrome: Messenger;

/** Asked when it is needed: what imports this runs outside of browsers, too. */
const messenger = (): Messenger => {
  const { browser } = globalThis as { browser?: Messenger };
  return browser?.runtime?.id ? browser : chrome;
};

/** What a message fails with that nobody answers. */
export const NO_RESPONSE = "No response";

/** The two ways of a map of messages: to send one and to answer it. */
export function messagesOf<Map extends MessageMap<Map>>() {
  const answers = new globalThis.Map<string, (message: Received<never>) => unknown>();

  const listener: Listener = (packet, sender, respond) => {
    const answer = packet && answers.get(packet.type);
    // Another part of the extension may know it.
    if (!answer) return undefined;
    const asked = async () => answer({ data: packet.data as never, sender });
    asked().then(
      (res) => respond({ res }),
      (error) => respond({ err: String(error?.message ?? error) }),
    );
    return true;
  };

  return {
    /**
     * Sends a message to the background, or to a tab's scripts, and waits for the answer. Fails where nobody answers and
     * where the answer was an error.
     */
    async sendMessage<Type extends keyof Map & string>(
      type: Type,
      ...[data, tabId]: Sent<Map[Type]>
    ): Promise<Awaited<Answer<Map[Type]>>> {
      const { runtime, tabs } = messenger();
      const packet = { type, data };
      // Browsers differ in whether a tab where nobody listens is an error.
      const reply = await (tabId === undefined
        ? runtime.sendMessage(packet)
        : tabs.sendMessage(tabId, packet).catch(() => undefined));
      if (!reply || reply.err !== undefined) throw new Error(reply?.err ?? NO_RESPONSE);
      return reply.res as Awaited<Answer<Map[Type]>>;
    },

    /** Answers messages of one type from now on. */
    onMessage<Type extends keyof Map & string>(
      type: Type,
      answer: (message: Received<Map[Type]>) => Answer<Map[Type]> | Promise<Awaited<Answer<Map[Type]>>>,
    ): void {
      if (answers.size === 0) messenger().runtime.onMessage.addListener(listener);
      answers.set(type, answer);
    },
  };
}
