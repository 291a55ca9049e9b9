const CALLED_ARTICLE = 'meta:is([property="og:type" i],[name="og:type" i])[content="article" i]';
const DATA = 'script[type*="ld+json" i]';
/** Ends of schema.org's types of news. */
const NEWS = ["NewsArticle", "LiveBlogPosting", "ClaimReview"];
/** Scripts of data that are looked into. */
const MOST = 20;

/**
 * Whether a head says in so many words that its page is an article, or one of news: then the page may wait, undrawn,
 * until it is judged. Of the news articles in our corpora whose heads settle what they are, 168 of 170 say so; of pages
 * that are no articles, 77 of 508.
 */
export function declaresArticle(root: Element): boolean {
  // First what takes the browser no time.
  if (root.querySelector(CALLED_ARTICLE)) return true;
  const scripts = root.querySelectorAll(DATA);
  for (let i = 0; i < scripts.length && i < MOST; i++) {
    const text = scripts[i]!.textContent ?? "";
    if (NEWS.some((type) => text.includes(type))) return true;
  }
  return false;
}
