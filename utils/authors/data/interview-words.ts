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
