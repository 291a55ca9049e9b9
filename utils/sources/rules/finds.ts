/** Verbs that tell something only of certain subjects: what scholars find, what a side moves for. */

/** Who moves for something in court, and in a parliament. */
export const SIDE =
  /(?:anwaltschaft|verteidigung|nebenklage|anwalt|anwältin|verteidiger|verteidigerin|ankläger|anklägerin|bundesrat|regierung|fraktion)$/;

/** What scholars do whose finding is told. */
export const FINDS =
  /^(?:identifi|descub(?:r|ier)|observ|hall(?:ado|aron|an)|comprob|demostr|demuestr|encontr|découv|constat|démontr|entdeck|nachgewiesen|fand$|fanden$|stießen$|beobacht|detect|analiz)/;

/** Those that nobody else tells anything with. */
export const ONLY_FINDS = /^(?:identifi|hall(?:a|ó|aron)|demostr|fanden|entdeck)/;
