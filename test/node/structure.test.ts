import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/** The rooms of src, lowest first: a room imports only from those before it, and from itself. */
const rooms = [
  "time",
  "records",
  "dataset",
  "formats",
  "view",
  "words",
  "layout",
  "scene",
  "panels",
  "plot.ts",
  "picture.ts",
  "figure.ts",
  "paint",
  "svg.ts",
  "html.ts",
  "static.ts",
  "loading",
  "interaction",
  "timeline.ts",
  "element.ts",
  "define.ts",
  "index.ts",
  "classic.ts",
  "command",
  "command.ts",
];

/** Files of src that are no code, and belong to no room. */
const roomless = ["css.d.ts", "style.css"];

/** What a room or file may import at most. */
const only: Readonly<Record<string, readonly string[]>> = {
  paint: ["paint", "scene/node.ts"],
};

/** What a room or file may import at most, unless it is a type. */
const onlyValues: Readonly<Record<string, readonly string[]>> = {
  dataset: ["dataset"],
};

/** What a room or file may not import. */
const never: Readonly<Record<string, readonly string[]>> = {
  "index.ts": ["element.ts", "define.ts"],
};

/** Who may import what not every later room may. */
const importers: Readonly<Record<string, readonly string[]>> = {
  dataset: ["dataset", "words/dataset-words.ts", "define.ts", "classic.ts"],
  "paint/dom.ts": ["timeline.ts"],
};

/** Where a package may be imported; one that is not here, nowhere. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "d3-scale": ["layout"],
  "d3-time": ["time", "layout"],
  "node:fs/promises": ["command.ts"],
  "node:stream/consumers": ["command.ts"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const project = fileURLToPath(new URL("../../", import.meta.url));
const files = readdirSync(join(project, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(project, "src/").length))
  .sort();
const imports = files.filter((file) => file.endsWith(".ts")).flatMap(importsOf);
const inside = imports.filter(({ to }) => isRelative(to)).map((each) => ({ ...each, to: resolved(each) }));
const outside = imports.filter(({ to }) => !isRelative(to));

test("every file of src belongs to a room", () => {
  expect(imports.length).toBeGreaterThan(0);
  expect(files.filter((file) => !rooms.includes(roomOf(file)) && !roomless.includes(file))).toEqual([]);
});

test("every import leads to a file of src, and names it in full", () => {
  expect(inside.filter(({ to }) => !files.includes(to)).map(shown)).toEqual([]);
});

test("a room imports only from rooms before it", () => {
  const code = inside.filter(({ to }) => !roomless.includes(to));
  expect(code.filter(({ from, to }) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from))).map(shown)).toEqual([]);
});

test.each(Object.entries(only))("%s imports at most %j", (who, allowed) => {
  const theirs = inside.filter(({ from }) => isWithin(from, who));
  expect(theirs.filter(({ to }) => !isWithinAny(to, allowed)).map(shown)).toEqual([]);
});

test.each(Object.entries(onlyValues))("%s imports at most %j, and types", (who, allowed) => {
  const theirs = inside.filter(({ from, typeOnly }) => isWithin(from, who) && !typeOnly);
  expect(theirs.filter(({ to }) => !isWithinAny(to, allowed)).map(shown)).toEqual([]);
});

test.each(Object.entries(never))("%s does not import %j", (who, refused) => {
  const theirs = inside.filter(({ from }) => isWithin(from, who));
  expect(theirs.filter(({ to }) => isWithinAny(to, refused)).map(shown)).toEqual([]);
});

test.each(Object.entries(importers))("%s is imported by %j alone", (what, allowed) => {
  const imported = inside.filter(({ to }) => isWithin(to, what));
  expect(imported.filter(({ from }) => !isWithinAny(from, allowed)).map(shown)).toEqual([]);
});

test("no file imports itself, directly or through others", () => {
  expect(circles()).toEqual([]);
});

test("a package is imported only in its rooms", () => {
  expect(outside.filter(({ from, to }) => !isWithinAny(from, packages[to] ?? [])).map(shown)).toEqual([]);
});

test("the dependencies are what is imported at run time", () => {
  const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  const used = new Set(outside.filter(({ to, typeOnly }) => !typeOnly && !to.startsWith("node:")).map(({ to }) => to));
  expect(Object.keys(dependencies).sort()).toEqual([...used].sort());
});

function importsOf(file: string): Import[] {
  const text = readFileSync(join(project, "src", file), "utf8");
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) found.push({ from: file, to: specifier, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return textOf(node.arguments[0]) ?? "(computed)";
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteral(node) ? node.text : undefined;
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

function resolved({ from, to }: Import): string {
  return join(dirname(from), to).replace(/\.js$/, ".ts").replace(/\?inline$/, "");
}

function roomOf(file: string): string {
  return file.split("/")[0]!;
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function isWithinAny(file: string, places: readonly string[]): boolean {
  return places.some((place) => isWithin(file, place));
}

function shown({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of inside.filter(({ from }) => from === file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
