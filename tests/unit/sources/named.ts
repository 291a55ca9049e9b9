import { findSources } from "../../../utils/sources/index.ts";

/** The sources of a text in a language. */
export const sourcesOf = (lang: string, text: string) => findSources({ text, lang }).sources;

/** What they are called, in order. */
export const names = (lang: string, text: string) => sourcesOf(lang, text).map((source) => source.name);
