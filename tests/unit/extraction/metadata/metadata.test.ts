import { describe, expect, it } from "vitest";
import { ld, metadataOf, og, STORY } from "./page.ts";

const H1 = "<h1>The ferry is back in port</h1>";
const DEK = "After eleven days of storm the islanders can leave again, and not all of them want to.";

describe("dek", () => {
  const dek = (body: string, head = "") => metadataOf({ head, body }).dek;

  it("is the block marked as standfirst", () => {
    expect(dek(`<article>${H1}<p class="article__standfirst">${DEK}</p>${STORY}</article>`)).toBe(DEK);
    expect(dek(`<article>${H1}<h2>${DEK}</h2>${STORY}</article>`)).toBe(DEK);
  });

  it("is the description where the page shows it as a block of its own", () => {
    expect(dek(`<div>${H1}<div><div>${DEK}</div></div></div>${STORY}`, og("og:description", DEK))).toBe(DEK);
  });

  it("is not the body's first paragraph, nor a description that is not shown", () => {
    const first = /<p>(.*?)<\/p>/.exec(STORY)![1]!;
    expect(dek(`<article>${H1}${STORY}</article>`, og("og:description", first))).toBeNull();
    expect(dek(`<article>${H1}${STORY}</article>`, og("og:description", DEK))).toBeNull();
  });

  it("is found where no heading is marked as one, and is not a line far down the body", () => {
    expect(dek(`<main><div class="x">The ferry is back</div><p class="standfirst">${DEK}</p>${STORY}</main>`)).toBe(
      DEK,
    );
    expect(dek(`${H1}${STORY}${STORY}<p class="description">${DEK}</p>`)).toBeNull();
  });

  it("is the description's own block, not the box that holds the byline too; and no legal notice", () => {
    const head = og("og:description", DEK);
    const box = `<div><div>${DEK}</div><div>By Ann Lee</div><div>3 May 2026</div><div>Save this story</div></div>`;
    expect(dek(`<header>${H1}${box}</header>${STORY}`, head)).toBe(DEK);
    expect(dek(`${H1}<div>${DEK} Copyright © Harbour Media Ltd</div>${STORY}`, head)).toBeNull();
  });

  it("may be of two words where it is called a subtitle and follows the headline at once", () => {
    expect(dek(`<article>${H1}<h2 class="subtitle">Ferry sought</h2>${STORY}</article>`)).toBe("Ferry sought");
    expect(dek(`<article>${H1}<div>Harbour</div><h2 class="subtitle">Ferry sought</h2>${STORY}</article>`)).toBeNull();
  });

  it("is all of its paragraphs where the page marks them alike and describes itself by them", () => {
    const [one, two] = ["The ferry sails again after eleven days.", "Not all of the islanders want to leave."];
    const body = `${H1}<p class="lead">${one}</p><p class="lead">${two}</p><p class="lead">The council will meet today at noon.</p>${STORY}`;
    expect(dek(`<article>${body}</article>`, og("og:description", `${one} ${two}`))).toBe(`${one} ${two}`);
    expect(dek(`<article>${body}</article>`)).toBe(one);
  });

  it("has the colon that the head writes between a kicker and a line in boxes of their own", () => {
    const lines = "<h2><span>After eleven days </span><div>The ferry sails for the islands once more</div></h2>";
    const said = "After eleven days: The ferry sails for the islands once more";
    expect(dek(`<div>${H1}<hr><div>${lines}</div></div>${STORY}`, og("og:description", said))).toBe(said);
  });

  it("is no caption, byline or newsletter text", () => {
    for (const name of ["caption", "byline", "newsletter lead"]) {
      expect(dek(`${H1}<div class="${name}"><p class="intro">${DEK}</p></div>${STORY}`)).toBeNull();
    }
  });
});

