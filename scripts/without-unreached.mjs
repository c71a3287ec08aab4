// @ts-check
import { fileURLToPath } from "node:url";

/**
 * As much of a node of a syntax tree as is looked at here.
 * @typedef {{ type: string, start: number, end: number, name?: string, expression?: Syntax, left?: Syntax, right?: Syntax, object?: Syntax, property?: Syntax }} Syntax
 */

/**
 * What of D3 our use of it never reaches, or of which it reaches little, each with what stands in its place; see there.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = {
  "d3-array": "no-array",
  "d3-scale": "linear-only",
};

/** The methods of the intervals of d3-time that are reached, from our own code or within it. No bundler can tell them from the rest. */
const METHODS = ["ceil", "count", "every", "filter", "floor", "offset", "range"];

/** The intervals that are never reached: one that is given a method is kept. */
const INTERVALS = ["millisecond", "timeYear"];

/** What makes the intervals, and does nothing else. */
const PURE = ["timeInterval", "timeWeekday", "utcWeekday"];

/**
 * Leaves what our use of D3 never reaches out of a script that has D3 in it.
 * @returns {import("rollup").Plugin}
 */
export function withoutUnreached() {
  const found = new Set();
  return {
    name: "without-unreached",
    options(options) {
      return { ...options, treeshake: { manualPureFunctions: PURE } };
    },
    resolveId(source) {
      const name = PACKAGES[source];
      return name === undefined ? null : fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
    },
    transform(code, id) {
      if (!/\/node_modules\/d3-time\//.test(id.replaceAll("\\", "/"))) return null;
      const methods = methodsIn(this.parse(code));
      for (const { object, name } of methods) found.add(object).add(name);
      const unreached = methods.filter(({ object, name }) => !METHODS.includes(name) || INTERVALS.includes(object));
      // Blank, so that all else stays where it is, and the source map true.
      const blank = unreached.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/\S/g, " ") + rest.slice(end), code);
      return { code: blank, map: null };
    },
    buildEnd(error) {
      // Of a build that broke off, not all is found.
      if (error) return;
      const missing = [...METHODS, ...INTERVALS].filter((name) => !found.has(name));
      if (missing.length > 0) this.error(`unknown parts of d3-time: ${missing.join(", ")}; expected those that it defines`);
    },
  };
}

/**
 * The methods that `tree` defines, as D3 does it: `object.name = function …`.
 * @param {object} tree
 * @returns {readonly { readonly object: string, readonly name: string, readonly start: number, readonly end: number }[]}
 */
function methodsIn(tree) {
  return Object.values(tree).flat().filter(isSyntax).flatMap((node) => {
    const { type, expression, start, end } = node;
    const { object, property } = expression?.left ?? {};
    const isMethod = type === "ExpressionStatement" && property && /Function/.test(expression?.right?.type ?? "");
    return isMethod ? [{ object: object?.name ?? "", name: property.name ?? "", start, end }] : methodsIn(node);
  });
}

/**
 * @param {unknown} value
 * @returns {value is Syntax}
 */
function isSyntax(value) {
  return typeof value === "object" && value !== null && "type" in value;
}
