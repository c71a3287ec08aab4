import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { conversations, dataset } from "memcon-timeline/dataset";
import { cite, writeBibTeX, writeCSL, writeCSV, writeJSONLD, writeRIS } from "memcon-timeline/formats";
import { toHTML } from "memcon-timeline/static";

const site = join(import.meta.dirname, "site");
const dist = join(import.meta.dirname, "node_modules/memcon-timeline/dist");

// What is asked for is the same here and there, so that nothing changes when the page comes alive.
const scripts = "<script src=\"memcon-timeline.js\"></script>\n<script src=\"alive.js\"></script>\n";
const page = toHTML({ ...dataset, hash: "memcon" }, { page: true }).replace("</body>", () => `${scripts}</body>`);

const files = {
  "index.html": page,
  "alive.js": "memcon.timeline(document.body, { ...memcon.dataset, hash: \"memcon\" });\n",
  "citations.txt": `${cite(conversations, { ...dataset, style: "chicago-bibliography" })}\n`,
  "conversations.bib": writeBibTeX(conversations, dataset),
  "conversations.ris": writeRIS(conversations, dataset),
  "conversations.csl.json": writeCSL(conversations, dataset),
  "conversations.csv": writeCSV(conversations, dataset),
  "conversations.jsonld": writeJSONLD(conversations, dataset),
};

await mkdir(site, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(join(site, name), text);
for (const name of await readdir(dist)) {
  if (/^memcon-timeline.*\.js$/.test(name)) await copyFile(join(dist, name), join(site, name));
}
