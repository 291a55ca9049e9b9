import { describe, expect, it } from "vitest";
import { AGAIN, p, pageOf, read, STORY, story } from "./page.ts";

const [one, two, three, four, five, six] = STORY as [string, string, string, string, string, string];
const WORDS =
  "The wardens have measured the pillars at every ebb since the winter, and what they found was written down and shown to nobody for two long years.";

describe("what becomes of the lines of a page", () => {
  it("evident finds what Readability finds, without asking it", () => {
    const html = story(p(STORY), p(AGAIN));
    expect(read(html).text).toBe(read(html, ["evident"]).text);
    expect(read(html).trail.some((entry) => entry.step === "evident")).toBe(true);
    expect(read(html, ["evident"]).trail.some((entry) => entry.step === "evident")).toBe(false);
  });

  it("evident knows a body that is parted into chunks marked up alike, and asks where they are not", () => {
    const chunk = (lines: string[], name: string) => `<div class="${name}"><div><div>${p(lines)}</div></div></div>`;
    const html = (second: string) => story(chunk(STORY, "chunk"), chunk(AGAIN, second));
    const asked = (page: string) => !read(page).trail.some((entry) => entry.step === "evident");
    expect(asked(html("chunk"))).toBe(false);
    expect(asked(html("other"))).toBe(true);
    expect(read(html("chunk")).text).toBe(read(html("chunk"), ["evident"]).text);
  });

  it("part where one break stands between whole sentences, and not in verses", () => {
    expect(read(story(`<p>${STORY.join("<br>")}</p>`)).paragraphs).toEqual(STORY);
    expect(read(story(`<div>${STORY.slice(0, 3).join("<br>\n")}</div>`, p([four, five, six]))).paragraphs).toEqual(
      STORY,
    );
    const verse = "The pier is long,<br>the pier is old,<br>the wind is strong,<br>the sea is cold.";
    expect(read(story(p(STORY), `<p>${verse}</p>`, p([one]))).html).toContain(verse);
  });

  it("embeds keeps the words of a post that the page quotes", () => {
    const post = `<blockquote class="twitter-tweet"><p>${WORDS}</p>— Ada (@ada) <a href="https://social.example/1">May</a></blockquote>`;
    const html = story(p(STORY), post, p([two]));
    expect(read(html).text).toContain(WORDS);
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

  it("knows the standfirst behind its dateline, in one paragraph", () => {
    const dek = "Divers found cracks in four pillars that nobody had looked at for years";
    const head = `<meta property="og:description" content="${dek}">`;
    const page = `<h1>Wardens close the eastern pier</h1><h2>Wardens close the eastern pier</h2><p><em>Port Alder</em> · <strong>${dek}</strong></p>${p(STORY)}`;
    const { html, text, paragraphKinds } = read(pageOf(`<article>${page}</article>`, head));
    expect(text.startsWith(`Port Alder · ${dek}\n`)).toBe(true);
    expect(paragraphKinds.slice(0, 2)).toEqual(["dek", "paragraph"]);
    expect(html).toMatch(/^<p[^>]* class="standfirst"><em>/);
  });

  it("sets a pull quote of several lines apart once", () => {
    const quote = `<blockquote class="pullquote"><p>Nobody had looked at the pillars for years, and nobody wanted to know what the water had done to them.</p><p>— Ann Lee</p></blockquote>`;
    const { html } = read(story(p([one, two, three]), quote, p([four, five, six])));
    expect(html.match(/class="pull-quote"/g)).toHaveLength(1);
  });

  it("takes out teasers that have their link laid over them, and keeps posts with a link in them", () => {
    const card = (title: string) =>
      `<article><a href="/${title.length}"><span class="sr-only">${title}</span></a><header><em>Harbour</em> <span>${title}</span></header></article>`;
    const post = `<article><p>${AGAIN[0]} <a href="/wardens">The wardens at noon</a></p></article>`;
    const cards = card("How the mole was built by hand") + card("Where the gulls spend their winters");
    const { text } = read(pageOf(`<main><h1>Wardens close the eastern pier</h1>${p(STORY)}${post}${cards}</main>`));
    expect(text).not.toMatch(/How the mole|Where the gulls/);
    expect(text).toContain(AGAIN[0]);
  });

  it("gives a picture at its size, not the tiny one that stands in for it", () => {
    const set = "/p.jpg?w=40&amp;s=a 40w, /p.jpg?w=720&amp;s=b 720w, /p.jpg?w=2160&amp;s=c 2160w";
    const picture = `<figure><img src="/p.jpg?w=40&amp;s=a" srcset="${set}" alt="The pier"></figure>`;
    const { html } = read(story(p([one, two, three]), picture, p([four, five, six])));
    expect(html).toContain("/p.jpg?w=720&amp;s=b");
    const large = `<figure><img src="/q.jpg" srcset="/q.jpg 900w, /q-2.jpg 1500w" alt="The mole"></figure>`;
    expect(read(story(p([one, two, three]), large, p([four, five, six]))).html).toContain("/q.jpg");
  });

  it("sign-up knows letterboxes in other languages", () => {
    const offers = [
      "„Hafen am Abend“: Unser Newsletter bringt von Montag bis Freitag das Wichtigste kurz gefasst in Ihr privates Postfach.",
      "Notre newsletter du soir arrive chaque jour ouvrable, brève et claire, dans votre boîte mail.",
    ];
    const asked =
      "He had read the newsletter of the wardens, who had sent it to every letterbox in the town that week.";
    const { text } = read(story(p([...STORY, asked, ...offers])));
    expect(text).not.toMatch(/Postfach|boîte/);
    expect(text).toContain(asked);
  });

  it("sign-up knows what asks for consent in place of something embedded, and no sentence about data", () => {
    const asks = [
      "Den Plan des Hafens zeigt ein Dienst aus Übersee. Er wird geladen, wenn Sie hier klicken; dabei erfährt der Dienst Ihre IP-Adresse.",
      "To see this map, tell us that you do not mind: by clicking below you let its makers receive personal data such as your address.",
    ];
    const told =
      "Die Werft gab personenbezogene Daten ihrer Arbeiter weiter, sagte die Hafenmeisterin am Montag im Rat.";
    const { text } = read(story(p([one, two, told, asks[0]!, three, four, asks[1]!, five, six])));
    expect(text).toContain(told);
    expect(text).not.toMatch(/Dienst aus Übersee|makers receive/);
  });

  it("read-also knows a single episode of a podcast, with its picture, and keeps a list's parts", () => {
    const part = (number: number, name: string) =>
      `<div><img src="/${name}.jpg" alt=""><h3>#${number} The ${name} of the harbour</h3></div>`;
    const alone = read(story(p([one, two, three]), part(12, "gulls"), p([four, five, six])));
    expect(alone.text).toBe(STORY.join("\n"));
    expect(alone.html).not.toContain("gulls.jpg");
    const list = read(story(p([one, two]), part(2, "gulls"), p([three, four]), part(1, "piers"), p([five, six])));
    expect(list.text).toContain("#2 The gulls of the harbour");
    expect(list.html).toContain("gulls.jpg");
  });

  it("takes the newsroom's own byline out", () => {
    expect(read(story(p(["Staff Reports", ...STORY]))).text).not.toContain("Staff Reports");
  });

  it("takes names parted by a stroke out above the text, and a name that signs it below", () => {
    const signed = `<p><strong>Ada Quill/Bo Kim Ember</strong></p>${p(STORY)}<p style="text-align:right"><b>Ada Quill</b></p>`;
    expect(read(story(signed)).text).toBe(STORY.join("\n"));
    const other = `<p>Sea/land</p>${p(STORY)}<p><b>Terms apply.</b></p>`;
    expect(read(story(other)).paragraphs).toHaveLength(STORY.length + 2);
    expect(read(story(p([...STORY, "Ada Quill"]))).text).toContain("Ada Quill");
  });

  it("keeps a sentence that ends in a link, and no headline behind its label", () => {
    const last = `<p>Just do not ask what became of <a href="/1987">the last wardens who closed a pier in the winter</a>.</p>`;
    const more = `<p>More of the harbour: <a href="/gulls">The gulls have found a new place to winter</a>.</p>`;
    const shown = `<p>Image from the harbour's <a href="/review">review of the boats, May 2026</a>.</p>`;
    const quote = `<blockquote><p>${four}</p></blockquote>`;
    const { text } = read(story(p([one, two, three]), last, quote, more, shown, p([five, six])));
    expect(text).toContain("what became of the last wardens");
    expect(text).not.toMatch(/gulls|review/);
  });

  it("takes the desk's request for letters out", () => {
    const asked =
      "Ihre Meinung ist uns wichtig. Schreiben Sie an: <a href='mailto:post@paper.example'>post@paper.example</a>";
    expect(read(story(p([...STORY, asked]))).text).toBe(STORY.join("\n"));
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
});
