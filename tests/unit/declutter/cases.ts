import type { Parts } from "./page.ts";

/** Each rule's case: what it hides (`#x`), and what looks like it and stays (`#y`). */
export const CASES: Record<string, { hides: Parts[]; spares: Parts[] }> = {
  "ad slot markup": {
    hides: [
      { inBody: '<ins id="x" class="adsbygoogle" data-ad-slot="1">Advertisement</ins>' },
      { inBody: '<div class="code"><div id="x" data-ad-unit="/1/top"></div></div>' },
      { sidebar: '<div id="div-gpt-ad-160"><span id="x"></span></div>' },
      { end: '<amp-ad id="x" width="300" height="250"></amp-ad>' },
    ],
    spares: [
      { inBody: '<ins id="y">The board added this sentence after publication.</ins>' },
      {
        inBody: `<div data-ad-slot="2" id="y"><p>The warden, who has walked the mole since 1998, said that nobody asked him.</p></div>`,
      },
    ],
  },
  "named ad slot": {
    hides: [
      { inBody: '<div id="x" class="c-ad-container"><span>Advertisement</span></div>' },
      { sidebar: '<div id="x" class="werbung-rectangle"></div>' },
      { above: '<div id="x" class="AdSlot leaderboard-ad"></div>' },
    ],
    spares: [
      { sidebar: '<div id="y" class="shadow-box">Weather: fog until noon</div>' },
      { sidebar: '<div id="y" class="has-ads layout">Tide table: low at nine</div>' },
      { sidebar: '<form id="y" class="ad-search"><input type="search" name="q"></form>' },
      { end: '<span id="y" class="ad2q4ox">Tides</span>' },
      { above: '<div id="y" class="Line_date__u6aAD">12 July 2026</div>' },
      { inBody: '<pre><span id="a87d"><b id="y">int lamps = 3;</b></span></pre>' },
      { above: '<div id="y" class="sponsor-placement"><p><a href="/author/rosa-mole">Rosa Mole</a></p></div>' },
      { end: '<h5 id="y" class="b-adv-heading">I am Rosa</h5>' },
      { sidebar: '<div id="y" class="adjacent-column">Crossword of the day</div>' },
      {
        above:
          '<div id="audio-1420f3aa-7fd0-4ad8-ad1f-ad00beef0ad1"><span id="y">Hear the vote, 8 minutes</span></div>',
      },
    ],
  },
  "ad label": {
    hides: [
      { inBody: '<div id="x"><span>Advertisement</span><div class="q7"></div></div>' },
      { inBody: '<p id="x">Anzeige</p>' },
      { inBody: '<div id="x"><small>Publicité</small></div>' },
      {
        sidebar:
          '<ul><li id="x"><span>Sponsored</span><a href="/win">Win a boat this summer</a></li><li>Tides</li></ul>',
      },
      {
        inBody: '<div id="x"><a href="/win"><img src="b.jpg" alt=""><i>Annonsørinnhold</i><b>Win a boat</b></a></div>',
      },
    ],
    spares: [
      {
        inBody:
          '<p id="y">The advertisement was taken down on Monday after crews complained to the harbour board about it.</p>',
      },
      { end: '<footer><span id="y">Advertising</span></footer>' },
      { sidebar: '<div><a id="y" href="/media-kit"><span>Advertising</span></a></div>' },
      { end: '<div><strong id="y">Advertising:</strong> 555-0100</div>' },
    ],
  },
  "lone paid link": {
    hides: [
      {
        sidebar:
          '<section id="x" class="widget widget_text"><div class="textwidget"><p><a href="https://coins.example/">compra monedas baratas</a></p></div></section>',
      },
      { sidebar: '<section id="x" class="widget"><p><a href="/advertise/">Advertise here</a></p></section>' },
      {
        sidebar:
          '<section id="x" class="side-widget"><h4>Find a Job</h4><p><a href="https://jobs.example/">Deckhand jobs</a></p></section>',
      },
    ],
    spares: [
      { sidebar: '<section id="y" class="widget"><a href="/weather">Weather</a></section>' },
      {
        sidebar:
          '<div id="y" class="module"><p>The gate at night, seen from the mole – <a href="https://board.test/p">The board</a></p></div>',
      },
      { end: '<div class="MenuColumn"><div id="y" class="module"><a href="/advertising">Advertising</a></div></div>' },
      {
        sidebar: '<section id="y" class="widget"><a href="https://www.facebook.com/harbourpost">Facebook</a></section>',
      },
      { sidebar: '<section id="y" class="widget"><a href="https://shop.news.example/">Our shop</a></section>' },
      {
        sidebar:
          '<section id="y" class="widget"><a href="https://gulls.example/"><img src="g.png" alt="Gulls"></a><p>Gull shelter</p></section>',
      },
      {
        sidebar:
          '<section id="y" class="widget"><ul><li><a href="/a">Fog lifts</a></li><li><a href="/b">Nets mended</a></li></ul></section>',
      },
      { inBody: '<p id="y">See <a href="https://board.example/">the minutes</a>.</p>' },
    ],
  },
  "declared paid links": {
    hides: [
      {
        sidebar:
          '<div id="x"><a rel="sponsored nofollow" href="https://a.example/">Loans</a> <a rel="sponsored" href="https://b.example/">Casino</a></div>',
      },
    ],
    spares: [
      {
        inBody:
          '<p id="y">The boat is sold <a rel="sponsored" href="https://a.example/">at this yard</a> for a song.</p>',
      },
    ],
  },
  "newsletter box": {
    hides: [
      { below: '<div id="x" class="subscribe-box">Sign up to read of the harbour at seven.</div>' },
      {
        inBody:
          '<div id="x" class="newsletter-promo"><p>Get the best of our harbour reporting in your inbox, every Friday at six in the morning.</p><a href="/nl">Sign up</a></div>',
      },
      {
        sidebar:
          '<div id="x" class="nieuwsbrief"><p>Ontvang onze nieuwsbrief</p><input type="email"><button>OK</button></div>',
      },
    ],
    spares: [
      {
        below:
          '<div class="paywall"><b>This is for members</b><div id="y"><a href="/subscribe"><button class="subscribe-btn">Subscribe</button></a></div></div>',
      },
      { inBody: '<p id="y" class="newsletter">The board sends a newsletter of its own.</p>' },
      {
        below: '<div class="consent">Statistics <input id="y" type="checkbox" class="cmplz-statistics-optin"></div>',
      },
      {
        inBody:
          '<div id="y" class="newsletter-story"><p>The board wrote to every crew on Monday that the lamps would not be hung before the storms come.</p></div>',
      },
      {
        below:
          '<div id="y" class="paywall subscribe"><p>Subscribe to keep reading</p><input type="email"><button>Subscribe</button></div>',
      },
    ],
  },
  "newsletter form": {
    hides: [
      {
        below:
          '<div id="x" class="q1"><h3>Harbour weekly</h3><p>Sign up and read it first.</p><form><input type="email"><button>Go</button></form></div>',
      },
      { below: '<form id="x"><b>The newsletter of the quay</b> E-mail: <input name="f1"><button>Go</button></form>' },
    ],
    spares: [
      { below: '<form id="y"><input type="email"><input type="password"><button>Sign up</button></form>' },
      { below: '<form id="y"><input type="email"><textarea></textarea><button>Send by e-mail</button></form>' },
      {
        sidebar:
          '<div id="y"><a href="#why">Why it is shut</a> <a href="#how">How</a><div><p>Get the newsletter.</p><form><input type="email"><button>Subscribe</button></form></div></div>',
      },
      { below: '<form id="y"><input type="search"><button>Search</button></form>' },
      { below: '<form id="y"><b>Ask the crew</b> E-mail: <input name="f1"><button>Go</button></form>' },
    ],
  },
  "newsletter heading": {
    hides: [
      { below: '<div id="x"><h3>Sign up for our newsletter</h3><a href="/nl">Join 20,000 readers</a></div>' },
      { inBody: '<div id="x"><strong>Unser Newsletter</strong><button>Bestellen</button></div>' },
      { below: '<div><a id="x" href="/tides">Sign up for the week’s updates</a></div>' },
      { inBody: '<h2 id="x"><a href="/tides">Sign up for the harbour’s newsletter</a></h2>' },
    ],
    spares: [
      { end: '<div><a id="y" href="/tides">Sign up for the fair</a></div>' },
      {
        inBody: `<div id="y"><h2>Newsletter</h2><p>The board’s own sheet, printed since 1911, will no longer be nailed to the mast in the market, its clerk said.</p></div>`,
      },
    ],
  },
  "newsletter link": {
    hides: [
      { sidebar: '<p>Tides</p><ul><li>Low at nine</li><li><a id="x" href="/newsletters/">Newsletter</a></li></ul>' },
      // Beside ways to other sites it is one of the things that ask to be followed.
      {
        end: '<ul><li><a href="https://chat.example/p">Chat</a></li><li><a href="https://pics.example/p">Pictures</a></li><li><a href="https://wire.example/p">Wire</a></li><li id="x"><a href="/newsletters/">Newsletter</a></li></ul>',
      },
      { below: '<p id="x">Like what you read? <a href="/newsletter/">Sign up for our newsletter here.</a></p>' },
      { below: '<p id="x">Tides, by newsletter: <a href="/news/tides-newsletter-order,1">order it</a></p>' },
    ],
    spares: [
      { end: '<nav><a id="y" href="/newsletters/">Newsletters</a></nav>' },
      {
        end: '<div><ul class="links"><li><a href="/tides">Tides</a></li><li><a href="/ferries">Ferries</a></li><li><a href="https://shop.news.example/">Shop</a></li><li id="y"><a href="/newsletters/">Newsletters</a></li></ul></div>',
      },
      {
        sidebar:
          '<a id="y" href="/2026/newsletter-that-shook-the-port">The newsletter that shook the port for a year</a>',
      },
      {
        inBody:
          '<p>The board’s <a id="y" href="/newsletter/">newsletter</a> has been nailed to the mast since 1911.</p>',
      },
    ],
  },
  "app banner": {
    hides: [
      { end: '<div id="x" class="smart-app-banner"><a href="/get">Open in the app</a></div>' },
      { below: '<div id="x" class="app-download"><p>Get the app</p><a href="https://apps.example/1"></a></div>' },
    ],
    spares: [{ sidebar: '<div id="y" class="app app-root">Tide table: low at nine</div>' }],
  },
  "app heading": {
    hides: [{ below: '<div id="x"><h4>Download our app</h4><a href="/ios"><img src="i.png" alt=""></a></div>' }],
    spares: [
      { inBody: '<p id="y">Download our app, the board told the crews in a letter, and you will see the tides.</p>' },
    ],
  },
  "support appeal": {
    hides: [
      {
        below:
          '<div id="x" class="donation-box"><p>We are a small paper and live on what our readers give us. Please donate today.</p><a href="/give">Donate</a></div>',
      },
    ],
    spares: [
      {
        inBody:
          '<div id="y" class="contribution-story"><p>The board said the crews had paid for half of the lamps themselves and would be thanked for it.</p></div>',
      },
    ],
  },
  "support heading": {
    hides: [
      { below: '<div id="x"><h3>Support our journalism</h3><p>It costs money.</p><a href="/give">Give</a></div>' },
    ],
    spares: [
      { inBody: `<h2 id="y">Support us</h2>` },
      {
        end: '<ul class="links"><li><a href="/tides">Tides</a></li><li><a href="/ferries">Ferries</a></li><li><a href="https://shop.news.example/">Shop</a></li><li id="y" class="button"><a href="/give">Donate</a></li></ul>',
      },
    ],
  },
  "named teaser block": {
    hides: [
      {
        below:
          '<div id="x" class="related-articles"><a href="/a">Fog lifts over the mole</a><a href="/b">Nets are mended in the sun</a></div>',
      },
      {
        inBody:
          '<aside id="x" class="recommended"><a href="/fog"><img src="f.jpg" alt=""><p>Fog lifts over the mole</p></a></aside>',
      },
      { sidebar: '<div id="x" class="most-read"><ol><li><a href="/a">Fog lifts</a></li></ol></div>' },
      { inBody: '<div id="x" class="related-box"><h4>In the harbour</h4></div>' },
      { sidebar: '<div id="x" class="widget_archive"><h4>Old posts</h4><ul><li><a href="/7">July</a></li></ul></div>' },
    ],
    spares: [
      {
        above:
          '<section id="y" class="more-from-story"><figure><a href="/p.jpg"><img src="p.jpg" alt=""></a><figcaption>The mole at night</figcaption></figure></section>',
      },
      {
        inBody:
          '<div id="y" class="trending-note"><p>The board’s vote had been expected since the third boat struck the wall in the fog of last week.</p></div>',
      },
    ],
  },
  "teaser heading": {
    hides: [
      {
        below: '<div id="x"><h3>Related articles</h3><ul><li><a href="/a">Fog lifts over the mole</a></li></ul></div>',
      },
      { inBody: '<div id="x"><h4>Das könnte Sie auch interessieren</h4><a href="/a">Nebel über der Mole</a></div>' },
      {
        below:
          '<div id="x"><div><h2>Related posts</h2><p><a href="/blog">View all posts</a></p></div><div><a href="/fog"><div>Fog lifts over the mole</div><div>It had lain there for three days.</div></a></div></div>',
      },
    ],
    spares: [
      { inBody: '<h2 id="y">Related</h2>' },
      {
        end: '<div class="MenuColumn"><div id="y"><h3>Explore more stories</h3><a href="/a">Boats</a> <a href="/b">Tides</a> <a href="/c">Nets</a> <a href="/d">Fog closes the outer harbour</a></div></div>',
      },
      {
        sidebar:
          '<div id="y"><b>Related articles</b> <a href="#why">Why the gate was to stay shut at night</a> <a href="#how">How the lamps are hung on it</a></div>',
      },
      {
        inBody:
          '<div id="y"><h3>Trending</h3><p>The word on the quay was that the lamps would come in spring, and <a href="/a">nobody</a> believed it.</p></div>',
      },
    ],
  },
  "read-also line": {
    hides: [
      { inBody: '<h4 id="x">Read also: <a href="/a">Fog lifts over the mole</a></h4>' },
      { below: '<p id="x">Czytaj też: <a href="/a">Mgła nad portem</a></p>' },
      { inBody: '<ul><li id="x"><strong>Lire aussi :</strong> <a href="/a">Le brouillard se lève</a></li></ul>' },
    ],
    spares: [
      {
        inBody:
          '<h4 id="y">Read also: the board’s minutes, says <a href="/a">Marlow</a>, before you judge the wardens.</h4>',
      },
      // Publishers' own feeds count it as a paragraph.
      { inBody: '<p id="y">Read also: <a href="/a">Fog lifts over the mole</a></p>' },
    ],
  },
  "read-also link": {
    hides: [
      { below: '<div id="x" class="q1"><a href="/a">Read more</a></div>' },
      { below: '<p id="x"><a href="/a">Lesen Sie auch: Nebel über der Mole</a></p>' },
    ],
    spares: [
      { inBody: '<p id="y"><a href="/minutes">The minutes of the meeting</a></p>' },
      { inBody: '<div id="y" class="round-up-item"><a href="/lamp">Read more</a></div>' },
      { below: '<p id="y"><a href="/minutes">The minutes of the meeting</a></p>' },
    ],
  },
  "share bar": {
    hides: [
      { above: '<div id="x" class="share-buttons"><a href="#">Facebook</a><a href="#">X</a></div>' },
      { below: '<ul id="x" class="post-soc-list"><li><a href="#"><i></i></a></li></ul>' },
    ],
    spares: [
      { inBody: '<div id="y"><img class="img-share" src="mole.jpg" alt="The mole at night"></div>' },
      { above: '<div><a id="y" class="social-author__name" href="/u/rosa">Rosa Mole</a></div>' },
      { below: '<div id="y" class="ContributorSocial">Staff writer <a href="#">X</a></div>' },
      { sidebar: '<div id="y" class="share-price"><a href="/quote">HRB 12.40</a></div>' },
      { inBody: '<div id="y" class="social-embed"><blockquote><a href="/p/1">Post</a></blockquote></div>' },
      {
        inBody:
          '<div id="y" class="social-care"><p>Crews on sick leave would be paid by the board, its chair said on Tuesday evening.</p></div>',
      },
    ],
  },
  "share heading": {
    hides: [
      { below: '<div id="x"><span>Share this article</span><a href="#">Mail</a><a href="#">Print</a></div>' },
      {
        above:
          '<div id="x"><span>Summarize with AI:</span><a href="https://one.example/?q=x"></a><a href="https://two.example/?q=x"></a></div>',
      },
    ],
    spares: [
      {
        end: '<div><div id="y"><b>Connect with us</b> <a href="tel:1234">12 34</a> <a href="mailto:p@post.example">p@post.example</a></div></div>',
      },
      { inBody: '<p id="y">Share this article, the chair told them, with whoever can read.</p>' },
      { above: '<div class="pw-author"><a id="y" href="/@rosa">Rosa Mole</a> <button>Follow</button></div>' },
      { above: '<div><div><a id="y" href="/@rosa">Rosa Mole</a></div><span><button>Follow</button></span></div>' },
    ],
  },
};
