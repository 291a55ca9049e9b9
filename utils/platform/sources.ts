/**
 * Finds sources where they are shown: in the popup, and in a page whose reader wants them beside the text. The engine
 * and its model are megabytes: they are a script of their own, run when first asked for, and never part of the
 * background, which wakes for every verdict.
 */
import type { Article } from "../report/types.ts";
import { correctSources } from "../sources/corrections.ts";
import type { Source, SourcesInput, SourcesResult } from "../sources/types.ts";
import { readCorrections } from "./corrections.ts";
import { sendMessage } from "./messages.ts";
import type { EngineWorld } from "./sources-engine.ts";

/** The cited sources of a text; to be called in one of the extension's own pages. */
export const findSources = (input: SourcesInput): Promise<SourcesResult> => findWith(input, runEngine);

/**
 * The cited sources of an article as the reader has corrected them; to be called by a script in its page, where the
 * background puts the engine beside it.
 */
export async function findSourcesInPage(article: Article, url: string): Promise<Source[]> {
  const { text, links, lang, siteName } = article;
  const authors = article.authors.map(({ name }) => name);
  const found = await findWith({ text, links, lang, siteName, url, authors }, () => sendMessage("loadEngine"));
  return correctSources(found.sources, await readCorrections(url));
}

async function findWith(input: SourcesInput, load: () => Promise<unknown>): Promise<SourcesResult> {
  const world = globalThis as EngineWorld;
  if (!world.saysWhoFindSources) await load();
  if (!world.saysWhoFindSources) throw new Error("the engine did not load");
  return world.saysWhoFindSources(input);
}

/** Runs the engine's script in one of our own pages. */
const runEngine = () =>
  new Promise<void>((done, fail) => {
    const script = document.createElement("script");
    script.src = "/sources.js";
    script.onload = () => done();
    script.onerror = () => fail(new Error("the engine's file could not be loaded"));
    document.head.append(script);
  });
