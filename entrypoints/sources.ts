import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { offerEngine } from "../utils/platform/sources-engine.ts";

export default defineUnlistedScript(offerEngine);
