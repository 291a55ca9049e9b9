import type { Parts } from "./page.ts";

const FIELDS = '<textarea name="t"></textarea><input name="name"><input type="email" name="e"><button>Send</button>';
const TELLING =
  "The lamps were late last year too, and nobody at the board was asked for the reason. One hopes that this time somebody is.";

/** More of the same as in cases.ts: what stands below the text. */
export const CASES: Record<string, { hides: Parts[]; spares: Parts[] }> = {
  "links to subjects": {
    hides: [
      { below: '<ul id="x"><li><a href="/tag/gate">Gate</a></li><li><a href="/tag/mole">Mole</a></li></ul>' },
      { end: '<div id="x"><a href="/en/topics/harbour">Harbour</a> - <a href="/en/topics/boats">Boats</a></div>' },
      { below: '<nav id="x"><a href="/themen/tor-12.html">Tor</a> <a href="/themen/mole-3.html">Mole</a></nav>' },
      {
        above:
          '<div id="x"><a href="/tags/a">Gate</a><a href="/tags/b">Mole</a><a href="/tags/c">Lamps</a><a href="/tags/d">Fog</a></div>',
      },
    ],
    spares: [
      { above: '<div id="y"><a href="/topics/harbour">Harbour</a></div>' },
      { end: '<nav id="y"><a href="/topics/harbour">Harbour</a> <a href="/topics/boats">Boats</a></nav>' },
      { end: '<footer><div id="y"><a href="/tag/a">Boats</a> <a href="/tag/b">Nets</a></div></footer>' },
      { below: '<div id="y"><a href="/tag/gate">Gate</a> <a href="/staff/rosa">Rosa Mole</a></div>' },
      { inBody: '<p>The <a id="y" href="/tag/mole">mole</a> is older than the harbour, and so is its wall.</p>' },
    ],
  },
  "comment form": {
    hides: [
      { below: `<div id="x"><h3>Leave a reply</h3><form action="/wp-comments-post.php">${FIELDS}</form></div>` },
      { end: `<form id="x" class="kommentarformular"><p>Ihre Meinung</p>${FIELDS}</form>` },
      {
        below: `<form id="x" action="/wp-comments-post.php">${FIELDS}<p hidden><textarea name="hp"></textarea></p></form>`,
      },
    ],
    spares: [
      { below: `<form id="y" action="/tips"><h3>Write to the newsroom</h3>${FIELDS}</form>` },
      { below: `<div id="y" class="comments"><p>${TELLING}</p><p>${TELLING}</p><form>${FIELDS}</form></div>` },
      { end: `<footer><form id="y" action="/comment">${FIELDS}</form></footer>` },
      { below: `<form id="y" action="/comment">${FIELDS.repeat(3)}</form>` },
    ],
  },
  "comment login": {
    hides: [
      {
        below:
          '<div id="x">Would you like to comment on this? <a href="/register">Sign up</a> or <a href="/sign-in">sign in</a> now.</div>',
      },
      { end: '<p id="x">Zum Kommentieren bitte <a href="/anmelden">anmelden</a>.</p>' },
      { above: '<div id="x">To follow the harbour you need a login. <a href="/register">Get one</a></div>' },
      { below: '<div id="x">会員は記事を保存できます。<a href="/signup">登録</a> <a href="/login">入る</a></div>' },
    ],
    spares: [
      { below: '<div id="y">To read on, please <a href="/login">log in</a>.</div>' },
      { below: '<div id="y">Save your seat and keep reading: <a href="/login">log in</a>.</div>' },
      { end: '<ul id="y"><li><a href="/login">Log in</a></li><li>Comments</li></ul>' },
      {
        inBody:
          '<p id="y">Crews may comment on the plan once they <a href="/register">register</a> with the harbour board.</p>',
      },
    ],
  },
  "call to action": {
    hides: [
      { end: '<div id="x" class="page-cta"><p>Nets that mend themselves</p><a href="/demo">See them</a></div>' },
      { sidebar: '<div id="x" class="CallToAction_box">Ready for the fair? <button>Start</button></div>' },
      { end: '<div id="x" class="m-promo"><b>At the quay on Friday</b><a href="/fair">All about the fair</a></div>' },
      {
        inBody:
          '<div id="x" class="callout"><a href="/subscribe/">SUBSCRIBE</a><div>Read the harbour first.</div></div>',
      },
      {
        inBody:
          '<div id="x" class="banner-light"><b>Lamps that light themselves</b><p>No wick, no oil, no ladder: put one on every mole you have.</p><a href="/in">Sign up</a></div>',
      },
      {
        end: '<div id="x" class="lamp-banner">Until the fair, every lamp for half. <a href="/lamps">Get a lamp</a></div>',
      },
      { below: '<aside id="x" class="abo-box"><b>Vier Wochen umsonst</b><a href="/abo/probe">Mehr</a></aside>' },
      {
        inBody:
          '<div id="x" class="article-banner">Nets that mend themselves, by the yard. <a href="/in">Get one</a></div>',
      },
    ],
    spares: [
      { below: '<div id="y" class="product-cta"><a href="https://shop.test/lamp">$ 30 at the chandler</a></div>' },
      { sidebar: '<ul><li id="y"><a class="cta" href="/harbour">Harbour</a></li></ul>' },
      { end: '<div id="y" class="paywall cta">The rest is for crews. <a href="/in">Come in</a></div>' },
      { end: '<footer><a id="y" class="cta" href="/contact">Contact</a></footer>' },
      {
        inBody:
          '<div id="y" class="callout"><b>The gate in figures</b> <a href="/gate">Three boats, one lamp</a></div>',
      },
      { below: '<div id="y" class="promo paywall"><b>Read on</b> <a href="/subscribe/">Subscribe</a></div>' },
      {
        inBody:
          '<div id="y" class="banner"><p>The banner on the mole says that it is shut. <a href="/mole">See it</a></p></div>',
      },
      { inBody: '<div id="y" class="lamp-cta"><a href="/lamps">Buy now</a></div>' },
      { inBody: '<div id="y" class="banner"><a href="/mole">The mole</a></div>' },
      { inBody: '<div id="y" class="banner">The banner on the mole says that it is shut.</div>' },
      {
        inBody:
          '<figure id="y" class="banner"><a href="/p"><img src="p.jpg" alt=""></a><figcaption>The banner on the mole, on Friday</figcaption></figure>',
      },
    ],
  },
  "newsletter set apart": {
    hides: [
      {
        inBody:
          '<aside id="x"><a href="https://tides.test/"><b>Tides</b> The newsletter for crews. Order it here.</a></aside>',
      },
      { below: '<aside id="x">Every Friday, in our newsletter: <a href="/tides">the week’s tides</a></aside>' },
    ],
    spares: [
      { inBody: '<aside id="y"><a href="/tides">Tides for crews, week by week.</a></aside>' },
      {
        inBody: '<aside id="y"><p>The board’s newsletter says that lamps are late. <a href="/n">See it</a></p></aside>',
      },
      {
        inBody:
          '<aside id="y"><figure><img src="n.jpg" alt=""><figcaption>The board’s newsletter, <a href="/n">in print</a></figcaption></figure></aside>',
      },
    ],
  },
  "sums to give": {
    hides: [
      {
        end: '<section id="x"><h3>The Post needs your support</h3><button>10 €</button><button>30 €</button><button>50 €</button></section>',
      },
    ],
    spares: [
      {
        end: '<section id="y"><h3>Lamps at the fair</h3><button>10 €</button> <button>30 €</button> <button>50 €</button></section>',
      },
      { end: '<section id="y"><h3>The board supports a lamp</h3><button>10 €</button></section>' },
      {
        inBody:
          '<section id="y">Members gave $ 10, $ 30 and $ 50 for the lamps. <a href="/gate">All sums</a></section>',
      },
    ],
  },
};
