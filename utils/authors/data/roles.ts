/** Nouns that state what somebody does, lower case. A phrase that holds one is a role, not a name. */
export const ROLE_NOUNS: Record<string, readonly string[]> = {
  en: (
    "reporter reporters correspondent editor editors writer writers columnist journalist producer critic contributor fellow intern " +
    "director professor analyst photographer photojournalist anchor presenter host chief author blogger researcher specialist lecturer officer " +
    "president economist strategist manager consultant historian novelist reviewer commentator expert lawyer attorney physician " +
    "scientist engineer developer founder co-founder ceo cto coo head lead co-author broadcaster cartoonist illustrator curator " +
    "advisor adviser assistant senior freelancer freelance essayist poet biographer copywriter marketer dietitian nutritionist " +
    "psychologist therapist veterinarian therapist student candidate secretary minister senator editor-in-chief editor-at-large member coach clinician partner ambassador meteorologist publisher storyteller filmmaker coordinator specialist strategist administrator educator architect representative creator blogger teacher"
  ).split(" "),
  de: (
    "redakteur redakteurin redakteur:in korrespondent korrespondentin reporter reporterin autor autorin journalist journalistin kolumnist kolumnistin " +
    "volontär volontärin chefredakteur chefredakteurin ressortleiter ressortleiterin mitarbeiter mitarbeiterin chefreporter chefreporterin " +
    "politikredakteur politikredakteurin wirtschaftsredakteur wirtschaftsredakteurin sportredakteur sportredakteurin lokalredakteur lokalredakteurin " +
    "hauptstadtkorrespondent gerichtsreporter onlineredakteur online-redakteur online-redakteurin ressortleitung leiter leiterin moderator moderatorin " +
    "nachrichtenredakteur nachrichtenredakteurin auslandskorrespondent auslandskorrespondentin gastautor gastautorin professorin herausgeber herausgeberin " +
    "parlamentskorrespondent parlamentskorrespondentin kulturredakteur kulturredakteurin"
  ).split(" "),
  fr: (
    "journaliste correspondant correspondante rédacteur rédactrice reporter chroniqueur chroniqueuse éditorialiste envoyé envoyée critique " +
    "directeur directrice économiste professeur stagiaire photographe"
  ).split(" "),
  es: (
    "periodista corresponsal redactor redactora reportero reportera columnista editor editora enviado enviada colaborador colaboradora " +
    "director directora economista profesor profesora crítico fotógrafo redactora-jefa subdirector jefe jefa"
  ).split(" "),
  pt: "jornalista correspondente repórter editor editora colunista redator redatora colaborador colaboradora diretor diretora".split(
    " ",
  ),
  it: "giornalista corrispondente inviato inviata redattore redattrice editorialista cronista direttore direttrice caporedattore collaboratore collaboratrice".split(
    " ",
  ),
  nl: "journalist redacteur correspondent verslaggever columnist hoofdredacteur medewerker".split(" "),
  sv: "reporter journalist krönikör redaktör korrespondent ledarskribent chefredaktör kulturskribent".split(" "),
  da: "journalist redaktør korrespondent kommentator chefredaktør anmelder".split(" "),
  no: "journalist redaktør korrespondent kommentator nyhetsleder reporter utenriksjournalist sportsjournalist kulturjournalist".split(
    " ",
  ),
  is: ["blaðamaður", "ritstjóri", "fréttamaður"],
  fi: ["toimittaja", "päätoimittaja", "kirjeenvaihtaja", "kolumnisti"],
  pl: "dziennikarz dziennikarka redaktor redaktorka publicysta publicystka korespondent korespondentka reporter reporterka".split(
    " ",
  ),
  cs: "redaktor redaktorka novinář novinářka komentátor komentátorka reportér reportérka editor editorka zpravodaj zpravodajka".split(
    " ",
  ),
  hu: ["újságíró", "szerkesztő", "tudósító", "főszerkesztő"],
  ru: ["корреспондент", "журналист", "журналистка", "редактор", "обозреватель"],
  uk: ["кореспондент", "журналіст", "журналістка", "редактор", "оглядач"],
  tr: ["muhabir", "gazeteci", "editör", "yazar", "muhabiri", "editörü", "yazarı"],
  el: ["δημοσιογράφος", "συντάκτης", "ανταποκριτής", "ανταποκρίτρια"],
  id: ["wartawan", "jurnalis", "redaktur"],
  vi: ["phóng viên", "nhà báo", "biên tập viên"],
};

/** Academic and professional letters behind a name. */
export const DEGREES: readonly string[] =
  "phd ph.d ph.d. md m.d. m.d ms m.s. ma m.a. msc mba mph m.p.h. m.p.h rd r.d. r.d rdn rn dvm vmd dacvb ba lvt vts dds jd j.d. esq esq. cpa cfa cfp cepf lcsw lmft ldn cdn cde cscs edd dr jr jr. sr sr. ii iii iv cfp® cepf® cspo faap facs do np pa-c bsn msn mfa obe mbe cbe".split(
    " ",
  );
/** How a biography says what somebody is ("Ann Lee is a …"), and what comes between the role and the house. */
export const COPULAS: readonly string[] = [
  "is",
  "was",
  "works as",
  "serves as",
  "ist",
  "arbeitet als",
  "schreibt als",
  "est",
  "es",
  "é",
  "è",
  "is",
  "är",
  "er",
  "jest",
  "je",
];
export const ARTICLES: readonly string[] =
  "a an the ein eine der die un une le la una uno um uma en ett et il lo een de".split(" ");
export const OF_HOUSE: readonly string[] =
  "at for with of bei beim für der des à au chez pour en de del do da di del della dell' bij van för på hos i for w".split(
    " ",
  );

/** How lines begin that invite the reader instead of saying who somebody is; lower case. */
export const INVITATIONS: readonly string[] = [
  "view",
  "get",
  "contact",
  "about",
  "more",
  "by ",
  "read",
  "follow",
  "you can",
  "email",
  "see all",
  "all posts",
  "author posts",
  "recent posts",
  "latest",
  "hire",
  "find ",
  "meet ",
  "ask ",
  "become",
  "book a",
  "connect",
  "join ",
  "write for",
  "all articles",
  "search",
  "subscribe",
  "sign up",
  "share",
  "mehr von",
  "alle artikel",
  "folgen",
  "kontakt",
  "suivre",
  "ver más",
];
/** Nouns that a biography uses of a book or a group more than of the writer's post ("is the author of …"). */
export const WEAK_ROLES: readonly string[] = [
  "author",
  "authors",
  "member",
  "expert",
  "partner",
  "student",
  "co-author",
];
