import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { renderBody } from "../../../utils/reader/body.ts";
import { embedAddress, findEmbeds, loadEmbed } from "../../../utils/reader/embeds.ts";

const PAGE = "https://harbour.example/story";
const { window } = new JSDOM("<!doctype html><body></body>", { url: PAGE });
const world = window as unknown as Window & typeof globalThis;

function embedsOf(html: string) {
  const body = world.document.createElement("div");
  body.append(renderBody(world, html));
  world.document.body.replaceChildren(body);
  return findEmbeds(body, PAGE);
}
const line = (kind: string, href: string) => `<p class="embed ${kind}"><a href="${href}">A film</a></p>`;

it("finds the embeds of a body, their kind and who would be asked", () => {
  const found = embedsOf(
    line("embedded", "https://player.example/7") +
      line("video", "https://media.example/a.mp4") +
      line("audio", "http://media.example/b.mp3") +
      `<p class="embed embedded">none</p><p class="x"><a href="https://a.example">a</a></p><p data-part="embed video"><a href="https://b.example">b</a></p>`,
  );
  expect(found.map(({ kind, address, host }) => [kind, address, host])).toEqual([
    ["frame", "https://player.example/7", "player.example"],
    ["video", "https://media.example/a.mp4", "media.example"],
    ["audio", "https://media.example/b.mp3", "media.example"],
  ]);
});

it("knows where a social network has its posts framed from, and that nothing else is loaded", () => {
  const at = (href: string) => embedAddress(href, PAGE)?.href ?? null;
  expect(at("https://x.com/tamsin/status/123456789?s=20")).toMatch(
    /^https:\/\/platform\.twitter\.com\/.*id=123456789$/,
  );
  expect(at("https://www.instagram.com/p/Abc_12345/")).toBe("https://www.instagram.com/p/Abc_12345/embed/");
  expect(at("https://notx.com/tamsin/status/123456789")).toBe("https://notx.com/tamsin/status/123456789");
  expect(at("javascript:alert(1)")).toBeNull();
  expect(at("data:text/html,x")).toBeNull();
});

it("frees no frame: its own rights and the page's never come together", () => {
  const [foreign, own, film] = embedsOf(
    line("embedded", "https://player.example/7") +
      line("embedded", `${PAGE}/map`) +
      line("video", "https://m.example/a"),
  ).map((embed) => loadEmbed(embed, world));
  expect(foreign?.getAttribute("sandbox")).toContain("allow-same-origin");
  expect(foreign?.getAttribute("sandbox")).not.toMatch(/top-navigation|allow-forms|allow-modals/);
  expect(own?.getAttribute("sandbox")).not.toContain("allow-same-origin");
  expect(foreign?.title).toBe("A film");
  expect(film?.localName).toBe("video");
});
