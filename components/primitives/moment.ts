import { speech } from "../../utils/platform/i18n.ts";

/**
 * A date as people write it, in the reader's language and time zone; a date without a time stays the day, one without
 * a day the month that it names. What is no date is given back as it is.
 */
export function readableMoment(iso: string, locale = speech().locale, dateStyle: "medium" | "long" = "medium"): string {
  const month = /^(\d{4})-(\d\d)$/.exec(iso);
  if (month)
    return new Date(Number(month[1]), Number(month[2]) - 1).toLocaleString(locale, { year: "numeric", month: "long" });
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(iso);
  const date = new Date(dayOnly ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(locale, dayOnly ? { dateStyle } : { dateStyle, timeStyle: "short" });
}
