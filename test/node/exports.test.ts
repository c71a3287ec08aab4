import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", project), "utf8")) as { exports: Record<string, string | { types: string; default: string }> };

/** The source that a built module comes from: `dist/types/x.d.ts` is made of `src/x.ts`. */
const entries = Object.entries(exports).flatMap(([name, target]) =>
  typeof target === "string" || !target.default.endsWith(".js") ? [] : [{ name, source: target.types.replace("dist/types", "src").replace(/\.d\.ts$/, ".ts"), built: target.default }],
);

test("there is no document here", () => {
  expect(Reflect.has(globalThis, "document")).toBe(false);
  expect(Reflect.has(globalThis, "HTMLElement")).toBe(false);
});

test.each(entries)("$name has a source, and types before code", ({ name, source }) => {
  expect(existsSync(new URL(source, project))).toBe(true);
  expect(Object.keys(exports[name]!)).toEqual(["types", "default"]);
});

test.each(entries)("importing $name needs no document, and leaves every global as it was", async ({ source }) => {
  const before = globals();
  await import(/* @vite-ignore */ fileURLToPath(new URL(source, project)));
  expect(globals()).toEqual(before);
});

/** Names and values, so that neither a new global nor a replaced one goes unseen. */
function globals(): Map<PropertyKey, unknown> {
  const descriptors: Readonly<Record<string, { readonly get?: unknown; readonly value?: unknown }>> = Object.getOwnPropertyDescriptors(globalThis);
  return new Map(Object.entries(descriptors).map(([key, { get, value }]) => [key, get ?? value]));
}
