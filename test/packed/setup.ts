import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { install } from "./install.js";
import { npm } from "./run.js";

/** The package as it would be published. `files`: the paths in it, sorted. `consumer`: a folder where it is installed, with nothing else. */
export interface Packed {
  readonly folder: string;
  readonly tarball: string;
  readonly size: number;
  readonly files: readonly string[];
  readonly consumer: string;
}

declare module "vitest" {
  interface ProvidedContext {
    packed: Packed | { readonly problem: string };
  }
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const project = fileURLToPath(new URL("../../", import.meta.url));

/** Builds and packs once, for all the tests of this folder. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // Outside the project, so that nothing of its own node_modules can be found from there.
  const folder = await realpath(await mkdtemp(join(tmpdir(), "memcon-packed-")));
  try {
    provide("packed", await pack(folder));
  } catch (error) {
    // Thrown from here it would end the tests of every other folder too.
    provide("packed", { problem: String(error) });
  }
  return () => rm(folder, { recursive: true, force: true });
}

async function pack(folder: string): Promise<Packed> {
  await npm(project, "run", "build");
  const report = await npm(project, "pack", "--ignore-scripts", "--json", "--pack-destination", folder);
  const [{ filename, size, files }] = JSON.parse(report) as readonly [PackReport];
  const tarball = join(folder, filename);
  const consumer = join(folder, "consumer");
  await mkdir(consumer);
  await writeFile(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: { "memcon-timeline": tarball } }));
  await install(consumer);
  return { folder, tarball, size, files: files.map(({ path }) => path).sort(), consumer };
}
