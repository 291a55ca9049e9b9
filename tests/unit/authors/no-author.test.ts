import { describe, expect, it } from "vitest";
import { authorsOf, namesOf, news, shown } from "./support.ts";

describe("whose name is no author's", () => {
  const article = (more: object) => ({ ...news(more), "@type": "Article" });

  it.each(["jsmith", "nora-web", "mdela7q2", "NoraQ"])(
    "takes the account %s from the data for nobody's name",
    (name) => {
      expect(namesOf(authorsOf({ data: article({ author: { "@type": "Person", name } }), body: shown("") }))).toEqual(
        [],
      );
      expect(namesOf(authorsOf({ head: `<meta name="author" content="${name}">`, body: shown("") }))).toEqual([]);
    },
  );

  it("keeps an account that the page shows as its byline", () => {
    const body = shown('<p class="byline">By <a rel="author" href="/u/noraq">NoraQ</a></p>');
    expect(namesOf(authorsOf({ data: article({ author: { "@type": "Person", name: "NoraQ" } }), body }))).toEqual([
      "NoraQ",
    ]);
  });

  it("names the person of the byline where the data holds an account", () => {
    const body = shown('<p class="byline">By <a rel="author" href="/u/7">Tobin Marsh</a></p>');
    expect(namesOf(authorsOf({ data: article({ author: { name: "nq1" } }), body }))).toEqual(["Tobin Marsh"]);
  });

  it("takes a firm that the page speaks of as a place for no person, and a writer's own site for one", () => {
    const head = '<meta name="author" content="Cobalt Bedding">';
    const firm = shown("<p>Ask the experts at Cobalt Bedding.</p><p>Only at Cobalt Bedding.</p>");
    expect(namesOf(authorsOf({ head, body: firm, siteName: "Cobalt Bedding" }))).toEqual([]);
    const own = shown("<p>All words are Nora Quill's.</p>");
    const meta = '<meta name="author" content="Nora Quill">';
    expect(namesOf(authorsOf({ head: meta, body: own, siteName: "Nora Quill" }))).toEqual(["Nora Quill"]);
  });

  it("takes the house in the data of a dentist's page for no author, and in a newsroom's for one", () => {
    const data = news({ author: { "@type": "Organization", name: "Harbour Post" } });
    expect(namesOf(authorsOf({ data, body: shown("") }))).toEqual(["Harbour Post"]);
    const trade = [data, { "@context": "https://schema.org", "@type": "Dentist", name: "Harbour Post" }];
    expect(namesOf(authorsOf({ data: trade, body: shown("") }))).toEqual([]);
  });

  it("takes the name that closes the window's title for the house's", () => {
    const head = '<title>Ferry resumes | QRT Cobalt blog</title><meta name="author" content="QRT Cobalt">';
    expect(namesOf(authorsOf({ head, body: shown("") }))).toEqual([]);
  });

  it("takes the house's own team in a firm's data for no author, unless the page shows it", () => {
    const data = article({ author: { "@type": "Person", name: "Harbour Post Editorial Team" } });
    expect(namesOf(authorsOf({ data, body: shown("") }))).toEqual([]);
    const byline = '<p class="byline">By Harbour Post Editorial Team</p>';
    expect(namesOf(authorsOf({ data, body: shown(byline) }))).toEqual(["Harbour Post Editorial Team"]);
  });

  it("takes the person to ask for no author", () => {
    const contact = '<ul><li><strong>Contact:</strong> <a href="/authors/nora-quill">Nora Quill</a></li></ul>';
    expect(namesOf(authorsOf({ body: shown(contact) }))).toEqual([]);
  });
});

describe("who signs beside whom", () => {
  it("names the house and its agency where the data joins them", () => {
    const data = { ...news({ author: [{ "@type": "Person", name: "Harbour Post and AFP" }] }), "@type": "Article" };
    const found = authorsOf({ data, body: shown('<p class="byline">By Harbour Post and AFP</p>') });
    expect(namesOf(found).sort()).toEqual(["AFP", "Harbour Post"]);
    expect(found.agencies).toEqual(["AFP"]);
  });

  it("adds whom the page marks as author beside the one that the data names", () => {
    const by = (name: string) => `<a rel="author" href="mailto:${name.split(" ")[0]}@harbour.example">${name}</a>`;
    const body = shown(`<div class="byline">${by("Nora Quill")}</div><div class="byline">${by("Tobin Marsh")}</div>`);
    expect(namesOf(authorsOf({ data: news({ author: { name: "Nora Quill" } }), body }))).toEqual([
      "Nora Quill",
      "Tobin Marsh",
    ]);
  });
});

describe("a picture that names its writer", () => {
  const box = '<div><img src="n.jpg" alt="Nora Quill"><div><p>Nora Quill</p><p>July 11</p></div></div>';
  const other = box.replaceAll("Nora Quill", "Tobin Marsh");

  it("counts between headline and text, beside the same name", () => {
    expect(namesOf(authorsOf({ body: shown(box) }))).toEqual(["Nora Quill"]);
  });

  it("does not where it stands elsewhere, where there are several, or where a newsroom reports on them", () => {
    expect(namesOf(authorsOf({ body: shown("") + box }))).toEqual([]);
    expect(namesOf(authorsOf({ body: shown(box + other) }))).toEqual([]);
    expect(namesOf(authorsOf({ data: news({}), body: shown(box) }))).toEqual([]);
    expect(namesOf(authorsOf({ body: shown('<p><img src="n.jpg" alt="Nora Quill"></p>') }))).toEqual([]);
  });
});
