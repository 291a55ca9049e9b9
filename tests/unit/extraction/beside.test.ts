/** What is shown with the text and is no part of it: captions, credits, sources, whom a post is from. */
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract } from "../../../utils/extraction/index.ts";
import { p, pageOf, read, STORY, URL_OF_PAGE } from "./page.ts";

const [one, two, three, four, five, six] = STORY as [string, string, string, string, string, string];
const story = (...parts: string[]) =>
  pageOf(`<div class="page"><article><h1>Wardens close the eastern pier</h1>${parts.join("\n")}</article></div>`);
const picture = (name: string) => `<img src="/${name}.jpg" alt="">`;

describe("pictures", () => {
  it("keep the captions and credits that stand outside a figure", () => {
    const boxed = `<div class="media">${picture("pier")}<div class="image-caption">The pier at low tide</div><span class="image-credit">Harbour Office</span></div>`;
    const { html, text } = read(
      story(p([one, two]), boxed, p([three]), `<div>${picture("ferry")}<p>Photo: A. Warden</p></div>`, p([four])),
    );
    expect(html).toMatch(
      /<figure><img[^>]*pier[^>]*><figcaption>The pier at low tide<\/figcaption><figcaption>Harbour Office/,
    );
    expect(html).toMatch(/<figure><img[^>]*ferry[^>]*><figcaption>Photo: A. Warden/);
    expect(text).not.toMatch(/low tide|Harbour Office|Photo/);
  });

  it("keep the few words that share a box with them, whatever the box is called", () => {
    const box = `<div class="x1"><div class="x2"><div>${picture("pier")}</div><div class="x3">The pier on a calm day</div><div class="x4">The Harbour Post</div></div></div>`;
    const { html, text } = read(story(p([one, two, three]), box, p([four, five, six])));
    expect(html).toMatch(
      /<figure><img[^>]*pier[^>]*><figcaption>The pier on a calm day<\/figcaption><figcaption>The Har/,
    );
    expect(text).not.toContain("calm day");
  });

  it("have caption and credit apart that the page parts by style alone", () => {
    const figure = `<figure>${picture("pier")}<figcaption>The pier in May.<span>Ann Lee</span></figcaption></figure>`;
    expect(read(story(p([one, two]), figure, p([three, four]))).html).toContain("The pier in May. Ann Lee");
  });

  it("have who took them told by a term and its meaning", () => {
    const credit = "<dl><dt>Photo:</dt><dd>from the wardens' own chest</dd></dl>";
    const { text } = read(story(p([one, two, three]), `<div>${picture("pier")}${credit}</div>`, p([four, five, six])));
    expect(text).toBe(STORY.join("\n"));
  });

  it("have credits without the label that ends in dots, and no mark of what is not there", () => {
    const said = "<span>The pier.</span> <span>Credit...</span><span>Ann Lee</span>";
    const film = `<figure><dl><dt></dt><dd><p>n/a</p></dd></dl>${picture("pier")}<figcaption>${said}</figcaption></figure>`;
    const { html } = read(story(p([one, two]), film, p([three, four])));
    expect(html).toContain("Ann Lee");
    expect(html).not.toMatch(/n\/a|Credit/);
  });

  it("come from what is there for browsers without scripts, where their box holds nothing else", () => {
    const box = (name: string) =>
      `<div class="PostPicture"><div><div><noscript><img src="/${name}.jpg" alt=""></noscript></div></div><small class="credit">Ann Lee</small></div>`;
    const counted = '<div><noscript><img src="/count.jpg" alt=""></noscript></div>';
    const { html } = read(story(p([one, two]), box("pier"), p([three]), box("ferry"), counted, p([four, five])));
    expect(html).toMatch(/<figure><img[^>]*pier[^>]*><figcaption><small>Ann Lee.*<img[^>]*ferry/s);
    expect(html).not.toContain("count.jpg");
  });

  it("leave no markup as text where scripting is on, so that it is not taken for the article's", () => {
    const waiting = `<li><img src="data:,"><noscript><img alt="" src="/gull.jpg" srcset="${"/gull.jpg?w=300 300w, ".repeat(40)}"></noscript></li>`;
    const html = story(p([one, two]), `<div class="box"><ul>${waiting.repeat(12)}</ul></div>`, p([three]));
    const { document } = new JSDOM(html, { url: URL_OF_PAGE, runScripts: "dangerously" }).window;
    expect(document.querySelector("noscript")?.childElementCount).toBe(0);
    expect(extract({ document, url: URL_OF_PAGE })?.text).toBe([one, two, three].join("\n"));
  });

  it("are those that wait for a script behind a moving stand-in, named plainly or in sizes given as JSON", () => {
    const waiting = (source: string) =>
      `<figure><img src="/preload.gif" data-src='${source}' alt=""><figcaption>The pier</figcaption></figure>`;
    for (const source of ["//img.example/pier.jpg", '{"wide":{"w":"80","src":"//img.example/pier.jpg"}}'])
      expect(read(story(p([one, two, three]), waiting(source), p([four, five]))).html).toContain(
        "https://img.example/pier.jpg",
      );
    const cartoon = '<figure><img src="/gulls.gif" data-src="/wide-gulls.gif" alt=""></figure>';
    expect(read(story(p([one, two, three]), cartoon, p([four, five]))).html).toContain("/gulls.gif");
  });

  it("are given no caption from elsewhere", () => {
    const far = `<div>${picture("pier")}</div>${p([three])}<div class="caption">Of another picture</div>`;
    const { html } = read(story(p([one, two]), far, p([four, five])));
    expect(html).not.toContain("Of another picture");
  });

  it("keep words that stand bare in their figure, and no words twice", () => {
    const bare = `<figure>${picture("pier")}The pier at low tide</figure>`;
    const twice = `<figure>${picture("ferry")}<div>Harbour Office</div><figcaption>The ferry. Photo: Harbour Office</figcaption></figure>`;
    const { html } = read(story(p([one, two]), bare, p([three, four]), twice, p([five, six])));
    expect(html).toMatch(/<figure><img[^>]*pier[^>]*><figcaption>The pier at low tide<\/figcaption><\/figure>/);
    expect(html.match(/Harbour Office/g)).toHaveLength(1);
  });

  it("are not taken for an ad by their own name where they have a caption", () => {
    const named = `<figure><img class="no-lazy block-ads" src="/pier.jpg" alt=""><figcaption>The pier</figcaption></figure>`;
    const { html } = read(
      story(p([one, two]), named, `<div class="ads"><img src="/offer.jpg" alt=""></div>`, p([three, four])),
    );
    expect(html).toContain("/pier.jpg");
    expect(html).not.toContain("/offer.jpg");
  });

  it("go with the teaser that is one link, even where its headline seems to head the text", () => {
    const card = (place: string, title: string) =>
      `<article><a href="/${place}">${picture(place)}<div><span>Harbour</span><h3>${title}</h3></div></a></article>`;
    const cards = `<div><div>Read on</div>${card("mole", "How the mole was built")}${card("gulls", "Where the gulls spend the winter")}</div>`;
    const { html, text } = read(story(p([one, two, three]), cards, p([four, five, six])));
    expect(html).not.toMatch(/mole|gulls/);
    expect(text).toBe(STORY.join("\n"));
    const tested = `<a href="/best">${picture("best")}<h3>The best of the boats</h3></a>`;
    const kept = read(story(p([one, two, three]), tested, p([four, five, six])));
    expect(kept.html).toMatch(/best\.jpg.*The best of the boats/s);
  });

  it("go with the teaser that a link lies over, and stay with the section that leads to several places", () => {
    const card = (link: string, place: string) =>
      `<div><article>${link}<div>${picture(place)}<h3>How the ${place} was built</h3><p>Nobody had thought that it could be done. Then a warden drew it on the back of a letter.</p></div></article></div>`;
    const over = card(`<a href="https://paper.example/2026/mole"></a>`, "mole");
    const section = card(`<a href="/2026/sea"></a><a href="https://board.example/minutes">Minutes</a>`, "wall");
    const { html, text } = read(story(p([one, two, three]), over, section, p([four, five, six])));
    expect(html).not.toContain("mole");
    expect(text).not.toContain("How the mole");
    expect(text).toContain("How the wall was built");
  });

  it("go when they are the house's sign, or what is offered below the text", () => {
    const sign = `<p><img src="/mark.gif" width="100" height="100" alt="Harbour Post Logo"></p>`;
    const large = `<p><img src="/new-sign.jpg" width="900" height="500" alt="The wardens' new logo"></p>`;
    const offer = `<h3>You might also like: <em>The Winter Piers</em> by Bo Kim, sold <a href="/book">here</a>.</h3><p><a href="/book">${picture("book")}</a></p>`;
    const { html } = read(story(p([one, two]), large, p([three, four, five, six]), sign, offer));
    expect(html).toContain("/new-sign.jpg");
    expect(html).not.toMatch(/mark\.gif|book\.jpg/);
  });

  it("go when they are banners, or show that there is no picture", () => {
    const offer = "https://shop.example/monthly?from=post";
    const banner = `<figure><a href="${offer}">${picture("banner")}</a><figcaption><a href="${offer}">Want more of the harbour? Have our sister paper, the Harbour Monthly,</a> at home.</figcaption></figure>`;
    const blank = `<figure><img src="/media/missing-image.svg" data-src="/tide.jpg" alt=""><figcaption>High tide</figcaption></figure>`;
    const { html } = read(story(p([one, two, three]), blank, p([four, five]), banner));
    expect(html).not.toContain("sister paper");
    expect(html).not.toContain("banner.jpg");
    expect(html).toContain("/tide.jpg");
    expect(html).not.toContain("missing-image");
  });
});