describe("site name", () => {
  it.each([
    [og("og:site_name", "Harbour Post"), "", "Harbour Post"],
    [og("og:site_name", "Harbour Post – All the news that floats by the islands"), "", "Harbour Post"],
    [ld({ "@type": "NewsArticle", publisher: { "@type": "Organization", name: "Harbour Post" } }), "", "Harbour Post"],
    ['<meta name="application-name" content="Harbour Post">', "", "Harbour Post"],
    ["<title>The ferry is back in port | Harbour Post</title>", "", "Harbour Post"],
    ["", '<header><a class="logo" href="/"><img alt="Harbour Post logo"></a></header>', "Harbour Post"],
    ["", '<header><a class="logo" href="/" title="Zur Startseite">Harbour Post</a></header>', "Harbour Post"],
    ["<title>The ferry is back in port - The Gull</title>", "", "The Gull"],
    ["<title>The ferry is back in port - Islands - The Gull</title>", "", "The Gull"],
    [`${og("og:site_name", "harbourpost")}<title>The ferry is back | Harbour Post</title>`, "", "Harbour Post"],
    [
      og("og:site_name", "harbourpost.example") +
        ld({ "@type": "NewsArticle", publisher: { "@type": "Organization", name: "The Harbour Post" } }),
      "",
      "The Harbour Post",
    ],
    [og("og:site_name", "harbourpost") + og("twitter:site", "@Harbourpost_"), "", "harbourpost"],
    [`${og("twitter:site", "@thgull")}<title>The ferry is back in port - The Gull</title>`, "", "The Gull"],
    [
      `${og("og:site_name", "Shipping")}<meta name="application-name" content="Harbour Post"><title>The ferry | Harbour Post</title>`,
      "",
      "Harbour Post",
    ],
    ['<meta name="application-name" content="Harbour Post Website">', "", "Harbour Post"],
    ["", '<a class="logo" href="/"><img alt="Gulls at Sea - News" src="/l.png"></a>', "Gulls at Sea"],
    ["", "", null],
  ])("from %s %s", (head, body, expected) => {
    expect(metadataOf({ head, body: body + H1 + STORY }).siteName).toBe(expected);
  });
});

describe("language and direction", () => {
  const read = (html: string, head: string, body: string) => {
    const { lang, dir } = metadataOf({ html, head, body });
    return [lang, dir];
  };

  it("reads html lang, JSON-LD and og:locale as BCP 47", () => {
    expect(read('lang="en-us"', "", H1 + STORY)).toEqual(["en-US", "ltr"]);
    expect(read("", og("og:locale", "en_GB"), H1 + STORY)).toEqual(["en-GB", "ltr"]);
    expect(read("", ld({ "@type": "NewsArticle", inLanguage: "en" }), H1 + STORY)).toEqual(["en", "ltr"]);
    expect(read('lang="not a language"', "", H1)).toEqual([null, "ltr"]);
  });

  it("believes the script of the text over a template's language", () => {
    const japanese = "<h1>島のフェリーが十一日ぶりに港へもどった</h1>";
    expect(read('lang="en"', "", japanese)).toEqual(["ja", "ltr"]);
    const arabic = "<h1>عادت العبارة إلى الميناء بعد العاصفة</h1>";
    expect(read('lang="ar-EG"', "", arabic)).toEqual(["ar-EG", "rtl"]);
    expect(read('lang="fa" dir="ltr"', "", arabic)).toEqual(["fa", "rtl"]);
  });

  it("falls back to the stated direction, then the language's", () => {
    expect(read('lang="he"', "", "")).toEqual(["he", "rtl"]);
    expect(read('dir="rtl"', "", "")).toEqual([null, "rtl"]);
  });
});

