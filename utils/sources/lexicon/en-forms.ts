/** Plain English words by the part they play in a clause, so that the model sees where one begins and ends. */
import { list } from "./types.ts";

/** Finite forms of common verbs that no noun shares, or seldom; those of speech and thought are in `en.ts`. */
const VERBS = list(`
  began begins became becomes broke brought brings built bought buys came comes caught chose chooses drew draws drove
  ate fell felt fought found fled flew forgot forgave gave gives got gets went goes grew grows held holds heard hears hid
  kept keeps knew laid led left lent lost loses made makes meant means met meets paid pays quit ran runs rode rang rose
  rises sang sank sat sits sold sells sent sends shook shot shut slept spent spends stood stands stole struck swore swept
  swung taught took takes tore threw throws understood won wins woke wore withdrew became overcame
  remains includes continues allows requires follows lives tries helps contains creates provides serves represents
  involves occurs happens exists depends belongs consists applies adds becomes seeks receives produces prevents reduces
  relies refers reaches refuses remembers removes replaces returns reveals enters enjoys ensures faces fails fears
  focuses forces gathers generates governs handles hosts ignores improves increases introduces invites joins knows lacks
  lasts launches learns loves maintains manages matters measures mentions needs obtains offers opens operates owes owns
  participates performs prefers prepares proves purchases pursues puts raises realizes reflects regards rejects relates
  sounds speaks starts stays stops studies succeeds suffers supplies surrounds survives teaches tends touches treats
  turns underlines unites uses varies visits votes wears works
  died dies lies lied tied applied carried married tried cried denied replied relied`);

/** Bare forms, as they follow "to", a modal or a plural. */
const BARE = list(`
  be become begin break bring build buy catch choose come continue create cut deal decide do draw drive eat enter fall
  fight find fix follow forget get give go grow happen have hear help hide hit hold include increase join keep lead leave
  let lie live lose make meet move need offer open pay play prevent protect provide pull push put raise reach receive
  reduce remain remove require resign return rise run seek sell send serve set shut sit spend stand start stay stop take
  teach throw treat try turn use visit wait walk watch wear win work`);

/** What tells when: it stands between a source and its verb, and names nobody. */
const TIMES = list(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december today yesterday tomorrow tonight week weeks month months year years day days hour hours minute minutes
  morning afternoon evening night weekend ago last next spring summer autumn winter mondays fridays sundays`);

/** Words in -ed and -ing that are no verb's. */
const NO_VERBS = list(`
  hundred indeed need speed breed seed weed feed bleed exceed proceed succeed sacred naked wicked kindred unprecedented
  thing something nothing anything everything king ring spring string during morning evening ceiling wedding sibling
  building meeting feeling hearing funding training housing shooting ruling rating polling opening filing warning saving
  setting voting beginning`);

export const FORM = { none: 0, verb: 1, past: 2, ing: 3, bare: 4, time: 5, plural: 6, noun: 7, quality: 8 } as const;

/** The part that a word in lower case seems to play. */
export function formOf(word: string): number {
  if (TIMES.has(word)) return FORM.time;
  if (VERBS.has(word)) return FORM.verb;
  if (BARE.has(word)) return FORM.bare;
  const n = word.length;
  if (n > 4 && !NO_VERBS.has(word)) {
    if (word.endsWith("ed")) return FORM.past;
    if (word.endsWith("ing")) return FORM.ing;
  }
  if (n > 5 && /(?:tion|sion|ment|ness|ship|ance|ence|ity|ism|ure)$/.test(word)) return FORM.noun;
  if (n > 4 && /(?:al|ous|ive|able|ible|ic|ful|less|ish|ent|ant)$/.test(word)) return FORM.quality;
  if (n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
    return FORM.plural;
  return FORM.none;
}
