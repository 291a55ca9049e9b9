import { JSDOM } from "jsdom";
import { beforeEach, expect, it, vi } from "vitest";
import { writeBeginning, writeHead, writePage } from "../../../utils/copy/write.ts";
import { serveDetector } from "../../../utils/platform/judging.ts";
import { type Messages, onMessage } from "../../../utils/platform/messages.ts";
import { receiveVerdict } from "../../../utils/platform/tabs.ts";
import { article } from "../declutter/page.ts";
import { paragraphs } from "../detection/page.ts";

vi.mock("../../../utils/platform/messages.ts", () => ({ onMessage: vi.fn() }));
vi.mock("../../../utils/platform/tabs.ts", () => ({ receiveVerdict: vi.fn() }));
vi.mock("../../../utils/platform/hiding-lists.ts", () => ({ hidingLists: { selectorsFor: async () => ({}) } }));
const acted = vi.mocked(receiveVerdict);

const OF = { url: "https://paper.example/news/2026/11/harbour-board-votes-to-close-ferry-pier", hides: false };
const ORDERS = { on: true, shown: false, except: [], picked: [] };
const LD = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20"}</script>';
const AD = '<div class="ad-slot"></div>';

const page = (head: string, body: string) =>
  new JSDOM(`<html><head><title>Pier</title>${head}</head><body>${body}</body></html>`).window.document;
const news = () => page(LD, `${AD}<article><h1>Pier</h1><p>By Ann Lee</p>${paragraphs(8)}</article>`);

/** Asks as the detector of tab 7 does. */
async function ask<T extends keyof Messages>(
  type: T,
  data: Parameters<Messages[T]>[0],
  sender: object = { tab: { id: 7 } },
) {
  const [, answer] = vi.mocked(onMessage).mock.calls.find(([served]) => served === type)!;
  return (await answer({ data, sender } as never)) as unknown as ReturnType<Messages[T]>;
}

beforeEach(() => {
  vi.mocked(onMessage).mockReset();
  acted.mockReset().mockResolvedValue(ORDERS);
  serveDetector();
});

it("acts upon what a head settles, and upon nothing that it leaves open", async () => {
  const settled = await ask("judgeHead", { ...OF, page: writeHead(news())! });
  expect(settled).toEqual({ news: expect.objectContaining({ isNews: true, kind: "news" }), orders: ORDERS });
  expect(acted.mock.calls).toEqual([[7, settled.news, OF]]);
  const open = page('<meta property="og:type" content="article">', "");
  const of = { url: "https://paper.example/2026/11/20/pier-12345", hides: false };
  expect(await ask("judgeHead", { ...of, page: writeHead(open)! })).toEqual({ news: "likely", orders: null });
  expect(acted).toHaveBeenCalledTimes(1);
});

it("acts upon a text's verdict where its score is enough", async () => {
  const asked = { ...OF, page: writeBeginning(news())!, previousUrls: [] };
  const judged = await ask("judgeNews", { ...asked, least: 0.5 });
  expect(judged).toEqual({ news: expect.objectContaining({ isNews: true }), orders: ORDERS });
  expect(await ask("judgeNews", { ...asked, least: 1.1 })).toEqual({ news: judged.news, orders: null });
  expect(acted).toHaveBeenCalledTimes(1);
});

it("says of a whole page of news what is clutter there, by the places of its elements", async () => {
  const { written, elements } = writePage(news(), { withHead: true })!;
  const { clutter, orders } = await ask("judgePage", { ...OF, page: written, previousUrls: [] });
  expect(orders).toEqual(ORDERS);
  expect(clutter?.found.map(({ place, kind }) => [elements[place]?.className, kind])).toEqual([["ad-slot", "ad"]]);
});

it("weighs nothing against a head that leaves no doubt, but after a navigation inside the page", async () => {
  const { written } = writePage(page(LD, "<p>Call us about your pier.</p>"), { withHead: true })!;
  const asked = { ...OF, page: written, previousUrls: [] as string[] };
  expect((await ask("judgePage", asked)).news).toMatchObject({ isNews: true, score: 0.99 });
  asked.previousUrls.push("https://paper.example/");
  expect((await ask("judgePage", asked)).news?.score).not.toBe(0.99);
});

it.each([
  ["where the reader wants it left alone", { ...ORDERS, on: false }],
  ["where there is nothing to be done", null],
])("says nothing of clutter %s", async (_, orders) => {
  acted.mockResolvedValue(orders);
  const { written } = writePage(news(), { withHead: true })!;
  const answer = await ask("judgePage", { ...OF, page: written, previousUrls: [] });
  expect(answer).toMatchObject({ news: { isNews: true }, orders, clutter: null });
});

it("says nothing of clutter on a page that is no news", async () => {
  const { written } = writePage(page("", "<p>Call us about your pier.</p>"), { withHead: true })!;
  const asked = { url: "https://pier.example/", hides: false, page: written, previousUrls: [] };
  expect(await ask("judgePage", asked)).toMatchObject({ news: { isNews: false }, clutter: null });
});

it("judges a page whose elements cannot be told apart for sure, and leaves its clutter to another question", async () => {
  const document = news();
  document.body.prepend(document.createComment("--></div>"));
  const { written } = writePage(document, { withHead: true })!;
  const answer = await ask("judgePage", { ...OF, page: written, previousUrls: [] });
  expect(answer).toMatchObject({ news: { isNews: true }, orders: ORDERS, clutter: null });
});

it("acts upon nothing that comes from none of the browser's tabs", async () => {
  const judged = await ask("judgeHead", { ...OF, page: writeHead(news())! }, {});
  expect(judged).toMatchObject({ news: { isNews: true }, orders: null });
  expect(acted).not.toHaveBeenCalled();
});

it("acts anew upon the verdict on a page that has come back", async () => {
  const verdict = { isNews: true, score: 0.9, kind: "news" } as const;
  expect(await ask("verdict", { ...OF, hides: true, news: verdict })).toEqual(ORDERS);
  expect(acted.mock.calls).toEqual([[7, verdict, { ...OF, hides: true }]]);
});

it("reads from a whole page what its own head and body say of it", async () => {
  const document = page(LD, article({ inBody: AD }));
  const { written } = writePage(document, { withHead: true })!;
  expect(written.head?.join("")).toContain("NewsArticle");
  expect(written.head?.join("")).toContain("<title>Pier</title>");
});
