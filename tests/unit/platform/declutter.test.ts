import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { serveDeclutter } from "../../../utils/platform/declutter.ts";
import { USUAL } from "../../../utils/platform/hiding-orders.ts";
import { sendMessage } from "../../../utils/platform/messages.ts";
import { updateSettings, withKind, withSiteDeclutter } from "../../../utils/platform/settings.ts";

vi.mock("../../../utils/platform/messages.ts", () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage) as unknown as ReturnType<typeof vi.fn>;

const TABS = [
  { id: 1, url: "https://www.news.example/a" },
  { id: 2, url: "https://other.example/b" },
  // One whose address is kept from us.
  { id: 3 },
];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue(TABS as never);
  // As where no script of ours is in a tab.
  send.mockReset().mockRejectedValue(new Error("Receiving end does not exist"));
  serveDeclutter();
});

it("tells each page what to hide there when the reader has changed it", async () => {
  await updateSettings((settings) => withSiteDeclutter(settings, "news.example", false));
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  expect(send.mock.calls).toEqual([
    ["hideAs", { ...USUAL, on: false }, 1],
    ["hideAs", USUAL, 2],
  ]);
  send.mockClear();
  await updateSettings((settings) => withKind(settings, "social", false));
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  expect(send.mock.calls[1]).toEqual(["hideAs", { ...USUAL, except: ["social"] }, 2]);
});

it("tells them nothing of other changes", async () => {
  await updateSettings((settings) => ({ ...settings, reading: { ...settings.reading, size: 22 } }));
  await updateSettings((settings) => withKind(settings, "app", false));
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(1);
});
