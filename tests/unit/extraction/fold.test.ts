import { expect, it } from "vitest";
import { fold } from "../../../utils/extraction/dom.ts";

/** The rule for any text: the short way of English must not tell. */
const byClasses = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

it("folds a line of every character as the classes of all letters and digits would", () => {
  const different: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const line = `Pier ${String.fromCharCode(code)}Closes`;
    if (fold(line) !== byClasses(line)) different.push(code.toString(16));
  }
  expect(different).toEqual([]);
});
