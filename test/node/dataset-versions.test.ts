import { expect, test } from "vitest";
import data from "../../data/conversations.json" with { type: "json" };
import given from "../../data/versions.json" with { type: "json" };
import { changelog } from "../../scripts/dataset/changelog.mjs";
import { type Change, type Version, hashesOf, versionProblems } from "../../scripts/dataset/versions.mjs";

type Data = typeof data;

const versions: readonly Version[] = given;
const record = "conversations/yudin-1954-01-04";

/** Ids that are published: this list only grows. */
const published = {
  conversations: "roshchin-1949-10-16 roshchin-1949-10-20 roshchin-1950-01-01 yudin-1950-12-31 krasovsky-1951-06-27 yudin-1954-01-04 yudin-1954-03-26 yudin-1955-03-08 yudin-1955-12-21 yudin-1956-03-31 yudin-1958-04-05 antonov-1959-10",
  envoys: "roshchin yudin krasovsky antonov panyushkin kuznetsov chervonenko",
  people: "mao-zedong zhou-enlai liu-shaoqi zhu-de shi-zhe vaskov",
  kinds: "memorandum record report telegram summary",
  topics: "yugoslavia gdr diplomatic-recognition civil-war albania india burma united-kingdom japanese-prisoners asian-communist-parties chinese-economy korean-war air-force beria party-unity gao-gang-affair geneva-conference lenin-anniversary party-conference five-year-plan collectivisation private-industry twentieth-congress stalin united-states taiwan tibet disarmament sino-soviet-relations",
  places: "beijing hangzhou moscow",
  periods: "mao-in-ussr korean-war stalin-death closed-speech great-leap-forward",
  sources: "wilson-search wilson-narrowed-list wilson-117863 wilson-117881 wilson-111359 wilson-1954-03-26 wilson-1955-03-08 wilson-118744 westad-1998 cwihp-bulletin-8-9 yudin-report-translation encyclopaedias letters-of-recall panyushkin-article peoples-daily-1952-09-22 peoples-daily-1953-04-04 peoples-daily-1950s wikipedia wikidata public-pages tenures common-knowledge",
};
const publishedIds = Object.entries(published).flatMap(([table, ids]) => ids.split(" ").map((id) => `${table}/${id}`));

/** The data after `change`, as of `version`. */
function changed(change: (copy: Data) => void, version = "1.1.1"): Data {
  const copy = structuredClone(data);
  Object.assign(copy.provenance, { version, released: "2027-01-01" });
  change(copy);
  return copy;
}

const told = (changes: Readonly<Record<string, Change>>, version = "1.1.1"): readonly Version[] => [{ version, released: "2027-01-01", summary: "", changes }, ...versions];
const moved = changed(({ conversations }) => (conversations[5]!.summary = "Another."));
const hash = hashesOf(moved)[record]!;

test("versionProblems(data, versions) is empty: every record is as the newest version that names it says", () => {
  expect(versionProblems(data, versions)).toEqual([]);
});

test("every published id is there, or was withdrawn, and every id that is there is published", () => {
  const named = versions.flatMap(({ changes }) => Object.keys(changes));
  expect(named).toEqual(expect.arrayContaining(publishedIds));
  expect(publishedIds).toEqual(expect.arrayContaining(Object.keys(hashesOf(data)).filter((name) => name !== "provenance")));
});

test("hashesOf(data) does not depend on the order of properties, nor on the version", () => {
  const copy = changed(({ conversations }) => {
    conversations[5] = Object.fromEntries(Object.entries(conversations[5]!).reverse()) as Data["conversations"][number];
  });
  expect(hashesOf(copy)).toEqual(hashesOf(data));
});

test("versionProblems(data, versions) takes a change that is told", () => {
  expect(versionProblems(moved, told({ [record]: { change: "corrected", hash, what: "The summary" } }))).toEqual([]);
});

const without = changed(({ periods }) => periods.pop(), "2.0.0");
const withdrawn = { "periods/great-leap-forward": { change: "withdrawn", hash: null, what: "No source" } };

