/** A video, post or the like that an article has set into its text, as its body holds it: a line with one link. */
export interface Embed {
  line: HTMLElement;
  link: HTMLAnchorElement;
  kind: "frame" | "video" | "audio";
  /** What is to be loaded. */
  address: string;
  /** Who is asked for it. */
  host: string;
}

const MOST = 200;

/** Social networks let a post be framed only from an address of its own. */
const FRAMES: readonly [host: RegExp, path: RegExp, frame: (match: RegExpExecArray, href: string) => string][] = [
  [
    /(?:^|\.)(?:twitter|x)\.com$/,
    /^\/\w{1,20}\/status\/(\d{5,25})/,
    ([, id]) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
  ],
  [
    /(?:^|\.)instagram\.com$/,
    /^\/(p|reel|tv)\/([\w-]{5,40})/,
    ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/embed/`,
  ],
  [/(?:^|\.)tiktok\.com$/, /^\/@[\w.-]{1,40}\/video\/(\d{5,25})/, ([, id]) => `https://www.tiktok.com/embed/v2/${id}`],
  [
    /(?:^|\.)facebook\.com$/,
    /^\/[\w.-]{1,80}\/(?:posts|videos)\//,
    (_, href) => `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(href)}`,
  ],
];

/** Where the thing itself is, for a page of this address; null where there is nothing that can be loaded. */
export function embedAddress(href: string, page: string): URL | null {
  try {
    const url = new URL(href);
    if (!/^https?:$/.test(url.protocol)) return null;
    // A secure page can show nothing else.
    if (new URL(page).protocol === "https:") url.protocol = "https:";
    for (const [host, path, frame] of FRAMES) {
      const match = host.test(url.hostname) && path.exec(url.pathname);
      if (match) return new URL(frame(match, url.href));
    }
    return url;
  } catch {
    return null;
  }
}

/** The embeds of a body that `renderBody` has made, in order. */
export function findEmbeds(body: ParentNode, page: string): Embed[] {
  const found: Embed[] = [];
  for (const line of body.querySelectorAll<HTMLElement>("[data-part^=embed]")) {
    const link = line.querySelector("a");
    const url = link && embedAddress(link.href, page);
    if (!link || !url) continue;
    const kind = /video|audio/.exec(line.dataset.part ?? "")?.[0] as "video" | "audio" | undefined;
    found.push({ line, link, kind: kind ?? "frame", address: url.href, host: url.hostname });
    if (found.length === MOST) break;
  }
  return found;
}

/**
 * Loads an embed into an element that is yet to be put in place. A frame can run scripts and keep its own things, but
 * not lead the page elsewhere; one from the page's own site keeps nothing, since both rights together would free it.
 * The page's content security policy has no say: both browsers ask the extension's, for what a content script adds.
 */
export function loadEmbed({ kind, address, link }: Embed, window: Window): HTMLElement {
  const { document, location } = window;
  if (kind !== "frame") {
    const player = document.createElement(kind);
    player.controls = true;
    player.src = address;
    player.setAttribute("aria-label", link.textContent ?? "");
    return player;
  }
  const frame = document.createElement("iframe");
  const own = new URL(address).origin === location.origin;
  frame.setAttribute("sandbox", `allow-scripts allow-popups allow-presentation${own ? "" : " allow-same-origin"}`);
  frame.setAttribute("allow", "fullscreen; encrypted-media; picture-in-picture");
  // Players refuse who does not say where they stand; the site alone is enough.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.title = link.textContent ?? "";
  frame.src = address;
  return frame;
}
