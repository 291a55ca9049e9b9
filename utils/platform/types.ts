export type Theme = "system" | "light" | "sepia" | "dark" | "black" | "contrast";
export type Typeface = "serif" | "sans" | "mono" | "accessible";

/** How the reading view looks; every number has its unit in the comment. */
export interface ReadingStyle {
  theme: Theme;
  typeface: Typeface;
  /** px, 12 to 40 */
  size: number;
  /** line measure in ch, 30 to 120 */
  width: number;
  /** multiple of the size, 1.2 to 2.4 */
  lineHeight: number;
}

/** Sites are host names without "www.". */
export interface Settings {
  version: 1;
  reading: ReadingStyle;
  /** What looks otherwise on some sites; what is not in it looks as everywhere. */
  readingOn: Record<string, Partial<ReadingStyle>>;
  declutter: { on: boolean; offSites: string[] };
  /** What opens clean by itself: patterns of pages (patterns.ts says which), or all news; and what never does. */
  autoOpen: { news: boolean; sites: string[]; except: string[] };
  /** True: news is recognised and cleared by itself. False: nothing is done before the reader clicks. */
  automatic: boolean;
}
