import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { eagerFunctions } from "../../../utils/platform/build/eager-functions.ts";

/** The module's code as the build goes on with it; null where it is left as it is. */
function transformed(code: string, id = "/work/utils/early.ts"): string | null {
  const transform = eagerFunctions("utils/early.ts").transform as (
    this: { parse: typeof parseAst },
    code: string,
    id: string,
  ) => { code: string } | null;
  return transform.call({ parse: parseAst }, code, id)?.code ?? null;
}

describe("eagerFunctions", () => {
  it("puts each function of a module in brackets", () => {
    expect(transformed("export const twice = (n) => n * 2;")).toBe("export const twice = ((n) => n * 2);");
    expect(transformed("export function twice(n) { return n * 2; }")).toBe(
      "export const twice = (function twice(n) { return n * 2; });",
    );
    expect(transformed("const all = (list) => list.map((n) => n + 1);")).toBe(
      "const all = ((list) => list.map(((n) => n + 1)));",
    );
  });

  it("leaves methods and getters alone, and what they hold works as before", () => {
    const code = transformed("const made = { one() { return [1].map((n) => n)[0]; }, get two() { return 2; } };");
    expect(new Function(`${code} return [made.one(), made.two];`)()).toEqual([1, 2]);
    const kept = transformed("class Box { #held = 3; get held() { return this.#held; } take() { return this.held; } }");
    expect(new Function(`${kept} return new Box().take();`)()).toBe(3);
  });

  it("leaves other modules alone", () => {
    expect(transformed("const twice = (n) => n * 2;", "/work/utils/late.ts")).toBeNull();
  });
});
