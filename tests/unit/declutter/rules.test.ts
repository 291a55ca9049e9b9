import { describe, expect, it } from "vitest";
import { rules } from "../../../utils/declutter/rules/index.ts";
import { CASES as FIRST } from "./cases.ts";
import { CASES as MORE } from "./more-cases.ts";
import { article, find } from "./page.ts";

const CASES = { ...FIRST, ...MORE };

const REPEATED = "repeated hidden label";

// What is said again and again is found again and again: it has a test of its own below.
it("takes no member of every object for a network", () => {
  const links = ["constructor", "toString", "__proto__"].map(
    (name) => `<a href="https://${name}.example/share?u=1">${name}</a>`,
  );
  expect(() => find(article({ end: `<div>${links.join("")}</div>` }))).not.toThrow();
});

describe.each(rules.map((rule) => rule.name).filter((name) => name !== REPEATED))("%s", (name) => {
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
