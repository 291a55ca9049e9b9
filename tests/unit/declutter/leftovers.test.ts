import { describe, expect, it } from "vitest";
import { article, find } from "./page.ts";

const STORIES = [
  "Fog closes the outer harbour for a third day",
  "Bakery on the quay asks for a second oven",
  "Nets mended by hand sell out at the fair",
  "Warden with the lantern gets a bench of his own",
].map((title) => `<li><a href="/x">${title}</a></li>`);
const LIST = `<ul>${STORIES.join("")}</ul>`;
const TIDES = "<p>Low tide at nine in the morning, and again after nine at night; so says the table by the bakery</p>";

describe("a heading left alone", () => {
  it("goes with the stories below it, whatever it says", () => {
    const found = find(article({ sidebar: `${TIDES}<h3 id="x">From the harbour</h3>${LIST}` }));
    expect(found.isHidden("#x")).toBe(true);
    expect(found.clutter.map(({ kind }) => kind)).toEqual(["related", "related"]);
  });

  it("goes with its tabs, and from a block of its own", () => {
    const html = `${TIDES}<div id="x"><div><h3>Ranking</h3></div></div><div id="z"><button>Day</button><button>Week</button></div>${LIST}`;
    const found = find(article({ sidebar: html }));
    expect(found.isHidden("#x")).toBe(true);
    expect(found.isHidden("#z")).toBe(true);
  });

  it("goes with a list all of whose items are hidden", () => {
    const items = '<li><a href="/fog-closes-harbour"></a><h4>Fog closes the outer harbour</h4></li>'.repeat(3);
    const found = find(article({ sidebar: `${TIDES}<div id="x" class="widgettitle">Latest</div><ul>${items}</ul>` }));
    expect(found.isHidden("#x")).toBe(true);
    for (const { kind } of found.clutter) expect(kind).toBe("related");
  });

  it("goes where another heading comes next, and stays where something else does", () => {
    const next = find(article({ sidebar: `<h3 id="x">From the harbour</h3>${LIST}<h3 id="y">Tides</h3>${TIDES}` }));
    expect(next.isHidden("#x")).toBe(true);
    expect(next.isHidden("#y")).toBe(false);
    const over = find(article({ sidebar: `<h3 id="y">From the harbour</h3>${LIST}${TIDES}` }));
    expect(over.isHidden("#y")).toBe(false);
  });

  it("stays where it is the article's, an item of a list, or names an author", () => {
    const share = '<div class="share-bar"><a href="#">X</a></div>';
    for (const parts of [
      { above: `<h2 id="y">Three boats struck the wall</h2>${LIST}` },
      { inBody: `<h3 id="y">What the board said</h3><div class="related-posts">${LIST}</div>` },
      { sidebar: `${TIDES}<ul><li id="y">Advertise</li><li class="share-bar"><a href="#">X</a></li></ul>` },
      { below: `<div><img src="r.jpg" alt=""><h4 id="y">Rosa Mole</h4>${share}</div>` },
    ])
      expect(find(article(parts)).isHidden("#y"), JSON.stringify(parts)).toBe(false);
  });
});

it("hides what is like three hidden items of its row, and no menu's item beside them", () => {
  const box = (name: string, inner: string) => `<div class="box ${name}">${inner}</div>`;
  const hidden = ["ad-slot", "ad-slot", "ad-slot"].map((name) => box(name, "")).join("");
  const picture = '<a href="https://chandler.test/"><img src="c.png" alt=""></a>';
  const found = find(
    article({
      sidebar: `${TIDES}${hidden}<div class="box" id="x">${picture}</div><div class="box" id="y"><a href="/tides">Tides</a></div>`,
    }),
  );
  expect(found.isHidden("#x")).toBe(true);
  expect(found.isHidden("#y")).toBe(false);
  const two = find(
    article({ sidebar: `${TIDES}${hidden.replace(/<div.*?<\/div>/, "")}<div class="box" id="y">${picture}</div>` }),
  );
  expect(two.isHidden("#y")).toBe(false);
});

it("hides a heading that announces what is not there, with its scrollers, and no heading of a list that is", () => {
  const empty = '<div id="x"><h2>Most read</h2><button>Scroll left</button></div>';
  expect(find(article({ sidebar: TIDES + empty })).isHidden("#x")).toBe(true);
  expect(find(article({ sidebar: `${TIDES}<div id="y"><h2>The harbour</h2></div>` })).isHidden("#y")).toBe(false);
  expect(find(article({ inBody: '<h2 id="y">Read more</h2>' })).isHidden("#y")).toBe(false);
});

it("takes no form that is the whole page for a form", () => {
  const html = article({ sidebar: `<div id="x">${LIST}</div>` })
    .replace("<main>", "<form><main>")
    .replace("<footer>", "</form><footer>");
  expect(find(html).isHidden("#x")).toBe(true);
});
