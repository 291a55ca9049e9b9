import { describe, expect, it, test } from "vitest";
import type { Block, Body } from "../../../utils/extraction/body/block.ts";
import { oneForm } from "../../../utils/extraction/dom.ts";
import { isCounter } from "../../../utils/extraction/pictures.ts";
import { untaken } from "../../../utils/extraction/steps/after/untaken.ts";
import { documentOf, p, read, STORY, story } from "./page.ts";

const [one, two, three, four, five, six] = STORY as [string, string, string, string, string, string];
const LONG_NOTICE = "<p>We and our partners keep what you read here for ninety days, and tell others of it.</p>";
const link = (words: string) => `<a href="/2026/10/other/">${words}</a>`;

describe("a sentence that is half a link", () => {
  const middle = `<p>In May ${link("the wardens hired a second crew of divers")} for the stones below.</p>`;
  const last = `<p>Compare that with ${link("what the northern pier cost the town")}.</p>`;

  it("stays among the text, wherever its link stands", () => {
    const { text } = read(story(p([one, two]), middle, p([three, four]), last, p([five, six])));
    expect(text).toContain("In May the wardens hired");
    expect(text).toContain("Compare that with what");
  });

  it("stays as the lede", () => {
    const lede = `<p>${link("Ada Quill")} has left the ${link("harbour board of Port Alder")} for good.</p>`;
    expect(read(story(lede, p(STORY))).text).toMatch(/^Ada Quill has left/);
  });

  it("goes where it leads to another article, after a label", () => {
    const more = `<p>More on this: ${link("Why the wardens did not look below the stones for years")}.</p>`;
    expect(read(story(p([one, two, three]), more, p([four, five, six]))).text).not.toContain("did not look below");
  });
});

describe("a short line among paragraphs that each have a box of their own", () => {
  const boxed = (line: string) => `<div class="part"><div class="x1">${line}</div></div>`;
  const parts = (...lines: string[]) => lines.map(boxed).join("");

  it("stays, a question that is half a link, too", () => {
    const asks = `<p>What about ${link("the second crew of divers that the town hired")}, in May?</p>`;
    const says = "<p><b>We like:</b> the view from the old pier</p>";
    const { text } = read(story(parts(p([one]), p([two]), says, p([three]), asks, p([four]), p([five]), p([six]))));
    expect(text).toContain("What about the second crew of divers");
    expect(text).toContain("We like: the view from the old pier");
  });

  it("stays as a heading that is linked to by what names ratings, or that says the headline once more", () => {
    const head = (words: string, id: string) => `<h2 id="${id}">${words}</h2>`;
    const { text } = read(
      story(
        p([one]),
        head("Wardens close the eastern pier", "h1"),
        p([two, three]),
        head("Comments and ratings", "comments-and-their-ratings"),
        p([four, five, six]),
      ),
    );
    expect(text).toContain("Wardens close the eastern pier");
    expect(text).toContain("Comments and ratings");
  });

  it("stays as the heading right above the first line that Readability took", () => {
    const { body } = documentOf("<div><h2>In short</h2></div><ul><li>The pier is shut.</li></ul><p>Elsewhere</p>");
    const block = (selector: string, kind: Block["kind"], taken: boolean): Block => {
      const element = body.querySelector(selector)!;
      return { element, text: element.textContent!, weight: 8, linked: 0, prose: false, context: "", kind, taken };
    };
    const blocks = [block("h2", "heading", false), block("li", "item", true), block("p", "paragraph", false)];
    const state = { root: body, blocks, beside: new Map(), note: () => {} } as unknown as Body;
    untaken.run(state, "untaken");
    expect(state.blocks.map(({ text }) => text)).toEqual(["In short", "The pier is shut."]);
  });

  it("stays where a word like a credit's is part of a longer one", () => {
    const line = "Video-based lessons for all who want to dive";
    expect(read(story(p([one, two, three]), `<p>${line}</p>`, p([four, five, six]))).text).toContain(line);
  });

  it("stays as a label with its value, and goes as a topic with a headline", () => {
    const more = `<p>Harbour: ${link("Wardens hired a second crew of divers in May")}</p>`;
    const account = `<p>Account: ${link("@quill")}</p>`;
    const { text } = read(story(parts(p([one]), account, p([two]), p([three]), more, p([four]), p([five]), p([six]))));
    expect(text).toContain("Account: @quill");
    expect(text).not.toContain("Harbour: Wardens");
  });

  it("is a heading where the box is called what consent layers or widgets are, with nothing in it to press", () => {
    const heading = (name: string, words: string) => `<div class="${name}"><h3>${words}</h3></div>`;
    const layer = `<div class="cmp">${LONG_NOTICE}<button>Reject</button></div>`;
    const { text } = read(
      story(
        heading("v-cmp", "The first pillar"),
        p([one, two, three]),
        layer,
        "<h2 class='widget-title'>The second</h2>",
        p([four, five]),
      ),
    );
    expect(text).toContain("The first pillar");
    expect(text).toContain("The second");
    expect(text).not.toContain("partners");
  });
});

