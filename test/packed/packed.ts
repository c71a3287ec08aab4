import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { install } from "./install.js";
import type { Packed } from "./setup.js";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The package as the set-up packed it. */
export function packed(): Packed {
  const result = inject("packed");
  if ("problem" in result) throw new Error(`the package could not be packed: ${result.problem}`);
  return result;
}

/** The folder of a copy of an example, with the tarball installed in place of the checkout. */
export async function example(name: string): Promise<string> {
  const { folder, tarball } = packed();
  const copy = join(folder, name);
  await cp(join(examples, name), copy, { recursive: true, filter: (path) => !["node_modules", "dist", "package-lock.json"].includes(basename(path)) });
  const manifest = join(copy, "package.json");
  const text = await readFile(manifest, "utf8");
  await writeFile(manifest, text.replace('"file:../.."', JSON.stringify(`file:${tarball}`)));
  await install(copy);
  return copy;
}
