import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { packed } from "./packed.js";
import { node } from "./run.js";

/** What each entry exports; types aside. */
const entries = {
  "memcon-timeline": ["indexRecords", "readRecords", "timeline"],
  "memcon-timeline/dataset": ["channels", "conversations", "dataset", "envoys", "kinds", "people", "periods", "places", "provenance", "sources", "topics"],
  "memcon-timeline/define": [],
  "memcon-timeline/element": ["MemconTimeline"],
  "memcon-timeline/formats": [
    "cite", "read", "readBibTeX", "readCMIF", "readCSL", "readCSV", "readDataPackage", "readFRUS", "readIIIF", "readInSlices", "readJSON", "readRIS", "readRows", "readSPARQL", "readTimelineJS", "readVis", "recogniseFormat",
    "writeBibTeX", "writeCOinS", "writeCSL", "writeCSV", "writeJSON", "writeJSONLD", "writeRIS",
  ],
  "memcon-timeline/static": ["toHTML", "toSVG"],
  "memcon-timeline/words": ["datasetRu", "datasetZh", "inLanguage", "wordsEn", "wordsRu", "wordsZh"],
};

/** What else may be asked for by name. */
const files = [
  "memcon-timeline/data/conversations.json",
  "memcon-timeline/data/conversations.schema.json",
  "memcon-timeline/package.json",
  "memcon-timeline/style.css",
];

/** TypeScript as the project has it, and an older one, which a tool of the project brings. */
const require = createRequire(import.meta.url);
const older = createRequire(createRequire(require.resolve("@arethetypeswrong/cli/package.json")).resolve("@arethetypeswrong/core/package.json"));
const compilers = [require, older].map((from) => {
  const manifest = from.resolve("typescript/package.json");
  return { version: (from(manifest) as { version: string }).version, tsc: join(dirname(manifest), "lib/tsc.js") };
});

const [nodenext, bundler] = [{ module: "nodenext" }, { module: "esnext", moduleResolution: "bundler" }];
const withPage = { lib: ["ES2022", "DOM", "DOM.Iterable"] };

const page = `
import { type Filter, type TimelineOptions, timeline } from "memcon-timeline";
import { type Conversation, type ConversationId, type EnvoyId, conversations, dataset } from "memcon-timeline/dataset";
import { MemconTimeline } from "memcon-timeline/element";
import { type Reading, readCSV } from "memcon-timeline/formats";
import { toSVG } from "memcon-timeline/static";
import "memcon-timeline/define";
import "memcon-timeline/style.css";

export const known: ConversationId = "yudin-1956-03-31";
// @ts-expect-error: no such conversation
export const misspelt: ConversationId = "yudin-1956-03-32";
// @ts-expect-error: no such envoy
export const nobody: EnvoyId = "yudim";
// @ts-expect-error: the dataset is for reading
dataset.records[0]!.headline = "";
// @ts-expect-error: no such option
timeline(document.body, { ...dataset, recrods: [] });

const drawn = timeline(document.body, dataset);
drawn.on("select", ({ row }) => {
  const conversation: Conversation | null = row;
  console.log(conversation?.held);
});
drawn.update({ filter: { lane: ["yudin"] } satisfies Filter });
drawn.zoomTo(["1950", "1953"]);

interface Letter {
  readonly nr: number;
  readonly sent: string;
}
const letters: readonly Letter[] = [{ nr: 1, sent: "1912-03~" }];
export const options: TimelineOptions<Letter> = { records: letters, channels: { id: ({ nr }) => String(nr), time: "sent" } };
timeline(document.body, options).on("select", ({ row }) => {
  const nr: number | undefined = row?.nr;
  console.log(nr);
});

const { records, channels, problems } = readCSV("Date,Sender\\n1911-12-31,Rosa", { columns: { lane: "Sender" } });
timeline(document.body, { records, channels, problems }).on("select", ({ row }) => {
  const time: string | undefined = row?.time;
  console.log(time);
});

const element = new MemconTimeline();
export const reading: Reading | null = element.reading;
element.selected = known;
export const texts: readonly string[] = [toSVG(dataset), element.toSVG(), ...conversations.map(({ headline }) => headline)];
`;

