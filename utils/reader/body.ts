import DOMPurify from "dompurify";

/** No article has more; it bounds what a hostile one can make us go through. */
const MOST_ELEMENTS = 5000;

/** What extraction says of a part of the body by its class; of all other classes the view knows nothing. */
const PARTS = /^(?:embed (?:video|audio|embedded)|note|pull-quote|standfirst)$/;

/** What is no address and so need not look like one; all that is not named here must. */
const NO_ADDRESSES = (
  "lang dir colspan rowspan start datetime accent accentunder columnalign columnspan display displaystyle fence " +
  "largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rspace scriptlevel separator " +
  "stretchy symmetric width"
).split(" ");

/** The library makes a sanitiser for the global window when it is loaded; only other windows need one of their own. */
const purifierFor = (window: Window & typeof globalThis) =>
  window === globalThis.window && DOMPurify.isSupported ? DOMPurify : DOMPurify(window);

/**
 * The article's HTML as nodes, cleaned once more at the very place where it enters a document: whatever happened to
 * the string on its way here, nothing that runs gets past this.
 */
export function renderBody(window: Window & typeof globalThis, html: string): DocumentFragment {
  const body = purifierFor(window).sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ["style", "form", "input", "button", "select", "textarea", "svg", "iframe"],
    FORBID_ATTR: ["style", "id", "name", "data-part", "background", "srcset"],
    ADD_ATTR: ["data-paragraph"],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
    ADD_URI_SAFE_ATTR: NO_ADDRESSES,
  });
  for (const element of body.querySelectorAll("[class]")) {
    const part = PARTS.exec(element.className)?.[0];
    if (part) element.setAttribute("data-part", part);
    element.removeAttribute("class");
  }
  return body;
}

/** Bodies of one page's articles: one may be made ready before it is wanted, and loads nothing until it is taken. */
export function createBodies(window: Window & typeof globalThis) {
  let ready: { html: string; body: DocumentFragment } | null = null;
  return {
    prepare(html: string): void {
      if (ready?.html !== html) ready = { html, body: renderBody(window, html) };
    },
    /** A body of its own for each call. */
    take(html: string): DocumentFragment {
      const body = ready?.html === html ? ready.body : renderBody(window, html);
      ready = null;
      return body;
    },
  };
}

/**
 * Looks after a body that has come into the view, until the signal aborts: pictures that do not load leave no hole,
 * and tables have no nameless heads.
 */
export function tendBody(body: HTMLElement, signal: AbortSignal): void {
  body.addEventListener("error", (event) => takeOut(event.target), { capture: true, signal });
  // A picture of a dot or two is there to count readers, not to be seen.
  body.addEventListener(
    "load",
    ({ target }) => {
      const { naturalWidth = 0, naturalHeight = 0 } = target as Partial<HTMLImageElement>;
      if (naturalWidth * naturalHeight > 0 && Math.min(naturalWidth, naturalHeight) <= 3) takeOut(target);
    },
    { capture: true, signal },
  );
  let seen = 0;
  for (const element of body.querySelectorAll("th")) {
    if (++seen > MOST_ELEMENTS) break;
    // An empty head, as in a table's corner, would be read out as the head of a row or column without a name.
    if (element.localName === "th" && !element.textContent?.trim()) element.setAttribute("role", "none");
  }
}

function takeOut(target: EventTarget | null): void {
  const element = target as Element | null;
  if (element?.localName !== "img") return;
  const figure = element.closest("figure");
  const alone = figure && figure.querySelectorAll("img, video, table, pre, blockquote").length === 1;
  (alone ? figure : element).remove();
}

/** What a site's own servers add to a picture's name for its size; "-800w", "_320x240", "-scaled", "w1200_h800_". */
const SIZE = /[-_](?:\d{2,4}(?:w|h|px|x\d{2,4})|scaled)(?=[-_.]|$)|(?:\b|[-_])[wh]\d{2,4}(?=[-_.]|$)/g;

/** No article has more pictures; it bounds what a hostile one can make us compare. */
const MOST_PICTURES = 300;

/** Whether the body shows the lead image itself, so that it need not be shown above it. */
export function showsImage(html: string, url: string): boolean {
  const own = pictureOf(url);
  let seen = 0;
  for (const [, src = ""] of html.matchAll(/\ssrc="([^"]{1,2000})/g))
    if (++seen > MOST_PICTURES) break;
    else if (pictureOf(src) === own) return true;
  return false;
}

/** Shorter names are given to many pictures, each in a folder of its own: "9.jpg". */
const SHORTEST_NAME = 6;

/** What stays of an address where a site serves one picture in many sizes and formats. */
export function pictureOf(address: string): string {
  const path = address
    .replace(/[?#].*/s, "")
    .replace(/\.\w{2,5}$/, "")
    .replace(SIZE, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.length < SHORTEST_NAME ? path : name;
}
