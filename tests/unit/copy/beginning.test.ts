/** What a page writes down of itself for the question whether it is news, and what is read from that. */
import { describe, expect, it } from "vitest";
import type { CopyElement, CopyNode } from "../../../utils/copy/nodes.ts";
import { type CopyDocument, readBeginning } from "../../../utils/copy/read.ts";
import { writeBeginning } from "../../../utils/copy/write.ts";
import { verdictOn } from "../../../utils/detection/index.ts";
import { pageOf, paragraphs } from "../detection/page.ts";

const URL_HERE = "https://paper.example/2026/11/20/pier";
const LD = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20"}</script>';

function copyOf(document: Document): CopyDocument {
  const written = writeBeginning(document);
  // It is sent as a message.
  const copy = written && readBeginning(structuredClone(written));
  if (!copy) throw new Error("not to be read");
  return copy;
}
const lettersOf = (document: Document) => {
  const { head, body } = writeBeginning(document)!;
  return [...head, ...body].join("").length;
};
const both = (document: Document) => [
  verdictOn({ document: copyOf(document) as unknown as Document, url: URL_HERE }),
  verdictOn({ document, url: URL_HERE }),
];

describe("the verdict on a page, from the page and from what it has written down", () => {
  const story = `<article><h1>Pier &amp; gate</h1><p class="byline">By Ann Lee</p><time>20 November 2026</time>${paragraphs(8)}</article>`;
  const head = '<title>Pier &amp; gate</title><meta property="og:type" content="article">';
  it.each([
    ["an article", head, story],
    ["one that declares itself in its body", "<title>Pier</title>", story + LD],
    ["one whose declaration is long", "", `${story}${LD.replace("}", `,"articleBody":"${"word ".repeat(900)}"}`)}`],
    [
      "one with long scripts and styles in it",
      head,
      `<script>${"a < b;".repeat(400)}</script>${story}<style>${"p>b{}".repeat(400)}</style>`,
    ],
    [
      "one whose script holds the end of a script",
      `<script><!--\n<script>\n a()\n</script>\n--></script>${head}`,
      `<div><script><!--\n<script>\n a()\n</script>\n--></script></div>${story}`,
    ],
    [
      "a front page",
      "<title>The Paper</title>",
      '<h2><a href="/1">One</a></h2><h2><a href="/2">Two</a></h2>'.repeat(9),
    ],
    ["a page of nothing", "", ""],
    [
      "one with lines instead of paragraphs",
      head,
      `<div>${"The harbour board voted on Tuesday to close the old ferry pier, which engineers had called unsafe.<br>".repeat(8)}</div>`,
    ],
    [
      "one with drawings whose titles are none of its own",
      `<title>Pier</title>`,
      `<svg><title>Sign</title><p>HTML again</p></svg>${story}`,
    ],
  ])("is the same: %s", (_name, head, body) => {
    const [there, here] = both(pageOf(head, body));
    expect(there).toEqual(here);
  });
});

describe("what a page writes down", () => {
  it("leaves out what says nothing of what it is: the text of long scripts and styles, pictures in addresses", () => {
    const weight = "x".repeat(20_000);
    const body = `<div><p>Text</p><script>${weight}</script><style>${weight}</style><img src="data:image/png,${weight}" alt="Pier"></div>`;
    const document = pageOf(`<style>${weight}</style><script>${weight}</script><title>Pier</title>`, body);
    expect(lettersOf(document)).toBeLessThan(400);
    const copy = copyOf(document);
    const names = copy.body?.getElementsByTagName("*").map(({ localName }) => localName);
    expect(names).toEqual(["div", "p", "script", "style", "img"]);
  });

  it("ends where a page goes on for ever, with all that stands around it whole", () => {
    const one = `<div class="teaser"><p>${"word ".repeat(60)}</p></div>`;
    const document = pageOf("<title>Pier</title>", `<main><div>${one.repeat(9_000)}</div></main><footer>End</footer>`);
    const letters = lettersOf(document);
    expect(letters).toBeGreaterThan(450_000);
    expect(letters).toBeLessThan(900_000);
    const copy = copyOf(document);
    expect(copy.body?.firstElementChild?.localName).toBe("main");
    expect(copy.getElementsByTagName("p").length).toBeGreaterThan(1_000);
    expect(copy.body?.parentElement?.localName).toBe("html");
  });

  it("is not led astray by elements named like what it asks for", () => {
    const names = ["outerHTML", "nextSibling", "nodeType", "getElementsByTagName", "firstChild", "localName"];
    const fields = names.map((name) => `<input name="${name}">`).join("");
    const images = ["body", "head", "documentElement", "title"].map((name) => `<img name="${name}">`).join("");
    const document = pageOf(
      LD,
      `${images}<form>${fields}</form><script>${"x".repeat(20_000)}</script>${paragraphs(8)}`,
    );
    const copy = copyOf(document);
    expect(copy.getElementsByTagName("p")).toHaveLength(8);
    expect(copy.getElementsByTagName("input")).toHaveLength(names.length);
    expect(verdictOn({ document: copy as unknown as Document, url: URL_HERE }).isNews).toBe(true);
  });

  it("is there before the page has a body", () => {
    const document = pageOf(LD, "");
    document.body.remove();
    const copy = copyOf(document);
    expect(copy.body).toBeNull();
    expect(copy.getElementsByTagName("script")).toHaveLength(1);
  });
});

it("is walked as a document is, forth and back", () => {
  const document = pageOf("<title>Pier</title>", "<div>one<b>two<i></i></b><!-- three --></div><p>four</p>");
  const copy = copyOf(document);
  const named = (node: Node | CopyNode | null) => node && `${node.nodeName} ${node.nodeValue ?? ""}`;
  const walkers = [document.createTreeWalker(document.body), copy.createTreeWalker(copy.body as CopyElement)] as const;
  const [there, here] = walkers.map((walker) => {
    const seen: (string | null)[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) seen.push(named(node));
    for (let node = walker.previousNode(); node; node = walker.previousNode()) seen.push(named(node));
    return seen;
  });
  expect(there).toHaveLength(16);
  expect(here).toEqual(there);
});
