/** Sites as the settings name them: host names without "www.". */

/** The site an address belongs to, or null where it is no web page ("about:blank", "file:///…"). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  return (
    hostname
      .toLowerCase()
      .replace(/^www\./, "")
      .replace(/\.$/, "") || null
  );
}

/** A site as a person types it ("https://www.News.example/x" or "news.example"), or null where it is none. */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 300 || /[\s@]/.test(text)) return null;
  const site = siteOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!site || site.length > 253) return null;
  // A lone word is far more often a slip than a host of one's own network.
  const isName = site === "localhost" || site.startsWith("[") || /^[^.]+(?:\.[^.]+)+$/.test(site);
  return isName ? site : null;
}