const server = `
import { type ConversationId, conversations, dataset, envoys } from "memcon-timeline/dataset";
import { toSVG } from "memcon-timeline/static";

export const ids: readonly ConversationId[] = conversations.map(({ id }) => id);
export const names: readonly string[] = envoys.map(({ name }) => name);
export const svg: string = toSVG({ ...dataset, width: 960 }, { styles: false });
`;

test("the entries of exports are those known here", async () => {
  const manifest = await readFile(join(packed().consumer, "node_modules/memcon-timeline/package.json"), "utf8");
  const { exports } = JSON.parse(manifest) as { exports: object };
  const names = Object.keys(exports).map((key) => key.replace(/^\./, "memcon-timeline"));
  const asked = [...Object.keys(entries), ...files.map((name) => name.replace(/\/data\/.*/, "/data/*"))];
  expect(names.sort()).toEqual([...new Set(asked)].sort());
});

test.each(Object.entries(entries))("%s can be imported and required in Node, and exports %j", async (name, exported) => {
  const script = `
    if ("document" in globalThis || "HTMLElement" in globalThis) throw new Error("a document is here");
    import * as entry from ${JSON.stringify(name)};
    import { createRequire } from "node:module";
    const required = createRequire(import.meta.url)(${JSON.stringify(name)});
    console.log(JSON.stringify([entry, required].map((names) => Object.keys(names).filter((key) => key !== "__esModule").sort())));
  `;
  expect(JSON.parse(await node(packed().consumer, "--input-type=module", "--no-warnings", "--eval", script))).toEqual([exported, exported]);
});

test.each(files)("%s is a file that can be read", async (name) => {
  const script = `
    import { readFileSync } from "node:fs";
    console.log(readFileSync(new URL(import.meta.resolve(${JSON.stringify(name)})), "utf8").length);
  `;
  expect(Number(await node(packed().consumer, "--input-type=module", "--eval", script))).toBeGreaterThan(500);
});

test("the JSON of the package is what the module exports", async () => {
  const script = `
    import { deepStrictEqual } from "node:assert";
    import { conversations } from "memcon-timeline/dataset";
    import data from "memcon-timeline/data/conversations.json" with { type: "json" };
    deepStrictEqual(conversations, data.conversations);
    console.log(conversations.length);
  `;
  expect(await node(packed().consumer, "--input-type=module", "--no-warnings", "--eval", script)).toBe("12\n");
});

test.each([
  { what: "a page", code: page, options: { ...withPage, ...nodenext }, compiler: compilers[0]! },
  { what: "a page", code: page, options: { ...withPage, ...bundler }, compiler: compilers[0]! },
  { what: "a page", code: page, options: { ...withPage, ...bundler }, compiler: compilers[1]! },
  { what: "a server's code", code: server, options: { lib: ["ES2022"], ...nodenext }, compiler: compilers[0]! },
])("$what compiles strictly with TypeScript $compiler.version and $options.module", async ({ what, code, options, compiler }) => {
  await expect(compile(`${what}-${options.module}-${compiler.version}`.replaceAll(/\W+/g, "-"), code, options, compiler.tsc)).resolves.toBe("");
});

test("a misspelt id is refused by name", async () => {
  const code = 'import type { ConversationId } from "memcon-timeline/dataset";\nexport const id: ConversationId = "yudin-1956-03-32";\n';
  await expect(compile("misspelt", code, { lib: ["ES2022"], ...nodenext }, compilers[0]!.tsc)).rejects.toThrow(/TS2820.*"yudin-1956-03-31"/);
});

/** What the compiler says of `code` in a folder of its own within the consumer; throws if that is an error. */
async function compile(name: string, code: string, options: object, tsc: string): Promise<string> {
  const folder = join(packed().consumer, name);
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true, target: "ES2022", types: [] };
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "main.ts"), code);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ["main.ts"] }));
  return node(folder, tsc, "-p", ".");
}
