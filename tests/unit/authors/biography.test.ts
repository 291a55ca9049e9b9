import { describe, expect, it } from "vitest";
import type { Author } from "../../../utils/authors/index.ts";
import { authorsOf } from "./support.ts";

const TEXT = "<p>The ferry between the two islands runs again after three weeks of repairs in the yard.</p>".repeat(4);
const LIFE = "Nora Quill has sailed and written for ten years, mostly in bad weather.";

/** The author whom a page with this byline and box names first. */
const first = (box: string, byline = "By Nora Quill"): Author =>
  authorsOf({
    body: `<article><h1>Ferry resumes</h1><p class="byline">${byline}</p>${TEXT}
      <div class="author-box"><h4 class="author-name">Nora Quill</h4>${box}</div></article>`,
  }).authors[0]!;

describe("what a box says of its author", () => {
  it.each(["Hire a Writer", "Author posts", "Meet our reporter", "Verified expert", "Harbour Editors"])(
    "takes the line %s for no role",
    (line) => {
      expect(first(`<p>${line}</p><p>${LIFE}</p>`).role).toBeNull();
    },
  );

  it("leaves out the word that announces a role", () => {
    expect(first(`<p>Title: Founder of Harbour Boats</p><p>${LIFE}</p>`).role).toBe("Founder of Harbour Boats");
  });

  it("reads a role whose noun follows “lead”, and none that somebody no longer has", () => {
    expect(first("<p>Nora Quill is the founder and lead instructor at Harbour Boats, and sails daily.</p>").role).toBe(
      "founder and lead instructor",
    );
    expect(first("<p>Nora Quill is formerly deputy editor at Harbour Boats, and sails daily.</p>").role).toBeNull();
  });

  it.each([
    [`Written by: ${LIFE}`, LIFE],
    [`Page reviewed by Nora Quill - ${LIFE}`, LIFE],
    [`Nora Quill: ${LIFE}`, LIFE],
    [
      "Nora Quill I have sailed and written on boats for ten long years.",
      "I have sailed and written on boats for ten long years.",
    ],
    [`${LIFE} More about me →`, LIFE],
    [`${LIFE}</p><p>Why all ferries of the northern islands stay in the harbour...`, LIFE],
  ])("gives the biography of “%s” without its heading and its links", (shown, bio) => {
    expect(first(`<p>${shown}</p>`).bio).toBe(bio);
  });
});

describe("roles in a byline", () => {
  it("keeps the field of a post with the post", () => {
    expect(first(`<p>${LIFE}</p>`, "By Nora Quill, Senior Director, Boats & Weather").role).toBe(
      "Senior Director, Boats & Weather",
    );
  });

  it("calls a post of the house without a name a desk", () => {
    const found = authorsOf({
      body: `<article><h1>Ferry resumes</h1><p class="byline">Written by HBR Travel Editor</p>${TEXT}</article>`,
      siteName: "HBR",
    });
    expect(found.authors).toMatchObject([{ name: "HBR Travel Editor", collective: true, role: null }]);
  });

  it("names the person of a newsroom of one, where the data describes them", () => {
    const author = { "@type": "Person", name: "Nora Quill", description: LIFE };
    const data = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry resumes", author };
    expect(authorsOf({ data, siteName: "Nora Quill" }).authors).toMatchObject([{ collective: false, bio: LIFE }]);
  });
});
