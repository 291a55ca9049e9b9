/** Style sheets that come and go with us, on the page and in our own shadow roots. */

/** Reading the view's sheet takes a third of a frame, and the same one serves each opening on a page. */
const kept = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** Makes a sheet ready before it is wanted; throws where the browser keeps constructed sheets from us. */
export function prepareStyle(window: Window & typeof globalThis, css: string): CSSStyleSheet {
  // The marks' bar and the foothold have sheets of their own beside the view's.
  const sheets = kept.get(window) ?? new Map<string, CSSStyleSheet>();
  kept.set(window, sheets);
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/**
 * A constructed sheet is not subject to the page's content security policy, as a style element would be in Chromium.
 * Firefox takes one too, from the page window's own constructor; older ones did not, but let a style element pass
 * that a content script has filled. What it answers takes the style away again.
 */
export function addStyle(window: Window & typeof globalThis, root: ShadowRoot, css: string): () => void {
  try {
    root.adoptedStyleSheets = [prepareStyle(window, css)];
    if (root.adoptedStyleSheets.length === 1)
      return () => {
        root.adoptedStyleSheets = [];
      };
  } catch {
    // An older Firefox; on to the element.
  }
  const style = window.document.createElement("style");
  style.textContent = css;
  root.append(style);
  return () => style.remove();
}

/**
 * Adds a style sheet to the page without touching its elements; what it answers takes it away again. Where the
 * browser keeps constructed sheets from us, the sheet is an element in our own host and leaves with it.
 */
export function addPageStyle(window: Window & typeof globalThis, host: Element, css: string): () => void {
  const { document } = window;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => one !== sheet);
    };
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    host.append(style);
    return () => style.remove();
  }
}
