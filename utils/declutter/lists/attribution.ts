import type { ClutterKind } from "../types.ts";

export interface FilterList {
  /** The list's number at AdGuard. */
  id: number;
  title: string;
  /** ISO 8601, when its makers last changed it. */
  updated: string;
  /** The kind of what it hides; null for lists that hide this and that. */
  kind: ClutterKind | null;
}

/** Who made the filter lists, for the options page. */
export const ATTRIBUTION = {
  makers: "AdGuard Software Ltd and contributors; the Base filter holds EasyList",
  home: "https://github.com/AdguardTeam/AdGuardFilters",
  licence: "GPL-3.0",
  package: "@adguard/dnr-rulesets",
  version: "3.3.20260320140136",
  /** ISO 8601 date of the newest list. */
  date: "2026-03-20",
} as const;

/** The lists we ship, element hiding alone. A test holds titles and dates to what the package says. */
export const LISTS: readonly FilterList[] = [
  { id: 2, title: "AdGuard Base filter", updated: "2026-03-20T12:17:08+00:00", kind: "ad" },
  { id: 4, title: "AdGuard Social Media filter", updated: "2026-03-20T05:28:11+00:00", kind: "social" },
  { id: 19, title: "AdGuard Popups filter", updated: "2026-03-20T12:17:41+00:00", kind: null },
  { id: 20, title: "AdGuard Mobile App Banners filter", updated: "2026-03-20T07:24:57+00:00", kind: "app" },
  { id: 21, title: "AdGuard Other Annoyances filter", updated: "2026-03-20T11:15:18+00:00", kind: null },
  { id: 22, title: "AdGuard Widgets filter", updated: "2026-03-16T13:37:43+00:00", kind: null },
  { id: 1, title: "AdGuard Russian filter", updated: "2026-03-20T09:18:05+00:00", kind: "ad" },
  { id: 6, title: "AdGuard German filter", updated: "2026-03-20T06:24:31+00:00", kind: "ad" },
  { id: 7, title: "AdGuard Japanese filter", updated: "2026-03-20T11:14:55+00:00", kind: "ad" },
  { id: 8, title: "AdGuard Dutch filter", updated: "2026-03-18T17:27:19+00:00", kind: "ad" },
  { id: 9, title: "AdGuard Spanish/Portuguese filter", updated: "2026-03-20T07:24:35+00:00", kind: "ad" },
  { id: 13, title: "AdGuard Turkish filter", updated: "2026-03-20T06:24:40+00:00", kind: "ad" },
  { id: 16, title: "AdGuard French filter", updated: "2026-03-19T04:44:05+00:00", kind: "ad" },
  { id: 23, title: "AdGuard Ukrainian filter", updated: "2026-03-19T10:19:58+00:00", kind: "ad" },
  { id: 224, title: "AdGuard Chinese filter", updated: "2026-03-20T08:18:24+00:00", kind: "ad" },
];
