import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readDataPackage } from "../../../src/formats/read-datapackage.js";

const NEW = { id: "row-2", time: "1911-05-16", title: "a" };

describe("a date in columns of either calendar", () => {
  it.each([
    ["Date (O.S.)", "Date (N.S.)"],
    ["Date (OS)", "Date (NS)"],
    ["date_old_style", "date_new_style"],
    ["Datum (a. St.)", "Datum (n. St.)"],
    ["Дата (ст. ст.)", "Дата (н. ст.)"],
    ["Date (O.S.)", "Date"],
  ])("is one date, %s a line of the card beside %s, whichever is first", (julian, gregorian) => {
    for (const text of [`${julian},${gregorian},Title\n1911-05-03,1911-05-16,a\n`, `${gregorian},${julian},Title\n1911-05-16,1911-05-03,a\n`]) {
      const { records, guesses } = readCSV(text);
      expect(records).toEqual([{ ...NEW, details: { [julian]: ["1911-05-03"] } }]);
      expect(guesses.map(({ message }) => message)).toContain(`column "${julian}" is the date of column "${gregorian}" in the other calendar, and no second date`);
    }
  });

  it("is that of the Julian one where more rows have it, or where it is asked for", () => {
    expect(readCSV("Date (O.S.),Date (N.S.),Title\n1911-05-03,1911-05-16,a\n1911-05-04,,b\n").records[1]).toMatchObject({ time: "1911-05-17", timeJulian: true });
    expect(readCSV("Date (O.S.),Date (N.S.),Title\n1911-05-03,1911-05-16,a\n", { columns: { time: "Date (O.S.)" } }).records).toEqual([{ ...NEW, timeWritten: "1911-05-03 (Julian)", timeJulian: true, details: { "Date (N.S.)": ["1911-05-16"] } }]);
  });

  it("is two where the columns are called otherwise", () => {
    expect(readCSV("Sent (O.S.),Received (N.S.),Title\n1911-05-03,1911-05-20,a\n").records[0]).toMatchObject({ time: "1911-05-16", recorded: "1911-05-20" });
  });
});

it("reads a leap day that the Julian calendar alone has, in the pattern of a schema", () => {
  const field = (title: string) => ({ name: "sent", title, type: "date", format: "%d.%m.%Y" });
  const read = (title: string) => readDataPackage(JSON.stringify({ resources: [{ name: "letters", schema: { fields: [field(title)] }, data: [{ sent: "29.02.1900" }] }] }));
  expect(read("Date (O.S.)")).toMatchObject({ problems: [], records: [{ time: "1900-03-13", timeJulian: true }] });
  expect(read("Date").problems.map(({ message }) => message)).toEqual(["row 1, column sent: \"29.02.1900\" is not a date"]);
});
