/** Serves the demo newsroom, the pages in tests/fixtures/newsroom, on 127.0.0.1. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const ROOM = join(import.meta.dirname, "../fixtures/newsroom");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".pdf": "application/pdf",
};

export interface Newsroom {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  /** Paths asked for since the start, so that a test can tell that nothing was fetched. */
  requests: string[];
  /** Serves this HTML, and these headers, at `path` from now on. */
  add(path: string, html: string, headers?: Record<string, string>): void;
  /** Serves a page that arrives in parts: the first by itself, one more at each call of what this gives back. */
  addInParts(path: string, parts: string[]): () => void;
  /** From now on a request for `path` gets no answer, until the newsroom closes. */
  stall(path: string): void;
  close(): Promise<void>;
}

/** Starts the server on a free port, or on the one given. */
export async function openNewsroom(port = 0): Promise<Newsroom> {
  const added = new Map<string, { html: string; headers: Record<string, string> }>();
  const parted = new Map<string, (response: ServerResponse) => void>();
  const stalled = new Set<string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://newsroom").pathname);
    requests.push(path);
    if (stalled.has(path)) return;
    const begin = parted.get(path);
    if (begin) {
      begin(response.writeHead(200, { "content-type": TYPES[".html"] }));
      return;
    }
    const own = added.get(path);
    if (own) {
      response.writeHead(200, { "content-type": TYPES[".html"], ...own.headers }).end(own.html);
      return;
    }
    const file = join(ROOM, normalize(path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(ROOM + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { "content-type": TYPES[".html"] }).end("<!doctype html><title>Not here</title>Not here");
      return;
    }
    const headers: Record<string, string> = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    // The strictest policy a site can send; the page's own styles and scripts are refused too.
    if (path.includes("strict-csp")) headers["content-security-policy"] = "default-src 'none'";
    response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the newsroom has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    add: (path, html, headers = {}) => void added.set(path, { html, headers }),
    addInParts(path, parts) {
      const left = [...parts];
      let open: ServerResponse | undefined;
      // Calls before the browser has asked for the page count too, and are answered with its first part.
      let due = 1;
      const sendDue = () => {
        if (!open) return;
        for (; due > 0 && left.length > 0; due--) open.write(left.shift());
        if (left.length === 0) open.end();
      };
      parted.set(path, (response) => {
        open = response;
        sendDue();
      });
      return () => {
        due++;
        sendDue();
      };
    },
    stall: (path) => void stalled.add(path),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