describe("lead image", () => {
  const image = (body: string, head = "") => metadataOf({ head, body: H1 + body + STORY }).leadImage;

  it("is the shown picture at its largest, with caption and credit", () => {
    const body = `<figure><img src="/s.jpg" srcset="/ferry-400.jpg 400w, /ferry-1600.jpg 1600w" alt="A ferry">
      <figcaption>The ferry on Monday <span class="credit">Photo: Ann Lee</span></figcaption></figure>`;
    expect(image(body)).toEqual({
      url: "https://www.harbourpost.example/ferry-1600.jpg",
      alt: "A ferry",
      caption: "The ferry on Monday",
      credit: "Ann Lee",
    });
  });

  it("has the caption or credit that stands right below it without a figure, and no other line", () => {
    const credited = image('<div class="box"><img src="/ferry.jpg"><div class="credit">(Image: © Ann Lee)</div></div>');
    expect(credited).toMatchObject({ caption: null, credit: "© Ann Lee" });
    const labelled = image(
      '<div class="box"><img src="/ferry.jpg"><div class="credit">Image Credit: Ann Lee</div></div>',
    );
    expect(labelled).toMatchObject({ caption: null, credit: "Ann Lee" });
    const boxed = image(
      '<div><div class="featured-image"><img src="/ferry.jpg"></div><div class="caption-text"><span>The ferry</span> <span class="credit">Ann Lee</span></div></div>',
    );
    expect(boxed).toMatchObject({ caption: "The ferry", credit: "Ann Lee" });
    expect(image('<div><img src="/ferry.jpg"><div class="tools">Enlarge</div></div>')).toMatchObject({
      caption: null,
      credit: null,
    });
  });

  it("has the few words that share its box, whatever they are called, and no others", () => {
    const framed = image(
      '<div class="row"><span>Photo: Ann Lee</span><div><img src="/ferry.jpg"></div><div>The ferry on Monday</div></div>',
    );
    expect(framed).toMatchObject({ caption: "The ferry on Monday", credit: "Ann Lee" });
    for (const other of [
      "<a href='/x'>More</a>",
      "<span>1 March 2026</span>",
      `<p>${"Words of the story. ".repeat(30)}</p>`,
    ])
      expect(image(`<div class="row"><img src="/ferry.jpg">${other}</div>`)).toMatchObject({
        caption: null,
        credit: null,
      });
  });

  it("has no caption of what is there for browsers without scripts", () => {
    const body = `<div><picture><img src="/ferry.jpg"></picture><noscript>&lt;img src="/ferry.jpg?width=1200"&gt;</noscript></div>`;
    expect(image(body)).toMatchObject({ caption: null, credit: null });
  });

  it("gives whom the picture is from, and not the word before the name", () => {
    const body = `<figure><img src="/ferry.jpg"><figcaption>The ferry <i>-</i> <span class="x__copyright">Copyright</span> <span class="x__credit">Ann Lee</span></figcaption></figure>`;
    expect(image(body)).toMatchObject({ caption: "The ferry", credit: "Ann Lee" });
  });

  it("has its credit apart, whose label ends in dots", () => {
    const body = `<figure><img src="/ferry.jpg"><figcaption>The ferry at dawn. <span class="x1">Credit...</span><span>Ann Lee</span></figcaption></figure>`;
    expect(image(body)).toMatchObject({ caption: "The ferry at dawn.", credit: "Ann Lee" });
  });

  it("is not the sign of the house that the story is from", () => {
    const from = '<span><a href="https://gull.example/"><img alt="The Gull" src="/a1.img"> The Gull</a></span>';
    expect(image(`${from}<p><img src="/ferry.jpg"></p>`)?.url).toMatch(/ferry\.jpg$/);
  });

  it("is believed to be the article's whatever is written on it, where the head states it in another size", () => {
    const body =
      '<div class="box"><img class="block-ads" src="/a/ferry-in-harbour-320-80.jpg"><div class="credit">Ann Lee</div></div>';
    expect(image(body, og("og:image", "https://www.harbourpost.example/a/ferry-in-harbour.jpg"))).toMatchObject({
      credit: "Ann Lee",
    });
    expect(image(body)).toBeNull();
  });

  it("is the head's where none is shown; never a logo, a data address or a script", () => {
    expect(image("", og("og:image", "//img.example/ferry.jpg"))?.url).toBe("https://img.example/ferry.jpg");
    expect(image("", og("og:image", "https://img.example/site-logo.png"))).toBeNull();
    expect(image('<img src="javascript:alert(1)"><img src="data:image/gif;base64,R0lGOD">')).toBeNull();
    expect(image("", ld({ "@type": "NewsArticle", image: ["https://img.example/a.jpg"] }))?.url).toBe(
      "https://img.example/a.jpg",
    );
  });

  it("reads a srcset with commas in its addresses, and ends on one that is hostile", () => {
    expect(image('<img srcset="/c_fill,w_400/a.jpg 400w,/c_fill,w_900/a.jpg 900w" src="/s.jpg">')?.url).toBe(
      "https://www.harbourpost.example/c_fill,w_900/a.jpg",
    );
    expect(image('<img srcset="/a.jpg, /b.jpg 2x">')?.url).toBe("https://www.harbourpost.example/b.jpg");
    const hostile = `<img src="/s.jpg" srcset="${"x".repeat(100_000)}"><img src="/s.jpg" srcset="${", ".repeat(50_000)}">`;
    expect(() => image(hostile.repeat(20))).not.toThrow();
  });

  it("is no portrait of the author", () => {
    expect(image('<div class="author-box"><img src="/ann.jpg" width="400" height="400"></div>')).toBeNull();
  });

  it("is seen in a box that hides what hangs over, and known in another cut", () => {
    const figure =
      '<figure class="relative overflow-hidden"><img src="/pics/w2100_h1313_ferry-7f.jpg"><figcaption>The ferry</figcaption></figure>';
    expect(
      image(figure, og("og:image", "https://www.harbourpost.example/pics/w1200_h1200_ferry-7f.jpg")),
    ).toMatchObject({
      url: "https://www.harbourpost.example/pics/w2100_h1313_ferry-7f.jpg",
      caption: "The ferry",
    });
    expect(image('<figure class="hidden"><img src="/ferry.jpg"></figure>')).toBeNull();
    expect(image('<figure><img src="/ferry.svg"></figure>')?.url).toMatch(/ferry\.svg$/);
    expect(image('<div><img src="/ferry.svg" width="640" height="360"></div>')?.url).toMatch(/ferry\.svg$/);
  });

  it("is the head's, where what stands by the headline is a face, a sign, another story or says nothing", () => {
    const head = og("og:image", "https://www.harbourpost.example/ferry.jpg");
    for (const other of [
      '<picture class="rounded-full"><img src="/face.jpg"></picture>',
      '<div class="overflow-hidden"><img src="/face.jpg"><p>By Ann Lee, 3 May 2027, 9:58</p></div>',
      '<div><img src="/symbol.svg"><p>Harbour Press Agency</p></div>',
      '<a href="/storm"><img src="/storm.jpg"><div>Two ships go down in the worst storm for years</div></a>',
      '<div class="card overflow-hidden"><img src="/garden.jpg"></div>',
      '<img src="/authors/lee-ann-314.jpg">',
    ])
      expect(image(other, head)?.url, other).toBe("https://www.harbourpost.example/ferry.jpg");
  });

  it("is read from sizes that are given as JSON", () => {
    const sizes = `{"default":{"w":"80","src":"//img.example/ferry.jpg"}}`;
    expect(image(`<img data-src='${sizes}' src="/e151.gif">`)?.url).toBe("https://img.example/ferry.jpg");
  });

  it("keeps caption and credit apart that a style alone parts", () => {
    const figure = (words: string) => `<figure><img src="/ferry.jpg"><figcaption>${words}</figcaption></figure>`;
    expect(image(figure("The ferry in May.<span>Ann Lee</span>"))?.caption).toBe("The ferry in May. Ann Lee");
  });
});

