import { expect, test } from "vitest";
import { NameLists, names, PageNames } from "../../../utils/extraction/names.ts";

const list = names("share author-box newsletter* related-*");

test.each([
  [" share ", true],
  [" article-share-bar ", true],
  [" shared ", false],
  [" author-box ", true],
  [" author box ", false],
  [" big-author-box-2 ", true],
  [" newsletterbox ", true],
  [" the-newsletter ", true],
  [" anewsletter ", false],
  [" related-links x ", true],
  [" related ", false],
  [" has-share ", false],
  [" no-newsletterbox ", false],
  // The same word later on, and not turned around.
  [" has-share share ", true],
  [" whas-share ", true],
  ["", false],
])("names by whole parts, and stems by their beginnings: %j", (name, expected) => {
  expect(list.test(name)).toBe(expected);
  const element = {} as Element;
  const page = new PageNames(new Map([[name, [element]]]), new NameLists([names("other"), list]));
  expect([...page.holding(list)]).toEqual(expected ? [[element]] : []);
});

test("a page's elements come in its own order, each name once", () => {
  const [a, b, c, d] = [1, 2, 3, 4].map((id) => ({ id }) as unknown as Element);
  const page = new PageNames(
    new Map([
      [" newsletter-share ", [a!]],
      [" text ", [b!]],
      [" share ", [c!, d!]],
    ]),
    new NameLists([list]),
  );
  expect([...page.holding(list)]).toEqual([[a], [c, d]]);
});
