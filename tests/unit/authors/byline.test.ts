import { describe, expect, it } from "vitest";
import { type BylinePerson, parseByline } from "../../../utils/authors/index.ts";
import { BYLINES } from "./bylines.ts";

const say = ({ name, collective, contribution, role, organisation }: BylinePerson): string =>
  (collective ? "*" : "") +
  name +
  (role ? ` = ${role}` : "") +
  (organisation ? ` @ ${organisation}` : "") +
  (contribution === "author" ? "" : ` (${contribution})`);

describe("parseByline", () => {
  it.each(BYLINES.map((line) => [`${line.lang}: ${line.text}`, line] as const))("%s", (_, line) => {
    const { people, agencies } = parseByline(line.text, {
      lang: line.lang,
      houses: line.houses,
      lenient: line.lenient,
    });
    expect(people.map(say)).toEqual(line.people);
    expect(agencies).toEqual(line.agencies ?? []);
    expect(people.flatMap(({ email }) => email ?? [])).toEqual(line.emails ?? []);
  });

  it("covers sixty bylines in fifteen languages", () => {
    expect(BYLINES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(BYLINES.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(15);
  });

  // A pattern that backtracked without bound would not end within the test's own limit.
  it.each(["By ", "and ", "(", "a@", "1.", "、", "By Ann, ", "/", "& "])(
    "reads no more than a byline's length of %j said 50,000 times",
    (part) => {
      expect(parseByline(part.repeat(50_000)).people.length).toBeLessThanOrEqual(40);
    },
  );
});
