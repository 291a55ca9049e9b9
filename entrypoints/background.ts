import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../utils/platform/background.ts";

export default defineBackground(startBackground);
