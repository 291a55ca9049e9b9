/**
 * A web of saved pages: a proxy on 127.0.0.1 that answers for every host, so that a page is read under its own address
 * and nothing leaves the machine. Pictures are drawn here: a colour of their own, and the name of the file.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "puppeteer-core";
import type { Family } from "../../support/session.ts";

/** Pictures that count readers are that small in truth. */
const DOT = /pixel|spacer|blank|1x1|track|beacon|count|stat[s.]|\/ads?\//i;

export interface SavedWeb {
  /** How a browser of this family is started, so that it reads this web and no other. */
  launch(family: Family): Pick<LaunchOptions, "acceptInsecureCerts" | "args" | "extraPrefsFirefox">;
  close(): Promise<void>;
}

/** Answers for these addresses, and with a picture or nothing for all others. */
export async function openSavedWeb(pages: ReadonlyMap<string, string>): Promise<SavedWeb> {
  const answer: RequestListener = (request, response) => {
    const host = request.headers.host ?? "";
    const address = new URL(request.url ?? "/", `http://${host}`);
    const html = pages.get(placeOf(address));
    if (html !== undefined) {
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'none'" })
        .end(html);
      return;
    }
    const wanted = `${request.headers.accept}${request.headers["sec-fetch-dest"]}`;
    if (/^image\/|image$/.test(wanted))
      response.writeHead(200, { "content-type": "image/svg+xml" }).end(drawn(address));
    else response.writeHead(404).end();
  };
  const secure = createSecureServer(certificate(), answer);
  const secureAt = await listening(secure);
  const plain = createServer(answer);
  const sockets = new Set<Socket>();
  plain.on("connect", (_request, socket: Socket) => {
    const through = connect(secureAt, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    for (const end of [socket, through]) {
      sockets.add(end);
      end.on("error", () => end.destroy()).on("close", () => sockets.delete(end));
    }
  });
  const port = await listening(plain);
  return {
    launch: (family) => ({
      acceptInsecureCerts: true,
      args: family === "chromium" ? [`--proxy-server=127.0.0.1:${port}`] : [],
      extraPrefsFirefox: {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": port,
      },
    }),
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

/** An address without what makes no other page of it: its protocol and what follows `#`. */
export function placeOf(address: string | URL): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/:\d+$/, "") + pathname + search;
}

const listening = (server: { listen(port: number, host: string, done: () => void): unknown; address(): unknown }) =>
  new Promise<number>((done) => {
    server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port));
  });

/** Signed by nobody, for nobody: the browsers that are sent here are told not to look. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "says-who-web-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    const made = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=saved -keyout ${key} -out ${cert}`;
    execFileSync("openssl", made.split(" "), { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawn({ pathname, href }: URL): string {
  if (DOT.test(href)) return `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`;
  let hue = 0;
  for (const sign of pathname) hue = (hue * 31 + sign.charCodeAt(0)) % 360;
  const name = (pathname.split("/").at(-1) ?? "").slice(-44).replace(/[^\w.-]/g, "_");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600" viewBox="0 0 1200 600"><rect width="1200" height="600" fill="hsl(${hue} 35% 62%)"/><text x="40" y="320" font-size="44" font-family="sans-serif">${name}</text></svg>`;
}
