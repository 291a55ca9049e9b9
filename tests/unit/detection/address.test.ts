import { describe, expect, it } from "vitest";
import { addressShape } from "../../../utils/detection/address.ts";

describe("addressShape", () => {
  it.each([
    "https://paper.example/",
    "https://paper.example",
    "https://paper.example/en/",
    "https://paper.example/de-at",
  ])("knows the front page %s", (url) => {
    expect(addressShape(url).front).toBe(true);
  });

  it("does not take a piece behind a question mark for the front page", () => {
    expect(addressShape("https://paper.example/?p=1234").front).toBe(false);
  });

  it.each([
    ["https://paper.example/news/harbour-board-votes-to-close-pier", 6],
    ["https://paper.example/harbour-board-votes_to-close.html", 5],
    ["https://paper.example/harbour-board-votes/12345", 3],
    ["https://paper.example/show.php?px=Harbour-Board-Votes", 3],
    ["https://paper.example/news", 1],
    ["https://paper.example/?utm_campaign=harbour-board-votes", 0],
  ])("counts the words of the slug in %s", (url, words) => {
    expect(addressShape(url).slugWords).toBe(words);
  });

  it.each([
    "https://paper.example/2026/11/20/pier",
    "https://paper.example/2026/nov/20/pier",
    "https://paper.example/pier-20261120.html",
    "https://paper.example/2026-11-20-pier",
  ])("sees the date in %s", (url) => {
    expect(addressShape(url).dated).toBe(true);
  });

  it.each(["https://paper.example/story/2345678", "https://shop.example/item-19", "https://paper.example/2026-report"])(
    "sees no date in %s",
    (url) => {
      expect(addressShape(url).dated).toBe(false);
    },
  );

  it.each([
    ["https://paper.example/politics/board-votes", "news"],
    ["https://paper.example/nachrichten/hafen-schliesst", "news"],
    ["https://firm.example/news-and-events/board-votes", "news"],
    ["https://paper.example/politics", "listing"],
    ["https://paper.example/category/harbour", "listing"],
    ["https://shop.example/oak-desk", "shop"],
    ["https://firm.example/products/oak-desk", "shop"],
    ["https://paper.example/forum/desks", "forum"],
    ["https://docs.example/start", "docs"],
    ["https://firm.example/services/painting", "service"],
  ])("reads %s as %s", (url, place) => {
    expect([...addressShape(url).places]).toContain(place);
  });

  it("passes over the file that a folder shows by itself", () => {
    const shape = addressShape("https://paper.example/2026/11/20/politics/pier-closes-for-good/index.html");
    expect(shape).toMatchObject({ slugWords: 4, dated: true });
    expect([...shape.places]).toEqual(["news"]);
  });

  it("does not take a section's own page for a piece in it", () => {
    expect([...addressShape("https://paper.example/sport/").places]).toEqual(["listing"]);
  });

  it.each([
    "https://paper.example/archive/page/3",
    "https://paper.example/search?q=pier",
    "https://paper.example/l?page=2",
  ])("knows a page of a list: %s", (url) => {
    expect(addressShape(url).paged).toBe(true);
  });

  it("gives no shape for what is no address, and looks at the beginning of a long one", () => {
    expect(addressShape("nonsense")).toMatchObject({ front: false, slugWords: 0 });
    expect(addressShape(`https://paper.example/${"a-".repeat(5_000_000)}`).slugWords).toBe(0);
  });
});
