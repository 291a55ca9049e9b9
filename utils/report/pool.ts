/** Spreads items over processes and hands their reports back in the items' order. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Item, type ReportOptions, reportItem } from "./saved-page.ts";

/**
 * Reports on every item with `jobs` processes, calling `emit` once an item, in order.
 * A process that dies costs its own item an error line; a new one takes the rest.
 */
export async function reportAll(
  items: Item[],
  options: ReportOptions,
  jobs: number,
  emit: (report: Record<string, unknown>) => void,
): Promise<void> {
  if (jobs <= 1) {
    for (const item of items) {
      emit(reportItem(item, options));
      // What jsdom holds by WeakRef lives until the turn ends: without one between two pages, all pages stay in memory.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return;
  }
  const done: (Record<string, unknown> | undefined)[] = new Array(items.length);
  let next = 0;
  let emitted = 0;
  const settle = (index: number, report: Record<string, unknown>) => {
    done[index] = report;
    for (let ready = done[emitted]; emitted < items.length && ready; ready = done[emitted]) {
      emit(ready);
      done[emitted++] = {};
    }
  };

  const runWorker = (): Promise<void> =>
    new Promise((resolve) => {
      const worker: ChildProcess = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), { execArgv: [] });
      let current = -1;
      const give = () => {
        if (next >= items.length) return void worker.disconnect();
        current = next++;
        worker.send({ item: items[current], options });
      };
      worker.on("message", (report: Record<string, unknown>) => {
        const index = current;
        current = -1;
        settle(index, report);
        give();
      });
      const ended = (why: string) => {
        if (current < 0) return resolve();
        const item = items[current];
        settle(current, { id: item?.id ?? item?.file, url: item?.url, error: `its process ended (${why})` });
        current = -1;
        resolve(next < items.length ? runWorker() : undefined);
      };
      worker.on("exit", (code, signal) => ended(signal ?? `exit code ${code}`));
      // A process that cannot even start says so here, and never exits.
      worker.on("error", (error) => ended(error.message));
      give();
    });
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, runWorker));
}
