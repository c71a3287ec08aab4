import { gzipSync } from "node:zlib";
import terser from "@rollup/plugin-terser";
import { type Plugin, rollup } from "rollup";
import ts from "typescript";

const compile: Plugin = {
  name: "compile",
  resolveId: (id, importer) => (importer === undefined ? null : new URL(id.replace(/\.js$/, ".ts"), `file://${importer}`).pathname),
  transform: (code) => ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText,
};

/** A source module, of which all is taken, or what has these names. */
interface Entry {
  readonly url: URL;
  readonly names?: readonly string[];
}

/** The code of these with all that they import and use, minified. */
export async function codeOf(entries: readonly Entry[]): Promise<string> {
  const bundle = await rollup({ input: "entry", plugins: [entryOf(entries), compile] });
  const { output } = await bundle.generate({ format: "es", plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })] });
  return output[0].code;
}

/** How many bytes that is when compressed. */
export function compressed(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** Bytes of the source module at `url` with all that it imports but `others`, minified and compressed. */
export async function sizeOf(url: URL, others: readonly URL[] = []): Promise<number> {
  const size = async (urls: readonly URL[]): Promise<number> => compressed(await codeOf(urls.map((each) => ({ url: each }))));
  return others.length === 0 ? size([url]) : (await size([url, ...others])) - (await size(others));
}

function entryOf(entries: readonly Entry[]): Plugin {
  return {
    name: "entry",
    resolveId: (id) => (id === "entry" ? "/entry.ts" : null),
    load: (id) => (id === "/entry.ts" ? entries.map(({ url, names }) => `export ${names === undefined ? "*" : `{ ${names.join(", ")} }`} from ${JSON.stringify(url.pathname)};`).join("\n") : null),
  };
}
