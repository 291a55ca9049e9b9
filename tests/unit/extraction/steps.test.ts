import { describe, expect, it } from "vitest";
import { STEPS } from "../../../utils/extraction/index.ts";
import { p, pageOf, read, STORY } from "./page.ts";

const [one, two, three, four, five, six] = STORY as [string, string, string, string, string, string];
const story = (...parts: string[]) =>
  pageOf(`<div class="page"><article><h1>Wardens close the eastern pier</h1>${parts.join("\n")}</article></div>`);
const LONG =
  "We and our many partners store and read information on your device, measure how you use these pages, and build a profile of what you like, as our policy explains at length.";

const AGAIN = STORY.map((line) => `Again: ${line}`);
const links = `<div><ul><li><a href="/x">Elsewhere in the county</a></li></ul></div>`.repeat(3);

interface Case {
  step: string;
  html: string;
  /** Words that the text must not hold with the step, and holds without it. */
  out?: string;
  /** Words that the text (or HTML) must hold with the step, and does not without it. */
  in?: string;
  where?: "text" | "html";
  /** Other steps that would do the same work, left out both times. */
  also?: string[];
}

const CASES: Case[] = [
  {
    step: "embeds",
    html: story(
      p(STORY),
      `<blockquote class="twitter-tweet"><p>${LONG}</p><a href="https://social.example/1">May</a></blockquote>`,
      `<blockquote class="instagram-media"><p>A gull</p><a href="https://social.example/2">May</a></blockquote>`,
      p([two]),
    ),
    in: 'href="https://social.example/2"',
    where: "html",
    also: ["share", "link-lines"],
  },
  {
    step: "machinery",
    html: story(p(STORY), `<p>${six} <button>Press to hear this read aloud</button></p>`),
    out: "Press to hear",
  },
  {
    step: "templates",
    html: pageOf(
      `<div class="page">${p([one, two])}<div><template shadowrootmode="open"><div>${p([three, four])}</div></template></div></div>`,
    ),
    in: three,
  },
  {
    step: "noscript",
    html: story(
      p([one, two, three]),
      `<figure><img src="data:image/gif;base64,R0"><noscript><img src="/pier.jpg" alt=""></noscript><figcaption>Pier</figcaption></figure>`,
      p([four, five]),
    ),
    in: "https://paper.example/pier.jpg",
    where: "html",
  },
  {
    step: "lazy-images",
    html: story(
      p([one, two, three]),
      `<figure><img src="data:image/gif;base64,R0lGOD" data-src="/pier.jpg" alt="The pier"><figcaption>The pier</figcaption></figure>`,
      p([four, five]),
    ),
    in: "https://paper.example/pier.jpg",
    where: "html",
  },
  { step: "overlays", html: story(p(STORY), `<div class="modal"><p>${LONG}</p></div>`), out: LONG },
  { step: "hidden", html: story(p(STORY), `<div hidden><p>${LONG}</p></div>`), out: LONG },
  {
    step: "consent",
    html: story(p([one, two, three]), `<div class="cookie-banner"><p>${LONG}</p></div>`, p([four, five, six])),
    out: LONG,
  },
  {
    step: "next-articles",
    html: pageOf(
      `<main><article><h1>Wardens close the eastern pier</h1>${p(STORY)}</article><article><h1>Another story</h1><p>${LONG}</p><p>${LONG} Twice.</p></article></main>`,
    ),
    out: "We and our many partners",
  },
  {
    step: "landmarks",
    html: story(p(STORY), `<aside><p>${LONG}</p></aside>`, p(AGAIN)),
    out: LONG,
  },
  { step: "ads", html: story(p(STORY), `<div class="ad-slot"><p>${LONG}</p></div>`, p(AGAIN)), out: LONG },
  {
    step: "share",
    html: story(
      p(STORY),
      p(STORY.map((line) => `Again: ${line}`)),
      `<div class="share-bar"><p>${LONG}</p></div>`,
      p([one]),
    ),
    out: LONG,
  },
  {
    step: "related",
    html: story(p([one, two, three]), `<div class="related-articles"><p>${LONG}</p></div>`, p([four, five, six])),
    out: LONG,
  },
  {
    step: "newsletter",
    html: story(
      p([one, two, three]),
      `<div class="newsletterBox"><p>${two} And so on, at length.</p></div>`,
      p([one, two, three, four, five, six]),
    ),
    out: "And so on, at length.",
  },
  {
    step: "author-box",
    html: story(
      p(STORY),
      `<div class="author-box"><p>Ada Quill has kept the harbour's books for thirty years, sails a small boat on Sundays and grows leeks.</p></div>`,
    ),
    out: "Ada Quill",
  },
  { step: "comments", html: story(p(STORY), `<div class="comments-list"><p>${LONG}</p></div>`), out: LONG },
  {
    step: "chrome",
    html: story(p(STORY), p(STORY.map((line) => `Again: ${line}`)), `<div class="tag-list"><p>${LONG}</p></div>`),
    out: LONG,
  },
  { step: "untaken", html: story(p(STORY), `<div>Harbour town</div>`), out: "Harbour town" },
  {
    step: "standfirst",
    html: pageOf(
      `<header><h1>Wardens close the eastern pier</h1><p class="standfirst">Divers found cracks in four pillars that nobody had looked at for years</p></header><div class="story">${p(STORY)}</div>`,
    ),
    in: "Divers found cracks in four pillars that nobody had looked",
  },
  {
    step: "title-repeat",
    html: story(p(STORY))
      .replace("<h1>", "<h1>")
      .replace(/<article><h1>(.*?)<\/h1>/, "<h1>$1</h1><article><h2>$1</h2>"),
    out: "Wardens close the eastern pier",
    also: ["evident"],
  },
  {
    step: "captions",
    html: story(
      p([one, two, three]),
      `<p class="wp-caption-text">The eastern pier as it was in May of last year</p>`,
      p([four, five, six]),
    ),
    out: "as it was in May",
  },
  {
    step: "credits",
    html: story(p([one, two, three]), `<p>Photo: Harbour Office / A. Quill</p>`, p([four, five, six])),
    out: "Harbour Office",
  },
  {
    step: "byline",
    html: story(`<p>By Ada Quill and Bo Reed</p><p>23 November 2026, 10:15</p>`, p(STORY)),
    out: "Ada Quill",
  },
  {
    step: "read-also",
    html: story(p([one, two, three]), `<p>Lesen Sie auch: <a href="/a">Ein anderer Pier</a></p>`, p([four, five, six])),
    out: "Lesen Sie auch",
    also: ["link-lines", "evident"],
  },
  {
    step: "sign-up",
    html: story(p([one, two, three]), `<p>Sign up for our newsletter</p>`, p([four, five, six])),
    out: "Sign up",
  },
  {
    step: "link-lines",
    html: story(
      p([one, two, three]),
      `<p><a href="/a">A pier elsewhere in the county is to be painted green</a></p>`,
      p([four, five, six]),
    ),
    out: "painted green",
    also: ["untaken"],
  },
  {
    step: "author-bio",
    html: story(
      p(STORY),
      `<p><em>Ada Quill is a reporter at the Paper, where she covers the harbour, the fish market and the ferries.</em></p>`,
    ),
    out: "Ada Quill",
  },
  { step: "tail", html: story(p(STORY), `<h3>What else there is</h3>`), out: "What else there is", also: ["untaken"] },
  {
    step: "chunks",
    html: pageOf(
      `<div><div><div class="story-part">${p(STORY)}</div></div>${links}<section><div><div class="story-part">${p([`Again: ${one}`])}</div></div></section></div>`,
    ),
    in: "Again: ",
  },
  {
    step: "fuller",
    html: pageOf(
      `<div><div class="top">${p([one, two])}</div>${STORY.slice(2)
        .map(
          (line, index) => `<div class="n${"abcdef"[index]}"><div><div><span>${line} ${line}</span></div></div></div>`,
        )
        .join("")}</div>`,
    ),
    in: five,
    also: ["chunks"],
  },
  {
    step: "about-company",
    html: story(
      p(STORY),
      `<h3>About Harbour Works</h3><p>Harbour Works is a leading maker of piers, founded in 1902, and serves customers in forty countries.</p>`,
    ),
    out: "leading maker of piers",
  },
  // These have tests of their own.
  { step: "evident", html: "", in: "" },
  { step: "article-body", html: "", in: "" },
  { step: "script-data", html: "", in: "" },
];

