import { expect, it } from "vitest";
import { findClutter } from "../../../utils/declutter/index.ts";
import { ATTRIBUTION, LISTS } from "../../../utils/declutter/lists/attribution.ts";
import { buildHidingRules } from "../../../utils/declutter/lists/build.ts";
import { HidingRules } from "../../../utils/declutter/lists/hiding-rules.ts";
import { listText } from "../../../utils/declutter/lists/package.ts";
import { tokenOf, tokensIn } from "../../../utils/declutter/lists/tokens.ts";
import { article, documentOf } from "./page.ts";

function rulesOf(text: string, kind: "ad" | null = "ad") {
  const { generic, hosts } = buildHidingRules([{ text, kind }]);
  const asked: number[] = [];
  const rules = new HidingRules({
    generic: async () => structuredClone(generic),
    hosts: async (shard) => {
      asked.push(shard);
      return structuredClone(hosts[shard]!);
    },
  });
  return { rules, generic, asked };
}

const LIST = `! Title: A list
##.top-ad
###sky_left
##div[data-slot-ad]
##.box > .promoted
##a[href^="https://buy.example/"]
##.pay-wall-modal
##.x:has-text(Ad)
#@#.never
##.never
news.example,~sport.news.example##.house-ad
news.example#@##sky_left
paper.*##.beilage
~quiet.example##.loud
other.example##+js(no-scriptlet)
other.example#$#body { overflow: auto }
@@||still.example^$generichide
broken.example##
||ads.example^$third-party`;

const every = [".top-ad", "#sky_left", "[data-slot-ad", ".box", ".promoted", "@buy.example", ".loud", ".never"];

it("takes the element-hiding rules, and neither procedures, scriptlets, styles, paywalls nor what is excepted", async () => {
  const { rules } = rulesOf(LIST);
  const said = await rules.selectorsFor({ host: "some.example", tokens: every });
  expect(said.ad?.toSorted()).toEqual(
    [
      ".top-ad",
      "#sky_left",
      "div[data-slot-ad]",
      ".box > .promoted",
      'a[href^="https://buy.example/"]',
      ".loud",
    ].sort(),
  );
});

it("reads what a page is going to ask about before it asks, and each file once", async () => {
  const { rules, asked } = rulesOf(LIST);
  await rules.ready("some.example");
  const read = asked.length;
  expect(read).toBeGreaterThan(1);
  expect((await rules.selectorsFor({ host: "some.example", tokens: [".top-ad"] })).ad).toEqual([".top-ad"]);
  await rules.ready("some.example");
  expect(asked).toHaveLength(read);
  expect(new Set(asked).size).toBe(read);
});

it("asks only for what the page's tokens call upon", async () => {
  const { rules } = rulesOf(LIST);
  expect(await rules.selectorsFor({ host: "some.example", tokens: [".story"] })).toEqual({});
  expect(await rules.selectorsFor({ host: "some.example", tokens: [".top-ad"] })).toEqual({ ad: [".top-ad"] });
});

it("minds hosts: their own rules, their exceptions, names with an open ending", async () => {
  const { rules } = rulesOf(LIST);
  expect(await rules.selectorsFor({ host: "www.news.example", tokens: ["#sky_left"] })).toEqual({ ad: [".house-ad"] });
  expect(await rules.selectorsFor({ host: "sport.news.example", tokens: [] })).toEqual({});
  expect(await rules.selectorsFor({ host: "www.paper.co.uk", tokens: [] })).toEqual({ ad: [".beilage"] });
  expect(await rules.selectorsFor({ host: "quiet.example", tokens: [".loud"] })).toEqual({});
  expect(await rules.selectorsFor({ host: "still.example", tokens: [".top-ad"] })).toEqual({});
  expect(await rules.selectorsFor({ host: "notnews.example", tokens: [] })).toEqual({});
});