describe("a line that is all link", () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const away = (words: string, more = "") => `<a href="https://shelf.example/b/"${more}>${words}</a>`;

  it("stays where it is an item or a heading that leads to another site", () => {
    const books = list(away("The Stones of Port Alder by Ada Quill"), away("Piers and Tides"));
    const club = `<h3>${away("Pier Readers")}</h3>`;
    const { text } = read(story(p([one, two]), books, p([three]), club, p([four, five, six])));
    for (const words of ["The Stones of Port Alder by Ada Quill", "Piers and Tides", "Pier Readers"])
      expect(text).toContain(words);
  });

  it("stays where it says what follows or is a whole long sentence, and goes where it is a call", () => {
    const says = `<p>${away("The Gull of Port Alder reported:")}</p><blockquote><p>${three}</p></blockquote>`;
    const whole = `<p>${away("Nobody at the harbour office wants to say when the third pillar was last looked at.")}</p>`;
    const call = `<p>${away("Order your own pair of boots today.")}</p>`;
    const { text } = read(story(p([one, two]), says, whole, call, p([four, five, six])));
    expect(text).toContain("The Gull of Port Alder reported:");
    expect(text).toContain("third pillar was last looked at.");
    expect(text).not.toContain("Order your own");
  });

  it("goes where it leads to this site, is an address or an offer, or comes behind the text", () => {
    const others = list(link("Another story of divers"), away("shelf.example"), away("Buy boots", ' rel="sponsored"'));
    const { text } = read(story(p([one, two, three]), others, p([four, five, six]), list(away("Far and wide"))));
    expect(text).toBe(STORY.join("\n"));
  });

  it("is none where a topic with a colon of its own in the link's name stands before it", () => {
    const best = list(
      `<b>Best of the tested boots</b> – ${away("Quill Tide:Proof two-layer rubber boots for the pier")}`,
      `<b>Boots at the pier:</b> ${link("What the wardens wear when they go down to the stones")}`,
    );
    const { text } = read(story(p([one, two, three]), best, p([four, five, six])));
    expect(text).toContain("Quill Tide:Proof");
    expect(text).not.toContain("What the wardens wear");
  });
});

describe("the quoted", () => {
  it("are told in small type below their words, and are no text", () => {
    const quote = `<div class="quote"><blockquote>We have waited for this since I was a boy.</blockquote><p class="who">Tom Reyes, trader</p></div>`;
    const { html, text } = read(story(p([one, two, three]), quote, p([four, five, six])));
    expect(html).toMatch(/<\/blockquote><p class="note">Tom Reyes, trader<\/p>/);
    expect(text).not.toContain("Tom Reyes, trader");
  });
});

describe("the last lines", () => {
  it("stay where they tell of the story, however much they sound like the author's", () => {
    const end = "The repair fund has been halved since then, from four million to two.";
    expect(read(story(p([...STORY, end]))).text).toContain("fund has been halved");
  });
});

test("a name that a machine has drawn holds a word by chance only", () => {
  expect(oneForm("block-id-n1KoAdTuVX")).not.toContain("-ad-");
  expect(oneForm("articleAdTop")).toBe(" article-ad-top ");
});

test.each([
  ["Image 1 of 5", true],
  ["View 8 images", true],
  ["-0:00", true],
  ["0:00 / 2:33", true],
  ["Transcript", true],
  ["Video of the pier", false],
  ["View of the pier", false],
])("what a gallery or a player writes below a picture is no caption: %s", (words, expected) => {
  expect(isCounter(words)).toBe(expected);
});

describe("in a figure", () => {
  const poster = `<img src="/media/pier.jpg" alt="" width="640" height="360">`;

  it("what a film says is no caption, and a player's clock is none", () => {
    const film = `<figure><div>0:00/2:33</div><dl><dd>${`${one} `.repeat(9)}</dd></dl>${poster}<figcaption>The pier from below</figcaption></figure>`;
    const { html } = read(story(p([one, two, three]), film, p([four, five, six])));
    expect(html).toMatch(/<figure><img[^>]*><figcaption>The pier from below<\/figcaption><\/figure>/);
  });

  it("an advertisement is known by its measures", () => {
    const banner = `<p><a href="https://shop.example/"><img src="/media/autumn-sale-728x90.gif" alt=""></a></p>`;
    const { html } = read(story(p([one, two, three]), banner, p([four, five, six]), `<p>${poster}</p>`));
    expect(html).not.toContain("autumn-sale");
    expect(html).toContain("pier.jpg");
  });
});
