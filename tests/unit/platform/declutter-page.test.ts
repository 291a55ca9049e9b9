import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Screen } from "../../../utils/declutter/screen.ts";
import { declutterPage } from "../../../utils/platform/declutter-page.ts";
import type { Kept } from "../../../utils/platform/hiding-settings.ts";

const URL = "https://www.news.example/a";

beforeEach(() => fakeBrowser.reset());

/** A screen that only notes what it is told to do. */
function noting() {
  const told: string[] = [];
  const screen = {
    hidden: true,
    counts: () => ({}),
    settled: async () => {},
    hide: () => told.push("hide"),
    show: () => told.push("show"),
    stop: () => told.push("stop"),
    setExcept: (kinds: ReadonlySet<string>) => told.push(`except ${[...kinds]}`),
    setPicked: () => {},
  } as unknown as Screen;
  return { told, screen };
}

const KEPT: Kept = { settings: { declutter: { on: true, offKinds: ["social"] } } };

it("hides in the task that it is called in where it is given what is stored", () => {
  const { told, screen } = noting();
  void declutterPage(screen, () => URL, KEPT);
  expect(told).toEqual(["except social", "hide"]);
});

it("asks for what is stored where it is given nothing", async () => {
  await fakeBrowser.storage.local.set({ ...KEPT });
  const { told, screen } = noting();
  await declutterPage(screen, () => URL, null);
  expect(told).toEqual(["except social", "hide"]);
});

it("shows at once what the reader wants to see on this page", () => {
  const { told, screen } = noting();
  void declutterPage(screen, () => URL, { shownPages: [URL] });
  expect(told).toEqual(["except ", "hide", "show"]);
});
