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