it("reads each file once", async () => {
  const { rules, asked } = rulesOf(LIST);
  await rules.selectorsFor({ host: "news.example", tokens: [] });
  await rules.selectorsFor({ host: "news.example", tokens: [".top-ad"] });
  expect(new Set(asked).size).toBe(asked.length);
});

it("does not take a page's host for a property of the data", async () => {
  const { rules } = rulesOf(LIST);
  for (const host of ["__proto__", "constructor.prototype", "", "....", "a".repeat(5000)])
    expect(await rules.selectorsFor({ host, tokens: ["__proto__", "constructor"] })).toEqual({});
});

it("tells kinds by what a selector speaks of, where a list hides this and that", async () => {
  const { rules } = rulesOf("##.newsletter-modal\n##.smart-banner\n##.sticky-video\n##.floater", null);
  const tokens = [".newsletter-modal", ".smart-banner", ".sticky-video", ".floater"];
  expect(await rules.selectorsFor({ host: "some.example", tokens })).toEqual({
    newsletter: [".newsletter-modal"],
    app: [".smart-banner"],
    video: [".sticky-video"],
    overlay: [".floater"],
  });
});

it("finds a token in every page that a selector matches", () => {
  const document = documentOf(
    article({
      sidebar: `<div class="a top-ad x" id="div-gpt-ad-1" data-slot-ad="1" title="Share"><a href="HTTPS://Buy.Example/x">x</a>
        <a href="whatsapp://send?x">x</a><ad-slot></ad-slot>
        <a href="https://net.example/send/to?u=1" onclick="window.open('https://pop.example/offer?u=1')">y</a></div>`,
    }),
  );
  const tokens = new Set(tokensIn(document.documentElement, "news.example"));
  for (const selector of [
    ".top-ad",
    "div.top-ad:not(.story)",
    "#div-gpt-ad-1",
    "div[data-slot-ad]",
    'div[id^="div-gpt"]',
    '[title="Share"]',
    'a[href^="whatsapp://send"]',
    'a[href^="https://net.example/send/"]',
    'a[href*="//net.example/send/to"]',
    'a[href^="https://net.example/se"]',
    `a[onclick^="window.open('https://pop.example/offer?"]`,
    "ad-slot",
    "div > a",
    ".a, .never",
  ]) {
    expect(document.querySelector(selector), selector).not.toBeNull();
    const token = tokenOf(selector);
    expect(token === "" || tokens.has(token), `${selector} by ${token}`).toBe(true);
  }
});

it("tells each token once, and no more than a page may have", () => {
  const document = documentOf(article({ sidebar: '<i class="one"></i>' }));
  expect(tokensIn(document.body, "news.example").filter((token) => token === ".one")).toEqual([".one"]);
  const sidebar = document.querySelector(".sidebar")!;
  for (let i = 0; i < 9000; i++) sidebar.append(Object.assign(document.createElement("i"), { className: `c${i}` }));
  expect(tokensIn(document.body, "news.example").length).toBeLessThanOrEqual(8000);
});

it("hides what lists name, as far as the guard lets it, and survives selectors that no browser knows", () => {
  const document = documentOf(article({ sidebar: '<div class="house" id="x">Boats for sale</div><p>Tides</p>' }));
  const guarded: string[] = [];
  const found = findClutter({
    document,
    url: "https://news.example/",
    listed: { ad: [".house", ":nonsense(", ".story", ".para", "h1"], overlay: ["[["] },
    guarded: (rule) => guarded.push(rule),
  });
  expect(found.map(({ element, kind, rule }) => [element.id, kind, rule])).toEqual([["x", "ad", "filter list"]]);
  expect(guarded.length).toBeGreaterThan(4);
});

it("says of the lists what their makers say", () => {
  for (const { id, title, updated } of LISTS) {
    const head = listText(id).slice(0, 1000);
    expect(head).toContain(`! Title: ${title}`);
    expect(head).toContain(`! TimeUpdated: ${updated}`);
    expect(head).toContain("AdguardFilters");
    expect(updated.slice(0, 10) <= ATTRIBUTION.date).toBe(true);
  }
});
