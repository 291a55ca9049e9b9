/** Every e2e test runs in real Chromium and in real Firefox, on the same newsroom. */
import { afterAll, beforeAll, describe } from "vitest";
import { type Newsroom, openNewsroom } from "../support/newsroom.ts";
import { type Family, openSession, type Session } from "../support/session.ts";

export interface Bench {
  session: Session;
  newsroom: Newsroom;
}

/** E2E_BROWSER=firefox runs one of the two, for work on it. */
export const FAMILIES = (["chromium", "firefox"] as Family[]).filter(
  (family) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === family,
);

/** Declares the same tests for each browser; `bench` is filled once the browser is up. */
export function inBothBrowsers(name: string, declare: (bench: Bench, family: Family) => void) {
  describe.each(FAMILIES)(`${name} in %s`, (family) => {
    const bench = {} as Bench;
    beforeAll(async () => {
      bench.newsroom = await openNewsroom();
      bench.session = await openSession(family);
    });
    afterAll(async () => {
      await bench.session?.close();
      await bench.newsroom?.close();
    });
    declare(bench, family);
  });
}