describe("paywall", () => {
  const paywall = (head: string) => metadataOf({ head, body: H1 + STORY }).paywall;

  it.each([
    [ld({ "@type": "NewsArticle", isAccessibleForFree: false }), "teaser"],
    [ld({ "@type": "NewsArticle", isAccessibleForFree: "False" }), "teaser"],
    [ld({ "@type": "NewsArticle", hasPart: { "@type": "WebPageElement", isAccessibleForFree: "false" } }), "teaser"],
    [og("article:content_tier", "locked"), "teaser"],
    [ld({ "@type": "NewsArticle", isAccessibleForFree: true }), "none"],
    [og("article:content_tier", "free"), "none"],
    [og("article:content_tier", "metered"), "unknown"],
    ["", "unknown"],
  ])("%s → %s", (head, expected) => {
    expect(paywall(head)).toBe(expected);
  });
});

describe("hostile pages", () => {
  it("ends on deep, long and clobbered documents", () => {
    const clobber = ["documentElement", "querySelectorAll", "getElementsByTagName", "head", "title", "body"]
      .map(
        (name) => `<img name="${name}"><form name="${name}"><input name="getAttribute"><input name="localName"></form>`,
      )
      .join("");
    expect(metadataOf({ body: clobber + H1 + STORY }).title).toBe("The ferry is back in port");
    // 400 levels: jsdom's own parser and serialiser set the limit here; browsers are measured in the bench.
    expect(metadataOf({ body: `${H1}${"<div>".repeat(400)}${STORY}` }).title).toBe("The ferry is back in port");
    expect(metadataOf({ body: H1 + '<a href="/x">1 May 2024</a>'.repeat(5_000) }).title).toBe(
      "The ferry is back in port",
    );
  });

  it("changes nothing", () => {
    const body = `${H1}<p class="intro">${DEK}</p>${STORY}`;
    expect(metadataOf({ body })).toEqual(metadataOf({ body }));
  });
});
