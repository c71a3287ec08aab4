import { createHash } from "node:crypto";

/** The tables whose rows have an id of their own. The provenance is a record of one. */
const tables = ["conversations", "envoys", "people", "kinds", "topics", "places", "periods", "sources"];

const steps = ["patch", "minor", "major"];

/** What each change asks of the number of the version at least. */
const changes = { added: "minor", extended: "minor", corrected: "patch", withdrawn: "major" };

/**
 * The records of `data` by `table/id`, each with its hash: the first 16 digits of the SHA-256 of its JSON in UTF-8, without white space and with the names of properties in order.
 * The provenance goes by `provenance`, without the version and its day.
 */
export function hashesOf(data) {
  const { version: _version, released: _released, ...provenance } = data.provenance;
  const rows = tables.flatMap((table) => data[table].map((row) => [`${table}/${row.id}`, row]));
  return Object.fromEntries([["provenance", provenance], ...rows].map(([name, row]) => [name, hashOf(row)]));
}

/**
 * Whether `versions`, the newest first, tell all that `data` is, a line for each fault: a record that was changed, added or left out and is not told, a change that is told and is not there,
 * an id that is used again, a number that is too small a step.
 */
export function versionProblems(data, versions) {
  const { version, released } = data.provenance;
  const [newest] = versions;
  const problems = newest?.version === version && newest.released === released ? [] : [`invalid version: ${version} of ${released}; expected ${newest?.version} of ${newest?.released}, the newest of data/versions.json`];
  const told = new Map();
  let before = null;
  for (const { version: name, changes: changed } of versions.toReversed()) {
    if (before !== null) problems.push(...stepProblems(before, name, Object.values(changed).map(({ change }) => change)));
    for (const [record, { change, hash, what }] of Object.entries(changed)) {
      problems.push(...changeProblems(record, change, hash, what, name, told.get(record)));
      told.set(record, hash);
    }
    before = name;
  }
  return [...problems, ...stateProblems(hashesOf(data), told)];
}

function changeProblems(record, change, hash, what, version, before) {
  const at = `${record}, ${version}`;
  if (!Object.hasOwn(changes, change)) return [`unknown change: ${change} (${at}); expected one of ${Object.keys(changes).join(", ")}`];
  const isKnown = before !== undefined;
  return [
    ...(change === "added" && isKnown ? [`id used again: ${at}`] : []),
    ...(change !== "added" && !isKnown ? [`unknown record: ${at}; expected one that was added before`] : []),
    ...(change !== "added" && before === null ? [`id used again: ${at}; it was withdrawn`] : []),
    ...((change === "withdrawn") === (hash === null) ? [] : [`invalid hash: ${hash} (${at}); expected one unless it is withdrawn`]),
    ...(change === "added" || what ? [] : [`missing words: ${at}; expected what changed`]),
  ];
}

function stepProblems(before, version, made) {
  const [from, to] = [before, version].map((name) => name.split(".").map(Number));
  const at = to.findIndex((part, i) => part !== from[i]);
  const isNext = at !== -1 && to[at] - from[at] === 1 && to.slice(at).slice(1).every((part) => part === 0);
  if (!isNext) return [`invalid version: ${version}; expected the next after ${before}`];
  const step = steps[2 - at];
  const least = steps[Math.max(0, ...made.map((change) => steps.indexOf(changes[change])))];
  return steps.indexOf(step) >= steps.indexOf(least) ? [] : [`invalid version: ${version}; expected a ${least} version after ${before}`];
}

function stateProblems(hashes, told) {
  return [
    ...Object.entries(hashes).filter(([record, hash]) => told.get(record) !== hash).map(([record, hash]) => {
      return `untold ${told.has(record) ? "change" : "record"}: ${record}, ${hash}; expected it in the newest version of data/versions.json`;
    }),
    ...[...told].filter(([record, hash]) => hash !== null && !(record in hashes)).map(([record]) => `untold change: ${record} is not there; expected it as withdrawn in data/versions.json`),
  ];
}

function hashOf(value) {
  return createHash("sha256").update(JSON.stringify(inOrder(value))).digest("hex").slice(0, 16);
}

function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, inOrder(value[key])]));
}
