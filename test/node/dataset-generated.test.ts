import { expect, test } from "vitest";
import data from "../../data/conversations.json" with { type: "json" };
import { generate, problemsOf, staleFiles } from "../../scripts/generate-dataset.mjs";
import * as dataset from "../../src/dataset/index.js";

type Data = typeof data;

/** What `problemsOf` says of the data after `change`. */
function problemsAfter(change: (copy: Data) => void): string {
  const copy = structuredClone(data);
  change(copy);
  return problemsOf(copy).join("\n");
}

test("staleFiles() is empty: what is committed is what is generated", async () => {
  expect(await staleFiles()).toEqual([]);
});

test("generate() gives the same each time, and modules say what from and under which licence", async () => {
  const files = await generate();
  expect(await generate()).toEqual(files);
  const modules = files.filter(([path]) => path.endsWith(".ts"));
  expect(modules.map(([path]) => path)).toEqual(["src/dataset/ids.ts", "src/dataset/records.ts"]);
  for (const [, text] of modules) expect(text).toMatch(/^\/\/ Generated from data\/conversations\.json by scripts\/generate-dataset\.mjs.*\n\/\/ SPDX-License-Identifier[:] CC0-1\.0\n/);
});

test("the dataset has what the data has", () => {
  const { conversations, envoys, kinds, people, periods, places, provenance, sources, topics } = dataset;
  expect({ $schema: data.$schema, conversations, envoys, kinds, people, periods, places, provenance, sources, topics }).toEqual(data);
});

test("problemsOf(data) is empty", () => {
  expect(problemsOf(data)).toEqual([]);
});

test.each<[fault: string, change: (copy: Data) => void, problem: string]>([
  ["a missing title", ({ conversations: [first] }) => Reflect.deleteProperty(first!, "title"), "must have required property 'title'"],
  ["an unknown property", ({ conversations: [first] }) => Object.assign(first!, { date: "1949-10-16" }), '"additionalProperty":"date"'],
  ["a misspelt topic", ({ conversations: [first] }) => (first!.topics[0] = "yugoslavia-"), "/conversations/0/topics/0"],
  ["a misspelt envoy", ({ conversations: [first] }) => (first!.envoy = "roschin"), "/conversations/0/envoy"],
  ["a misspelt kind", ({ conversations: [first] }) => (first!.kind = "memo"), "/conversations/0/kind"],
  ["a headline of 41 characters", ({ conversations: [first] }) => (first!.headline = "x".repeat(41)), "must NOT have more than 40 characters"],
  ["an empty summary", ({ conversations: [first] }) => (first!.summary = ""), "/conversations/0/summary"],
  ["null for what is not known", ({ conversations: [first] }) => Object.assign(first!, { translator: null }), "/conversations/0/translator"],
  ["a date that is not EDTF", ({ conversations: [first] }) => (first!.held = "16 October 1949"), "/conversations/0/held"],
  ["a month that does not exist", ({ conversations: [first] }) => (first!.listed = "1949-13-16"), "/conversations/0/listed"],
  ["an address that is not https", ({ sources: [first] }) => (first!.href = "javascript:alert(1)"), "/sources/0/href"],
  ["evidence without a source", ({ conversations: [first] }) => (first!.evidence[0]!.sources = []), "/conversations/0/evidence/0/sources"],
])("problemsOf(data) finds %s", (_, change, problem) => {
  expect(problemsAfter(change)).toContain(problem);
});

test.each<[fault: string, change: (copy: Data) => void, problem: string]>([
  ["an id that occurs twice", ({ topics }) => topics.push(topics[0]!), "invalid id: yugoslavia (topics); expected one that occurs once"],
  ["an id that nothing has", ({ places }) => places.pop(), "unknown id: moscow (schema, placeId); expected one of places"],
  ["a topic that no conversation has", ({ conversations }) => conversations[1]!.topics.shift(), "unused id: albania (topics)"],
  ["a talk held after it is written", ({ conversations: [first] }) => (first!.written = "1949-10-15"), "invalid written: 1949-10-15 (roshchin-1949-10-16)"],
  ["a day that is not the id's", ({ conversations: [first] }) => (first!.held = "1949-10-17"), "invalid id: roshchin-1949-10-16"],
  ["an order that is not of the day held", ({ conversations }) => conversations.reverse(), "unsorted conversations: 1959-10-01"],
  ["evidence of someone not present", ({ conversations: [first] }) => first!.people.pop(), "unknown value: zhou-enlai (roshchin-1949-10-16, people)"],
  ["evidence of what is not stated", ({ conversations: [first] }) => Reflect.deleteProperty(first!, "venue"), "unknown fact: venue"],
  ["an address other than the source's", ({ conversations: [first] }) => (first!.href = "https://example.org/"), "invalid href: https://example.org/"],
  ["a wrong number of conversations", ({ provenance }) => (provenance.established = 13), "invalid established: 13; expected 12"],
])("problemsOf(data) finds %s", (_, change, problem) => {
  expect(problemsAfter(change)).toContain(problem);
});
