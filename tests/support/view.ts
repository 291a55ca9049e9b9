/** What tests and the demo ask of a page that the extension is at work on. */
import type { Page } from "puppeteer-core";
import type { Session } from "./session.ts";

/** Waits until a question about the tab's isolated world is answered as expected; the browser's own timeout ends it. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, what: string): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: still ${JSON.stringify(answer)}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

export { until };
