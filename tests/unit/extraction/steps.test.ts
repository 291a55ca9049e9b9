import { describe, expect, it } from "vitest";
import { STEPS } from "../../../utils/extraction/index.ts";
import { AGAIN, p, pageOf, read, STORY, story } from "./page.ts";

const [one, two, three, four, five, six] = STORY as [string, string, string, string, string, string];
const LONG =
  "We and our many partners store and read information on your device, measure how you use these pages, and build a profile of what you like, as our policy explains at length.";

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
  {
    step: "inline-captions",
    html: story(
      p([one, two]),
      `<p><span class="inline"><img src="/pier.jpg" alt=""><span class="caption"><span>© Ann Lee</span></span></span>${three}</p>`,
      p([four, five]),
    ),
    in: "<figcaption>© Ann Lee",
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

  it("is in the list, in order", () => {
    for (const { step } of CASES) expect(STEPS).toContain(step);
    expect(CASES.length).toBe(STEPS.length);
  });
});
