/** Hides a page's clutter where no detector does: the reader has asked for it there. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { hideHere } from "../utils/platform/hide-here.ts";

export default defineUnlistedScript(() => hideHere());
