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

it("keeps reading aids over or beside a word within its line", () => {
  const across = [box(10, 100, 60, 120), box(20, 88, 50, 98), box(60, 100, 190, 120), box(10, 140, 60, 160)];
  expect(linesFrom(across, [box(10, 80, 200, 165)], false)).toEqual([box(10, 88, 200, 120), box(10, 140, 200, 160)]);
  const upright = [box(500, 40, 520, 80), box(522, 45, 532, 75), box(500, 80, 520, 300), box(460, 40, 480, 90)];
  expect(linesFrom(upright, [box(450, 40, 535, 600)], true)).toEqual([box(500, 40, 532, 600), box(460, 40, 480, 600)]);
});
