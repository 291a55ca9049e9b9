/** Articles that put the reading view to the test, made of the newsroom's own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Newsroom } from "./newsroom.ts";

const FERRYMEN = join(import.meta.dirname, "../fixtures/newsroom/article-ferrymen.html");

/** 240 characters, two of the words too long for a narrow line. */
const LONG_TITLE =
  "Harbour board of Port Alder votes after eleven hours of debate to keep the winter berths closed to the Outer Isles’ ferrymen, whose Seenotrettungskreuzerliegeplatzverordnung and Donaudampfschifffahrtsgesellschaft were never once mentioned";

/** Serves an article whose title never ends, and one without any picture; gives their paths. */
export function addArticles(newsroom: Newsroom): { longTitle: string; noImage: string } {
  const html = readFileSync(FERRYMEN, "utf8");
  const title = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1]?.trim();
  if (!title) throw new Error("the newsroom's article has no headline any more");
  newsroom.add("/article-long-title.html", html.replaceAll(title, LONG_TITLE));
  newsroom.add(
    "/article-no-image.html",
    html
      .replace(/<figure[\s\S]*?<\/figure>/g, "")
      .replace(/<img[^>]*>/g, "")
      .replace(/<meta[^>]*(?:og|twitter):image[^>]*>/g, "")
      .replace(/"image":\s*(?:"[^"]*"|\{[^}]*\}|\[[^\]]*\]),?/g, ""),
  );
  return { longTitle: "/article-long-title.html", noImage: "/article-no-image.html" };
}
