/** How a found element is hidden: one attribute on it, and one style rule that the attribute calls upon. */

export const HIDDEN = "data-says-who-hidden";

/**
 * The rule. Insert it with user origin (`scripting.insertCSS`): then it stands above the page's own `!important`, and
 * no content security policy nor a page that resets its style sheets takes it away.
 */
export const HIDING_STYLE = `[${HIDDEN}]{display:none!important}`;
