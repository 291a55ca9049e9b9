import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, it } from "vitest";
import type { Marking, Passages } from "../../../utils/platform/messages.ts";
import { createMarker, type Marker } from "../../../utils/reader/marker.ts";
import { mark, unmark } from "../../../utils/reader/marks.ts";

const LINES = ["Ada said it rained.", "Nobody knew.", "It rained, Ada said, and then", "it stopped."];
const at = (line: number) => LINES.slice(0, line).join("\n").length + (line ? 1 : 0);
const span = (line: number, words: string) => {
  const start = at(line) + (LINES[line]?.indexOf(words) ?? 0);
  return { start, end: start + words.length };
};

let window: JSDOM["window"];
let elements: Map<number, Element>;
let highlights: Map<string, string[]>;
let said: (Marking | null)[];
let scrolled: Element[];
let marker: Marker;

const PASSAGES: Passages = {
  key: "person: Ada",
  name: "Ada",
  places: [
    { paragraph: 0, spans: [span(0, "Ada said it rained")] },
    { paragraph: 2, spans: [{ start: span(2, "Ada said").start, end: span(3, "it stopped").end }] },
  ],
  at: 0,
};

beforeEach(() => {
  ({ window } = new JSDOM(`<p>${LINES.join("</p>\n<p>")}</p>`));
  highlights = new Map();
  said = [];
  scrolled = [];
  Object.assign(window, {
    CSS: { highlights },
    // The words of each range, in place of the range.
    Highlight: class extends Array<string> {
      constructor(...ranges: Range[]) {
        super();
        this.push(...ranges.map(String));
      }
    },
  });
  window.Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
  elements = new Map([...window.document.querySelectorAll("p")].entries());
  marker = createMarker({
    draw: (others, here) => void mark(window as never, others, here),
    erase: () => unmark(window as never),
    paragraphs: () => LINES,
    elements: () => elements,
    changed: (marking) => said.push(marking),
  });
});

const marked = (name: string) => [...(highlights.get(name) ?? [])];

describe("the marks of a source", () => {
  it("are all its passages, the one gone to apart, over as many paragraphs as it runs on", () => {
    expect(marker.mark({ ...PASSAGES, at: 1 })).toEqual({ key: "person: Ada", name: "Ada", at: 1, of: 2 });
    expect(marked("says-who")).toEqual(["Ada said it rained"]);
    expect(marked("says-who-here")).toEqual(["Ada said, and then", "it stopped"]);
    expect(scrolled.at(-1)).toBe(elements.get(2));
  });

  it("are gone through in a circle, both ways", () => {
    marker.mark(PASSAGES);
    expect([marker.step(1)?.at, marker.step(1)?.at, marker.step(-1)?.at]).toEqual([1, 0, 1]);
    expect(scrolled.at(-1)).toBe(elements.get(2));
    expect(said.at(-1)).toMatchObject({ at: 1 });
  });

  it("leave no trace when they go", () => {
    marker.mark(PASSAGES);
    marker.clear();
    expect(highlights.size).toBe(0);
    expect(said.at(-1)).toBeNull();
    expect(marker.step(1)).toBeNull();
  });

  it("are not made where the wanted passage is not to be found, and leave out others that are not", () => {
    elements.delete(2);
    expect(marker.mark({ ...PASSAGES, at: 1 })).toBeNull();
    expect(highlights.size).toBe(0);
    expect(marker.mark(PASSAGES)).toMatchObject({ at: 0, of: 1 });
  });

  it("are made again on what stands there now", () => {
    marker.mark(PASSAGES);
    for (const element of elements.values()) element.remove();
    window.document.body.innerHTML = `<p>${LINES.join("</p>\n<p>")}</p>`;
    elements = new Map([...window.document.querySelectorAll("p")].entries());
    marker.step(1);
    expect(scrolled.at(-1)).toBe(elements.get(2));
    expect(marked("says-who-here")[0]).toBe("Ada said, and then");
  });

  it("of spans that the text does not have are none, and the way there still works", () => {
    const wild = { paragraph: 1, spans: [{ start: -5, end: 1e9 }, span(1, "Nobody"), { start: 9, end: 3 }] };
    expect(marker.mark({ ...PASSAGES, places: [wild] })).toMatchObject({ of: 1 });
    expect(scrolled.at(-1)).toBe(elements.get(1));
  });
});
