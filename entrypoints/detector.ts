/**
 * The content script on every page, registered by utils/platform/detector.ts. It is an unlisted script since WXT's
 * wrapper for content scripts carries the polyfill, which is more than the detector itself may weigh here, and
 * announces the extension to the page by an event.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { hold } from "../utils/declutter/hold.ts";
import { watchPage } from "../utils/detection/watch.ts";
import { sendVerdict } from "../utils/platform/verdict.ts";
import { listenEarly } from "../utils/reader/early-events.ts";

export default defineUnlistedScript(() => {
  listenEarly(window);
  const life = new AbortController();
  watchPage(window, {
    signal: life.signal,
    onVerdict: (verdict, isDrawn) => {
      if (!sendVerdict(verdict)) life.abort();
      // Where nothing is to be hidden there is no rule for it, and it holds nothing (utils/platform/detector.ts).
      else if (verdict.news.isNews) hold(window, isDrawn);
    },
  });
});
