import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readDataPackage } from "../../../src/formats/read-datapackage.js";
import { readJSON } from "../../../src/formats/read-json.js";

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
      expect(guesses.map(({ message }) => message)).toContain(`column "${julian}" is the date of column "${gregorian}" in the other calendar, read where that is empty, and no second date`);
    }
  });

  it("is that of the Julian one where more rows have it, or where it is asked for", () => {
    expect(readCSV("Date (O.S.),Date (N.S.),Title\n1911-05-03,1911-05-16,a\n1911-05-04,,b\n").records[1]).toMatchObject({ time: "1911-05-17", timeJulian: true });
    expect(readCSV("Date (O.S.),Date (N.S.),Title\n1911-05-03,1911-05-16,a\n", { columns: { time: "Date (O.S.)" } }).records).toEqual([{ ...NEW, timeWritten: "1911-05-03 (O.S.)", timeJulian: true, details: { "Date (N.S.)": ["1911-05-16"] } }]);
  });

  it("is read from the other where one is empty, in the calendar of that", () => {
    type Dates = readonly (readonly [old: string, date: string])[];
    const rows = (...dates: Dates): string => `Date (O.S.),Date (N.S.),Title\n${dates.map((pair, i) => `${pair.join(",")},${i}\n`).join("")}`;
    const objects = (...dates: Dates): string => JSON.stringify(dates.map(([old, date], title) => ({ "Date (O.S.)": old, "Date (N.S.)": date, title })));
    const julian = { time: "1911-05-16", timeWritten: "1911-05-03 (O.S.)", timeJulian: true };
    for (const read of [(...dates: Dates) => readCSV(rows(...dates)), (...dates: Dates) => readJSON(objects(...dates))]) {
      const few = read(["1911-05-03", ""], ["", "1911-05-20"], ["", "1911-05-21"]).records;
      expect(few[0]).toMatchObject(julian);
      expect(few[1]).toMatchObject({ time: "1911-05-20" });
      const most = read(["1911-05-03", ""], ["1911-05-03", ""], ["", "1911-05-20"]).records;
      expect(most[0]).toMatchObject(julian);
      expect(most[2]).toMatchObject({ time: "1911-05-20" });
      expect(most[2]).not.toHaveProperty("timeJulian");
      expect(read(["", "1911-05-21"], ["3 May 1911", "1911-05-16"], ["3 May 1911", "1911-05-16"], ["31 June 1911", ""]).problems.map(({ field, value }) => [field, value])).toEqual([["Date (O.S.)", "31 June 1911"]]);
      // What the one is, the other settles too.
      expect(read(["", "5/20/1911"], ["", "5/21/1911"], ["3/5/1911", ""]).records[2]).toMatchObject({ time: "1911-03-18" });
    }
  });

  it("is read so at either end, and as a second date", () => {
    expect(readCSV("Start (O.S.),Start (N.S.),End (O.S.),End (N.S.),Title\n1911-05-03,,,1911-05-21,a\n,1911-05-20,1911-05-09,,b\n").records.map(({ time }) => time)).toEqual(["1911-05-16/1911-05-21", "1911-05-20/1911-05-22"]);
    expect(readCSV("Date,Received (O.S.),Received (N.S.),Title\n1911,1911-05-03,,a\n1911,,1911-05-20,b\n").records.map(({ recorded }) => recorded)).toEqual(["1911-05-16", "1911-05-20"]);
  });

  it("is read from a third where two are empty", () => {
    const { records, guesses } = readCSV("Date (O.S.),Date (Julian),Date (N.S.),Title\n1911-05-03,,1911-05-16,a\n,1911-05-04,,b\n1911-05-06,,,d\n,,1911-05-18,c\n,,1911-05-18,c\n");
    expect(records.map(({ time, recorded }) => [time, recorded])).toEqual(["1911-05-16", "1911-05-17", "1911-05-19", "1911-05-18", "1911-05-18"].map((time) => [time, undefined]));
    expect(guesses.filter(({ field }) => field === "calendar").map(({ column }) => column)).toEqual(["Date (O.S.)", "Date (Julian)"]);
  });

  it("is told where the two are no such date, and read as where they are; a month holds its days, and what is no date is not compared", () => {
    const dates = [["1911-12-18", "1911-12-30"], ["1911-12-17", "1911-12-30"], ["1911-12", "1911-12-30"], ["c. 1911-12-10", "1911-12-30"], ["unknown", "1911-12-30"], ["", "1911-12-30"]] as const;
    const rows = `Date (O.S.),Date (N.S.),Title\n${dates.map((pair, i) => `${pair.join(",")},${i}\n`).join("")}`;
    const objects = JSON.stringify(dates.map(([old, date], title) => ({ "Date (O.S.)": old, "Date (N.S.)": date, title })));
    for (const { records, problems } of [readCSV(rows), readJSON(objects)]) {
      expect(records.map(({ time }) => time)).toEqual(dates.map(() => "1911-12-30"));
      expect(problems.map(({ message }) => message.replace(/^.*Date/, "Date"))).toEqual(["Date (O.S.): \"1911-12-18\" is another date than \"1911-12-30\""]);
      expect(records[0]!.details).toEqual({ "Date (O.S.)": ["1911-12-18"] });
    }
  });

  it("has what else stands in a field of several texts once", () => {
    const rows = [{ "Date (O.S.)": ["1911-05-03", "1911-05-04"], "Date (N.S.)": "1911-05-16", title: "a" }, { "Date (N.S.)": "1911-05-20" }, { "Date (N.S.)": "1911-05-21" }];
    expect(readJSON(JSON.stringify(rows)).records[0]!.details).toEqual({ "Date (O.S.)": ["1911-05-03", "1911-05-04"] });
  });

  it("is two where both are asked for, and of one that is asked for as something else the other", () => {
    const text = "Date (O.S.),Date (N.S.),Title\n1911-05-03,1911-05-20,a\n1911-05-04,,b\n";
    const both = readCSV(text, { columns: { time: "Date (N.S.)", recorded: "Date (O.S.)" } });
    expect(both.records.map(({ time, recorded }) => [time, recorded])).toEqual([["1911-05-20", "1911-05-16"], [undefined, "1911-05-17"]]);
    expect(both.guesses.map(({ message }) => message).filter((message) => message.includes("other calendar"))).toEqual([]);
    expect(readCSV(text, { columns: { time: "Date (N.S.)" } }).records.map(({ time, timeJulian }) => [time, timeJulian])).toEqual([["1911-05-20", undefined], ["1911-05-17", true]]);
    expect(readCSV(text, { columns: { facets: ["Date (O.S.)"] } }).records[0]).toMatchObject({ time: "1911-05-20", facets: { "Date (O.S.)": ["1911-05-03"] } });
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
