/** A longer report that we wrote, with whom a careful reader would list for it. */
export interface Report {
  manner: string;
  text: string;
  /** Whoever the report stands on; other ways to name them behind "|". */
  main: string[];
  /** Whoever else it cites. */
  others: string[];
}