describe("each step", () => {
  for (const { step, html, out, in: kept, where = "text", also = [] } of CASES) {
    if (!html || (kept === "" && out === undefined)) continue;
    it(`${step} ${out !== undefined ? "takes out what is not the article" : "brings in what is"}`, () => {
      const withStep = read(html, also)[where];
      const without = read(html, [step, ...also])[where];
      if (out !== undefined) {
        expect(withStep).not.toContain(out);
        expect(without).toContain(out);
      }
      if (kept !== undefined) {
        expect(withStep).toContain(kept);
        expect(without).not.toContain(kept);
      }
      expect(withStep).toContain(where === "text" ? one : "data-paragraph");
    });
  }

  it("evident finds what Readability finds, without asking it", () => {
    const html = story(p(STORY), p(AGAIN));
    expect(read(html).text).toBe(read(html, ["evident"]).text);
    expect(read(html).trail.some((entry) => entry.step === "evident")).toBe(true);
    expect(read(html, ["evident"]).trail.some((entry) => entry.step === "evident")).toBe(false);
  });

  it("embeds keeps the words of a post that the page quotes", () => {
    const post = `<blockquote class="twitter-tweet"><p>${LONG}</p>— Ada (@ada) <a href="https://social.example/1">May</a></blockquote>`;
    const html = story(p(STORY), post, p([two]));
    expect(read(html).text).toContain(LONG);
    expect(read(html).html).toMatch(/<blockquote>.*https:\/\/social\.example\/1/s);
  });

  it("captions, sign-up and the standfirst know the agencies', the shops' and the themes' own lines", () => {
    const caption =
      "In this May 3, 2019, file photo made available by the wardens, divers look at the pillars of the eastern pier.";
    const offer = "Get the Harbour Monthly delivered through your letterbox every month. 12 issues for 11.99.";
    const text = read(
      story(p([caption, ...STORY, offer, `[button link="/kit" type="big"] Send us your kit[/button]`])),
    ).text;
    expect(text).not.toContain("file photo");
    expect(text).not.toContain("letterbox");
    expect(text).not.toContain("[button");
    const dek = (line: string) =>
      pageOf(`<h1>Wardens close the eastern pier</h1><div class="summary">${line}</div><article>${p(STORY)}</article>`);
    expect(read(dek("Divers have found cracks in four of the pillars.")).text).toContain("Divers have found");
    const excerpt = dek("Sometimes people ask me why piers become […]");
    expect(read(excerpt).text).not.toContain("Sometimes people");
  });

  it("keeps a table's figures, and a linked heading of running text", () => {
    const table = `<table><tr><th>Pier</th><th>Score</th></tr><tr><td>East</td><td>61.59%</td></tr></table>`;
    const heading = `<h3><a href="/pier">The western pier</a></h3>`;
    const text = read(story(p([one, two, three]), heading, p([four, five]), table, p([six]))).text;
    expect(text).toContain("61.59%");
    expect(text).toContain("The western pier");
  });

  it("next-articles takes out other posts beside a short one, and leaves a continuation that says more", () => {
    const own = `<article><h1>Wardens close the eastern pier</h1>${p([`${one} ${two} ${three}`])}</article>`;
    const other = (line: string) => `<article><img src="/x.jpg">${p([line])}</article>`;
    const posts = pageOf(own + [four, five, six].map(other).join(""));
    expect(read(posts).text).not.toContain(five);
    expect(read(posts, ["next-articles"]).text).toContain(five);
    const continued = pageOf(`${own}<article>${p(STORY.map((line) => `${line} ${line}`))}</article>`);
    expect(read(continued).text).toContain(five);
  });

  it("keeps a pull quote in an aside, and no other aside", () => {
    const pulled = `<aside class="pullquote"><p>“Nobody had looked at them for years”</p></aside>`;
    const quoted = `<aside><blockquote><p>The pier is as old as the harbour.</p></blockquote></aside>`;
    const other = `<aside class="box"><p>Our app has all the news of the harbour</p></aside>`;
    const { html } = read(story(p([one, two]), pulled, p([three]), quoted, other, p([four, five, six])));
    expect(html).toMatch(/class="pull-quote">“Nobody had looked/);
    expect(html).toContain("as old as the harbour");
    expect(html).not.toContain("Our app");
  });

  it("gives a standfirst that the page marks as a heading as a paragraph, out of the outline", () => {
    const dek = "Divers found cracks in four pillars that nobody had looked at for years";
    const page = `<h1>Wardens close the eastern pier</h1><h2 class="standfirst">${dek}</h2>${p(STORY)}`;
    const { html } = read(pageOf(`<article>${page}</article>`));
    expect(html).toMatch(new RegExp(`<p[^>]* class="standfirst">${dek}`));
  });

  it("keeps headings that a table of contents numbers, and the line that introduces a quotation", () => {
    const contents = `<div id="toc"><ul><li>What is in this piece</li></ul></div>`;
    const asked = `<p>And the wardens? A <a href="/study">study from the institute of piers</a> said this:</p>`;
    const quote = `<blockquote><p>${four}</p></blockquote>`;
    const text = read(
      story(
        contents,
        p([one, two]),
        `<h2 id="toc_1">What the divers saw</h2>`,
        p([three]),
        asked,
        quote,
        p([five, six]),
      ),
    ).text;
    expect(text).toContain("What the divers saw");
    expect(text).toContain("said this:");
    expect(text).not.toContain("What is in this piece");
  });

  it("is in the list, in order", () => {
    for (const { step } of CASES) expect(STEPS).toContain(step);
    expect(CASES.length).toBe(STEPS.length);
  });
});
