import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

interface Annotation {
  readonly path: readonly string[];
  readonly "SPDX-License-Identifier": string;
  readonly "SPDX-FileCopyrightText": string;
}

const project = new URL("../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, project), "utf8");

/** What the specification of REUSE has no annotation for: licences themselves. */
const licence = /^(?:LICENSES\/.*|(?:.*\/)?(?:LICENSE|COPYING)(?:[.-].*)?)$/;

const annotations = annotationsIn(textOf("REUSE.toml"));
const files = filesIn("", new Set(textOf(".gitignore").split("\n").map((line) => line.replace(/\/$/, "")).filter(Boolean))).filter((path) => !licence.test(path));

/** Of several annotations the last holds. */
const licenceOf = (path: string): string | undefined => annotations.filter((annotation) => annotation.path.some((glob) => matches(glob, path))).at(-1)?.["SPDX-License-Identifier"];

test("every file has a licence and whose it is by REUSE.toml, and no line of it is in vain", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((path) => licenceOf(path) === undefined)).toEqual([]);
  expect(annotations.flatMap(({ path }) => path).filter((glob) => !files.some((file) => matches(glob, file)))).toEqual([]);
  for (const annotation of annotations) expect(annotation["SPDX-FileCopyrightText"]).toMatch(/^(?:2026 the memcon-timeline authors|Office of the Historian, U\.S\. Department of State|2007-2018 Citation Style Language and contributors|the authors of Data Package)$/);
});

test.each([
  ["src/timeline.ts", "MIT"], ["README.md", "MIT"], ["src/dataset/options.ts", "MIT"], ["package.json", "MIT"],
  ["data/conversations.json", "CC0-1.0"], ["data/README.md", "CC0-1.0"], ["data/evidence.csv", "CC0-1.0"], ["src/dataset/records.ts", "CC0-1.0"], ["CITATION.cff", "CC0-1.0"],
  ["test/golden/dataset.svg", "MIT AND CC0-1.0"], ["examples/public-domain/envoys.csv", "CC0-1.0"], ["test/schemas/csl-data.json", "MIT"], ["test/schemas/datapackage.json", "Unlicense"], ["unheard-of.bin", undefined],
])("%s is under %s", (path, expected) => {
  expect(licenceOf(path)).toBe(expected);
});

test("no file says of itself a licence that is another than REUSE.toml's, or that a tool cannot read", () => {
  const said = files.flatMap((path) => [...textOf(path).matchAll(/SPDX-License-Identifier[:] *(.*?)(?: *(?:-->|\*\/))?$/gm)].map(([, licence]) => [path, licence]));
  expect(said).toEqual([["data/CHANGELOG.md", "CC0-1.0"], ["src/dataset/ids.ts", "CC0-1.0"], ["src/dataset/records.ts", "CC0-1.0"]]);
  for (const [path, licence] of said) expect(licenceOf(path!)).toBe(licence);
});

test("the licences named are there in full, and the package names those of what is in it", () => {
  const namedIn = (some: readonly Annotation[]): readonly string[] => [...new Set(some.flatMap((annotation) => annotation["SPDX-License-Identifier"].split(" AND ")))];
  expect(readdirSync(new URL("LICENSES/", project)).sort()).toEqual(namedIn(annotations).map((id) => `${id}.txt`).sort());
  const packed = annotations.filter(({ path }) => !path.every((glob) => glob.startsWith("test/")));
  expect(JSON.parse(textOf("package.json"))).toMatchObject({ license: namedIn(packed).join(" AND ") });
  expect([textOf("LICENSE"), textOf("data/LICENSE")]).toEqual([textOf("LICENSES/MIT.txt"), textOf("LICENSES/CC0-1.0.txt")]);
  expect(textOf("LICENSE")).toMatch(/^MIT License\n/);
  expect(textOf("data/LICENSE")).toContain("CC0 1.0 Universal");
});

function filesIn(folder: string, ignored: ReadonlySet<string>): readonly string[] {
  return readdirSync(new URL(folder, project), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.name === ".git" || /\.tgz$|^examples\/.*\/package-lock\.json$/.test(path) || ignored.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(`${path}/`, ignored) : [path];
  });
}

/** Reads as much of TOML as `REUSE.toml` has: tables of strings and of lists of strings. */
function annotationsIn(toml: string): readonly Annotation[] {
  const tables = toml.replaceAll(/^#.*$/gm, "").split("[[annotations]]\n").slice(1);
  return tables.map((table) => {
    const pairs = [...table.matchAll(/^([\w-]+) = ("[^"]*"|\[[^\]]*\])/gm)].map(([, key, value]) => [key!, JSON.parse(value!.replace(/,\s*\]$/, "]")) as string | string[]] as const);
    const { path = [], ...rest } = Object.fromEntries(pairs);
    return { path: [path].flat(), ...rest } as unknown as Annotation;
  });
}

/** A star is anything but a slash, two are anything. Source: REUSE Specification 3.3. */
function matches(glob: string, path: string): boolean {
  const source = glob.replaceAll(/\*\*|\*|[.+?^${}()|[\]\\]/g, (sign) => (sign === "**" ? ".*" : sign === "*" ? "[^/]*" : `\\${sign}`));
  return new RegExp(`^${source}$`).test(path);
}
