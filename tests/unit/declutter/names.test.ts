import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { Names } from "../../../utils/declutter/names.ts";

const names = new Names<string>();
names.add(["newsletter", "ad"], "promo");

it("knows a name with what is put behind it, with a hyphen, in capitals or in one word", () => {
  for (const token of [
    "newsletter-box",
    "NewsletterBox",
    "newsletterbox",
    "newsletterboxes",
    "newsletters",
    "adbanner",
  ])
    expect(names.marksOf(token), token).toEqual(["promo"]);
});

it("knows no other word by its beginning", () => {
  for (const token of ["newsletterless", "address", "adverb", "news", "box", "posts"])
    expect(names.marksOf(token), token).toEqual([]);
});

it("knows no word in the numbers that page builders give", () => {
  for (const token of ["elementor-element-06988ad", "elementor-element-ad06988", "element-2f1ad"])
    expect(names.marksOf(token), token).toEqual([]);
  expect(names.marksOf("element-ad")).toEqual(["promo"]);
  expect(names.marksOf("block-ad2")).toEqual(["promo"]);
});

it("takes no heading's own words for a name, nor what stands in it to be linked to", () => {
  const { document } = new JSDOM(
    '<h2><b><span id="A-newsletter-or-a-bell"></span></b>A newsletter, or a bell?</h2><div><i>x</i></div>',
  ).window;
  const [span, div] = [document.querySelector("span")!, document.querySelector("div")!];
  expect(names.marksOfElement(span)).toEqual([]);
  div.innerHTML = "<h3>A newsletter, or a bell?</h3>";
  div.id = "a-newsletter-or-a-bell";
  expect(names.marksOfElement(div)).toEqual([]);
  div.innerHTML = "<b>A bell?</b>";
  expect(names.marksOfElement(div)).toEqual(["promo"]);
  div.id = "";
  div.append(span);
  expect(names.marksOfElement(span)).toEqual(["promo"]);
});