describe("what a page works with", () => {
  it("is no picture of the article, and no caption", () => {
    const figure = `<figure><div>${picture("pier")}<button><img src="/media/zoom-in.f7dae02f.svg" alt="Enlarge"></button><img src="/v2/icon_scale.svg" alt=""></div><figcaption>The pier at low tide</figcaption><div class="credit">Image 1 of 5</div></figure>`;
    const kept = `<figure>${picture("expanded-harbour")}<figcaption>2 of 3 piers are shut</figcaption></figure>`;
    const { html } = read(story(p([one, two]), figure, p([three, four]), kept, p([five, six])));
    expect(html).toMatch(/pier\.jpg.*The pier at low tide/s);
    expect(html).not.toMatch(/zoom-in|icon_|1 of 5/);
    expect(html).toMatch(/expanded-harbour\.jpg.*2 of 3 piers/s);
  });

  it("is no text: the stroke below the last line goes, the one between two parts stays", () => {
    const { text } = read(story(p([one, two, three]), "<p>* * *</p>", p([four, five, six]), "<p>___</p>"));
    expect(text).toContain("* * *");
    expect(text).not.toContain("___");
  });
});

describe("notes", () => {
  it("keep the line of sources that closes an article out of its text, and on the sheet", () => {
    const sources = `<p>Sources: <a href="https://a.example/1">Harbour Office</a>, <a href="https://b.example/2">Reef News</a></p>`;
    const { html, text } = read(story(p(STORY), sources));
    expect(html).toMatch(/<p class="note">Sources: <a href="https:\/\/a.example\/1">/);
    expect(text).not.toContain("Sources");
  });

  it("tell whom a quoted post is from", () => {
    const post = (words: string, who: string) =>
      `<blockquote class="twitter-tweet"><p>${words}</p>— ${who} <a href="https://social.example/1">May 3, 2026 at the harbour</a></blockquote>`;
    const { html } = read(story(p([one, two]), post(three, "Ada (@ada)"), p([four, five])));
    expect(html).toMatch(/<blockquote>.*Ada \(@ada\).*<\/blockquote>/s);
  });
});

