import { expect, it } from "vitest";
import { writePage } from "../../../utils/copy/write.ts";
import { type AskLists, type Held, judgePage, type WrittenPage } from "../../../utils/declutter/judge.ts";
import type { PageTokens } from "../../../utils/declutter/lists/types.ts";
import { HIDDEN } from "../../../utils/declutter/style.ts";
import { article, documentOf, URL_HERE } from "./page.ts";

/** What is said of a page, by the elements themselves. */
async function judged(html: string, { askLists, ...more }: Partial<WrittenPage> & { askLists?: AskLists } = {}) {
  const document = documentOf(html);
  const { written, elements } = writePage(document)!;
  const page = { ...written, url: URL_HERE, except: [], picked: [], held: [], ...more };
  // As it travels: plain JSON.
  const answer = await judgePage(JSON.parse(JSON.stringify(page)), askLists);
  if (!answer) throw new Error("not to be read");
  const found = answer.found.map(
    ({ place, kind }) => `${kind} ${elements[place]!.className || elements[place]!.localName}`,
  );
  return { found, answer };
}

const AD = '<div class="ad-slot"></div>';

it("judges by our own rules and by what the lists say of a page with these tokens", async () => {
  const asked: PageTokens[] = [];
  const { found, answer } = await judged(article({ sidebar: `${AD}<div class="house">Boats</div><p>Tides</p>` }), {
    askLists: async (page) => {
      asked.push(page);
      return { related: [".house", "div:has-text(procedural)", "article p"] };
    },
  });
  expect(found.toSorted()).toEqual(["ad ad-slot", "related house"]);
  expect(answer.took).toBeGreaterThan(0);
  expect(asked).toHaveLength(1);
  expect(asked[0]!.host).toBe("news.example");
  expect(asked[0]!.tokens).toEqual(expect.arrayContaining([".house", ".ad-slot"]));
});

it("judges by our own rules alone where the lists cannot be had, or the address is none", async () => {
  const page = article({ sidebar: `${AD}<div class="house">Boats</div><p>Tides</p>` });
  const none: AskLists = () => Promise.reject(new Error("no lists"));
  expect((await judged(page, { askLists: none })).found).toEqual(["ad ad-slot"]);
  expect((await judged(page, { askLists: async () => ({}), url: "about:srcdoc" })).found).toEqual(["ad ad-slot"]);
  expect((await judged(page)).found).toEqual(["ad ad-slot"]);
});

it("leaves alone the kinds that the reader wants to see, and hides what was picked, but no paragraph", async () => {
  const page = article({ sidebar: `${AD}<div class="tides"><p>Tides</p></div><b>x</b>` });
  const { found } = await judged(page, { except: ["ad"], picked: ["div.tides", "article p", "[["] });
  expect(found).toEqual(["picked tides"]);
});

it("says of what is held whether it has become the article's, or wraps more than clutter; of others' marks nothing", async () => {
  const marked = (name: string, inner: string) => `<div class="${name}" ${HIDDEN}>${inner}</div>`;
  const text = article().match(/<article>.*<\/article>/s)![0];
  const page = `<html><body>${marked("tides", "<p>Tides</p>")}${marked("x", AD + AD)}${marked("forged", text)}${marked("grown", text)}</body></html>`;
  const held = (isWrapper: boolean): Held => ({ confirmed: false, isWrapper });
  const { answer } = await judged(page, { held: [held(false), null, null, held(false)] });
  expect(answer.released).toEqual([3]);
  const wrapper = await judged(`<html><body>${marked("wrap", `${AD}<p>High tide at nine</p>`)}${text}</body></html>`, {
    held: [held(true)],
  });
  expect(wrapper.answer.released).toEqual([0]);
  expect(wrapper.found).toEqual(["ad ad-slot"]);
});

it("counts what is held as the page does, also where a page has put our mark on its body or its root", async () => {
  const text = article().match(/<article>.*<\/article>/s)![0];
  const page = `<html ${HIDDEN}><body ${HIDDEN}><div ${HIDDEN}><p>Tides</p></div><div ${HIDDEN}>${text}</div></body></html>`;
  const { answer } = await judged(page, { held: [0, 1].map(() => ({ confirmed: false, isWrapper: false })) });
  expect(answer.released).toEqual([1]);
});

it("says nothing of what it cannot read", async () => {
  const { written } = writePage(documentOf(article()))!;
  const page = { ...written, url: URL_HERE, except: [], picked: [], held: [] };
  expect(await judgePage({ ...page, count: page.count + 1 })).toBeNull();
  expect(await judgePage({ ...page, body: [] })).toBeNull();
  expect(await judgePage({ ...page, root: "" })).toBeNull();
});
