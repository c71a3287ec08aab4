// @ts-check
import { fileURLToPath } from "node:url";

/**
 * As much of a node of a syntax tree as is looked at here.
 * @typedef {{ type: string, start: number, end: number, name?: string, expression?: Syntax, left?: Syntax, right?: Syntax, key?: Syntax, property?: Syntax, properties?: Syntax[], id?: Syntax, body?: Syntax }} Syntax
 */

/**
 * What D3 brings along and our use of it never reaches, each with what stands in its place; see there.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = {
  "d3-array": "no-array",
  "d3-format": "no-format",
  "d3-interpolate": "numbers-only",
  "d3-time-format": "no-format",
  "d3-transition": "no-transition",
};

/**
 * The methods that our use of D3 reaches, from our own code or within D3. No bundler can tell them from the rest, which are most.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const METHODS = {
  "d3-dispatch": ["call", "on"],
  "d3-scale": ["domain", "invert", "range"],
  "d3-selection": ["call", "datum", "each", "filter", "node", "on", "property", "style"],
  "d3-time": ["ceil", "count", "every", "filter", "floor", "offset", "range"],
  // Of a zoom, of its gestures, and of a transform.
  "d3-zoom": ["constrain", "duration", "extent", "filter", "on", "transform", "wheelDelta", "emit", "end", "event", "start", "zoom", "invert", "invertX", "scale", "translate"],
};

/**
 * The functions that it never runs, which keep no body: what a gesture does where nothing else is said, and what transitions call.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const BODIES = {
  "d3-scale": ["polymap"],
  "d3-selection": ["styleFunction", "styleRemove", "styleValue"],
  "d3-zoom": ["defaultConstrain", "defaultExtent", "defaultFilter", "defaultWheelDelta", "schedule"],
};

/** What makes the intervals of d3-time, of which we use a few, and does nothing else. */
const PURE = ["timeInterval", "timeWeekday", "utcWeekday"];

/**
 * Leaves what our use of D3 never reaches out of a script that has D3 in it.
 * @returns {import("rollup").Plugin}
 */
export function withoutUnreached() {
  /** @type {Set<string>} */
  const found = new Set();
  return {
    name: "without-unreached",
    options(options) {
      return { ...options, treeshake: { manualPureFunctions: PURE } };
    },
    resolveId(source, importer) {
      const name = PACKAGES[source];
      const own = name === undefined ? null : fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
      return own === importer ? null : own;
    },
    transform(code, id) {
      const [, module = ""] = /\/node_modules\/(d3-\w+)\//.exec(id.replaceAll("\\", "/")) ?? [];
      const reached = METHODS[module];
      if (reached === undefined) return null;
      const tree = this.parse(code);
      const [methods, bodies] = [methodsIn(tree), bodiesIn(tree, BODIES[module] ?? [])];
      for (const { name } of [...methods, ...bodies]) found.add(`${module} ${name}`);
      const unreached = [...methods.filter(({ name }) => name === undefined || !reached.includes(name)), ...bodies];
      // Blank, so that all else stays where it is, and the source map true.
      const blank = unreached.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/\S/g, " ") + rest.slice(end), code);
      return { code: blank, map: null };
    },
    buildEnd(error) {
      // Of a build that broke off, not all is found.
      if (error) return;
      const missing = [...Object.entries(METHODS), ...Object.entries(BODIES)].flatMap(([module, names]) => names.map((name) => `${module} ${name}`)).filter((name) => !found.has(name));
      if (missing.length > 0) this.error(`unknown methods of D3: ${missing.join(", ")}; expected those that it defines`);
    },
  };
}

/**
 * The insides of the functions of `names` in `tree`.
 * @param {object} tree
 * @param {readonly string[]} names
 * @returns {readonly { readonly name: string, readonly start: number, readonly end: number }[]}
 */
function bodiesIn(tree, names) {
  return Object.values(tree).flat().filter(isSyntax).flatMap((node) => {
    const { type, id, body } = node;
    const isOne = type === "FunctionDeclaration" && id?.name !== undefined && names.includes(id.name);
    return isOne && body ? [{ name: id.name ?? "", start: body.start + 1, end: body.end - 1 }] : bodiesIn(node, names);
  });
}

/**
 * The methods that `tree` defines, as D3 does it: `x.name = function …`, and `X.prototype = { name: … }`. Returns the name and the place of
 * each; one in a list of them reaches to the next.
 * @param {object} tree
 * @returns {readonly { readonly name: string | undefined, readonly start: number, readonly end: number }[]}
 */
function methodsIn(tree) {
  return Object.values(tree).flat().filter(isSyntax).flatMap((node) => {
    const { type, expression, left, right, start, end } = node;
    if (type === "ExpressionStatement" && expression?.left?.property && /Function/.test(expression.right?.type ?? "")) {
      return [{ name: expression.left.property.name, start, end }];
    }
    if (type === "AssignmentExpression" && left?.property?.name === "prototype" && right?.properties) {
      const { properties } = right;
      return properties.map(({ key, ...method }, i) => ({ name: key?.name, start: method.start, end: properties[i + 1]?.start ?? method.end }));
    }
    return methodsIn(node);
  });
}

/**
 * @param {unknown} value
 * @returns {value is Syntax}
 */
function isSyntax(value) {
  return typeof value === "object" && value !== null && "type" in value;
}
