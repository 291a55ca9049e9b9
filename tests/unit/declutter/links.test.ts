import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { linkHost, linkPath } from "../../../utils/declutter/rules/links.ts";

const { document } = new JSDOM("<!doctype html>").window;
const page = { host: "news.example" };

function linkTo(href: string): Element {
  const link = document.createElement("a");
  link.setAttribute("href", href);
  return link;
}

/** As a browser's own parser has it. */
const parsed = (href: string) => new URL(href, `https://${page.host}/`);

describe("where links lead", () => {
  it.each([
    "https://www.other.example/2026/03/the-quay-reopens?from=top#lead",
    "HTTP://Other.Example/Some/Path.HTML",
    "/harbour/the-quay-reopens-123.html",
    "/",
    "?page=2",
    "#comments",
    "//cdn.example/x",
    "///three.example/x",
    "/\\\\odd.example/x",
    "https://other.example",
    "https://other.example?x",
    "https://other.example:8443/x",
    "https://someone@other.example/x",
    "https://1.2.3/x",
    "https://0x7f.1/x",
    "https://other.example./x",
    "https://xn--mnchen-3ya.example/x",
    "https://münchen.example/über/uns",
    "/a/./b/../c/%2e%2e/d",
    "/a/.hidden/b",
    "/a//b",
    "/with space/and\ttab",
    "  /padded  ",
    '/quote\'d/"and"/<more>/{x}/`y`/^z',
    "relative/path.html",
    "../up.html",
    "javascript:void(0)",
    "mailto:desk@news.example",
    "https:/one-slash/x",
    "https:no-slash/x",
    "https://a..b.example/x",
    "https://-a.example/x",
    "https://a_b.example/x",
    `/${"long-".repeat(300)}`,
  ])("says of %s what a browser says", (href) => {
    let url: URL | null = null;
    try {
      url = parsed(href);
    } catch {
      // Not an address.
    }
    const isWeb = url !== null && /^https?:$/.test(url.protocol);
    expect(linkHost(linkTo(href), page)).toBe(isWeb ? url!.hostname.replace(/^www\./, "") : null);
    expect(linkPath(linkTo(href))).toBe(url ? url.pathname.toLowerCase() : "");
  });
});
