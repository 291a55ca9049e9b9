import { expect, it } from "vitest";
import { linesFrom } from "../../../utils/reader/ruler.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it("makes lines of the boxes of words, as long as their column, a raised mark within its line", () => {
  const words = [box(10, 100, 90, 120), box(90, 97, 96, 109), box(96, 100, 190, 120), box(10, 130, 60, 150)];
  expect(linesFrom(words, [box(10, 95, 200, 155)], false)).toEqual([box(10, 97, 200, 120), box(10, 130, 200, 150)]);
});

it("goes on in the next column, where lines stand as high", () => {
  const words = [box(10, 500, 190, 520), box(310, 500, 480, 520), box(310, 530, 400, 550)];
  const columns = [box(10, 300, 200, 525), box(310, 495, 500, 555)];
  expect(linesFrom(words, columns, false)).toEqual([
    box(10, 500, 200, 520),
    box(310, 500, 500, 520),
    box(310, 530, 500, 550),
  ]);
});

it("takes vertical lines as they are, and no box that shows nothing", () => {
  const words = [box(500, 40, 520, 300), box(460, 40, 480, 200), box(460, 200, 460, 210)];
  expect(linesFrom(words, [box(450, 40, 530, 600)], true)).toEqual([box(500, 40, 520, 600), box(460, 40, 480, 600)]);
});
