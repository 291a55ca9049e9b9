import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { editSettings } from "../../../utils/platform/edit-settings.ts";
import { readSettings, updateReading } from "../../../utils/platform/settings.ts";
import type { Settings } from "../../../utils/platform/types.ts";
import { until } from "../../support/until.ts";

beforeEach(() => fakeBrowser.reset());

it("shows a change at once, and never an older one after it", async () => {
  const sizes: number[] = [];
  const change = await editSettings(({ reading }) => sizes.push(reading.size));
  const grow = (settings: Settings) => ({
    ...settings,
    reading: { ...settings.reading, size: settings.reading.size + 1 },
  });
  change(grow);
  change(grow);
  change(grow);
  expect(sizes).toEqual([20, 21, 22, 23]);
  await until("it is kept", readSettings, ({ reading }) => reading.size === 23);
  await updateReading({ size: 30 });
  await until(
    "a change from elsewhere is shown",
    async () => sizes.at(-1),
    (size) => size === 30,
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});
