/** What the engine has to know of a language. Every word is lower case. */
export interface Lexicon {
  /** Verbs of speech, in each form. */
  speech: ReadonlySet<string>;
  /** Verbs of thought and intention. */
  thought: ReadonlySet<string>;
  /** Nouns for documents that say something. */
  report: ReadonlySet<string>;
  /** Words that make a name an outlet's. */
  outletWords: ReadonlySet<string>;
  /** Words that make a name an organisation's. */
  organisationWords: ReadonlySet<string>;
  /** Heads of anonymous groups. */
  groupHeads: ReadonlySet<string>;
  /** Heads of anonymous persons. */
  personHeads: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  negations: ReadonlySet<string>;
}
