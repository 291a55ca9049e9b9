/** The build as a reader of another language has it, in a browser that speaks English: browsers have few languages. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFolder, type Family } from "./session.ts";
import type { Language } from "./speech.ts";

export interface Translated {
  folder: string;
  remove(): void;
}

/** Copies a browser's build, with this language's sentences where the English ones are. */
export function translated(family: Family, language: Language): Translated {
  const folder = mkdtempSync(join(tmpdir(), `says-who-${language}-`));
  cpSync(buildFolder(family), folder, { recursive: true });
  const messages = (of: string) => join(folder, "_locales", of, "messages.json");
  copyFileSync(messages(language), messages("en"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
