/**
 * English verbs of what is done with words but seldom reports any: to praise, to demand, to promise. Whoever is
 * listed for a deed alone has at least done one of these.
 */
import { list } from "./types.ts";

const ACTS = list(`
  accept acclaim accuse acknowledge admit advise advocate affirm agree allege answer apologise apologize appeal applaud
  approve argue ask assail assert assess assure attack attribute berate blame blast boast brand call caution celebrate
  challenge characterise characterize charge chastise chide cite claim clarify compare complain concede conclude condemn
  confess confirm confront congratulate consider contend contradict contrast counter credit criticise criticize debate
  decline decry defend define demand denounce deny depict deplore deride describe detail disagree disavow disclose discuss
  dismiss dispute doubt downplay dub echo elaborate embrace emphasise emphasize endorse estimate evaluate exhort
  explain express fault favor favour flag forecast grill hail highlight hint identify imply implore indicate inform
  insist insult interpret joke label lambast lambaste lament laud liken link maintain mention mock mourn note
  object observe opine oppose outline paint pan peg plead pledge point portray praise predict press proclaim
  profess project promise realise realize reason recognise recognize sceptical skeptical propose protest question quip quote rail rebuff rebuke rebut recall recommend
  recount refer refute reiterate reject remark remind repeat reply report request respond reveal rule say scoff scold
  shrug signal slam speak speculate spell state stress suggest support swear talk taunt tease tell testify
  thank threaten tout tweet underline underscore urge voice vow warn weigh welcome wonder worry write
  appeals comment complimentary coy critic critical outspoken vague words language
`);

/** Whether a word, in whichever form, is one of these. */
export function isAct(word: string): boolean {
  if (ACTS.has(word)) return true;
  for (const ending of ["s", "es", "d", "ed", "ing"]) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    const doubled = stem.length > 3 && stem[stem.length - 1] === stem[stem.length - 2];
    if (ACTS.has(stem) || ACTS.has(`${stem}e`) || (doubled && ACTS.has(stem.slice(0, -1)))) return true;
    if (stem.endsWith("i") && ACTS.has(`${stem.slice(0, -1)}y`)) return true;
  }
  return IRREGULAR.has(word);
}
const IRREGULAR = list("found spoke spoken said told shown wrote written swore sworn drew made spelt laid");
