import { text } from "../../structured-data/index.ts";
import { attribute, nearest } from "./dom.ts";
import { meta, type PageFacts } from "./page-facts.ts";

/** Scripts that tell the language, or at least contradict one: [script, languages written in it, best guess]. */
const SCRIPTS: ReadonlyArray<readonly [RegExp, readonly string[], string]> = [
  [/\p{Script=Hangul}/gu, ["ko"], "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ["ja"], "ja"],
  [/\p{Script=Han}/gu, ["zh", "ja", "yue", "wuu", "ko"], "zh"],
  [/\p{Script=Arabic}/gu, ["ar", "fa", "ur", "ps", "ckb", "sd", "ug", "ku", "az", "pa", "ks", "arz", "ary"], "ar"],
  [/\p{Script=Hebrew}/gu, ["he", "yi", "iw"], "he"],
  [/\p{Script=Greek}/gu, ["el"], "el"],
  [/\p{Script=Thai}/gu, ["th"], "th"],
  [/\p{Script=Cyrillic}/gu, ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "uz", "tt"], "ru"],
  [/\p{Script=Devanagari}/gu, ["hi", "mr", "ne", "sa"], "hi"],
  [/\p{Script=Bengali}/gu, ["bn", "as"], "bn"],
  [/\p{Script=Tamil}/gu, ["ta"], "ta"],
  [/\p{Script=Georgian}/gu, ["ka"], "ka"],
  [/\p{Script=Armenian}/gu, ["hy"], "hy"],
];
const RTL_LANGUAGES = new Set("ar he iw fa ur yi ji ps sd ug dv ckb arc syr nqo arz ary".split(" "));
const RTL_LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LATIN = /\p{Script=Latin}/gu;

/**
 * The page's language as BCP 47, or null. What the page states is checked against the script of its text: a page of
 * Japanese whose template says "en" is Japanese.
 */
export function readLanguage(facts: PageFacts, sample: string): string | null {
  const stated = [
    attribute(facts.root, "lang") ?? attribute(facts.root, "xml:lang"),
    facts.main && text(facts.main, "inLanguage"),
    meta(facts, "og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage"),
    bodyLanguage(facts.root),
  ].flatMap((value) => (value ? [canonical(value)] : []));
  const languages = stated.filter((value) => value !== null);
  const script = scriptOf(sample);
  if (!script) return languages[0] ?? null;
  return languages.find((value) => script.languages.includes(value.split("-")[0]!)) ?? script.guess;
}

function bodyLanguage(root: Element): string | null {
  const body = root.getElementsByTagName("body")[0];
  return body ? attribute(body, "lang") : null;
}

/** "en_us" gives "en-US"; null for what is no language tag. */
function canonical(value: string): string | null {
  const code = value.split(/[,;]/)[0]!.trim().replaceAll("_", "-");
  if (!/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.test(code)) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}

/** Where all letters of the scripts above are. Their classes take long to compile, and most pages are Latin. */
const MAY_BE_OTHER = /[\u0370-\u1dff\u1f00-\u1fff\u2100-\uffff]/;

/** The non-Latin script that the sample is mostly in. */
function scriptOf(sample: string): { languages: readonly string[]; guess: string } | null {
  if (!MAY_BE_OTHER.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  const latin = sample.match(LATIN)?.length ?? 0;
  if (latin > letters / 2) return null;
  for (const [script, languages, guess] of SCRIPTS) {
    // Japanese mixes three scripts: a fifth of kana is enough.
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (guess === "ja" ? 0.15 : 0.5)) return { languages, guess };
  }
  return null;
}

/** The direction of the text: by its letters, else by what the page states, else by the language. */
export function readDirection(
  facts: PageFacts,
  sample: string,
  lang: string | null,
  near: Element | null,
): "ltr" | "rtl" {
  if (!MAY_BE_OTHER.test(sample) && (sample.match(/[a-z]/gi)?.length ?? 0) >= 12) return "ltr";
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 12) return (sample.match(RTL_LETTERS)?.length ?? 0) > letters / 2 ? "rtl" : "ltr";
  const holder = near && nearest(near, (at) => /^(?:rtl|ltr)$/i.test(attribute(at, "dir") ?? ""), 60);
  const stated = (holder ? attribute(holder, "dir") : attribute(facts.root, "dir"))?.toLowerCase();
  if (stated === "rtl" || stated === "ltr") return stated;
  return lang && RTL_LANGUAGES.has(lang.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}
