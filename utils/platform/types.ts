import type { ClutterKind } from "../declutter/types.ts";

export type Theme = "system" | "light" | "sepia" | "dark" | "black" | "contrast";
export type Typeface = "serif" | "sans" | "mono" | "accessible" | "own";

/** How the reading view looks; every number has its unit in the comment. */
export interface ReadingStyle {
  theme: Theme;
  typeface: Typeface;
  /** Name of the installed font that the typeface "own" stands for; empty where none is named yet. */
  font: string;
  /** px, 12 to 40 */
  size: number;
  /** line measure in ch, 30 to 120 */
  width: number;
  /** multiple of the size, 1.2 to 2.4 */
  lineHeight: number;
  /** added between letters, em, 0 to 0.2 */
  letterSpacing: number;
  /** added between words, em, 0 to 0.5 */
  wordSpacing: number;
  /** whether lines are as long as one another */
  justify: boolean;
  /** whether words may be divided at the end of a line, as their language does it */
  hyphens: boolean;
  /** columns that are turned like pages, instead of one that scrolls */
  pages: boolean;
  /** vertical lines, for Japanese */
  vertical: boolean;
  /** Whether who says it stands beside each paragraph. */
  labels: boolean;
}

/** Sites are host names without "www.". */
/** One more thing that the reader wants hidden on a site. */
export interface PickedThing {
  site: string;
  /** As utils/declutter/picked.ts makes them. */
  selector: string;
}

export interface Settings {
  version: 1;
  reading: ReadingStyle;
  /** What looks otherwise on some sites; what is not in it looks as everywhere. */
  readingOn: Record<string, Partial<ReadingStyle>>;
  /**
   * `offKinds` are hidden nowhere; `picked` by the reader, each on its site. `refuseConsent`: consent dialogs are
   * answered with a refusal, where clutter is hidden.
   */
  declutter: {
    on: boolean;
    offSites: string[];
    offKinds: ClutterKind[];
    picked: PickedThing[];
    refuseConsent: boolean;
  };
  /** What opens clean by itself: patterns of pages (patterns.ts says which), or all news; and what never does. */
  autoOpen: { news: boolean; sites: string[]; except: string[] };
  /** True: news is recognised and cleared by itself. False: nothing is done before the reader clicks. */
  automatic: boolean;
}
