import type { PieceKind } from "../types.ts";

/** What newsrooms call an interview, as a word of an address or a headline; lower case. */
export const INTERVIEW_WORDS: readonly string[] = [
  "interview",
  "entrevista",
  "intervista",
  "entretien",
  "wywiad",
  "rozhovor",
  "intervju",
  "haastattelu",
  "interjú",
  "interviu",
  "röportaj",
  "roportaj",
  "wawancara",
  "インタビュー",
  "인터뷰",
];

/** Words of an address' last part that state a kind where the headline does not have them; lower case. */
export const SLUG_WORDS: Record<string, PieceKind> = {
  ...Object.fromEntries(INTERVIEW_WORDS.map((word) => [word, "interview" as const])),
  kolumne: "opinion",
  kommentar: "opinion",
  gastbeitrag: "opinion",
  analysis: "analysis",
  analyse: "analysis",
  leitartikel: "editorial",
  rezension: "review",
  filmkritik: "review",
  nachruf: "obituary",
  obituary: "obituary",
  faktencheck: "fact check",
  "fact-check": "fact check",
  liveblog: "live blog",
  "live-blog": "live blog",
  liveticker: "live blog",
  "live-ticker": "live blog",
  "news-ticker": "live blog",
  newsticker: "live blog",
  newsblog: "live blog",
  "live-updates": "live blog",
};

/** How lines begin that name who paid for the piece or took part in it; lower case. */
export const SPONSOR_OPENERS: readonly string[] = [
  "in partnership with",
  "in association with",
  "sponsored by",
  "paid for by",
  "presented by",
  "en partenariat avec",
  "proposé par",
  "in partnerschaft mit",
  "gesponsert von",
  "präsentiert von",
  "en colaboración con",
  "patrocinado por",
  "em parceria com",
  "in collaborazione con",
  "in samenwerking met",
  "i samarbete med",
  "i samarbeid med",
  "i samarbejde med",
  "we współpracy z",
];
