import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** Firefox needs a fixed id for storage and for tests that install the build. */
export const GECKO_ID = "says-who@says-who.example";

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  // Every import is written out: what a file uses is what its head says.
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: "Says Who",
    description: "Reads a news article clean, and says who wrote it and whom it cites.",
    permissions: ["activeTab", "contextMenus", "scripting", "storage"],
    host_permissions: ["http://*/*", "https://*/*"],
    content_scripts: [{ matches: ["http://*/*", "https://*/*"], js: ["detector.js"], run_at: "document_start" }],
    action: { default_title: "Says Who" },
    commands: {
      "toggle-reader": {
        suggested_key: { default: "Alt+R" },
        description: "Open or close clean reading",
      },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
