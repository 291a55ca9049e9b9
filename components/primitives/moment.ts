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

/**
 * The same moment by the clock of the page, with its zone: "3 May 2026 at 09:00 (UTC+2)". Null where the page gives no
 * time of day; where it gives no zone the time is its own, and stands alone.
 */
export function momentOnPage(iso: string, locale = speech().locale): string | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?(?:[.,]\d{1,9})?(Z|([+-])(\d\d):?(\d\d))?$/.exec(iso);
  if (!match) return null;
  const [, clock, zone, sign, hours, minutes] = match;
  // The page's clock is read as if it were in UTC, so that no zone moves it.
  const date = new Date(`${clock}Z`);
  if (Number.isNaN(date.getTime())) return null;
  const written = date.toLocaleString(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  if (!zone) return written;
  const off = hours && (hours !== "00" || minutes !== "00");
  const name = off ? `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}` : "UTC";
  return `${written} (${name})`;
}

/** Some pages state a change from before they appeared: that is no update. */
export function isLater(modified: string, published: string | null): boolean {
  if (published === null) return true;
  // A day alone begins with its first minute, and may yet be later.
  const length = Math.min(modified.length, published.length);
  if (length <= 10) return modified.slice(0, length) > published.slice(0, length);
  // What is shown is told to the minute: "updated" in the same one would say the same twice.
  return Math.floor(Date.parse(modified) / 60_000) > Math.floor(Date.parse(published) / 60_000);
}
