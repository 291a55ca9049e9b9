/**
 * The sentences of components/locales in the reader's language, and how that language counts and writes numbers.
 * The browser chooses the language: the reader's where we speak it, else English. Nothing is asked of it before it is
 * needed, since the build loads these modules where there is no browser.
 */
import { createI18n } from "@wxt-dev/i18n";
import { browser } from "wxt/browser";
// The types alone: while WXT prepares them, the module is not there yet.
import type { GeneratedI18nStructure } from "#i18n";

export type MessageKey = keyof GeneratedI18nStructure;
/** A message with a form for each way in which a language counts (CLDR's plural categories, "other" always there). */
export type PluralKey = { [K in MessageKey]: K extends `${infer P}.other` ? P : never }[MessageKey];

type Value = string | number;

const translate = createI18n().t;

interface Speech {
  /** BCP 47 tag of the language that our sentences are in. */
  language: string;
  direction: "ltr" | "rtl";
  /** For numbers and dates: the reader's own variety of that language ("en-GB"). */
  locale: string;
}

/** How numbers are written and counted: made when the first one is, since the browser takes a while over them. */
let counting: { numbers: Intl.NumberFormat; plurals: Intl.PluralRules } | undefined;
function counts() {
  const { locale, language } = speech();
  counting ??= { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(language) };
  return counting;
}

let known: Speech | undefined;

/** The language that we speak to this reader. */
export function speech(): Speech {
  if (known) return known;
  const language = translate("language");
  known = {
    language,
    direction: translate("direction") === "rtl" ? "rtl" : "ltr",
    locale: localeOf(browser.i18n.getUILanguage(), language),
  };
  return known;
}

function localeOf(ui: string, ours: string): string {
  try {
    return new Intl.Locale(ui).language === ours ? ui : ours;
  } catch {
    return ours;
  }
}

function write(value: Value): string {
  if (typeof value === "number") return counts().numbers.format(value);
  // Names are mostly Latin: inside a sentence from right to left they would take its punctuation along.
  return speech().direction === "rtl" ? `\u2068${value}\u2069` : value;
}

/** A number as the reader writes it. */
export const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(speech().locale, options).format(value);

/** A sentence; `values` take the places of $1, $2 … and numbers are written as the reader writes them. */
export const t = (key: MessageKey, ...values: Value[]): string =>
  values.length > 0 ? translate(key, values.map(write)) : translate(key);

/**
 * A sentence that counts, in the form that the language has for `count`, which takes the place of $1; `values` take
 * those of $2, $3 … The forms are keys of their own, since the library's plurals know three and Arabic has six.
 */
export const plural = (key: PluralKey, count: number, ...values: Value[]): string =>
  translate(`${key}.${counts().plurals.select(count)}`, [count, ...values].map(write));

/** Several things in a row, as the language sets them off. */
export const list = (parts: string[]) => parts.join(t("comma"));
