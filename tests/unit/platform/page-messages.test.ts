import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { onMessage } from "../../../utils/platform/messages.ts";
import { ask } from "../../../utils/platform/page-messages.ts";

beforeEach(() => fakeBrowser.reset());

it("is heard by the library that the other parts speak with, and hears its answer", async () => {
  const heard: unknown[] = [];
  const end = onMessage("runConsent", ({ data }) => {
    heard.push(data);
    return true;
  });
  expect(await ask("runConsent", { snippet: "one" })).toBe(true);
  expect(heard).toEqual([{ snippet: "one" }]);
  end();
});

it("says why there is no answer", async () => {
  const end = onMessage("runConsent", () => {
    throw new Error("no such function");
  });
  await expect(ask("runConsent", { snippet: "two" })).rejects.toThrow("no such function");
  end();
});