test.each<[string, Data, readonly Version[], string]>([
  ["a change that is not told", changed(({ conversations }) => (conversations[5]!.summary = "Another.")), told({}), `untold change: ${record}, ${hash}`],
  ["a change told with another hash", moved, told({ [record]: { change: "corrected", hash: "0", what: "x" } }), `untold change: ${record}, ${hash}`],
  ["a record that is not told", changed(({ topics }) => topics.push({ id: "cuba", label: "Cuba" })), told({}), "untold record: topics/cuba"],
  ["a record that is gone", without, told({}, "2.0.0"), "untold change: periods/great-leap-forward is not there"],
  ["a change of where the records come from", changed(({ provenance }) => (provenance.results = 15)), told({}), "untold change: provenance"],
  ["a version that is not the newest", changed(() => undefined, "1.1.2"), told({}), "invalid version: 1.1.2 of 2027-01-01; expected 1.1.1"],
  ["a version that is left out", changed(() => undefined, "1.1.2"), told({}, "1.1.2"), "expected the next after 1.1.0"],
  ["a version that goes back", changed(() => undefined, "0.9.0"), told({}, "0.9.0"), "expected the next after 1.1.0"],
  ["an addition in a patch", changed(({ topics }) => topics.push({ id: "cuba", label: "Cuba" })), told({ "topics/cuba": { change: "added", hash: "0" } }), "invalid version: 1.1.1; expected a minor version"],
  ["a withdrawal in a minor version", changed(({ periods }) => periods.pop(), "1.2.0"), told(withdrawn, "1.2.0"), "invalid version: 1.2.0; expected a major version"],
  ["an id that is added twice", moved, told({ [record]: { change: "added", hash } }), `id used again: ${record}, 1.1.1`],
  ["a change of what was never there", moved, told({ "topics/cuba": { change: "corrected", hash: "0", what: "x" } }), "unknown record: topics/cuba, 1.1.1"],
  ["a change without words", moved, told({ [record]: { change: "corrected", hash } }), `missing words: ${record}, 1.1.1`],
  ["a change of no kind", moved, told({ [record]: { change: "moved", hash, what: "x" } }), `unknown change: moved (${record}, 1.1.1)`],
  ["a withdrawal of what is there", moved, told({ [record]: { change: "withdrawn", hash, what: "x" } }), `invalid hash: ${hash}`],
])("versionProblems(data, versions) finds %s", (_, copy, log, problem) => {
  expect(versionProblems(copy, log).join("\n")).toContain(problem);
});

test("versionProblems(data, versions) lets no id be used again, even once withdrawn", () => {
  const first = told(withdrawn, "2.0.0");
  expect(versionProblems(without, first)).toEqual([]);
  const again = changed(() => undefined, "2.1.0");
  const back = (change: string): readonly Version[] => [{ version: "2.1.0", released: "2027-01-01", summary: "", changes: { "periods/great-leap-forward": { change, hash: hashesOf(data)["periods/great-leap-forward"]!, what: "x" } } }, ...first];
  expect(versionProblems(again, back("added"))).toEqual(["id used again: periods/great-leap-forward, 2.1.0"]);
  expect(versionProblems(again, back("corrected"))).toEqual(["id used again: periods/great-leap-forward, 2.1.0; it was withdrawn"]);
});

test("changelog(versions) tells each change, and of each record since when it is as it is", () => {
  const text = changelog(told({ [record]: { change: "corrected", hash, what: "The summary." }, ...withdrawn }, "2.0.0"));
  expect(text).toContain(`## 2.0.0, 2027-01-01\n\n\n\n- \`${record}\`, corrected: The summary.\n- \`periods/great-leap-forward\`, withdrawn: No source\n`);
  expect(text).toContain(`| \`${record}\` | 1.0.0 | 2.0.0 | \`${hash}\` |\n`);
  expect(text).toContain("| `periods/great-leap-forward` | 1.0.0 | withdrawn in 2.0.0 |  |\n");
  expect(text.match(/^\| `(?!provenance)/gm)).toHaveLength(publishedIds.length);
});
