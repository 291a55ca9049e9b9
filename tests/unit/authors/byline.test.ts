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

  it("reads no more than a byline's length of a hostile line, in time", () => {
    const started = performance.now();
    for (const part of ["By ", "and ", "(", "a@", "1.", "、", "By Ann, ", "/", "& "]) parseByline(part.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
