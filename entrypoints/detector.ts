/**
 * The content script on every page, registered by utils/platform/detector.ts. It is an unlisted script since WXT's
 * wrapper for content scripts carries the polyfill, which is more than the detector itself may weigh here, and
 * announces the extension to the page by an event.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchHere } from "../utils/platform/watch-here.ts";
import { listenEarly } from "../utils/reader/early-events.ts";

export default defineUnlistedScript(() => {
  listenEarly(window);
  watchHere(window);
});
