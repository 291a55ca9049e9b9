import { describe, expect, it } from "vitest";
import { authorsOf, namesOf, news, shown, TEXT } from "./support.ts";

describe("who wrote it", () => {
  it("reads name, role, house, page, picture and biography from a box and an avatar", () => {
    const found = authorsOf({
      head: '<meta property="og:site_name" content="Harbour Post">',
      body: `<article itemscope itemtype="http://schema.org/NewsArticle"><header><h1 itemprop="headline">Ferry resumes</h1>
        <div class="info"><img src="nora.png" alt="Avatar of Nora Quill"></div></header>${TEXT}
        <div id="author-box-wrap"><div id="author-box-img"><img src="nora.png" alt="Avatar of Nora Quill"></div>
        <div class="author-box-in"><span class="author-box-name"><a href="/author/nora/" rel="author">Nora Quill</a></span></div>
        <div id="author-box-text"><p>Nora Quill is a staff writer at Harbour Post, writing on boats and weather. She lives by the water.</p></div></div></article>`,
    });
    expect(found.authors).toHaveLength(1);
    expect(found.authors[0]).toMatchObject({
      name: "Nora Quill",
      collective: false,
      contribution: "author",
      role: "staff writer",
      organisation: "Harbour Post",
      url: "https://harbour.example/author/nora/",
      photo: "https://harbour.example/2025/nora.png",
      bio: "Nora Quill is a staff writer at Harbour Post, writing on boats and weather. She lives by the water.",
    });
    expect(found.authors[0]!.provenance).toMatchObject({ role: "author box", bio: "author box", photo: "author box" });
  });

  it("joins one person named by data, byline and meta tags, and says where each fact is from", () => {
    const found = authorsOf({
      data: news({
        author: {
          "@type": "Person",
          name: "Nora Quill",
          jobTitle: "Harbour correspondent",
          sameAs: ["https://bsky.app/profile/nora", "https://harbour.example/"],
        },
      }),
      head: '<meta name="author" content="Nora Quill">',
      body: shown(
        '<p class="byline">By <a href="/author/nora">Nora Quill</a> <a href="mailto:nora@harbour.example">Mail</a></p>',
      ),
    });
    expect(namesOf(found)).toEqual(["Nora Quill"]);
    expect(found.authors[0]).toMatchObject({
      role: "Harbour correspondent",
      url: "https://harbour.example/author/nora",
    });
    expect(found.authors[0]!.provenance).toMatchObject({ name: "json-ld", role: "json-ld", url: "byline" });
    expect(found.authors[0]!.links.map(({ kind, label }) => [kind, label])).toEqual([
      ["author page", null],
      ["profile", "Bluesky"],
      ["email", null],
    ]);
  });

  it("reads microdata, RDFa, rel=author and meta tags alone", () => {
    expect(
      namesOf(
        authorsOf({
          body: '<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Ferry resumes</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Nora Quill</b></span></article>',
        }),
      ),
    ).toEqual(["Nora Quill"]);
    expect(namesOf(authorsOf({ body: shown('<span property="schema:author">Nora Quill</span>') }))).toEqual([
      "Nora Quill",
    ]);
    expect(namesOf(authorsOf({ body: shown('<a rel="author" href="/x">Nora Quill</a>') }))).toEqual(["Nora Quill"]);
    expect(
      namesOf(authorsOf({ head: '<meta name="author" content="Nora Quill and Tobin Marsh">', body: shown("") })),
    ).toEqual(["Nora Quill", "Tobin Marsh"]);
  });

  it("passes over the writers of other pieces and of comments", () => {
    const rest = `<aside class="related"><article><h3><a href="/other">Another story about another thing</a></h3><span class="author">Tobin Marsh</span></article></aside>
      <section class="comments"><div class="comment-author">Ines Vale</div></section><li class="teaser"><span class="byline">By Ada Crane</span></li>`;
    expect(namesOf(authorsOf({ body: shown('<p class="byline">By Nora Quill</p>', rest) }))).toEqual(["Nora Quill"]);
    expect(namesOf(authorsOf({ body: shown("", rest) }))).toEqual([]);
  });

  it("gives nobody where the page names nobody", () => {
    const found = authorsOf({ body: shown("") });
    expect(found).toMatchObject({ authors: [], agencies: [], byline: null });
  });

  it("keeps agencies, desks and the house apart from people", () => {
    expect(
      authorsOf({
        data: news({ author: [{ "@type": "Person", name: "Nora Quill" }] }),
        body: shown('<p class="byline">By Nora Quill and AFP</p>'),
      }),
    ).toMatchObject({ agencies: ["AFP"], authors: [{ name: "Nora Quill", collective: false }] });
    expect(
      authorsOf({ data: news({ author: { "@type": "Organization", name: "Harbour Post" } }), body: shown("") }).authors,
    ).toMatchObject([{ name: "Harbour Post", collective: true }]);
    expect(authorsOf({ body: shown('<p class="byline">By the Editorial Board</p>') }).authors).toMatchObject([
      { collective: true },
    ]);
    const wire = authorsOf({
      data: news({ author: { "@type": "Organization", name: "The Associated Press" } }),
      body: shown(""),
    });
    expect(wire).toMatchObject({
      agencies: ["AP"],
      piece: { kind: "wire copy" },
      authors: [{ name: "The Associated Press", collective: true }],
    });
  });

  it("lists contributors after the authors, each with its part", () => {
    const found = authorsOf({
      body: shown(
        '<div class="byline"><p>By Nora Quill</p><p>Photographs by Tobin Marsh</p><p>Translated by Ines Vale</p></div>',
      ),
    });
    expect(found.authors.map(({ name, contribution }) => [name, contribution])).toEqual([
      ["Nora Quill", "author"],
      ["Tobin Marsh", "photography"],
      ["Ines Vale", "translation"],
    ]);
  });
});