describe("boxes in the text", () => {
  it("lead to other articles where picture and heading do, and not where much is said", () => {
    const card = (href: string, words: string) =>
      `<section><ul><li><div><a href="${href}">${picture("card")}</a><div>Post</div></div><h3><a href="${href}">What the wardens said in June</a></h3><p>${words}</p></li></ul></section>`;
    const short = read(
      story(
        p([one, two]),
        card(
          "/2026/june",
          "The pier was the heart of the town. Then came the cracks in its pillars, and nobody went there any longer.",
        ),
        p([three, four, five]),
      ),
    );
    expect(short.text).not.toContain("said in June");
    expect(short.html).not.toContain("card.jpg");
    const tested = read(story(p([one, two]), card("https://shop.example/lamp", `${three} ${four}`), p([five, six])));
    expect(tested.text).toContain("said in June");
  });

  it("keeps items that say more than their link, and no lists of other headlines", () => {
    const item = (topic: string, link: string, more: string) => `<li>${topic}<a href="/x">${link}</a>${more}</li>`;
    const named = `<ul>${item("", "The pillars of the pier, a survey", ", Reef News, 3 May 2026")}${item("", "How old are our piers?", ", Harbour Post, 4 May 2026")}</ul>`;
    const others = `<ul>${item("The bridge: ", "Board wants it to stay shut until the spring", "")}${item("Fish: ", "Traders ask the town for a reduction in rent", "")}</ul>`;
    const { text } = read(story(p([one, two]), named, p([three, four]), others, p([five, six])));
    expect(text).toContain("The pillars of the pier, a survey, Reef News");
    expect(text).not.toContain("Board wants");
  });
});

