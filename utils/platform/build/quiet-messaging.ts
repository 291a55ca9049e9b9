/**
 * Leaves out what the messaging library would tell a logger: we give it none, so that it tells nobody, and the words
 * for it would be carried into every page.
 */
import type { Plugin } from "vite";

const LIBRARY = /@webext-core[\\/]messaging[\\/]dist[\\/][\w-]+\.mjs$/;
const TOLD = /config\??\.logger\?\.(?:debug|log|error)\((?:[^;]|;(?!\n))*\);\n/g;

export function quietMessaging(): Plugin {
  return {
    name: "says-who:quiet-messaging",
    enforce: "pre",
    apply: "build",
    transform: (code, id) => (LIBRARY.test(id) ? { code: code.replace(TOLD, "\n"), map: null } : null),
  };
}
