import { readFile } from "node:fs/promises";
import { type OutgoingHttpHeaders, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
};

/** Serves the files of `folder` to this machine, each with `headers`. Returns the address, and what ends it. */
export async function serve(folder: string, headers: OutgoingHttpHeaders = {}): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(join(folder, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname)));
    const type = types[extname(path)];
    if (!path.startsWith(folder + sep) || type === undefined) return response.writeHead(403).end();
    readFile(path).then(
      (body) => response.writeHead(200, { "content-type": type, ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
    return response;
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}/`, close };
}
