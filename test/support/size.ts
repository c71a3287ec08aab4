import { gzipSync } from "node:zlib";
import terser from "@rollup/plugin-terser";
import { type Plugin, rollup } from "rollup";
import ts from "typescript";

const compile: Plugin = {
  name: "compile",
  resolveId: (id, importer) => (importer === undefined ? null : new URL(id.replace(/\.js$/, ".ts"), `file://${importer}`).pathname),
  transform: (code) => ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText,
};

/** Bytes of the source module at `url` with all that it imports but `others`, minified and compressed. */
export async function sizeOf(url: URL, others: readonly URL[] = []): Promise<number> {
  const code = async (entries: readonly URL[]): Promise<number> => {
    const bundle = await rollup({ input: "entry", plugins: [entryOf(entries), compile] });
    const { output } = await bundle.generate({ format: "es", plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })] });
    return gzipSync(output[0].code, { level: 9 }).length;
  };
  return others.length === 0 ? code([url]) : (await code([url, ...others])) - (await code(others));
}

function entryOf(urls: readonly URL[]): Plugin {
  return {
    name: "entry",
    resolveId: (id) => (id === "entry" ? "/entry.ts" : null),
    load: (id) => (id === "/entry.ts" ? urls.map(({ pathname }) => `export * from ${JSON.stringify(pathname)};`).join("\n") : null),
  };
}
