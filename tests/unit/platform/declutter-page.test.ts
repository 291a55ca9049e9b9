import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Screen } from "../../../utils/declutter/screen.ts";
import { declutterPage } from "../../../utils/platform/declutter-page.ts";
import { USUAL } from "../../../utils/platform/hiding-orders.ts";
import { sendMessage } from "../../../utils/platform/messages.ts";

beforeEach(() => fakeBrowser.reset());

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

  it("follows each change, and leaves alone what was chosen for the page until the site's switch is turned", async () => {
    const { told, screen } = noting();
    declutterPage(screen);
    const tell = async (orders: typeof USUAL) => {
      told.length = 0;
      await sendMessage("hideAs", orders);
      return [...told];
    };
    expect(await tell({ ...USUAL, except: ["app"] })).toEqual(["except app", "picked "]);
    expect(await tell({ ...USUAL, shown: true })).toEqual(["except ", "picked "]);
    expect(await tell({ ...USUAL, on: false })).toEqual(["except ", "picked ", "stop"]);
    expect(await tell({ ...USUAL, on: false })).toEqual(["except ", "picked "]);
    expect(await tell(USUAL)).toEqual(["except ", "picked ", "hide"]);
  });

  it("goes on where the reader wants one page cleared of a site that is left alone", async () => {
    const { told, screen } = noting();
    declutterPage(screen, { ...USUAL, on: false });
    expect(told.at(-1)).toBe("hide");
    await sendMessage("hideAs", { ...USUAL, on: false, except: ["app"] });
    expect(told).not.toContain("stop");
  });

  it("answers the popup when the page has been judged, by what the popup says is wanted now", async () => {
    const { told, screen } = noting();
    declutterPage(screen);
    told.length = 0;
    expect(await sendMessage("getClutter", undefined)).toEqual({ hidden: true, counts: { ad: 2 } });
    expect(told).toEqual(["settled"]);
    told.length = 0;
    await sendMessage("getClutter", { ...USUAL, except: ["ad"] });
    expect(told).toEqual(["except ad", "picked ", "settled"]);
    told.length = 0;
    await sendMessage("setClutter", { hidden: false });
    expect(told).toEqual(["show", "settled"]);
  });
});
