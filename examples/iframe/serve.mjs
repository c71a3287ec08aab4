import console from "node:console";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { URL, fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const types = { ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".map": "application/json" };

// Two ports are two origins: the page's and the timeline's.
for (const port of [8001, 8002]) {
  createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = normalize(join(folder, pathname === "/" ? "host.html" : decodeURIComponent(pathname)));
    const body = path.startsWith(folder) && types[extname(path)] ? await readFile(path).catch(() => null) : null;
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": types[extname(path)] }).end(body);
  }).listen(port, "localhost");
}
console.log("http://localhost:8001/ holds a timeline of http://localhost:8002/");
