/** What sites put between the lines of a story, and what looks like it and is the story's own. */
import { describe, expect, it } from "vitest";
import { type Body, makeBlock } from "../../../utils/extraction/body/block.ts";
import { untaken } from "../../../utils/extraction/steps/after/untaken.ts";
import { AGAIN, documentOf, p, pageOf, read, STORY, story } from "./page.ts";

const [one, two, three, four, five, six] = STORY as [string, string, string, string, string, string];
const within = (...parts: string[]) => story(p([one, two, three]), ...parts, p([four, five, six]));

describe("what asks something of the reader", () => {
  it("is a form that wants an address, with the box that says why", () => {
    const { text } = read(
      story(
        p(STORY),
        `<div class="x1"><h3>Harbour letters by Ada Quill</h3><p>From behind the wardens' doors every Friday morning, dry, short, and free of fish.</p><form><input type="email"><p>I would like to hear of offers by the paper and its friends, as the notice says.</p></form></div>`,
        p(AGAIN),
      ),
    );
    for (const gone of ["Harbour letters", "wardens' doors", "hear of offers"]) expect(text).not.toContain(gone);
  });

  it("is no form that the whole story stands in", () => {
    const { text } = read(story(`<form><input type="email">${p(STORY)}</form>`));
    expect(text).toContain(one);
    expect(text).toContain(six);
  });

  it("is a wall that lists what an account brings", () => {
    const { text } = read(
      within(
        `<div><div><div>REGISTER / SIGN IN TO READ ON</div><ul><li>Access articles from all our harbours with one account.</li><li>Share your thoughts below the line.</li><li>Enjoy additional articles each month.</li></ul></div></div>`,
      ),
    );
    for (const gone of ["REGISTER", "all our harbours", "below the line", "each month"])
      expect(text).not.toContain(gone);
  });

  it("is what a player or a template leaves in place of a film or a picture", () => {
    const { text } = read(
      within(`<p>We apologize, but this video has failed to load.</p><div id="p1">Placeholder image-1</div>`),
    );
    expect(text).not.toContain("failed to load");
    expect(text).not.toContain("Placeholder");
  });
});

describe("links to other stories", () => {
  it("are items of a topic in bold type and a headline, and the heading above them", () => {
    const { text } = read(
      within(
        `<h3>From our files, told for you</h3><ul><li><b>The other pier:</b> <a href="/a">Why the western one was built of oak</a></li><li><b>Divers at work?</b> <a href="/b">How pillars are looked at below water</a></li></ul>`,
      ),
    );
    for (const gone of ["From our files", "western one", "Divers at work"]) expect(text).not.toContain(gone);
  });

  it("are the items below an invitation, though only a part of each is a link", () => {
    const { text } = read(
      story(
        p(STORY),
        p(AGAIN),
        `<div class="h">More great Paper stories</div><ul><li>The ferries of the next county are slow, as we all know. <a href="/a">Theirs are slower</a></li><li>A gull that <a href="https://www.paper.example/b">learnt to read the tide</a> and the town's clock</li></ul>`,
      ),
    );
    for (const gone of ["The ferries of the next", "learnt to read"]) expect(text).not.toContain(gone);
  });

  it("are a picture and a headline that lead to the same page, with how that story begins", () => {
    const { text, html } = read(
      within(
        `<div class="x"><div><a href="/c"><img src="/c.jpg" alt=""></a></div><div><a href="/c">Council paints the western pier green</a><div><p>The council has had the western pier painted green, and anglers do not know what to make of it.</p></div></div></div>`,
      ),
    );
    expect(text).not.toContain("painted green");
    expect(html).not.toContain("/c.jpg");
  });

  it("are no product that a test leads to through the site's own counter", () => {
    const { text } = read(
      within(
        `<div class="x"><div><a rel="sponsored" href="/out/1"><img src="/c.jpg" alt=""></a></div><h3><a rel="sponsored" href="/out/1">The lantern that we would buy</a></h3><p>Unlike most lanterns, this one burns all night, and its handle stays cool enough to carry it by.</p></div>`,
      ),
    );
    expect(text).toContain("burns all night");
  });

  it("are no items that tell something of their own", () => {
    const { text } = read(
      within(
        `<ul><li><b>Pillar four</b> was cut from oak in 1901, and <a href="/a">has stood in water</a> since.</li><li>Pillar six is of <a href="/b">iron</a>.</li></ul>`,
      ),
    );
    expect(text).toContain("was cut from oak");
    expect(text).toContain("Pillar six is of iron.");
  });
});

describe("captions by their place", () => {
  it("are the one line in a picture's box, or set below it in italics", () => {
    const { text, html } = read(
      within(
        `<div class="image top"><img src="/pier.jpg" alt=""><p>The wardens, seen from the ferry on Monday, look at the pillars of the pier.</p></div><p><img src="/gull.jpg" alt=""><br><em>A gull in May</em></p>`,
      ),
    );
    expect(text).not.toContain("seen from the ferry");
    expect(text).not.toContain("A gull in May");
    expect(html).toContain("A gull in May");
  });
});

describe("bylines", () => {
  it("are a name in bold type above the first sentence, and an agency with its town", () => {
    const { text } = read(
      story(
        `<p><strong>Ada Quill</strong></p>`,
        p(STORY),
        `<p>The Harbour Press Published Monday, May 3, 2027 8:22AM</p>`,
      ),
    );
    expect(text).not.toContain("Ada Quill");
    expect(text).not.toContain("Published Monday");
    expect(read(story(`<p>AFP, PORT ALDER</p>`, p(STORY))).text).not.toContain("AFP");
  });

  it("are no subtitle, though they stand where one would", () => {
    const { dek } = read(
      story(
        `<div class="subhead"><span>ADA QUILL</span><time datetime="2026-11-20">Nov. 20, 2026</time><time datetime="2026-11-20">Updated: Nov. 20, 2026 1:35 a.m.</time></div>`,
        p(STORY),
      ),
    );
    expect(dek).toBeNull();
  });
});

it("keeps a heading beyond what Readability took, where others like it head text", () => {
  const part = (heading: string, line: string, between = "") =>
    `<div class="part"><h3>${heading}</h3></div>${between}<p>${line}</p>`;
  const { body: root } = documentOf(
    pageOf(
      part("What the divers found", one, "<div>A ferry</div>") +
        part("What the wardens say", two) +
        part("What it costs", three) +
        `<div class="more"><h3>Elsewhere in the county</h3></div><p>${four}</p>`,
    ),
  );
  const taken = new Set([two, "What the wardens say"]);
  const blocks = [...root.querySelectorAll("h3,p,div:not(.part,.more)")].map((element) =>
    makeBlock(element, root, undefined, taken.has(element.textContent ?? "")),
  );
  const body = { root, blocks, beside: new Map() } as unknown as Body;
  untaken.run(body, "untaken");
  expect(body.blocks.map(({ text }) => text)).toEqual([
    ...["What the divers found", one, "What the wardens say", two, "What it costs", three, four],
  ]);
});
