/** axe-core on the extension's own pages and inside the reading view. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import type { Session } from "./session.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe found wrong: rule and where, one string each; empty where all is well. */
const FIND = `axe.run(CONTEXT, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.target.flat().join(" ") + " " + node.failureSummary)))`;

/** Runs axe over a page of the extension's own. */
export const axeOnPage = (page: Page) =>
  page.evaluate(`(() => { ${SOURCE}; return ${FIND.replace("CONTEXT", "document")}; })()`) as Promise<string[]>;

/**
 * Runs axe over the open reading view. The isolated world sees the closed root as an open one for as long as axe
 * looks: the property hangs on that world's own wrapper, and the page's scripts never see it.
 */
export const axeOnView = (session: Session, page: Page) =>
  session.inViewSource<string[]>(
    page,
    `(root) => {
      const host = root.host;
      Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
      ${SOURCE};
      return ${FIND.replace("CONTEXT", "host")}.finally(() => { delete host.shadowRoot; });
    }`,
  );
