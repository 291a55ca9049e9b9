/** How a found element is hidden: one attribute on it, and a style rule that the attribute calls upon. */

export const HIDDEN = "data-says-who-hidden";
/** What had been hidden and is shown again: outlined, so that the reader sees what it is about. */
export const SHOWN = "data-says-who-shown";
/** On the root of a page that waits to be judged before it is drawn; see hold.ts. */
export const HELD = "data-says-who-held";

/**
 * The rules. Insert them with user origin (`scripting.insertCSS`): then they stand above the page's own `!important`, and
 * no content security policy nor a page that resets its style sheets takes them away.
 */
export const HIDING_STYLE = `[${HIDDEN}]{display:none!important}[${SHOWN}]{outline:2px dashed #b45309!important;outline-offset:-2px!important}`;

/** Where the build for Firefox keeps the rules as a file. */
export const HIDING_FILE = "hiding.css";

/** What is held is not laid out either. A rule of the page's origin will do: it is there before the page is. */
export const HOLDING_STYLE = `:root[${HELD}] body{content-visibility:hidden!important}`;

/** Where both builds keep that one as a file. */
export const HOLDING_FILE = "holding.css";
