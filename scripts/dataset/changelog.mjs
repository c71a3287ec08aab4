import { licenceTag } from "./origin.mjs";

/** The text of `data/CHANGELOG.md`: what changed in each of `versions`, the newest first, then for every record since when it is as it is. */
export function changelog(versions) {
  return [
    `<!-- Generated from data/versions.json by scripts/generate-dataset.mjs; change those, and run it.\n     ${licenceTag}: CC0-1.0 -->\n`,
    "# Changes of the data\n",
    "The version of the data, not of the code: `provenance.version`. What the numbers mean, and that ids are for good, is said in [README.md](README.md).\n",
    ...versions.map(section),
    "## Every record\n",
    "Since which version it is there, since which it is as it is, and the hash that a test holds it to.\n",
    `| record | there since | as it is since | hash |\n|---|---|---|---|\n${[...recordsOf(versions)].map(row).join("")}`,
  ].join("\n");
}

function section({ version, released, summary, changes }) {
  const changed = Object.entries(changes);
  const added = countsOf(changed.filter(([, { change }]) => change === "added").map(([record]) => record));
  const others = changed.filter(([, { change }]) => change !== "added").map(([record, { change, what }]) => `- \`${record}\`, ${change}: ${what}\n`);
  return `## ${version}, ${released}\n\n${summary}\n\n${added === "" ? "" : `- Added: ${added}.\n`}${others.join("")}`;
}

function countsOf(records) {
  const counts = new Map();
  for (const table of records.map((record) => record.split("/")[0])) counts.set(table, Number(counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => (table === "provenance" ? "the provenance" : `${count} ${table}`)).join(", ");
}

function recordsOf(versions) {
  const records = new Map();
  for (const { version, changes } of versions.toReversed()) {
    for (const [record, { change, hash }] of Object.entries(changes)) records.set(record, { since: version, ...records.get(record), change, hash, last: version });
  }
  return records;
}

function row([record, { since, last, change, hash }]) {
  return `| \`${record}\` | ${since} | ${change === "withdrawn" ? `withdrawn in ${last}` : last} | ${hash === null ? "" : `\`${hash}\``} |\n`;
}
