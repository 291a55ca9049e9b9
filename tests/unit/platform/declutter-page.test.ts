import { describe, expect, it } from "vitest";
import type { Screen } from "../../../utils/declutter/screen.ts";
import { declutterPage } from "../../../utils/platform/declutter-page.ts";
import { USUAL } from "../../../utils/platform/hiding-orders.ts";

/** A screen that only notes what it is told to do. */
function noting() {
  const told: string[] = [];
  const screen = {
    hidden: true,
    counts: () => ({ ad: 2 }),
    settled: async () => void told.push("settled"),
    hide: () => told.push("hide"),
    show: () => told.push("show"),
    stop: () => told.push("stop"),
    setExcept: (kinds: ReadonlySet<string>) => told.push(`except ${[...kinds]}`),
    setPicked: (selectors: readonly string[]) => told.push(`picked ${selectors}`),
  } as unknown as Screen;
  return { told, screen };
}

describe("a page's script", () => {
  it("hides in the task that it is called in, and what is usual where it is told nothing", () => {
    const { told, screen } = noting();
    declutterPage(screen);
    expect(told).toEqual(["except ", "picked ", "hide"]);
  });

  it("hides as it is told", () => {
    const { told, screen } = noting();
    declutterPage(screen, { ...USUAL, except: ["social"], picked: ["i.a"] });
    expect(told).toEqual(["except social", "picked i.a", "hide"]);
  });

  it("shows at once what the reader wants to see on this page", () => {
    const { told, screen } = noting();
    declutterPage(screen, { ...USUAL, shown: true });
    expect(told).toEqual(["except ", "picked ", "hide", "show"]);
  });

  it("follows each change, and leaves alone what was chosen for the page until the site's switch is turned", () => {
    const { told, screen } = noting();
    const page = declutterPage(screen);
    const tell = (orders: typeof USUAL) => {
      told.length = 0;
      page.hideAs(orders);
      return [...told];
    };
    expect(tell({ ...USUAL, except: ["app"] })).toEqual(["except app", "picked "]);
    expect(tell({ ...USUAL, shown: true })).toEqual(["except ", "picked "]);
    expect(tell({ ...USUAL, on: false })).toEqual(["except ", "picked ", "stop"]);
    expect(tell({ ...USUAL, on: false })).toEqual(["except ", "picked "]);
    expect(tell(USUAL)).toEqual(["except ", "picked ", "hide"]);
  });

  it("goes on where the reader wants one page cleared of a site that is left alone", () => {
    const { told, screen } = noting();
    const page = declutterPage(screen, { ...USUAL, on: false });
    expect(told.at(-1)).toBe("hide");
    page.hideAs({ ...USUAL, on: false, except: ["app"] });
    expect(told).not.toContain("stop");
  });

  it("answers the popup when the page has been judged, by what the popup says is wanted now", async () => {
    const { told, screen } = noting();
    const page = declutterPage(screen);
    told.length = 0;
    expect(await page.tell()).toEqual({ hidden: true, counts: { ad: 2 } });
    expect(told).toEqual(["settled"]);
    told.length = 0;
    await page.tell({ ...USUAL, except: ["ad"] });
    expect(told).toEqual(["except ad", "picked ", "settled"]);
    told.length = 0;
    await page.set(false);
    expect(told).toEqual(["show", "settled"]);
  });
});
