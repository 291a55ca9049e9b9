/** German verbs and the words that they report with: "spricht von", "zeigte sich besorgt", "hält nichts von". */

const split = (words: string) => words.split("|").map((word) => word.trim());
const each = (verbs: string, words: string): string[] =>
  split(verbs).flatMap((verb) => split(words).map((word) => `${verb} ${word}`));

/** How somebody stands to something, behind "sich". */
const MOODS =
  "besorgt|zuversichtlich|optimistisch|pessimistisch|skeptisch|empört|enttäuscht|zufrieden|unzufrieden|erleichtert|entsetzt|verärgert|kritisch|überrascht|erfreut|gelassen|kämpferisch|zurückhaltend|gesprächsbereit|verwundert|irritiert|betroffen|schockiert|fassungslos|begeistert|ernüchtert|unbeeindruckt|offen|dankbar|vorsichtig|selbstkritisch|versöhnlich|bestürzt|ratlos|wortkarg";

export const germanIdioms: ReadonlySet<string> = new Set([
  ...each("spricht|sprach|sprechen|sprachen", "von|vom"),
  ...each("stellt|stellte|stellten", "in aussicht"),
  ...each("pocht|pochte|pochen|pochten|dringt|drang|dringen|drängt|drängte|drängen|drängten", "auf"),
  ...each("warnt|warnte|warnen|warnten", "vor"),
  ...each("rät|raten|riet|rieten", "zu|zum|zur|dazu|davon|von|vom"),
  ...each("berichtet|berichtete|berichten|berichteten", "von"),
  ...each("macht|machte|machten", "deutlich|klar|keinen hehl|keine hoffnung|wenig hoffnung"),
  ...each("macht|machte|machen|machten", "sich für|sich stark"),
  ...each(
    "kommt|kam|kommen|kamen",
    "zu dem schluss|zum schluss|zu dem ergebnis|zum ergebnis|zu der überzeugung|zu der einschätzung",
  ),
  ...each("geht|ging|gehen|gingen", "davon"),
  ...each(
    "ist|sind|war|waren|zeigt sich|zeigte sich|zeigten sich|gibt sich|gab sich",
    "überzeugt|sicher|der ansicht|der meinung|der auffassung|davon überzeugt|fest überzeugt",
  ),
  ...each("zeigt sich|zeigte sich|zeigten sich|zeigen sich|gibt sich|gab sich|gaben sich|geben sich", MOODS),
  ...each("äußerte sich|äußert sich|äußerten sich", MOODS),
  ...each("droht|drohte|drohen|drohten", "mit"),
  ...each("sieht|sah|sehen", "es als"),
  ...each("ist|sind", "sich sicher|sich einig"),
  ...each("sieht|sehen|sah|sahen", "darin"),
  ...each("vertritt|vertreten|vertrat", "die ansicht|die meinung|die auffassung|den standpunkt"),
  "brachte zum ausdruck",
  ...each(
    "sieht|sah|sehen|sahen|beurteilt|beurteilte|bewertet|bewertete|bewerten",
    split("es|das|dies")
      .flatMap((it) =>
        each(it, "anders|ähnlich|genauso|ebenso|skeptisch|kritisch|gelassen|nüchterner|differenzierter|positiv"),
      )
      .join("|"),
  ),
  ...each("hält|hielt|halten", "nichts von|wenig von|viel von|nichts davon|wenig davon|dagegen"),
  ...each("plädiert|plädierte|plädieren|plädierten", "für|dafür"),
  ...each("wirbt|warb|werben|warben", "für|um|dafür"),
  ...each("verweist|verwies|verweisen|verwiesen", "auf|darauf"),
  ...each("wehrt|wehrte|wehren|wehrten", "sich gegen"),
  ...each("stellt|stellte|stellen|stellten", "sich hinter|sich gegen"),
  ...each("bricht|brach", "eine lanze"),
  ...each("spricht|sprach|sprechen|sprachen", "sich für|sich gegen|sich dafür|sich dagegen"),
  ...each("erinnert|erinnerte", "daran"),
  ...each("lässt|ließ|lassen|ließen", "keinen zweifel"),
  ...each(
    "hat|haben",
    "dafür kein verständnis|kein verständnis|wenig verständnis|keinen zweifel|keine zweifel|daran keinen",
  ),
]);