describe("the sheet", () => {
  it("keeps the space between words, and no stray hyphen or break", () => {
    const words = `<p><br>${one}<b> </b>Then<strong>&nbsp;</strong>more of the Pan-\u00adharbour and the \u00adpier.<br><br></p>`;
    const { html } = read(story(words, p([two, three, four])));
    expect(html).toContain("winter, after divers found cracks in four of its pillars. Then");
    expect(html).toContain("Pan-harbour and the pier.");
    expect(html).not.toContain("<br>");
  });

  it("shows a picture in a table of one cell as a picture, and a table as a table", () => {
    const frame = `<table><tr><td>${picture("pier")}</td></tr><tr><td>The pier at low tide</td></tr></table>`;
    const table = `<table><tr><td>East</td><td>61 votes</td></tr><tr><td>West</td><td>12 votes</td></tr></table>`;
    const { html } = read(story(p([one, two]), frame, p([three, four]), table, p([five])));
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html).toContain("pier.jpg");
    expect(html).toContain("61 votes");
  });

  it("has no buttons to share drawn as pictures", () => {
    const buttons = ["facebook", "share-twitter", "follow_us", "whatsapp-icon"].map(
      (name) => `<a href="https://x.example/"><img src="/svg/${name}.svg"></a>`,
    );
    const { html } = read(story(p(STORY), `<div>${buttons.join("")}${picture("twitter-office-in-the-harbour")}</div>`));
    expect(html.match(/<img/g)).toHaveLength(1);
  });

  it("lists the sources below their heading", () => {
    const list = `<p><b>Sources:</b></p><p><a href="https://a.example/1">Harbour Office</a></p><p><a href="https://b.example/2">Reef News</a></p>`;
    const { html, text } = read(story(p(STORY), list));
    expect(html).toMatch(/Sources:.*class="note"><a[^>]*>Harbour Office.*class="note"><a[^>]*>Reef News/s);
    expect(text).not.toContain("Reef News");
  });

  it("begins before the box in which a wall hides the rest", () => {
    const lines = (some: string[]) => some.map((line) => `<p class="v-p">${line}</p>`).join("");
    const rest = [two, three, four, five, six, ...STORY.map((line) => `Again: ${line}`)];
    const { paragraphs } = read(story(lines([one]), `<div class="wall" hidden>${lines(rest)}</div>`));
    expect(paragraphs).toEqual([one, ...rest]);
  });
});
