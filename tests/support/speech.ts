/** What the browser does with components/locales, for tests without one: the reader's browser speaks English. */
import { join } from "node:path";
import { generateChromeMessagesText, parseMessagesFile } from "@wxt-dev/i18n/build";
import { fakeBrowser } from "wxt/testing/fake-browser";

const FOLDER = join(import.meta.dirname, "../../components/locales");

export const LANGUAGES = ["en", "de", "fr", "es", "ja", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language's messages as the browser gets them, by key; in each, $1 to $9 are places to fill. */
export async function messagesOf(language: Language): Promise<Record<string, string>> {
  const messages: Record<string, { message: string }> = JSON.parse(
    generateChromeMessagesText(await parseMessagesFile(join(FOLDER, `${language}.json`))),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** Makes the test's browser one whose reader speaks this language, in the variety given. */
export async function speak(language: Language, variety: string = language): Promise<void> {
  const messages = await messagesOf(language);
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => variety,
    getMessage: (key: string, values: string | string[] = []) =>
      (messages[key] ?? "").replace(/\$([1-9])/g, (_, place) => [values].flat()[place - 1] ?? ""),
  });
}

await speak("en", "en-GB");
