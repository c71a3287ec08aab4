import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemaProblems } from "../../scripts/dataset/schema.mjs";
import { provenance } from "../../src/dataset/index.js";
import rules from "../support/cff.schema.json" with { type: "json" };

const text = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");

test("CITATION.cff is what the format asks for, and cites this version of the dataset", () => {
  const citation = read(text.split("\n").filter(Boolean));
  expect(schemaProblems(rules, citation)).toEqual([]);
  expect(citation).toMatchObject({
    "cff-version": "1.2.0", type: "dataset", authors: [{ name: "the memcon-timeline authors" }], version: provenance.version, "date-released": provenance.released, license: provenance.licence,
    references: [{ title: "Wilson Center Digital Archive, search results", url: provenance.search, "date-accessed": provenance.retrieved }],
  });
});

test("a citation that breaks the format's rules is found", () => {
  const citation = read(text.split("\n").filter((line) => line !== "" && !line.startsWith("message:")).map((line) => line.replace("date-released", "released")));
  expect(schemaProblems(rules, citation)).toHaveLength(2);
});

/** Reads as much of YAML as the file has: keys, scalars in quotes, lists of either, by their indent. */
function read(lines: readonly string[]): unknown {
  const [first = ""] = lines;
  if (!first.startsWith("  - ")) return Object.fromEntries(groups(lines, /^\S/).map(([line = "", ...within]) => {
    const [, key = "", scalar = ""] = /^([\w-]+):(?: (.*))?$/.exec(line) ?? expect.unreachable(line);
    return [key, scalar === "" ? read(within) : JSON.parse(scalar)] as const;
  }));
  return groups(lines, /^ {2}- /).map((group) => {
    const inner = group.map((line) => line.slice(4));
    return inner[0]!.startsWith("\"") ? JSON.parse(inner[0]!) as unknown : read(inner);
  });
}

function groups(lines: readonly string[], start: RegExp): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const line of lines) {
    if (start.test(line)) found.push([]);
    found.at(-1)?.push(line);
  }
  return found;
}
