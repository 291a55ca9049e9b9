/** Forms of regular verbs in the third person, as reports use them; irregular ones are listed by hand. */

const spread = (stems: string, endings: readonly string[]): string[] =>
  stems
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((stem) => endings.map((ending) => stem + ending));

/** French verbs in -er by their stems: "affirm" gives "affirme", "affirmait", "affirmé"; "annonc" gives "annonça". */
export const frenchEr = (stems: string): string[] =>
  spread(stems, ["e", "ent", "ait", "aient", "é", "ée", "és", "ées", "a", "èrent", "era", "erait"]).map((form) =>
    form.replace(/c(a|ait|aient)$/, "ç$1").replace(/g(a|ait|aient)$/, "ge$1"),
  );

/** Infinitives by their stems: "affirm" and "er" give "affirmer". */
export const infinitives = (stems: string, ending: string): string[] => spread(stems, [ending]);

/** French nouns in the plural: "riverain" gives "riverains". */
export const frenchPlurals = (words: string): string[] => spread(words, ["s"]);

/** Spanish nouns in the plural: "técnico" gives "técnicos", "concejal" "concejales". */
export const spanishPlurals = (words: string): string[] =>
  spread(words, [""]).map((word) => (/[lnrd]$/.test(word) ? `${word.replace(/ón$/, "on")}es` : `${word}s`));

/** Spanish verbs in -ar: "afirm" gives "afirma", "afirmó", "afirmado". */
export const spanishAr = (stems: string): string[] =>
  spread(stems, ["a", "an", "ó", "aron", "aba", "aban", "ado", "ará", "aría"]);

/** Spanish verbs in -er and -ir: "advert" gives "advertió", "advertido". */
export const spanishIr = (stems: string): string[] => spread(stems, ["e", "en", "ió", "ieron", "ía", "ían", "ido"]);

/** German weak verbs: "beton" gives "betont", "betonte", "betonten", "forder" gives "fordern"; `participle` puts "ge" before. */
export const germanWeak = (stems: string, participle = false): string[] => [
  ...spread(stems, ["t", "te", "ten", "en"]).map((form) => form.replace(/(?<=[^i]e[rl])en$/, "n")),
  ...(participle ? spread(stems, ["t"]).map((form) => `ge${form}`) : []),
];

/** German verbs that part: "an-kündig" gives "ankündigte" and "angekündigt", and "kündigte" that stands apart from "an". */
export const germanParted = (verbs: string): string[] =>
  verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const [prefix, stem] = verb.split("-") as [string, string];
      return [...germanWeak(stem), ...germanWeak(prefix + stem), `${prefix}ge${stem}t`];
    });
