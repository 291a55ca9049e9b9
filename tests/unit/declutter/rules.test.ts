import { describe, expect, it } from "vitest";
import { rules } from "../../../utils/declutter/rules/index.ts";
import { CASES as BELOW } from "./below-cases.ts";
import { CASES as BESIDE } from "./beside-cases.ts";
import { CASES as FIRST } from "./cases.ts";
import { CASES as LAYERS } from "./layer-cases.ts";
import { CASES as MORE } from "./more-cases.ts";
import { article, find } from "./page.ts";

const CASES = { ...FIRST, ...MORE, ...BESIDE, ...BELOW, ...LAYERS };

const REPEATED = "repeated hidden label";
const AFTER = "teasers after their heading";
const HEADING = "heading of teasers";
/** What they find is more than one thing: they have tests of their own below. */
const APART = [REPEATED, AFTER, HEADING];

it("takes no member of every object for a network", () => {
  const links = ["constructor", "toString", "__proto__"].map(
    (name) => `<a href="https://${name}.example/share?u=1">${name}</a>`,
  );
  expect(() => find(article({ end: `<div>${links.join("")}</div>` }))).not.toThrow();
});

describe.each(rules.map((rule) => rule.name).filter((name) => !APART.includes(name)))("%s", (name) => {
  const cases = CASES[name];

  it("hides what it is for", () => {
    expect(cases?.hides.length).toBeGreaterThan(0);
    for (const parts of cases!.hides) {
      const found = find(article(parts));
      expect(found.isHidden("#x"), JSON.stringify(parts)).toBe(true);
      // Another rule may be first where signs meet, but what is found is one thing.
      expect(found.said, JSON.stringify(parts)).toHaveLength(1);
      for (const paragraph of found.document.querySelectorAll(".para"))
        expect(found.clutter.some(({ element }) => element.contains(paragraph))).toBe(false);
    }
  });

  it("is the rule that finds it", () => {
    const said = cases!.hides.flatMap((parts) => find(article(parts)).clutter.map(({ rule }) => rule));
    expect(said).toContain(name);
  });

  it("spares what only looks like it", () => {
    expect(cases?.spares.length).toBeGreaterThan(0);
    for (const parts of cases!.spares) expect(find(article(parts)).isHidden("#y"), JSON.stringify(parts)).toBe(false);
  });
});

describe(REPEATED, () => {
  const label = '<div class="visually-hidden">Story goes on</div>';

  it("hides a label that stands by itself five times and more", () => {
    const found = find(article({ inBody: label.repeat(3), below: label.repeat(2) }));
    expect(found.said).toEqual(Array.from({ length: 5 }, () => `ad: ${REPEATED}`));
  });

  it("spares what is said seldom, or names what it stands in", () => {
    for (const parts of [
      { inBody: label.repeat(4) },
      { below: `<ul>${`<li>${label}Of the boats</li>`.repeat(8)}</ul>` },
      { below: `<div>${label}Of the boats</div>`.repeat(8) },
      { below: `<button>${label}</button>`.repeat(8) },
    ])
      expect(find(article(parts)).said).toEqual([]);
  });
});

describe(AFTER, () => {
  const list =
    '<ul><li><a href="/a">Fog lifts over the mole</a></li><li><a href="/b">Nets mended by hand</a></li></ul>';

  it("goes with the heading, and the article's paragraphs around both stay", () => {
    for (const heading of ["<h3>Related articles</h3>", "<div><strong>More from the harbour</strong></div>"]) {
      const found = find(article({ inBody: heading + list }));
      expect(found.said.sort()).toEqual([`related: ${HEADING}`, `related: ${AFTER}`]);
    }
  });

  it("stays where the heading says nothing of the kind, or where it is no list of headlines", () => {
    for (const inBody of [
      `<h3>The vote</h3>${list}`,
      '<h3>Read more</h3><ul><li>The minutes, signed by each member, <a href="/minutes">are on the door</a></li></ul>',
      "<h3>Related</h3><p>The board had voted on the same gate in spring, and had shut it then for three nights.</p>",
    ])
      expect(find(article({ inBody })).said).toEqual([]);
  });
});

it("hides a heading of what is not there, and none of what is: paragraphs, a part of a menu", () => {
  const heading = "<h3>Related resources</h3>";
  const bare = `<div><div>${heading}</div></div>`;
  expect(find(article({ end: bare })).said).toEqual([`related: ${HEADING}`]);
  for (const end of [
    `<div>${heading}<p><a href="/lamp">How a lamp is hung</a></p>${"<p>The lamps that were hung in spring, by whom and for how much, as the board has it.</p>".repeat(3)}</div>`,
    `<div class="MenuColumn">${bare}</div>`,
    `<div><h3>Read more</h3><ul>${["About", "Contact", "Privacy"].map((one) => `<li><a href="/${one}">${one}</a></li>`).join("")}</ul></div>`,
  ])
    expect(find(article({ end })).said, end).toEqual([]);
});

it("knows the teasers of others from the author's own box", () => {
  const card = (name: string) =>
    `<li><a href="/${name}">Fog closes the outer harbour again</a><a rel="author" href="/author/${name}">${name}</a></li>`;
  const found = find(article({ below: `<ul class="most-read" id="x">${card("ines")}${card("tom")}</ul>` }));
  expect(found.isHidden("#x")).toBe(true);
  const box =
    '<div class="most-read" id="y"><a rel="author" href="/author/rosa">Rosa Mole</a><a href="/h">Her pieces on the harbour</a></div>';
  expect(find(article({ below: box })).isHidden("#y")).toBe(false);
});

it("knows stories of others with one short headline among them", () => {
  const told = "The crews had waited since the spring for a lamp, and it came on Friday with the tide.";
  const story = (title: string) =>
    `<article class="story-item"><h3><a href="/${title.length}">${title}</a></h3><p>${told}</p></article>`;
  const titles = [
    "Fog closes the outer harbour again",
    "Nets mended by hand are back",
    "A lamp",
    "Tide table with an error in May",
  ];
  const rows = titles.map(story).join("");
  expect(find(article({ below: `<div id="x">${rows}</div>` })).isHidden("#x")).toBe(true);
  const signed = titles
    .map(
      (title) =>
        `<li class="s"><a href="/${title.length}">${title}</a> <a rel="author" href="/author/ines">Ines</a></li>`,
    )
    .join("");
  expect(find(article({ below: `<ul class="most-read" id="x">${signed}</ul>` })).isHidden("#x")).toBe(true);
});

it("takes no page for a menu that says it has one", () => {
  const cards = Array.from(
    { length: 3 },
    (_, i) => `<h3><a href="/${i}">Fog closes the outer harbour, day ${i}</a></h3>`,
  );
  const html = article({ sidebar: `<div id="x">${cards.join("")}</div>` }).replace(
    "<body>",
    '<body class="menu-closed">',
  );
  expect(find(html).isHidden("#x")).toBe(true);
});

it("has a description and signs for every rule, under a name of its own", () => {
  for (const rule of rules) {
    expect(rule.about.length).toBeGreaterThan(20);
    expect(rule.words ?? rule.tags ?? rule.selector ?? rule.phrases ?? rule.address).toBeDefined();
  }
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
