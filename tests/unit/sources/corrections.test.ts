import { describe, expect, it } from "vitest";
import {
  correctSources,
  MOST_CORRECTIONS,
  MOST_NAME,
  parseCorrections,
  problemWith,
  type SourceCorrection,
} from "../../../utils/sources/corrections.ts";
import type { Source } from "../../../utils/sources/types.ts";
import { attribution, source as cited } from "../../support/cited.ts";

const source = (name: string, paragraph: number, more: Partial<Source> = {}) =>
  cited(name, {
    attributions: [attribution({ paragraph, source: { start: paragraph * 10, end: paragraph * 10 + 3 } })],
    ...more,
  });
const FOUND = [
  source("Ada Quill", 3, { links: ["https://a.example/"] }),
  source("Quill", 1, { description: "a printer", links: ["https://b.example/"] }),
  source("Tide Table", 2, { kind: "document", via: "Quill" }),
  source("one clerk", 4, { anonymous: true }),
  source("one clerk", 5, { anonymous: true }),
];
const key = (at: number) => correctSources(FOUND, [])[at]?.key as string;
const names = (corrections: SourceCorrection[]) => correctSources(FOUND, corrections).map(({ name }) => name);

describe("a reader's corrections of sources", () => {
  it("leave everything as it was found where there are none", () => {
    expect(correctSources(FOUND, []).map(({ key: _, ...rest }) => rest)).toEqual(FOUND);
    expect(new Set(FOUND.map((_, i) => key(i))).size).toBe(FOUND.length);
  });

  it("take away what is not a source, and of two with one name only the one that was meant", () => {
    expect(names([{ kind: "not a source", source: key(2) }])).not.toContain("Tide Table");
    const left = correctSources(FOUND, [{ kind: "not a source", source: key(4) }]);
    expect(left.filter(({ name }) => name === "one clerk").map((one) => one.attributions[0]?.paragraph)).toEqual([4]);
  });

  it("make two sources one, with all that both had, at the place of the earlier", () => {
    const [one, two, ...others] = correctSources(FOUND, [{ kind: "same as", source: key(0), into: key(1) }]);
    expect(one).toMatchObject({ name: "Quill", aliases: ["Ada Quill"], description: "a printer" });
    expect(one?.links).toEqual(["https://b.example/", "https://a.example/"]);
    expect(one?.attributions.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
    expect(two?.name).toBe("Tide Table");
    expect(others).toHaveLength(2);
  });

  it("rename a source, keep its old name, and follow it where it relays others", () => {
    const corrected = correctSources(FOUND, [{ kind: "rename", source: key(1), name: "The printer" }]);
    expect(corrected[1]).toMatchObject({ name: "The printer", aliases: ["Quill"] });
    expect(corrected[2]?.via).toBe("The printer");
  });

  it("do not depend on one another when one is taken back", () => {
    const rename: SourceCorrection = { kind: "rename", source: key(0), name: "A. Quill" };
    const merge: SourceCorrection = { kind: "same as", source: key(1), into: key(0) };
    expect(names([rename, merge])).toEqual(["A. Quill", "Tide Table", "one clerk", "one clerk"]);
    expect(names([merge])).toEqual(["Ada Quill", "Tide Table", "one clerk", "one clerk"]);
    expect(names([rename])).toEqual(["A. Quill", "Quill", "Tide Table", "one clerk", "one clerk"]);
  });

  it("do nothing where the article has changed beneath them, and change nothing that they are given", () => {
    const before = structuredClone(FOUND);
    expect(
      names([
        { kind: "not a source", source: "person: Nobody" },
        { kind: "same as", source: key(0), into: "person: Nobody" },
        { kind: "same as", source: key(0), into: key(0) },
      ]),
    ).toEqual(FOUND.map(({ name }) => name));
    correctSources(FOUND, [
      { kind: "same as", source: key(0), into: key(1) },
      { kind: "rename", source: key(1), name: "X" },
    ]);
    expect(FOUND).toEqual(before);
  });

  it.each([
    ["empty", { kind: "rename", name: " \u0000 " }],
    ["too long", { kind: "rename", name: "x".repeat(MOST_NAME + 1) }],
    ["unchanged", { kind: "rename", name: " Ada  Quill" }],
    ["taken", { kind: "rename", name: "tide table" }],
    ["gone", { kind: "same as", into: "" }],
    ["itself", { kind: "same as", into: key(0) }],
  ])("are refused as %s", (problem, correction) => {
    const made = { ...correction, source: key(0) } as SourceCorrection;
    expect(problemWith(made, correctSources(FOUND, []), [])).toBe(problem);
  });

  it("are refused for a source that is not there, and past all bounds", () => {
    const sources = correctSources(FOUND, []);
    const drop: SourceCorrection = { kind: "not a source", source: key(0) };
    expect(problemWith(drop, sources, [])).toBeNull();
    expect(problemWith(drop, sources, Array(MOST_CORRECTIONS).fill(drop))).toBe("too many");
    expect(problemWith({ ...drop, source: "person: Nobody" }, sources, [])).toBe("gone");
  });

  it("are read from whatever was stored, each valid one", () => {
    const valid = { kind: "rename", source: "person: A", name: "B" };
    const stored = [valid, null, 7, { kind: "rename", source: 3 }, { kind: "same as", source: "x" }, { kind: "hm" }];
    expect(parseCorrections(stored)).toEqual([valid]);
    expect(parseCorrections({ length: 3 })).toEqual([]);
    expect(parseCorrections(Array(9999).fill(valid))).toHaveLength(MOST_CORRECTIONS);
  });
});
