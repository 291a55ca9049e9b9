/**
 * The content script on every page, registered by utils/platform/detector.ts. It is an unlisted script since WXT's
 * wrapper for content scripts carries the polyfill, which is more than the detector itself may weigh here, and
 * announces the extension to the page by an event.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { writeBeginning } from "../utils/copy/write.ts";
import { hold, release } from "../utils/declutter/hold.ts";
import { watchPage } from "../utils/detection/watch.ts";
import { askVerdict, sendVerdict } from "../utils/platform/verdict.ts";
import { listenEarly } from "../utils/reader/early-events.ts";

export default defineUnlistedScript(() => {
  listenEarly(window);
  const life = new AbortController();
  watchPage(window, {
    signal: life.signal,
    judge: (previousUrls, answer) => {
      const page = writeBeginning(document);
      if (page) void askVerdict({ page, url: location.href, previousUrls }).then(answer);
      else answer(null);
    },
    // Where nothing is to be hidden there is no rule for it, and it holds nothing (utils/platform/detector.ts).
    onDoubt: (isOver) => (isOver ? release(document) : hold(window, false, true)),
    onVerdict: (verdict, isDrawn) => {
      if (!sendVerdict(verdict)) life.abort();
      else if (verdict.news.isNews) hold(window, isDrawn);
    },
  });
});