describe("what kind of piece it is", () => {
  const kindOf = (type: string, more: object = {}) =>
    authorsOf({ data: { ...news(more), "@type": type }, body: shown("") }).piece;
  it.each([
    ["OpinionNewsArticle", "opinion"],
    ["AnalysisNewsArticle", "analysis"],
    ["ReviewNewsArticle", "review"],
    ["AdvertiserContentArticle", "sponsored"],
    ["LiveBlogPosting", "live blog"],
    ["SatiricalArticle", "satire"],
    ["NewsArticle", "news"],
  ])("%s is %s", (type, kind) => {
    expect(kindOf(type).kind).toBe(kind);
    expect(kindOf(type).reason).not.toBe("");
  });

  it("goes by section, label, headline and address", () => {
    expect(kindOf("NewsArticle", { articleSection: "Meinung" }).kind).toBe("opinion");
    expect(
      authorsOf({ body: `<article><span class="kicker">Fact check</span><h1>Ferry resumes</h1>${TEXT}</article>` })
        .piece.kind,
    ).toBe("fact check");
    expect(authorsOf({ body: shown(""), title: "Obituary: the last ferryman" }).piece.kind).toBe("obituary");
    expect(authorsOf({ body: shown(""), url: "https://harbour.example/opinion/ferry" }).piece).toMatchObject({
      kind: "opinion",
    });
    expect(authorsOf({ body: shown(""), url: "https://harbour.example/news/opinion-polls" }).piece.kind).toBe("news");
  });
});

describe("who stands behind it", () => {
  it("reads the house and its policies from data and links, as addresses", () => {
    const { publisher } = authorsOf({
      data: news({
        publisher: {
          "@type": "NewsMediaOrganization",
          name: "Harbour Post",
          logo: { url: "/logo.png" },
          foundingDate: "1901",
          ethicsPolicy: "/ethics",
          ownershipFundingInfo: "javascript:alert(1)",
        },
      }),
      body: `${shown("")}<footer><a href="/corrections">Corrections</a><a href="https://elsewhere.example/contact">Contact</a></footer>`,
    });
    expect(publisher).toMatchObject({
      name: "Harbour Post",
      logo: "https://harbour.example/logo.png",
      foundingDate: "1901",
    });
    expect(publisher.policies).toEqual([
      { kind: "ethics", url: "https://harbour.example/ethics" },
      { kind: "corrections", url: "https://harbour.example/corrections" },
    ]);
  });

  it("names where copy comes from", () => {
    expect(
      authorsOf({
        body: shown(""),
        paragraphs: ["The ferry runs.", "This article first appeared in The Island Courier."],
      }).originallyFrom?.name,
    ).toBe("The Island Courier");
    expect(
      authorsOf({ head: '<link rel="canonical" href="https://courier.example/ferry">', body: shown("") })
        .originallyFrom,
    ).toMatchObject({ name: "courier.example" });
    expect(authorsOf({ body: shown(""), paragraphs: ["LONDON (Reuters) - The ferry runs."] }).agencies).toEqual([
      "Reuters",
    ]);
    expect(authorsOf({ body: shown("") }).originallyFrom).toBeNull();
  });

  it.each([
    ["Correction: the ferry holds 300 people, not 3,000.", "correction"],
    ["An earlier version of this article misnamed the ferry's captain.", "correction"],
    ["Korrektur: Die Fähre fasst 300 Menschen, nicht 3.000.", "correction"],
    ["In einer früheren Version des Artikels stand eine falsche Zahl.", "correction"],
    ["Rectificatif : le ferry transporte 300 personnes.", "correction"],
    ["Fe de errores: el ferry lleva a 300 personas, no 3.000.", "correction"],
    ["Rättelse: Färjan tar 300 personer, inte 3 000.", "correction"],
    ["更正：渡轮可载三百人，而不是三千人。此前的报道写错了船上能够搭载的人数。", "correction"],
    ["Update, May 3: the company has answered our questions.", "update"],
    ["Editor's note: this piece mentions the company's owner.", "clarification"],
  ])("%s", (line, kind) => {
    expect(authorsOf({ body: shown(""), paragraphs: ["The ferry runs again.", line] }).corrections).toEqual([
      { kind, text: line },
    ]);
  });

  it("takes no running text for a notice", () => {
    expect(
      authorsOf({
        body: shown(""),
        paragraphs: [
          "The correction came late for the islands, said the mayor.",
          "Update your phone before you board the ferry to the island.",
        ],
      }).corrections,
    ).toEqual([]);
  });
});
