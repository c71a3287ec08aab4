// @ts-check
import { dirname, resolve } from "node:path";
import { bundle } from "lightningcss";

const query = "?inline";

/**
 * Makes `import css from "./x.css?inline"` the minified text of that sheet with its imports, as Vite does.
 *
 * `emit`: files to write beside the modules, name to source; each with types, without which TypeScript refuses to import it.
 * @param {Readonly<Record<string, string>>} [emit]
 * @returns {import("rollup").Plugin}
 */
export function css(emit = {}) {
  return {
    name: "css",
    resolveId(source, importer) {
      return source.endsWith(`.css${query}`) && importer ? resolve(dirname(importer), source) : null;
    },
    load(id) {
      if (!id.endsWith(`.css${query}`)) return null;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(minified(file))};`, map: { mappings: "" } };
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(emit)) {
        this.emitFile({ type: "asset", fileName, source: minified(source) });
        this.emitFile({ type: "asset", fileName: `${fileName}.d.ts`, source: "export {};\n" });
      }
    },
  };
}

/**
 * No targets: the sheet is written for the browsers it names, and `light-dark()` must reach them whole.
 * @param {string} filename
 */
function minified(filename) {
  return bundle({ filename, minify: true }).code.toString();
}
