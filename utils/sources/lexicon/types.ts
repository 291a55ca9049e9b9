/** The words of one language that attribution needs; data only. */
export interface Lexicon {
  lang: string;
  /** Abbreviations whose dot does not end a sentence, without the dot. */
  abbreviations: ReadonlySet<string>;
  /** Forms of verbs that report speech ("said", "told"). */
  speech: ReadonlySet<string>;
  /** Forms of verbs of thought and intention ("believes", "wants"). */
  thought: ReadonlySet<string>;
  /** Forms of verbs whose plain object is a message: "dénonce un manque", "kündigte Proteste an". */
  announcing?: ReadonlySet<string>;
  /** Infinitives of verbs of speech: "répondre" in "se contente de répondre". */
  infinitives?: ReadonlySet<string>;
  /** A verb and its word that report together: "fait état", "dejó claro". */
  idioms?: ReadonlySet<string>;
  /** Common verbs of other kinds, so that a name is known to end before them. */
  verbs?: ReadonlySet<string>;
  /** Words joined to what follows by an apostrophe ("l'", "qu'"), each a word of its own. */
  elided?: ReadonlySet<string>;
  /** Pronouns that a hyphen joins to the verb before ("dit-il", "a-t-elle"). */
  inverted?: ReadonlySet<string>;
  /** Nouns for relatives and neighbours: "la mère" is somebody else than whoever was spoken of before. */
  relations?: ReadonlySet<string>;
  /** "according to": word sequences after which a source stands. */
  accordingTo: readonly (readonly string[])[];
  /** "that": words that open reported speech. */
  complementisers: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  masculine: ReadonlySet<string>;
  feminine: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Words before a name that are not part of it. */
  titles: ReadonlySet<string>;
  /** Roles that stand for a person ("spokesman", "defector"). */
  personNouns: ReadonlySet<string>;
  /** Nouns for many people ("officials", "residents"). */
  groupNouns: ReadonlySet<string>;
  organisationNouns: ReadonlySet<string>;
  outletNouns: ReadonlySet<string>;
  documentNouns: ReadonlySet<string>;
  socialNouns: ReadonlySet<string>;
  /** Words that may open a sentence before its verb, where a subject could stand. */
  adverbs?: ReadonlySet<string>;
  /** Prepositions of time, place and topic: what they open behind a source is no part of it. */
  adjuncts?: ReadonlySet<string>;
  /** Articles and prepositions that open what stands behind a head noun ("des", "du", "del"). */
  genitives?: ReadonlySet<string>;
  /** Small pronouns between a subject and its verb ("se", "lui"). */
  clitics?: ReadonlySet<string>;
  /** What a thing may be "according to" without anybody saying so ("law", "plan"). */
  noSources?: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name ("of", "von"). */
  nameLinks: ReadonlySet<string>;
}

/** Splits a list that is written as one line of words. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
/** Splits phrases that are written with "|" between them. */
export const phrases = (text: string): string[][] => text.split("|").map((phrase) => phrase.trim().split(/\s+/));
