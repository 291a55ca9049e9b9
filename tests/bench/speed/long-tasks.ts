/** Long tasks (50 ms and more) on a page that is not news, with the built extension and with its access withdrawn. */
import { type Newsroom, openNewsroom } from "../../support/newsroom.ts";
import { openSession, type Session } from "../../support/session.ts";

export interface LongTasks {
  visitor: "with Says Who" | "without";
  /** How many long tasks the page had within two seconds of its load, and how long they took together, ms. */
  tasks: number;
  ms: number;
}

const PATH = "/big-front.html";

/** A front of 2,000 teasers, about 10,000 elements; needs `npm run build` first. */
export async function countLongTasks(): Promise<LongTasks[]> {
  const newsroom = await openNewsroom();
  const session = await openSession("chromium");
  try {
    newsroom.add(PATH, front(2_000));
    const withUs = await visit(session, newsroom);
    await session.withdrawAccess();
    const without = await visit(session, newsroom);
    return [
      { visitor: "with Says Who", ...withUs },
      { visitor: "without", ...without },
    ];
  } finally {
    await session.close();
    await newsroom.close();
  }
}

const front = (teasers: number) =>
  `<!doctype html><title>The Paper</title><h1>The Paper</h1>${Array.from(
    { length: teasers },
    (_, i) =>
      `<article><h3><a href="/story-${i}">Story ${i} of the coast</a></h3><p>The board meets at ${i}.</p><time>20 November</time></article>`,
  ).join("")}`;

/** The third visit counts: in the first two the browser itself warms up. */
async function visit(session: Session, { origin }: Newsroom): Promise<{ tasks: number; ms: number }> {
  let counted = { tasks: 0, ms: 0 };
  for (let round = 0; round < 3; round++) {
    const page = await session.open(`${origin}${PATH}?${round}`);
    counted = await page.evaluate(
      () =>
        new Promise<{ tasks: number; ms: number }>((done) => {
          const durations: number[] = [];
          new PerformanceObserver((list) =>
            durations.push(...list.getEntries().map(({ duration }) => duration)),
          ).observe({ type: "longtask", buffered: true });
          setTimeout(() => done({ tasks: durations.length, ms: durations.reduce((a, b) => a + b, 0) }), 2_000);
        }),
    );
    await page.close();
  }
  return counted;
}
