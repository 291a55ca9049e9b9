import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { serveDeclutter } from "../../../utils/platform/declutter.ts";
import { USUAL } from "../../../utils/platform/hiding-orders.ts";
import { callClutter } from "../../../utils/platform/page-clutter.ts";
import { updateSettings, withKind, withSiteDeclutter } from "../../../utils/platform/settings.ts";

vi.mock("../../../utils/platform/messages.ts", () => ({ onMessage: vi.fn() }));
vi.mock("../../../utils/platform/page-clutter.ts", () => ({ callClutter: vi.fn() }));
const call = vi.mocked(callClutter);

const TABS = [
  { id: 1, url: "https://www.news.example/a" },
  { id: 2, url: "https://other.example/b" },
  // One whose address is kept from us.
  { id: 3 },
];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue(TABS as never);
  // As for a page of the browser's own.
  call.mockReset().mockRejectedValue(new Error("Cannot access a chrome:// URL"));
  serveDeclutter();
});

it("tells each page what to hide there when the reader has changed it", async () => {
  await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
  await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  expect(call.mock.calls).toEqual([
    [1, "hideAs", { ...USUAL, on: false }],
    [2, "hideAs", USUAL],
  ]);
  call.mockClear();
  await updateSettings((settings) => withKind(settings, "social", false));
  await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  expect(call.mock.calls[1]).toEqual([2, "hideAs", { ...USUAL, except: ["social"] }]);
});

it("tells them nothing of other changes", async () => {
  await updateSettings((settings) => ({ ...settings, reading: { ...settings.reading, size: 22 } }));
  await updateSettings((settings) => withKind(settings, "app", false));
  await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(1);
});
