import { describe, expect, it } from "vitest";
import { ld, metadataOf, og, STORY } from "./page.ts";

const titleOf = (head: string, body: string, html?: string) => metadataOf({ head, body: body + STORY, html }).title;

describe("title", () => {
  it("prefers the shown headline to the search engine's", () => {
    const head = `<title>Ferry news 2026: what you must know | Harbour Post</title>${og("og:title", "Ferry news: what you must know")}`;
    expect(titleOf(head, "<article><h1>The ferry is back, and so are the gulls</h1></article>")).toBe(
      "The ferry is back, and so are the gulls",
    );
  });

  it("keeps the quotation marks that the page shows", () => {
    const head = og("og:title", "'We waited' - islanders on the ferry");
    expect(titleOf(head, "<h1>‘We waited’ – islanders on the ferry</h1>")).toBe("‘We waited’ – islanders on the ferry");
  });

  it.each([
    ["The ferry is back in port | Harbour Post", ""],
    ["The ferry is back in port - News - Harbour Post", ""],
    ["The ferry is back in port — harbourpost.example", ""],
    ["Harbour Post: The ferry is back in port", og("og:site_name", "Harbour Post")],
    ["The ferry is back in port | The Harbour Post | Islands", og("article:section", "Islands")],
  ])("takes site and section off %j", (title, more) => {
    expect(titleOf(`<title>${title}</title>${more}`, "")).toBe("The ferry is back in port");
  });

  it("leaves dashes and colons of the headline itself", () => {
    const title = "Ferry: back in port - and gulls with it";
    expect(titleOf(`<title>${title} | Harbour Post</title>`, "")).toBe(title);
  });

  it("takes a diary's entry for the headline, and not the diary's name over it", () => {
    const head = "<title>A warden's diary - The ferry is back in port, and so are the gulls</title>";
    const entry =
      "<div class='day'><h2>1 March 2026</h2><div><h3>■ The ferry is back in port, and so are the gulls</h3>";
    expect(titleOf(head, `<h1>A warden's diary</h1>${entry}`)).toBe("The ferry is back in port, and so are the gulls");
    const dek = "<h1>The ferry is back</h1><h2>And so are the gulls and the wardens</h2>";
    expect(titleOf("<title>The ferry is back - And so are the gulls and the wardens</title>", dek)).toBe(
      "The ferry is back",
    );
  });

  it("takes the line that says what the head says, where the only heading is the site's name in another script", () => {
    const head = "<title>The ferry is back in port, and so are the gulls - Harbourpost</title>";
    const body = "<h1>항구 신문</h1><dl><dt>The ferry is back in port, and so are the gulls</dt></dl>";
    expect(titleOf(head, body)).toBe("The ferry is back in port, and so are the gulls");
  });

  it("does not take the logo or another heading for the headline", () => {
    const head = `<title>The ferry is back in port | Harbour Post</title>${og("og:title", "The ferry is back in port")}`;
    const body = `<header><h1 class="logo"><a href="/"><img alt="Harbour Post"></a>Harbour Post</h1></header>
      <main><h1>The ferry is back in port</h1></main><aside><h1>Related content</h1></aside><h1>Comments</h1>`;
    expect(titleOf(head, body)).toBe("The ferry is back in port");
  });

  it("finds a headline that is no h1, when the head says the same", () => {
    const head = `<title>The ferry is back in port | Harbour Post</title>`;
    expect(titleOf(head, '<h1><a href="/">Harbour Post</a></h1><h2>The ferry is back in port</h2>')).toBe(
      "The ferry is back in port",
    );
  });

  it("does not take a section's heading for the headline, where the head says twice that it is a word of it", () => {
    const title = "How we rebuilt ferries, harbours and lighthouses from nothing";
    expect(
      titleOf(
        `<title>${title}</title>${og("og:title", title)}`,
        "<article><p>We began small.</p><h1>Harbours</h1></article>",
      ),
    ).toBe(title);
  });

  it("does not take the last crumb of a trail for the headline", () => {
    const head =
      og("og:title", "Ferry news: what to know") +
      ld({ "@type": "NewsArticle", headline: "The ferry is back in port" });
    const body =
      "<nav><ul><li><a href='/'>Home</a></li><li><h1>Ferry news: what to know</h1></li></ul></nav><article><h2>The ferry is back in port</h2></article>";
    expect(titleOf(head, body)).toBe("The ferry is back in port");
  });

  it("takes no part of itself for a site's name, though the page calls its application by the title", () => {
    const title = "The night that the pier went: How a mystery was solved";
    expect(
      metadataOf({
        head: `<title>${title}</title>${og("og:title", title)}<meta name="application-name" content="${title}">`,
        body: `<h1>${title}</h1>${STORY}`,
      }).title,
    ).toBe(title);
  });

  it("leaves the kicker inside the heading out", () => {
    const body = '<h1><span class="kicker">Islands</span> <span class="headline">The ferry is back in port</span></h1>';
    expect(titleOf("", body)).toBe("The ferry is back in port");
    expect(
      titleOf(
        "",
        '<h1><span class="article__title__topic">Islands<i class="sr-only">:</i></span> The ferry is back</h1>',
      ),
    ).toBe("The ferry is back");
  });

  it("leaves hidden parts and drawings of the heading out", () => {
    const body =
      '<h1><svg><title>Icon</title></svg><span class="visually-hidden">Article</span>The ferry is back<script>1</script></h1>';
    expect(titleOf("", body)).toBe("The ferry is back");
  });

  it("prefers a shown heading to a hidden one", () => {
    expect(titleOf("", '<h1 hidden>Everything on ferries</h1><h1 class="title">The ferry is back in port</h1>')).toBe(
      "The ferry is back in port",
    );
  });

  it("takes the head's word where it says the same twice and the heading does not", () => {
    const title = "After the storm: The ferry is back in port";
    expect(
      titleOf(
        og("og:title", title) + ld({ "@type": "NewsArticle", headline: title }),
        "<h1>The ferry is back in port</h1>",
      ),
    ).toBe(title);
  });

  it("is plain text, bounded, and empty where there is none", () => {
    expect(titleOf(ld({ "@type": "NewsArticle", headline: "Bed &amp; <b>breakfast</b> on board" }), "")).toBe(
      "Bed & breakfast on board",
    );
    expect(titleOf("", `<h1>${"x".repeat(1_000_000)}</h1>`).length).toBeLessThanOrEqual(2_000);
    expect(titleOf("", "")).toBe("");
  });
});
