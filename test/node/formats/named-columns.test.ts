import { expect, it } from "vitest";
import { readColumns, writeColumns } from "../../../src/formats/named-columns.js";
import { readCSV } from "../../../src/formats/read-csv.js";

it.each([
  ["a date in one column", "Date,Sender,Place\n1911-05-03,Anna,Bern\n1912,Anna,Bern", "time: Date; lane: Sender; facets: Place"],
  ["names with what parts names", "Date; sent,Sender,Title: short,\"Place, or none\",Topic\n1911-05-03,Anna,T,Bern,Ice\n1912,Anna,U,Bern,Ice".replace("Date; sent", '"Date; sent"'), "lane: Sender; title: Title: short"],
  ["a date in columns of its parts", "Year,Month,Day,Sender\n1911,5,3,Anna\n1912,6,4,Anna", "lane: Sender"],
])("readColumns(writeColumns(guesses)) has what was guessed read again, of %s", (_, text, columns) => {
  const { records, guesses } = readCSV(text);
  expect(writeColumns(guesses)).toBe(columns);
  expect(readCSV(text, { columns: readColumns(writeColumns(guesses)) }).records).toEqual(records);
});
