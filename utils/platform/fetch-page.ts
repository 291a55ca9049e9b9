/** Fetches one page when the reader asks for it, and only then; bounded in time and size. */

/** Why a page is not there; the interface says it in a sentence. */
export type PageProblem = "unreachable" | "missing" | "too slow" | "too big" | "not a page" | "elsewhere";

export type Fetched = { document: Document; url: string } | { why: PageProblem };

/** Milliseconds that the site has, for everything. */
const PATIENCE = 10_000;
/** Bytes that a page may have. */
const MOST_BYTES = 4_000_000;

export interface FetchOptions {
  fetcher?: typeof fetch | undefined;
  /** "same-origin" where the page is one that the reader could as well have clicked to. */
  credentials?: "omit" | "same-origin";
}

class Problem extends Error {
  readonly why: PageProblem;
  constructor(why: PageProblem) {
    super(why);
    this.why = why;
  }
}

/**
 * A page as a document that runs nothing and loads nothing, with its address after every redirect; or why not.
 * `isAllowed` is asked of the address before and after. Never throws.
 */
export async function fetchPage(
  address: string,
  isAllowed: (url: string) => boolean,
  { fetcher = fetch, credentials = "omit" }: FetchOptions = {},
): Promise<Fetched> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    if (!isAllowed(address)) throw new Problem("elsewhere");
    const response = await fetcher(address, {
      credentials,
      referrerPolicy: "no-referrer",
      headers: { accept: "text/html" },
      signal: patience,
    });
    const url = response.url || address;
    if (!isAllowed(url)) throw new Problem("elsewhere");
    if (!response.ok) throw new Problem("missing");
    const type = response.headers.get("content-type") ?? "";
    if (!/^\s*(text\/html|application\/xhtml\+xml)/i.test(type)) throw new Problem("not a page");
    const html = decode(await bytesOf(response), type);
    return { document: new DOMParser().parseFromString(html, "text/html"), url };
  } catch (error) {
    return { why: error instanceof Problem ? error.why : patience.aborted ? "too slow" : "unreachable" };
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      void reader.cancel().catch(() => {});
      throw new Problem("too big");
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** By the charset that the server names, else the one that the page names at its head, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const charset = /charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i;
  const label = charset.exec(type)?.[1] ?? charset.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
