// Cuts envoys.csv from a checkout of its source, whose folder is the argument: node cut.mjs pocom
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { URL } from "node:url";
import { JSDOM } from "jsdom";

// In the order in which their first envoys began.
const missions = [
  "russia", "china", "japan", "korea", "afghanistan", "india", "pakistan", "burma",
  "nepal", "laos", "mongolia", "kyrgyzstan", "tajikistan", "kazakhstan", "vietnam",
];

const source = argv[2];
const { DOMParser } = new JSDOM().window;
const header = ["Id", "Date", "End", "Appointed", "Arrived", "Lane", "Title", "Role", "How begun", "How ended", "Summary", "Link"];
const rows = [header];
for (const mission of missions) {
  const { documentElement } = await read("missions-countries", `${mission}.xml`);
  for (const chief of documentElement.querySelectorAll("chief")) rows.push(await rowOf(chief, mission));
}
await writeFile(new URL("envoys.csv", import.meta.url), rows.map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));

async function rowOf(chief, mission) {
  const text = (path) => textOf(chief, `:scope > ${path}`);
  const person = text("person-id");
  return [
    text("id"),
    dateOf(text("started > date"), text("started > note")),
    dateOf(text("ended > date"), text("ended > note")),
    text("appointed > date"),
    text("arrived > date"),
    mission.charAt(0).toUpperCase() + mission.slice(1),
    nameOf(await read("people", person.charAt(0), `${person}.xml`)),
    textOf(await read("roles-country-chiefs", `${text("role-title-id")}.xml`), "names > singular"),
    text("started > note"),
    text("ended > note"),
    text("note"),
    `https://history.state.gov/departmenthistory/people/${person}`,
  ];
}

/** With what the note says of the date itself, for what stands before a date as in "About" is a part of it. */
function dateOf(date, note) {
  const doubt = /^between .+ and$|\babout$/i.exec(note);
  return doubt === null ? date : `${doubt[0]} ${date}`;
}

function nameOf(person) {
  return ["forename", "surname", "genName"].map((part) => textOf(person, `persName > ${part}`)).filter(Boolean).join(" ");
}

async function read(...path) {
  return new DOMParser().parseFromString(await readFile(join(source, ...path), "utf8"), "text/xml");
}

function textOf(node, path) {
  return (node.querySelector(path)?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
