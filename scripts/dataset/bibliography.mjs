import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const entry = "bibliography";

/**
 * The conversations in the forms of reference managers and search engines, as pairs of a file's name and a text, by the writers and the channels in src/.
 * `modules`: texts that stand in place of files of src/, by their paths, so that what is generated along with this is what is read.
 */
export async function bibliographyFiles(modules) {
  const { conversations, dataset, writeBibTeX, writeCSL, writeJSONLD } = await sourceModules(modules);
  const options = { channels: dataset.channels, lanes: dataset.lanes };
  return [
    ["conversations.jsonld", `${writeJSONLD(conversations, options)}\n`],
    ["conversations.csl.json", `${writeCSL(conversations, options)}\n`],
    ["conversations.bib", writeBibTeX(conversations, options)],
  ];
}

/** What is needed of src/, as one module: Node runs no TypeScript. */
async function sourceModules(modules) {
  const texts = new Map(Object.entries(modules).map(([path, text]) => [at(path), text]));
  const exported = ["src/dataset/index.ts", "src/formats/index.ts"].map((path) => `export * from ${JSON.stringify(at(path))};`).join("\n");
  const bundle = await rolldown({
    input: entry,
    plugins: [{
      name: "given-modules",
      resolveId: (id) => (id === entry ? entry : null),
      load: (id) => (id === entry ? exported : (texts.get(id) ?? null)),
    }],
  });
  const { output: [{ code }] } = await bundle.generate({ format: "es" });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
