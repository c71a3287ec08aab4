import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const folder = new URL("../../examples/public-domain/", import.meta.url);
const text = await readFile(new URL("envoys.csv", folder), "utf8");
const readme = await readFile(new URL("README.md", folder), "utf8");
const [header = [], ...rows] = text.trimEnd().split("\n").map(cellsOf);
const column = (name: string): readonly string[] => rows.map((cells) => cells[header.indexOf(name)] ?? "missing");

test("envoys.csv has a cell of every row under every header", () => {
  expect(rows.filter((cells) => cells.length !== header.length)).toEqual([]);
});

test("envoys.csv has the columns that its README explains", () => {
  const explained = [...readme.matchAll(/^\| ([A-Z][^|]*) \|/gm)].flatMap(([, names]) => names!.split(", "));
  expect(explained).toEqual(header);
});

test("envoys.csv has as many records, countries and undated ones as its README says", () => {
  expect(readme).toContain(`${rows.length} appointments and nominations`);
  expect(readme).toContain(`It takes ${new Set(column("Lane")).size} of`);
  expect(readme).toContain(`${column("Date").filter((date) => date === "").length} have no Date`);
});

test("envoys.csv tells its records apart, and says who each is, where, as what", () => {
  expect(new Set(column("Id")).size).toBe(rows.length);
  for (const name of ["Lane", "Title", "Role"]) expect(column(name)).not.toContain("");
  expect(column("Link").filter((link) => !/^https:\/\/history\.state\.gov\/departmenthistory\/people\/[a-z0-9-]+$/.test(link))).toEqual([]);
});

test("envoys.csv has days and months, and no other dates than its README names", () => {
  const dates = ["Date", "End", "Appointed", "Arrived"].flatMap(column).filter((date) => !/^(|\d{4}-\d{2}(-\d{2})?)$/.test(date));
  expect(dates).toHaveLength(3);
  for (const date of dates) expect(readme).toContain(`\`${date}\``);
});

/** The cells of a row of this file, which has no line breaks in them. */
function cellsOf(row: string): readonly string[] {
  return [...`${row},`.matchAll(/("(?:[^"]|"")*"|[^",]*),/g)].map(([, cell = ""]) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
