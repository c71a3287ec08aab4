import { basename, relative } from "node:path";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { minifySync } from "rolldown/utils";
import { type Plugin, type RollupOptions, defineConfig } from "rollup";
import { byRoom } from "./scripts/by-room.mjs";
import { css } from "./scripts/css-plugin.mjs";
import { withoutUnreached } from "./scripts/without-unreached.mjs";

/** What the classic script has beside it, for the pages that need it: names by the modules that are imported on demand. */
const BESIDE: Readonly<Record<string, string>> = {
  "src/loading/load.ts": "formats",
  "src/loading/languages.ts": "languages",
  "src/loading/download.ts": "download",
  "src/interaction/cite.ts": "cite",
  "src/panels/reasons.ts": "reasons",
  "src/interaction/address-bar.ts": "address",
};
/** And beside those, what they in turn import on demand: the readers of all but tables and JSON, and each language. */
const BESIDE_THOSE: Readonly<Record<string, string>> = { "read-in-slices": "other-formats" };

const fileOf = (name: string): string => `memcon-timeline.${BESIDE_THOSE[name] ?? name}.js`;

/** What imports a file from beside the script, under a name that no module has: a script of another site has no address of its own to a relative import. One that is not there is told by its name, which not all browsers say, and asked for by another address the next time: a browser keeps what has failed. */
const BESIDE_SCRIPT = "memconBesideScript";
const INTRO = `const ${BESIDE_SCRIPT}Address = globalThis.document?.currentScript?.src, ${BESIDE_SCRIPT}Again = {}, ${BESIDE_SCRIPT} = (name) => import(new URL(name + (${BESIDE_SCRIPT}Again[name] ?? ""), ${BESIDE_SCRIPT}Address || document.baseURI)).catch((cause) => {
  ${BESIDE_SCRIPT}Again[name] = "?" + Date.now();
  throw Error(name, { cause });
});`;

const importsBeside = (): Plugin => ({
  name: "imports-beside",
  async resolveDynamicImport(specifier, importer) {
    const name = typeof specifier === "string" ? specifier : "…";
    const module = await this.resolve(name, importer);
    const beside = BESIDE[relative(import.meta.dirname, module?.id ?? "").replaceAll("\\", "/")];
    return beside === undefined ? this.error(`no file for import("${name}") in ${importer}; expected a module in the table of those beside the script`) : { id: fileOf(beside), external: true };
  },
  renderDynamicImport: () => ({ left: `${BESIDE_SCRIPT}(`, right: ")" }),
  renderStart() {
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.code?.includes(BESIDE_SCRIPT) === true) this.error(`taken name: ${BESIDE_SCRIPT} in ${id}`);
  },
});

/** The same of what these files in turn import. */
const importsByName = (): Plugin => ({
  name: "imports-by-name",
  renderDynamicImport({ targetModuleId }) {
    const file = fileOf(basename(targetModuleId ?? "", ".ts"));
    return { left: "import(", right: `).catch(() => import("./${file}?" + Date.now())).catch((cause) => {throw Error("${file}", { cause })})` };
  },
});

// Chosen for what is left after compression: functions that stay functions and variables that are declared together leave a quarter of a kilobyte less.
const COMPRESS = { passes: 2, hoist_vars: true, inline: 1, lhs_constants: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true } as const;

// The second finds half a kilobyte that the first leaves, and gives the shorter names. `asciiOnly`: of a script that has the encoding of its page, whatever that is, while modules are UTF-8.
const small = ({ asciiOnly = false } = {}): Plugin[] => [
  terser({ ecma: 2022, mangle: false, compress: COMPRESS }),
  {
    name: "rolldown-minify",
    renderChunk(code, { fileName }) {
      const { code: smaller, map, errors } = minifySync(fileName, code, { codegen: { asciiOnly }, sourcemap: true });
      if (errors[0] !== undefined) this.error(errors[0].message);
      return { code: smaller, map: map ?? null };
    },
  },
];

const compile = (tsconfig = "tsconfig.build.json"): Plugin => typescript({ tsconfig, outDir: "dist", noEmitOnError: true });

export default defineConfig([
  {
    input: {
      index: "src/index.ts",
      dataset: "src/dataset/index.ts",
      static: "src/static.ts",
      element: "src/element.ts",
      define: "src/define.ts",
      formats: "src/formats/index.ts",
      words: "src/words/index.ts",
    },
    external: [/^d3-/],
    output: {
      dir: "dist",
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name].js",
      hoistTransitiveImports: false,
      sourcemap: true,
    },
    plugins: [css({ "style.css": "src/style.css" }), compile()],
  },
  {
    input: "src/classic.ts",
    output: { file: "dist/memcon-timeline.js", format: "iife", name: "memcon", sourcemap: true, intro: INTRO },
    plugins: [
      css(),
      importsBeside(),
      withoutUnreached(),
      resolve(),
      compile(),
      byRoom(["dataset", "paint", "time", "records", "view", "layout", "panels", "scene", "picture.ts", "interaction"]),
      ...small({ asciiOnly: true }),
    ],
  },
  {
    input: "src/command.ts",
    external: [/^d3-/, /^node:/],
    output: { file: "dist/command.js", format: "es", banner: "#!/usr/bin/env node" },
    plugins: [css(), compile("tsconfig.command.json")],
  },
  ...Object.entries(BESIDE).map(([input, name]): RollupOptions => ({
    input,
    // What both have in them stands in the first.
    preserveEntrySignatures: "allow-extension",
    output: { dir: "dist", entryFileNames: fileOf(name), chunkFileNames: (chunk) => fileOf(chunk.name), format: "es", sourcemap: true },
    plugins: [css(), importsByName(), resolve(), compile(), ...small()],
  })),
]);
