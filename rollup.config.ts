import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "rollup";
import { css } from "./scripts/css-plugin.mjs";

const compile = (): Plugin => typescript({ tsconfig: "tsconfig.build.json", outDir: "dist", noEmitOnError: true });

/** What D3 brings along and our use of it never reaches, each with what stands in its place; see there. */
const UNREACHED: Readonly<Record<string, string>> = {
  "d3-transition": "no-transition",
  "d3-interpolate": "numbers-only",
  "d3-format": "no-format",
  "d3-time-format": "no-format",
};

const withoutUnreached = (): Plugin => ({
  name: "without-unreached",
  resolveId(source, importer) {
    const name = UNREACHED[source];
    const own = name === undefined ? null : fileURLToPath(new URL(`scripts/${name}.mjs`, import.meta.url));
    return own === importer ? null : own;
  },
});

export default defineConfig([
  {
    input: {
      index: "src/index.ts",
      dataset: "src/dataset/index.ts",
      static: "src/static.ts",
      element: "src/element.ts",
      define: "src/define.ts",
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
    output: { file: "dist/memcon-timeline.js", format: "iife", name: "memcon", sourcemap: true },
    plugins: [css(), withoutUnreached(), resolve(), compile(), terser({ compress: { passes: 3 } })],
  },
]);
