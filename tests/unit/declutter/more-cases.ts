import type { Parts } from "./page.ts";

const card = (title: string) =>
  `<div><a href="/x"><img src="x.jpg" alt=""></a><h3><a href="/x">${title}</a></h3><p>Read on</p></div>`;
const CARDS = [
  "Fog closes the outer harbour for a third day",
  "Bakery on the quay asks for a second oven",
  "Nets mended by hand sell out at the fair",
].map(card);

const TITLES = [
  "Fog closes the outer harbour for a third day",
  "Bakery on the quay asks for a second oven",
  "Nets mended by hand sell out at the fair",
  "Warden with the lantern gets a bench of his own",
].map((title) => `<li><a href="/x">${title}</a></li>`);

/** The same with how each story begins, and without a heading. */
const BEGUN = TITLES.map((title) =>
  title.replace(
    "</li>",
    `<img src="x.jpg" alt=""><i>${"The board has heard of it and will say more, it says, when the lamps are there, ".repeat(3)}</i></li>`,
  ),
);

/** The same with its section and its date, in rows of blocks. */
const DATED = TITLES.map((title) =>
  title.replaceAll("li>", "div>").replace("</div>", "<span>Harbour</span> <i>11 July 2026, 9:30</i></div>"),
);

/** More of the same as in cases.ts: what each rule hides (`#x`), and what looks like it and stays (`#y`). */
export const CASES: Record<string, { hides: Parts[]; spares: Parts[] }> = {
  "profile box": {
    hides: [
      { sidebar: '<a id="x" class="twitter-timeline" href="https://twitter.com/harbourpost">Posts by harbourpost</a>' },
      { end: '<iframe id="x" src="https://www.facebook.com/plugins/page.php?href=harbourpost"></iframe>' },
    ],
    spares: [
      { inBody: '<a id="y" class="twitter-timeline" href="https://twitter.com/board">Posts by the board</a>' },
      { inBody: '<iframe id="y" src="https://www.facebook.com/plugins/post.php?href=board"></iframe>' },
    ],
  },
  "share links": {
    hides: [
      {
        above:
          '<div id="x"><a href="https://www.facebook.com/sharer/sharer.php?u=a"><i></i></a><a href="https://twitter.com/intent/tweet?url=a"><i></i></a><a href="mailto:?body=a"><i></i></a></div>',
      },
      { below: '<a id="x" href="whatsapp://send?text=a">Send</a>' },
      { below: '<a id="x" href="sms:?body=a">Text</a>' },
      {
        sidebar: '<div><a id="x" href="https://www.google.com/preferences/source?q=news.example">More of us</a></div>',
      },
    ],
    spares: [
      {
        above:
          '<div id="y"><a href="https://pinterest.com/pin/create/button/?url=a"><img src="pin.png" alt="" width="40"></a><img src="gate.jpg" alt="" width="1200"></div>',
      },
      {
        inBody:
          '<p id="y">The board asks all who can to <a href="https://twitter.com/intent/tweet?text=lamps">write to the foundry about the lamps</a>.</p>',
      },
      {
        inBody:
          '<p><a id="y" href="https://www.facebook.com/share-the-quay">Share the Quay</a> is a group of crews.</p>',
      },
      { end: '<a id="y" href="sms:2200">2200</a>' },
      { sidebar: '<div id="y"><a href="/shares/harbour-lines">Harbour Lines</a></div>' },
      {
        above:
          '<ul><li id="y">Harbour Wire, Marrow</li><li><a href="https://www.facebook.com/sharer/sharer.php?u=a"><i></i></a></li></ul>',
      },
      {
        above:
          '<div><span id="y">12 July 2026, 22:09</span> <a href="https://www.facebook.com/sharer/sharer.php?u=a"><i></i></a></div>',
      },
    ],
  },
  "neighbouring articles": {
    hides: [
      {
        below:
          '<nav id="x" class="post-navigation"><a href="/fog">Fog lifts</a><a href="/nets">Nets mended by hand</a></nav>',
      },
      {
        after: '<div id="x" class="post-navigation"><a href="/fog">Fog lifts</a> <a href="/nets">Nets mended</a></div>',
      },
      {
        end: '<nav id="x" class="BlogItem-pagination"><a href="/fog">Previous: Fog</a> <a href="/nets">Next: Nets</a></nav>',
      },
      { end: '<div id="x" class="paddle next"><a href="/fog">Fog lifts</a></div>' },
      { below: '<div id="x" class="blog-pager"><a href="/2026/07/fog.html">Older Post</a> <a href="/">Home</a></div>' },
      {
        below:
          '<div id="x"><a rel="prev" href="/fog">Fog closes the outer harbour</a> <a rel="next" href="/nets">Nets mended by hand sell out</a></div>',
      },
    ],
    spares: [
      { below: '<div id="y"><a rel="prev" href="?page=1">1</a> <a rel="next" href="?page=3">3</a></div>' },
      { below: '<div id="y" class="article-pagination"><a href="?page=1">1</a> <a href="?page=2">2</a></div>' },
      { below: '<div id="y" class="prev-next"><a href="?page=2">Next page</a></div>' },
    ],
  },
  "app link": {
    hides: [
      {
        sidebar: '<a id="x" href="https://play.google.com/store/apps/details?id=example"><img src="b.png" alt=""></a>',
      },
      { end: '<footer><a id="x" href="/apps/">Get our apps</a></footer>' },
      {
        sidebar:
          '<section id="x" class="side-widget"><h4>Harbour Post App</h4><a href="/app/"><img src="a.png" alt="Harbour Post App"></a></section>',
      },
      { sidebar: '<section id="x"><h4>The Post as an app</h4><a href="/app/">More</a></section>' },
      {
        below:
          '<div id="x"><span>Liman Postası uygulamasını indirin</span><div><a href="https://play.google.com/store/apps/details?id=post"><img src="g.png" alt=""></a><a href="https://apps.apple.com/tr/app/post/id3"><img src="a.png" alt=""></a><a href="https://appgallery.huawei.com/#/app/C1"><img src="h.png" alt=""></a></div></div>',
      },
    ],
    spares: [
      { inBody: '<p>Their <a id="y" href="https://apps.apple.com/us/app/tides/id1">tide app</a> is free.</p>' },
      { sidebar: '<a id="y" href="/apps/">Best of the year</a>' },
      {
        end: '<div><span><a href="/tides">Tides</a></span><span><a href="/ferries">Ferries</a></span><span><a href="/lost">Lost and found</a></span><span id="y"><a href="/apps/">Apps</a></span></div>',
      },
      { sidebar: '<a id="y" href="/happy/">Happy app makers</a>' },
      { sidebar: '<section id="y" class="side-widget"><h4>Apples</h4><a href="/apples/">Prices fall</a></section>' },
      {
        sidebar:
          '<section id="y" class="side-widget"><h4>App of the week reviewed</h4><a href="/reviews/1">Read the review</a></section>',
      },
    ],
  },
  "teaser grid": {
    hides: [
      { sidebar: `<div id="x">${CARDS.join("")}</div>` },
      {
        end: `<div id="x">${CARDS.map((one) => `<article>${one.replaceAll("h3", "b")}</article>`).join("")}</div>`,
      },
    ],
    spares: [
      { sidebar: `<div id="y">${CARDS.slice(1).join("")}</div>` },
      { below: `<div id="y">${CARDS.join("").replaceAll('"/x"', '"https://chandler.test/x"')}</div>` },
      { inBody: `<div id="y">${CARDS.join("")}</div>` },
      {
        after:
          '<div id="y"><h3>Of lamps</h3><h3>Of oil</h3><h3>Of wicks, and how they are cut for the mole</h3><a href="/brass">brass</a> <a href="/glass">glass</a> <a href="/wicks">the wicks that we like best of all we had</a></div>',
      },
      {
        end: `<section id="y">${["Rosa", "Ines", "Tom"].map((name) => `<h3><a href="#${name}">${name}</a></h3><p>I stood on the mole that night and saw no lamp at all, nor did anyone with me on the boat.</p>`).join("")}</section>`,
      },
      { end: `<footer><div id="y">${CARDS.join("")}</div></footer>` },
      { end: `<div class="mobile-menu"><div id="y">${CARDS.join("")}</div></div>` },
    ],
  },
  "comment prompt": {
    hides: [
      { below: '<div id="x" class="comment-login"><a href="/login">Log in</a> to say what you think.</div>' },
      { below: '<p id="x" class="must-log-in"><a href="/in">Log in</a> to write.</p>' },
      { below: '<a id="x" class="show-comments" href="#comments">12 comments</a>' },
      { below: '<div id="x" class="comment-respond"><h3>Say it <a href="#mole">or do not</a></h3></div>' },
    ],
    spares: [
      { below: '<div id="y" class="comment-banner"><textarea name="c"></textarea><button>Send</button></div>' },
      {
        below:
          '<div id="y" class="comments"><p>I was on the mole that night, and there was no lamp to be seen. <a href="#r">Reply</a></p></div>',
      },
    ],
  },
  "title list": {
    hides: [
      { sidebar: `<ul id="x">${TITLES.join("")}</ul>` },
      { end: `<div id="x">${TITLES.join("").replaceAll("li>", "div>")}</div>` },
      { sidebar: `<aside id="x">${TITLES.join("").replaceAll("li>", "div>")}</aside>` },
      { sidebar: `<ul id="x">${BEGUN.join("")}</ul>` },
      { end: `<footer><ul id="x">${TITLES.join("").replaceAll("/x", "/2026/fog-on-the-mole")}</ul></footer>` },
      { sidebar: `<ul id="x">${TITLES.slice(1).join("").replaceAll("/x", "/2026/fog-on-the-mole")}</ul>` },
      { end: `<nav><ul id="x">${TITLES.join("").replaceAll("/x", "/2026/fog-on-the-mole")}</ul></nav>` },
      { after: `<ul id="x">${TITLES.join("")}</ul>` },
      { sidebar: `<div id="x">${DATED.join("").replaceAll("/x", "/2026/fog-on-the-mole")}</div>` },
      {
        end: `<div class="right-menu"><ul id="x">${TITLES.join("").replaceAll("/x", "/2026/fog-on-the-mole")}</ul></div>`,
      },
      {
        end: `<div id="x">${BEGUN.map((one, i) => one.replace("<li", `<div class="${i % 2 ? "paid " : ""}item"`).replace("/li>", "/div>")).join("")}</div>`,
      },
    ],
    spares: [
      {
        after: `<ul id="y">${["Akeby", "Brill", "Corfe", "Dunmere", "Eastquay and the Upper Moles"].map((name, i) => `<li><a href="/places/harbour-${i}${i}${i}${i}${i}-at-sea">${name}${i > 1 ? ", Harbour and Light" : ""}</a></li>`).join("")}<li><a href="/f">Fell</a></li><li><a href="/g">Gant</a></li></ul>`,
      },
      // Comments: who wrote them is no headline.
      { end: `<ul id="y">${BEGUN.map((one) => one.replace(/>[^<]*<\/a>/, ">Rosa Mole</a>")).join("")}</ul>` },
      { end: `<footer><ul id="y">${TITLES.join("")}</ul></footer>` },
      {
        end: `<footer><ul id="y">${TITLES.join("").replaceAll("/x", "/2026/fog-on-the-mole")}${'<li><a href="/a">Tides</a></li>'.repeat(3)}</ul></footer>`,
      },
      { sidebar: `<ul id="y">${TITLES.slice(1).join("")}</ul>` },
      { end: `<div class="right-menu"><ul id="y">${TITLES.join("")}</ul></div>` },
      { sidebar: `<ul id="y">${TITLES.join("").replaceAll("/x", "#x")}</ul>` },
      {
        sidebar:
          '<ul id="y"><li><a href="/a">Boats</a></li><li><a href="/b">Tides</a></li><li><a href="/c">Fog</a></li><li><a href="/d">Nets</a></li></ul>',
      },
      { inBody: `<ul id="y">${TITLES.join("")}</ul>` },
      { after: `<p>We wrote on it before:</p><ul id="y">${TITLES.join("")}</ul>` },
      { after: `<ul id="y">${TITLES.join("").replaceAll("/x", "https://board.test/x")}</ul>` },
      { sidebar: `<div id="y">${DATED.join("")}</div>` },
      {
        end: `<div><ul id="y">${TITLES.join("")}<li><a href="/privacy-policy">Privacy</a></li></ul></div>`,
      },
      { end: `<nav><ul id="y">${TITLES.join("")}</ul></nav>` },
      { end: `<div class="main-menu"><ul id="y">${TITLES.join("")}</ul></div>` },
      {
        sidebar: `<ul id="y">${TITLES.map((one) => one.replace("</li>", ' <a href="#one">Down to it</a></li>')).join("")}</ul>`,
      },
      { end: `<div class="off-canvas-nav"><ul id="y">${TITLES.join("")}</ul></div>` },
      {
        end: `<ul id="y">${TITLES.map((one, i) => one.replace("/x", `/files/tides-${i}.${["mp4", "webm", "csv"][i % 3]}`)).join("")}</ul>`,
      },
    ],
  },
  "voucher block": {
    hides: [{ sidebar: '<div id="x" class="voucher-codes"><a href="/v/a">Boats</a> <a href="/v/b">Nets</a></div>' }],
    spares: [{ inBody: '<div id="y" class="voucher"><a href="/v/a">Boats</a></div>' }],
  },
};
