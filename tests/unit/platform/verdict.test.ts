import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { onMessage } from "../../../utils/platform/messages.ts";
import { askVerdict } from "../../../utils/platform/verdict.ts";

const PAGE = {
  page: { root: "<html>", head: [], body: ["<body></body>"] },
  url: "https://paper.example/",
  previousUrls: [],
};
const NEWS = { isNews: true, score: 0.9, kind: "news" } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("chrome", fakeBrowser);
});

describe("the question whether a page is news", () => {
  it("is heard by the library that the background listens with, and its answer comes back", async () => {
    const heard: unknown[] = [];
    const end = onMessage("judgeNews", ({ data }) => {
      heard.push(data);
      return NEWS;
    });
    expect(await askVerdict(PAGE)).toEqual(NEWS);
    expect(heard).toEqual([PAGE]);
    end();
  });

  it("comes to nothing where the background fails, is not there, or the extension is gone", async () => {
    const end = onMessage("judgeNews", () => {
      throw new Error("no memory");
    });
    expect(await askVerdict(PAGE)).toBeNull();
    end();
    expect(await askVerdict(PAGE)).toBeNull();
    vi.stubGlobal("chrome", { runtime: {} });
    expect(await askVerdict(PAGE)).toBeNull();
  });
});
