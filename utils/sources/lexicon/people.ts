/** English nouns for people that are not among the usual speakers, so that a thing is known from somebody. */
import { list } from "./types.ts";

const PEOPLE = list(`
  adult advocate ally associate graduate surrogate laureate candidate city town village county state country
  ally alumnus architect aunt baby bride bodyguard boss boyfriend brother buddy cadet campaigner captain
  bench cast champion chair chef child client climatologist clerk coalition collective comedian comic composer congregation
  couple cousin coroner counsel counselor counterpart courtier crew crowd cyclist dad daughter dean delegate
  delegation deputy detainee diner dissident duo elder electorate eyewitness faction family firefighter fiance
  fiancée fisherman folk forecaster freshman girlfriend godfather governor grandfather grandmother grandparent
  guard guardian guy heir hero hostage hunter husband imam industry infantryman inmate intern judge jury juror
  kid kin lad lady landlady landlord magistrate majority marine mate midfielder militant minor mob moderator monk mum mom
  narrator nanny nation native nephew niece nominee nun opposition pair panel parent participant
  partner patron peer pilot plaintiff poet police principal prisoner programmer public pundit pupil
  quartet queen rebel recruit regulator relative representative rival roommate royal runner sailor scholar scout
  sergeant servant shareholder shopkeeper sibling sister skipper sleuth son specialist spokesmen spouse squad staff
  staffer starlet star stepfather stepmother striker student subject successor superstar teammate teen teenager trio
  troop tutor twin uncle veterinarian vet viewer villager visitor volunteer watchdog whistleblower widow wife winner
  youngster youth charity clan parish faculty cabinet caucus leadership management defence defense prosecution inquiry
  tribunal consulate coastguard brigade ambulance guild consortium airline startup studio local surgeon medic paramedic
  citizen envoy boss astronaut
`);

/** "-er", "-ist", "-ian": what people are called after what they do. */
const MAKERS = /(?:er|or|ist|ian|ant|man|woman|person|ee|mate|crat|ese|eer|ologist|old|people)$/;
/** Things that end alike. */
const THINGS = list(`
  for or per her over under after never ever rather whether together answer armor armour banner border center chapter character coffee computer constant consist container corner covenant
  cover daughterboard deer earlier degree desire dinner disaster drawer encounter elevator engine error fee fever filter finger
  fire fist flavor flavour flower fodder folder former further gender grant guarantee hour humor humour hunger interior ladder labor
  labour later latter laughter layer letter list matter metaphor meter mirror mist monitor motor murder newsletter number offer order
  other paper pattern plaster plant poster power printer quarter queer senior junior major reactor river rumor rumour scooter sector shelter
  shoulder shower slaughter sticker summer sweater terror theater theatre tower tractor trailer transfer transformer tree
  trigger tumor tumour twist vapor vapour variant vector visor waist want warrant water weather whisper winter wonder
`);

/** Whether a noun in the singular, in lower case, may stand for a person or for people. */
export function isHuman(noun: string): boolean {
  const last = noun.includes("-") && !noun.endsWith("-old") ? noun.slice(noun.lastIndexOf("-") + 1) : noun;
  return PEOPLE.has(last) || (MAKERS.test(last) && !THINGS.has(last));
}

/** Whether a noun in the singular, in lower case, is a word for people whatever it ends with. */
export const isPerson = (noun: string): boolean => PEOPLE.has(noun);
