import { speech } from "../../utils/platform/i18n.ts";

/**
 * A date as people write it, in the reader's language and time zone; a date without a time stays the day that it
 * names. What is no date is given back as it is.
 */
export function readableMoment(iso: string, locale = speech().locale, dateStyle: "medium" | "long" = "medium"): string {
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(iso);
  const date = new Date(dayOnly ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(locale, dayOnly ? { dateStyle } : { dateStyle, timeStyle: "short" });
}
