/** A page's report as a person would want to read it in a terminal. */
import type { Source } from "../sources/types.ts";
import type { PageReport } from "./types.ts";

const WIDTH = 96;

/** Lines of text, at most `WIDTH` wide, that say what the report says. */
export function describeForPeople({ url, news, article, sources }: PageReport): string {
  const lines = [url, `${news.isNews ? "A news article" : "Not a news article"} (${Math.round(news.score * 100)}%)`];
  lines.push(...news.reasons.map((reason) => `  · ${reason}`), "");
  if (!article) return [...lines, "No article was found on this page."].join("\n");

  lines.push(article.title);
  if (article.dek) lines.push(...wrap(article.dek, "  "));
  const facts = [
    article.siteName,
    article.published && `published ${article.published}`,
    article.modified && `updated ${article.modified}`,
    `${article.wordCount} words, ${article.readingMinutes} min`,
    article.piece.kind,
  ];
  lines.push(facts.filter(Boolean).join(" · "), "", "Who wrote it");
  for (const author of article.authors) {
    const what = [author.role, author.organisation].filter(Boolean).join(", ");
    lines.push(`  ${author.name}${what ? ` (${what})` : ""}`);
    if (author.bio) lines.push(...wrap(author.bio, "    "));
  }
  if (article.agencies.length) lines.push(`  agencies: ${article.agencies.join(", ")}`);
  if (!article.authors.length && !article.agencies.length) lines.push("  The page names no author.");

  lines.push("", `Whom it cites: ${sources.length === 0 ? "no one" : sources.length}`);
  for (const source of sources) lines.push(...describeSource(source));
  lines.push("", "What it says", ...article.paragraphs.flatMap((paragraph) => [...wrap(paragraph, "  "), ""]));
  return lines.join("\n").trimEnd();
}

function describeSource({ name, kind, anonymous, description, via, links, attributions }: Source): string[] {
  const marks = [anonymous ? `anonymous ${kind}` : kind, `cited ${attributions.length}×`];
  if (via) marks.push(`via ${via}`);
  return [
    `  ${name}${description ? `, ${description}` : ""} — ${marks.join(", ")}`,
    ...attributions.flatMap(({ quote }) => (quote ? wrap(`“${quote}”`, "      ") : [])),
    ...(kind === "link" ? links.map((link) => `      ${link}`) : []),
  ];
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length > indent.length && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  lines.push(line);
  return lines;
}
