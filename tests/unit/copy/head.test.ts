/** What a head says of its page, written down by itself and read elsewhere. */
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readBeginning, readCopy } from "../../../utils/copy/read.ts";
import { writeHead, writePage } from "../../../utils/copy/write.ts";
import { detectEarly } from "../../../utils/detection/index.ts";

const LD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A </b> \\u0026 B"}</script>';
const pageOf = (head: string, body = "", html = "") =>
  new JSDOM(`<!doctype html><html ${html}><head>${head}</head>${body || "<body></body>"}</html>`).window.document;

describe("a head by itself", () => {
  it("has its tags and data, and neither styles, links nor scripts that do something", () => {
    const head = `<meta name="a" content='"1" & 2'><style>b</style><link rel="icon" href="/i"><script>c()</script>${LD}`;
    const written = writeHead(pageOf(head))!;
    expect(written.head).toEqual(['<meta name="a" content="&quot;1&quot; &amp; 2">', LD]);
  });

  it("goes with what its root and body are called", () => {
    const document = pageOf(
      LD,
      '<body class="x" itemtype="https://schema.org/WebPage"><p>A</p></body>',
      'lang="en" class="a<b"',
    );
    const written = writeHead(document)!;
    expect(written.body.join("")).not.toContain("<p>");
    const copy = readBeginning(written)!;
    expect(copy.documentElement?.getAttribute("class")).toBe("a<b");
    expect(copy.documentElement?.getAttribute("lang")).toBe("en");
    expect(copy.body?.getAttribute("itemtype")).toBe("https://schema.org/WebPage");
  });

  it("is judged as in the page", () => {
    const url = "https://paper.example/news/2026/11/harbour-board-votes-to-close-ferry-pier";
    const document = pageOf(LD);
    const copy = readBeginning(writeHead(document)!) as unknown as Document;
    expect(detectEarly({ document: copy, url })).toEqual(detectEarly({ document, url }));
  });

  it("ends where it goes on for ever", () => {
    const head = `<meta name="a" content="${"x".repeat(1_000)}">`.repeat(5_000);
    const letters = writeHead(pageOf(head))!.head.join("").length;
    expect(letters).toBeGreaterThan(290_000);
    expect(letters).toBeLessThan(310_000);
  });

  it("is none where there is no root, and has nothing before there is a body, or in a drawing", () => {
    const document = pageOf(LD);
    document.body.remove();
    expect(writeHead(document)).toMatchObject({ head: [LD], body: [] });
    document.documentElement.remove();
    expect(writeHead(document)).toBeNull();
    const drawing = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg" width="1"/>', { contentType: "image/svg+xml" });
    expect(writeHead(drawing.window.document)).toMatchObject({
      root: expect.stringMatching(/^<svg .*width="1"/),
      head: [],
      body: [],
    });
  });
});

it("goes with a whole page where it is wanted, with what else it says", () => {
  const canonical = '<link rel="canonical" href="https://paper.example/a">';
  const document = pageOf(`${LD}${canonical}<link rel="icon" href="/i"><title>Pier</title>`, "<body><p>A</p></body>");
  const { written } = writePage(document, { withHead: true })!;
  expect(written.head?.join("")).toBe(`${LD}${canonical}<title>Pier</title>`);
  const copy = readCopy(written)!;
  expect(copy.querySelectorAll("link").map((link) => link.getAttribute("href"))).toEqual(["https://paper.example/a"]);
  expect(copy.body?.textContent).toBe("A");
  expect(writePage(document)!.written.head).toBeUndefined();
});
