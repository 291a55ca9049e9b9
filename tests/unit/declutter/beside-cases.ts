import type { Parts } from "./page.ts";

/** More of the same as in cases.ts: what stands between the paragraphs and right beside them. */
export const CASES: Record<string, { hides: Parts[]; spares: Parts[] }> = {
  "offer set apart": {
    hides: [
      {
        below:
          '<div id="x"><b>Two weeks of the Post, free of charge</b><p>The harbour on paper, every morning. It ends by itself.</p><a href="/subscribe/trial">Order now</a></div>',
      },
      {
        inBody:
          '<div id="x">All of the harbour in one newsletter, at seven. <a href="/newsletter/harbour">Order</a></div>',
      },
      { end: '<a id="x" href="/subscribe">Subscribe for $1.25/week</a>' },
      {
        sidebar:
          '<div id="x"><h4>Nets that mend themselves</h4><p>For crews of every size.</p><a href="/demo">Book a demo</a></div>',
      },
      { end: '<section id="x"><p>Alle Netze in einem Blick, vom Kai aus.</p><button>Jetzt testen</button></section>' },
      { below: '<div id="x"><h3>Todo el puerto en una pantalla</h3><a href="/p">Solicita una visita</a></div>' },
    ],
    spares: [
      {
        below:
          '<p id="y">Who wants to help the crews can <a href="/donate/lamps">donate for a lamp of their own</a>.</p>',
      },
      { below: '<div id="y" class="pay-wall">The rest is for members. <a href="/subscribe/">Subscribe now</a></div>' },
      { below: '<div id="y"><a href="/subscribe/">Subscribe</a></div>' },
      {
        end: '<div id="y"><b>The first chapter, 2 MB</b> <a href="/files/chapter.pdf">Download the report</a></div>',
      },
      { end: '<div id="y">Harbour Post, copyright 1911 and on | <a href="/contact">Get in touch</a></div>' },
      { below: '<div id="y">Log in to read on, or take our offer. <a href="/subscribe/">Subscribe</a></div>' },
      { sidebar: '<div id="y">Boats for sale, on offer this week. <a href="/boats">See all of them</a></div>' },
      {
        sidebar:
          '<div id="y"><a href="/about-rosa"><img src="r.jpg" alt=""></a> This is Rosa, who hangs the lamps.</div>',
      },
      { end: '<a id="y" href="/subscribe">Subscribe</a>' },
      { inBody: '<p><a id="y" href="https://board.example/subscribe">A berth for €40</a> is too much for most.</p>' },
      { inBody: '<div id="y"><b>The lamp, of brass and glass</b> <a href="/lamp">Order the lamp</a></div>' },
      { sidebar: '<div id="y"><a href="/demo">Book a demo</a></div>' },
      {
        end: '<footer><div id="y">Harbour Post, on the quay since the war. <a href="/c">Contact us</a></div></footer>',
      },
      { end: '<div id="y">Log in to read the rest of this story. <button>Get it</button></div>' },
      {
        sidebar: '<div id="y" class="author-box">Rosa Mole writes of boats and nets. <a href="/rosa">Contact</a></div>',
      },
    ],
  },
  "tool button": {
    hides: [
      { above: '<div id="x"><button>Print</button><button>Save</button></div>' },
      { inBody: '<div id="x"><a href="?print">Drucken</a></div>' },
      { below: '<div id="x" class="wrp">印刷する</div>' },
      { end: '<button id="x">Post comment</button>' },
      { end: '<div id="x"><a href="/c">View comments</a></div>' },
    ],
    spares: [
      { end: '<div><a href="/about">About</a> <a id="y" href="/feedback">Feedback</a></div>' },
      { above: '<div><time id="y">12 July 2026</time> <a href="?print">Print</a></div>' },
      { inBody: '<ul><li id="y">Print</li><li>Radio</li></ul>' },
      { below: '<h2 id="y">Comments</h2>' },
      { below: '<div class="comments-heading" id="y">Comments</div>' },
      { sidebar: '<a id="y" href="/print">Print</a>' },
      { inBody: '<p id="y"><a href="?print">Print</a></p>' },
    ],
  },
  "comments link": {
    hides: [{ above: '<a id="x" href="/gate#comments">84</a>' }],
    spares: [
      { below: '<a id="y" href="#comment-17">Rosa Mole</a>' },
      { inBody: '<p>What <a id="y" href="#comments">readers</a> make of it can be read below.</p>' },
      { end: '<nav><a id="y" href="/all#comments">Comments</a></nav>' },
    ],
  },
  topics: {
    hides: [
      { sidebar: `<div id="x" class="tag-cloud">${'<a href="/t/gate">Gate</a> '.repeat(40)}</div>` },
      {
        below:
          '<div id="x" class="post-tags"><a href="/t/gate">Gate</a> <a href="/t/lamps">Lamps on the wall of the outer harbour</a></div>',
      },
      { below: '<div id="x" class="post-tags"><a href="/t/gate">Gate</a> <a href="/t/mole">Mole</a></div>' },
      { below: '<div id="x" class="tags-navigation"><a href="/t/gate">Gate</a> <a href="/t/mole">Mole</a></div>' },
      {
        above:
          '<ul id="x" class="article-topics"><li><a href="/a">Gate</a></li><li><a href="/b">Mole</a></li><li><a href="/c">Lamps</a></li></ul>',
      },
    ],
    spares: [
      { above: '<div id="y" class="tags"><a href="/news">News</a></div>' },
      {
        below:
          '<div id="y" class="topics"><a href="/a">Everything that the board has said of the gate so far</a></div>',
      },
      { below: '<div id="y" class="tags"><time>12 July 2026</time> <a href="/t/gate">Gate</a></div>' },
      { end: '<footer><div id="y" class="topics"><a href="/a">Gate</a> <a href="/b">Mole</a></div></footer>' },
    ],
  },
  "topics heading": {
    hides: [
      {
        below: '<footer><span id="x">Topics: <a href="/t/gate">#Gate</a>, <a href="/t/mole">#Mole</a></span></footer>',
      },
      { below: '<div id="x"><h4>Related Tags:</h4><a href="/t/gate">Gate</a></div>' },
      { below: '<div id="x">Tags: <a href="/t/gate">Gate</a>, <a href="/t/mole">Mole</a></div>' },
      { below: '<div id="x"><h4>Themen</h4><a href="/t/tor">Tor</a></div>' },
      { sidebar: '<div id="x"><h4>Categories</h4><a href="/t/gate">Gate</a> <a href="/t/mole">Mole</a></div>' },
    ],
    spares: [
      { below: '<div id="y"><span>12 July 2026, 22:09</span><span>Tags</span><a href="/t/gate">Gate</a></div>' },
      { end: '<footer><div id="y"><b>Topics</b><a href="/a">Gate</a></div></footer>' },
      { below: '<div id="y"><b>In this article</b> <a href="#why">Why it is shut</a> <a href="#how">How</a></div>' },
    ],
  },
  "named card": {
    hides: [
      {
        inBody:
          '<div id="x" class="teaser"><img src="f.jpg" alt=""><a href="/fog">Fog closes the outer harbour</a></div>',
      },
      { sidebar: '<div id="x" class="promo"><h4><a href="/fog">Fog closes the outer harbour</a></h4></div>' },
      { sidebar: '<div id="x" class="story-card"><h4><a href="/fog">Fog closes the outer harbour</a></h4></div>' },
      {
        inBody: `<div id="x" class="digest-post-embed"><img src="f.jpg" alt="">${'<a href="/@rosa">Rosa</a> '.repeat(6)}<a href="/fog">Fog closes the outer harbour</a></div>`,
      },
    ],
    spares: [
      { inBody: '<div id="y" class="card"><b>In short</b> The gate stays shut, and the lamps are late.</div>' },
      {
        inBody:
          '<div id="y" class="card"><img src="f.jpg" alt=""><a href="/photo/1.jpg">The mole, seen from the quay</a></div>',
      },
      {
        inBody:
          '<div id="y" class="card"><img src="f.jpg" alt=""><a href="https://shop.test/lamp">A lamp that burns all night long</a></div>',
      },
      {
        below:
          '<div id="y" class="card"><img src="r.jpg" alt=""><a rel="author" href="/author/rosa">Rosa Mole</a> <a href="/harbour">All of her pieces on the harbour</a></div>',
      },
    ],
  },
  "named tool": {
    hides: [
      { above: '<div id="x" class="bookmark-wrapper">You can keep this by <a href="/in">signing in</a></div>' },
      { below: '<button id="x" class="read-later"></button>' },
    ],
    spares: [
      { above: '<div id="y" class="story-tools"><time>12 July 2026</time><button>A</button></div>' },
      { inBody: '<p id="y" class="reading-list">Of the books on the mole, three are worth the lamp oil.</p>' },
    ],
  },
  "stories in the text": {
    hides: [
      {
        inBody:
          '<ul id="x"><li><a href="/fog-closes-harbour">Fog closes the outer harbour</a></li><li><a href="/bakery-second-oven">Bakery asks for a second oven</a></li></ul>',
      },
      {
        inBody:
          '<ul id="x"><li><b>Weather: </b><a href="/fog-closes-harbour">Fog closes the outer harbour</a></li><li><b>Bread: </b><a href="/bakery-second-oven">Bakery asks for a second oven</a></li></ul>',
      },
    ],
    spares: [
      {
        inBody:
          '<ul id="y"><li><a href="#fog-closes-harbour">Fog closes the outer harbour</a></li><li><a href="#bakery-second-oven">Bakery asks for a second oven</a></li></ul>',
      },
      {
        inBody:
          '<ul id="y"><li><a href="/2026/gate-stays-shut#fog-closes">Fog closes the outer harbour</a></li><li><a href="/2026/gate-stays-shut#bakery-oven">Bakery asks for a second oven</a></li></ul>',
      },
      {
        inBody:
          '<ul id="y"><li><a href="/fog-closes-harbour">Fog closes the outer harbour</a>, said one</li><li><a href="/bakery-second-oven">Bakery asks for a second oven</a></li></ul>',
      },
      {
        inBody:
          '<ul id="y"><li><a href="/forms/lamp-request">Request for a lamp: the form</a></li><li><a href="/forms/berth-request">Request for a berth: the form</a></li></ul>',
      },
      {
        inBody:
          '<p>Two of the tales of that night:</p><ul id="y"><li><a href="/fog-closes-harbour">Fog closes the outer harbour</a></li><li><a href="/bakery-second-oven">Bakery asks for a second oven</a></li></ul>',
      },
      {
        inBody:
          '<ul id="y"><li>As crews saw it, <a href="/fog-closes-harbour">fog closed the outer harbour</a></li><li>So did <a href="/bakery-second-oven">the bakery that asked for an oven</a></li></ul>',
      },
      {
        inBody:
          '<ul id="y"><li><a href="https://board.test/minutes-of-july">Minutes of the board, July</a></li><li><a href="https://board.test/minutes-of-june">Minutes of the board, June</a></li></ul>',
      },
    ],
  },
  "story in a line": {
    hides: [
      {
        inBody: '<div id="x"><a href="/2026/fog-closes-harbour">Fog closes the outer harbour for a third day</a></div>',
      },
      {
        after: '<div id="x"><a href="/2026/fog-closes-harbour">Fog closes the outer harbour for a third day</a></div>',
      },
    ],
    spares: [
      {
        inBody:
          '<div id="y"><a href="https://board.test/2026/minutes-7">What the board said on the lamps in July</a></div>',
      },
      { inBody: '<div id="y"><a href="/2026/fog-closes-harbour">The fog</a></div>' },
      {
        above:
          '<div id="y" class="byline"><a href="/crew/rosa-mole-2026">Rosa Mole, who looks after the lamps for us</a></div>',
      },
      { inBody: '<p id="y"><a href="/2026/fog-closes-harbour">Fog closes the outer harbour for a third day</a></p>' },
      {
        inBody:
          '<div id="y">Said here: <a href="/2026/fog-closes-harbour">Fog closes the outer harbour for a day</a></div>',
      },
    ],
  },
  "story set apart": {
    hides: [
      { inBody: '<aside id="x"><img src="f.jpg" alt=""><a href="/fog">Fog closes the outer harbour</a></aside>' },
      { inBody: '<aside id="x"><a href="/2026/fog-closes-harbour#from=gate">Fog closes the outer harbour</a></aside>' },
      { below: '<ul><li id="x"><a href="/fog-closes-harbour"></a><h4>Fog closes the outer harbour</h4></li></ul>' },
    ],
    spares: [
      {
        below:
          '<article id="y" class="comment"><img src="r.jpg" alt=""><a href="/rosa">Rosa</a> <a href="/gate#comment-7">12 July 2026 at 4:55 pm</a><div>Good lamps.</div> <a href="/gate?reply=7">Reply</a></article>',
      },
      {
        below:
          '<article id="y" class="remark"><img src="r.jpg" alt="">Rosa Mole on <a href="https://news.example/2026/gate-stays-shut#remark-1655">January 8, 2026 at 2:01 am</a> Good lamps.</article>',
      },
      // Publishers' own feeds count it as a paragraph.
      { inBody: '<article id="y"><img src="f.jpg" alt=""><p><a href="/fog">Fog closes the harbour</a></p></article>' },
      { inBody: '<aside id="y"><h4>The gate</h4>Built in 1911, of oak. <a href="/gate">Its plans</a></aside>' },
      {
        below:
          '<aside id="y" class="about-author"><img src="r.jpg" alt=""><a href="/staff/rosa">All that Rosa Mole wrote here</a></aside>',
      },
      { below: '<ul><li id="y"><h4>What the board of the harbour said</h4><a href="/minutes-of-july"></a></li></ul>' },
      {
        inBody: '<aside id="y"><a href="https://board.test/2026/minutes-of-july">The minutes of the board</a></aside>',
      },
      { inBody: '<section id="y"><a href="/photos/fog-over-the-mole">Fog over the mole, in pictures</a></section>' },
      { inBody: '<section id="y"><h3>What the board of the harbour said</h3></section>' },
    ],
  },
};
