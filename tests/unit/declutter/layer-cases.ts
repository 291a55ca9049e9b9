import type { Parts } from "./page.ts";

/** What lies over the page, and players: what each rule hides (`#x`), and what looks like it and stays (`#y`). */
export const CASES: Record<string, { hides: Parts[]; spares: Parts[] }> = {
  "promo layer": {
    hides: [
      {
        end: '<div id="x" role="dialog"><p>Never miss a story: get our newsletter</p><button>Subscribe</button></div>',
      },
      {
        end: '<div id="x" class="popup"><p>Get our newsletter. For new subscribers only.</p><a href="/n">Sign me up</a></div>',
      },
      {
        end: '<div id="x" class="popup"><p>Get our newsletter.</p><form><input type="email"><textarea name="g-recaptcha-response"></textarea><button>Subscribe</button></form></div>',
      },
      { end: '<div id="x" class="push-notification popup"><p>Allow notifications?</p><button>Allow</button></div>' },
    ],
    spares: [
      { end: '<div id="y" role="dialog"><p>We use cookies. Subscribe or consent.</p><button>Reject</button></div>' },
      {
        end: '<div id="y" role="dialog"><nav><a href="/">Home</a> <a href="/app">Our app</a> <a href="/n">Newsletter</a></nav></div>',
      },
      { end: '<div id="y" role="dialog"><p>Log in to subscribe</p><input type="password"></div>' },
      { end: '<div id="y" class="modal"><p>The picture is larger than the screen.</p><button>Close</button></div>' },
      {
        end: '<ul id="y" class="list modal"><li><a href="/about">About us</a></li><li><a href="/donate">Donate</a></li><li><a href="/newsletter">Newsletter</a></li><li><a href="/shop">Shop</a></li></ul>',
      },
      {
        end: `<div id="y" class="products dropdown modal"><b>Our papers and what goes with them</b> <i>Get more with the newsletter and the app on the way</i>${'<a href="/p">Post</a> '.repeat(9)}</div>`,
      },
      {
        end: '<div id="y" class="gallery-overlay"><form>Subscribe by mail <textarea name="comment"></textarea><input type="email" name="email"><button>Send</button></form></div>',
      },
      {
        end: '<div id="y" class="gated-overlay"><p>Become a member to read on: this is members-only.</p><a href="/join">Join us</a></div>',
      },
      {
        end: '<div id="y" class="modal"><form><input type="search"><button>Get started</button></form></div>',
      },
      {
        end: '<div id="y" class="search-modal"><form><input type="text"><button>Get started</button></form></div>',
      },
      {
        end: '<dialog id="y" class="cart-drawer modal">Your cart is empty <a href="/all">Get started</a></dialog>',
      },
      { end: '<div id="y" class="cart-drawer">Your cart is currently empty. <a href="/all">Get started</a></div>' },
      {
        end: '<div id="y" class="gated-overlay cta"><p>Join us for more than this.</p><a href="/join">Join us</a></div>',
      },
    ],
  },
  "promo bar": {
    hides: [
      { end: '<div id="x" class="notification-bar">The Post on paper, every month <a href="/paper">Order</a></div>' },
      {
        end: '<div id="x" class="site-wide-notification">The Post on paper, every month <a href="/paper">Order</a></div>',
      },
    ],
    spares: [
      { end: '<div id="y" class="top-banner"><a href="/">Harbour Post</a> Tides and boats</div>' },
      { end: '<div id="y" class="notification-bar">We use cookies <a href="/ok">Fine</a></div>' },
      { end: '<div id="y" class="top-banner-title">Harbour Post</div>' },
      { end: '<div id="y" class="announcement-bar"><a href="/help">Help</a> <a href="/account">Sign in</a></div>' },
      { inBody: '<div id="y" class="announcement-bar">The gate opens at four <a href="/gate">Times</a></div>' },
    ],
  },
  "link to the top": {
    hides: [
      { end: '<a id="x" href="#top">Back to top ↑</a>' },
      { below: '<a id="x" href="#">Nach oben</a>' },
      { end: '<button id="x">Volver arriba</button>' },
    ],
    spares: [
      { below: '<a id="y" href="#sources">Top</a>' },
      { below: '<a id="y" href="#top">Top of the league</a>' },
      { end: '<nav><a id="y" href="#">Top</a></nav>' },
    ],
  },
  "floating button": {
    hides: [
      { end: '<a id="x" class="back-to-top" href="#top">Back to top</a>' },
      { end: '<div id="x" class="td-scroll-up"><i></i></div>' },
      { end: '<a id="x" class="feedback-button" href="/feedback">Feedback</a>' },
    ],
    spares: [
      {
        sidebar: '<div id="y" class="scroll-top-stories"><a href="/a">Fog lifts</a> <a href="/b">Nets mended</a></div>',
      },
      {
        end: '<form id="y" class="feedback-widget"><label>Your remark <input name="a"></label><button>Send</button></form>',
      },
    ],
  },
  "floating player": {
    hides: [{ above: '<div id="x" class="sticky-video"><video></video></div>' }],
    spares: [
      { inBody: '<figure id="y"><div class="sticky-video"><video></video></div><figcaption>Fog</figcaption></figure>' },
    ],
  },
  "player of something else": {
    hides: [
      {
        below: '<section id="x"><div><span>Watch next</span></div><div><video src="tide.mp4"></video></div></section>',
      },
      { sidebar: '<div id="x"><h3>Recommended videos</h3><video src="tide.mp4"></video><span>1:20</span></div>' },
    ],
    spares: [
      { inBody: '<div id="y"><h3>The vote</h3><video src="vote.mp4"></video></div>' },
      {
        inBody:
          '<div id="y"><h3>Watch next</h3><video src="vote.mp4"></video><p>The board has had its votes filmed since the spring, when two of its members could not agree on what had been said.</p></div>',
      },
    ],
  },
};
