import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { LINE, readabilityLines } from "../../../utils/extraction/body/readability.ts";
import type { Page } from "../../../utils/extraction/page.ts";
import { inertMarkup } from "../../../utils/platform/build/inert-markup.ts";
import { leftOut } from "../../../utils/platform/build/left-out.ts";

const sentence = (n: number) =>
  `Warden number ${n} said, on the pier, that the gate would stay shut until the storm has passed the harbour.`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `<p>${sentence(from + i)}</p>`).join("");

/** Readability itself, on the same numbered page. */
function plainly(body: string): string[] {
  const { document } = new JSDOM(`<!doctype html><title>Pier shut</title>${body}`).window;
  const lines = [...document.querySelectorAll("p,h1,h2,li,blockquote")];
  for (const [index, line] of lines.entries()) line.setAttribute(LINE, String(index));
  const options = { disableJSONLD: true, charThreshold: 250, serializer: (node: Node) => node as Element };
  const content = new Readability<Element>(document, options).parse()?.content;
  return [...(content?.querySelectorAll(`[${LINE}]`) ?? [])].map((line) => line.textContent!.trim());
}

/** Readability as the extension carries it, after `utils/platform/build`. */
function rewritten(): unknown {
  const path = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
  let code = readFileSync(path, "utf8");
  for (const { transform } of [inertMarkup(), leftOut()]) {
    const run = transform as unknown as (code: string, id: string) => { code: string } | null;
    code = run.call({ error: expect.fail }, code, path)?.code ?? code;
  }
  const module = { exports: {} };
  new Function("module", code)(module);
  return module.exports;
}

function ours(body: string, linesOf = readabilityLines): string[] {
  const { document } = new JSDOM(`<!doctype html><title>Pier shut</title>${body}`).window;
  const lines = [...document.querySelectorAll("p,h1,h2,li,blockquote")];
  const page = { doc: document, body: document.body, metadata: { title: "Pier shut" } } as unknown as Page;
  const taken = linesOf(page, lines);
  return lines.filter((line) => taken.has(line)).map((line) => line.textContent!.trim());
}

const PAGES: Record<string, string> = {
  "a story between menus": `<div class="menu"><ul><li><a href="/a">Harbour</a></li></ul></div><article><h1>Pier shut</h1>${paragraphs(0, 6)}</article><div class="footer"><p>All rights are kept.</p></div>`,
  "a byline, a hidden box, a share bar": `<article><h1>The pier</h1><p class="byline">By Ann Lee</p><div style="display: none"><p>${sentence(90)}</p></div><div aria-hidden="true"><p>${sentence(91)}</p></div>${paragraphs(0, 6)}<div class="share"><p>Pass it on</p></div></article>`,
  "the text named as what is seldom the text, so that a second try is needed": `<div class="comment sidebar">${paragraphs(0, 2)}<br><br>${paragraphs(2, 4)}</div>`,
  "too little text at every try": `<div class="comment"><p>${sentence(1)}</p></div><div class="widget"><ul><li>One</li></ul></div>`,
  "loose text parted by breaks": `<div class="story">${sentence(1)}<br><br>${sentence(2)}<br><br>${sentence(3)}${paragraphs(4, 8)}</div>`,
};

test.each(Object.entries(PAGES))("takes the lines that Readability takes: %s", (_, body) => {
  expect(ours(body)).toEqual(plainly(body));
});

test("the second try finds the text that the first one threw away", () => {
  expect(ours(PAGES["the text named as what is seldom the text, so that a second try is needed"]!)).toHaveLength(4);
});

test("the build leaves it as it is", async () => {
  vi.resetModules();
  vi.doMock("@mozilla/readability", () => ({ Readability: rewritten() }));
  const built = await import("../../../utils/extraction/body/readability.ts");
  vi.doUnmock("@mozilla/readability");
  for (const body of Object.values(PAGES)) expect(ours(body, built.readabilityLines)).toEqual(plainly(body));
});
