import { join } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { addConsentRules } from "./utils/consent/module.ts";
import { addFilterLists } from "./utils/declutter/lists/module.ts";
import { HIDING_FILE, HIDING_STYLE, HOLDING_FILE, HOLDING_STYLE } from "./utils/declutter/style.ts";
import { asciiOnly } from "./utils/platform/build/ascii.ts";
import { compileHint } from "./utils/platform/build/compile-hint.ts";
import { inertMarkup } from "./utils/platform/build/inert-markup.ts";
import { leanBrowser } from "./utils/platform/build/lean-browser.ts";
import { leftOut } from "./utils/platform/build/left-out.ts";
import { quietMessaging } from "./utils/platform/build/quiet-messaging.ts";
import { quietStart } from "./utils/platform/build/quiet-start.ts";
import { ruleNotes } from "./utils/platform/build/rule-notes.ts";
import { addTypeface } from "./utils/platform/build/typeface.ts";

/** Firefox needs a fixed id for storage and for tests that install the build. */
export const GECKO_ID = "says-who@says-who.example";

/**
 * Our own pages run and style themselves with our own files alone. Pictures are the article's: its authors' portraits,
 * which the popup shows as the page does.
 */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: http:",
  // The background reads the filter lists from the extension's own files. Sites are for an author's own page, which the
  // popup fetches when the reader asks for it (utils/platform/author-page.ts): nothing else fetches.
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  i18n: { localesDir: join(import.meta.dirname, "components/locales") },
  manifestVersion: 3,
  hooks: {
    "build:publicAssets": (wxt, assets) => {
      addFilterLists(wxt, assets);
      addConsentRules(wxt, assets);
      addTypeface(wxt, assets);
      assets.push({ contents: HOLDING_STYLE, relativeDest: HOLDING_FILE });
      // Chromium puts the rule in by itself, in time (utils/platform/inject.ts).
      if (wxt.config.browser === "firefox") assets.push({ contents: HIDING_STYLE, relativeDest: HIDING_FILE });
    },
  },
  // Every import is written out: what a file uses is what its head says.
  imports: false,
  vite: ({ browser }) => ({
    plugins: [
      ruleNotes(),
      leanBrowser(browser),
      quietMessaging(),
      quietStart(),
      inertMarkup(),
      leftOut(),
      preact(),
      compileHint("declutter.js", "detector.js"),
      asciiOnly("detector.js"),
    ],
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_manifest_name__",
    description: "__MSG_manifest_description__",
    default_locale: "en",
    permissions: ["activeTab", "contextMenus", "scripting", "storage"],
    host_permissions: ["http://*/*", "https://*/*"],
    icons: { 16: "icon/news-16.png", 32: "icon/news-32.png", 48: "icon/news-48.png", 128: "icon/news-128.png" },
    action: { default_title: "Says Who", default_icon: { 16: "icon/other-16.png", 32: "icon/other-32.png" } },
    // Only the build is closed this tightly: the development server needs its own address.
    ...(command === "build" && { content_security_policy: { extension_pages: EXTENSION_PAGES } }),
    commands: {
      "toggle-reader": {
        suggested_key: { default: "Alt+R" },
        description: "__MSG_manifest_command__",
      },
    },
    // A page's markup goes to the background as it is, as in Firefox: written as JSON, it costs the page twice as much.
    // Chromium before 148 does not know the key, so what is sent must be good JSON all the same.
    ...(browser !== "firefox" && { message_serialization: "structured_clone" }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
        // Firefox for Android knows data_collection_permissions from a later version on than Firefox does.
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
  }),
});
