import { text } from "../../structured-data/index.ts";
import { loose, wordCount } from "./dom.ts";
import type { Headline } from "./headline.ts";
import { meta, type PageFacts } from "./page-facts.ts";

/** The titles that the page's head gives, site tails off. */
export interface HeadTitles {
  social: string | null;
  structured: string | null;
  document: string | null;
}

/** Reads og:title, JSON-LD's headline and <title>, without the site's name and section at their ends. */
export function readHeadTitles(facts: PageFacts, siteNames: readonly string[]): HeadTitles {
  const clean = (title: string | null) => (title === null ? null : withoutTail(title, siteNames, facts) || null);
  return {
    social: clean(meta(facts, "og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title", "title")),
    structured: clean(facts.main && (text(facts.main, "headline") ?? text(facts.main, "name"))),
    document: clean(documentTitle(facts)),
  };
}

export function documentTitle({ root }: PageFacts): string | null {
  // Only the head's: an <svg> has titles too.
  for (const element of root.getElementsByTagName("title")) {
    if (element.parentElement?.localName === "svg") continue;
    const title = (element.textContent ?? "").slice(0, 1_000).replace(/\s+/g, " ").trim();
    if (title) return title;
  }
  return null;
}

/**
 * The title as the page shows it. Where the head's titles agree with the shown headline, that is it; where they all
 * agree on another, the heading was not the headline (a kicker, a live blog's newest entry).
 */
export function chooseTitle(
  facts: PageFacts,
  shown: Headline | null,
  head: HeadTitles,
  siteNames: readonly string[],
): string {
  const { social, structured, document } = head;
  const choose = (title: string, what: string, why: string) => {
    facts.trail({ step: "title", action: "chose", what: `${what}: ${title.slice(0, 80)}`, why });
    return title;
  };
  const heading = shown ? withoutTail(shown.text, siteNames, facts) : "";
  if (!shown || heading === "") {
    if (structured && (same(structured, social) || same(structured, document) || !social)) {
      return choose(structured, "JSON-LD", "no headline shown");
    }
    const fallback = social ?? structured ?? document;
    return fallback ? choose(fallback, social ? "og:title" : "<title>", "no headline shown") : "";
  }
  for (const title of [social, structured, document]) {
    if (title === null || !same(title, heading)) continue;
    // Where kicker and headline are two lines on the page, the head puts the colon between them.
    const hasColon = title.includes(":") && !heading.includes(":");
    return choose(hasColon ? title : heading, hasColon ? "head" : "heading", "shown, and the head agrees");
  }
  // Two statements against one. A tail after the shown words is a section's or a site's that was not known as such.
  const isTwice = structured !== null && (same(structured, social) || same(structured, document));
  if (isTwice && !loose(structured).startsWith(`${loose(heading)} `)) {
    return choose(structured, "JSON-LD", "og:title or <title> says the same, and the heading does not");
  }
  if (social && same(social, document) && (shown.score < 2.5 || isFragment(heading, social)))
    return choose(social, "og:title", "the heading is doubtful");
  return choose(heading, "heading", "shown");
}

/** A word or two from the middle of the title: a section's heading within the text, not the headline. */
function isFragment(heading: string, title: string): boolean {
  const words = loose(heading).split(" ");
  const all = ` ${loose(title)} `;
  return words.length <= 2 && wordCount(title) >= 6 && all.indexOf(` ${words.join(" ")} `) > 0;
}

const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && loose(a) === loose(b);

const SEPARATOR =
  /\s+[|–—\-·•:»›«/~⋆*]{1,2}\s+|\s*[|｜ㅣ│]\s*|\s+::\s+|\s+\/\/\s+|:\s+(?=[\p{L}\p{N}.]+$)|-(?=\p{Script=Hangul}{1,6}$)/gu;
const MAX_TAILS = 4;

/** Takes site names and sections off the end (and a site name off the start) of a title. */
export function withoutTail(title: string, siteNames: readonly string[], facts: PageFacts): string {
  let rest = title.trim();
  const sections = sectionNames(facts);
  const host = facts.url?.hostname ?? "";
  let siteFound = false;
  for (let i = 0; i < MAX_TAILS; i++) {
    const cuts = [...rest.slice(0, 600).matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    if (!last) break;
    const tail = rest.slice(last.index + last[0].length).trim();
    const kept = rest.slice(0, last.index).trim();
    const isSite = isSiteName(tail, siteNames, host);
    const isSection = sections.has(loose(tail)) && wordCount(tail) <= 4;
    // Between headline and site's name stand sections, and only they are that short.
    const isBetween = siteFound && wordCount(tail) <= 1 && wordCount(kept) >= 4 && last[0].trim() !== ":";
    if (kept === "" || (tail !== "" && !isSite && !isSection && !isBetween)) break;
    siteFound ||= isSite;
    rest = kept;
  }
  const first = /^(.{2,60}?)(?:\s+[|–—\-·•»]\s+|\s*[|｜ㅣ:：]\s+)(?=\S)/u.exec(rest);
  if (first && isSiteName(first[1]!, siteNames, host) && wordCount(rest) > wordCount(first[1]!) + 2) {
    rest = rest.slice(first[0].length);
  }
  return rest.trim();
}

function sectionNames(facts: PageFacts): Set<string> {
  const names = [meta(facts, "article:section"), facts.main && text(facts.main, "articleSection")];
  const parts = facts.url?.pathname.split("/").slice(1, -1) ?? [];
  return new Set([...names, ...parts].flatMap((name) => (name ? [loose(name)] : [])).filter(Boolean));
}

/** True for a name the page gives the site, and for what is plainly its host ("SZ.de", "Daily Paper" on dailypaper). */
export function isSiteName(tail: string, siteNames: readonly string[], host: string): boolean {
  const key = loose(tail).replaceAll(" ", "");
  if (key === "") return false;
  if (/^(?:www\.)?[\p{L}\p{N}-]{1,40}(?:\.[\p{L}]{2,12}){1,3}$/u.test(tail)) return true;
  for (const name of siteNames) {
    const other = loose(name).replaceAll(" ", "");
    if (other === key || (other.length > 3 && key.startsWith(other) && key.length < other.length + 12)) return true;
    if (key.length > 3 && other.startsWith(key)) return true;
  }
  const labels = host
    .toLowerCase()
    .split(".")
    .slice(0, -1)
    .filter((label) => label !== "www" && label.length > 2);
  const plain = key.normalize("NFD").replace(/\p{M}/gu, "").replace(/^the/, "");
  return labels.some((label) => {
    const bare = label.replaceAll("-", "").replace(/^the/, "");
    return (
      bare === plain ||
      (plain.length > 4 && bare.includes(plain)) ||
      (bare.length > 3 && plain.startsWith(bare) && wordCount(tail) <= 5)
    );
  });
}
