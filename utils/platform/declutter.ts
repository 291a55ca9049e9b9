/** What the background does for the script that declutters a page; `injectDeclutter` starts that script. */
import { judgePage } from "../declutter/judge.ts";
import { hidingLists } from "./hiding-lists.ts";
import { onMessage } from "./messages.ts";

/** Answers the declutter script: all that takes time is done here, where no page waits for it. */
export function serveDeclutter(): void {
  onMessage("judge", ({ data }) => judgePage(data, (page) => hidingLists.selectorsFor(page)));
}
