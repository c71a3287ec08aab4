import { describe, expect, it } from "vitest";
import { isOldStyle, oldStyleIn, withoutCalendar } from "../../../src/formats/column-calendar.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readDataPackage } from "../../../src/formats/read-datapackage.js";
import { readJSON } from "../../../src/formats/read-json.js";

describe("isOldStyle(name)", () => {
  it.each([
    "Date (O.S.)", "Date O.S.", "date_os", "dateOS", "Old style date", "old_style_date", "Julian date", "Date (Julian)", "Julian calendar",
    "Datum (alter Stil)", "Datum alten Stils", "Datum a. St.", "Datum (a.St.)", "Julianisches Datum", "Datum nach julianischem Kalender",
    "Date (v. st.)", "Date vieux style", "Date (calendrier julien)", "Date (julien)",
    "Дата (ст. ст.)", "Дата ст.ст.", "Дата по старому стилю", "Дата (старый стиль)", "Дата по юлианскому календарю", "日期（儒略历）", "俄历日期",
  ])("knows %j", (name) => {
    expect(isOldStyle(name)).toBe(true);
  });

  it.each([
    "Date", "Date (N.S.)", "Date (O.S./N.S.)", "Julian and Gregorian date", "Дата (н. ст.)", "Дата (ст. и нов. ст.)", "日期（旧历）", "Date, converted from Julian", "Datum (umgerechnet aus julianischem Kalender)",
    "Arrivée à St. Pétersbourg", "Datum a. St. Nikolaus", "Julian's birthday", "Date of Julian Bell", "Photos", "Cost", "Posts", "Ст.", "",
  ])("leaves %j, which says no such thing or more", (name) => {
    expect(isOldStyle(name)).toBe(false);
  });
});

it("withoutCalendar(name) leaves what is not the calendar of the dates read", () => {
  expect(["Received (O.S.)", "Дата (н. ст.)", "日期（儒略历）", "Received", "Received (by post)", "Old style date"].map(withoutCalendar)).toEqual(["Received", "Дата", "日期", "Received", "Received (by post)", ""]);
});

it.each(["written", "date (O.S.)"])("withoutCalendar(name) and oldStyleIn(name) take time linear in the spaces behind %j", (start) => {
  const name = `${start}${" ".repeat(400_000)}x`;
  expect(withoutCalendar(name)).toBe(start === "written" ? name : "");
  expect(oldStyleIn(name)).toBe(start === "written" ? null : name);
});

const dates = ({ time, timeWritten, timeJulian, recorded, recordedWritten, recordedJulian }: ReturnType<typeof readCSV>["records"][number]) => [time, timeWritten, timeJulian, recorded, recordedWritten, recordedJulian];

describe("readCSV(text) of a column that says it is Julian", () => {
  it("reads days, months and years in that calendar and marks them, which it tells", () => {
    const { records, problems, guesses } = readCSV("Date (O.S.),Received (O.S.),Title\n25 October 1917,1917-10-26,a\n1917-10,10/25/1917,b\n29 Feb. 1900,c. 1917,c\n");
    expect(records.map(dates)).toEqual([
      ["1917-11-07", "25 October 1917 (O.S.)", true, "1917-11-08", "1917-10-26 (O.S.)", true],
      ["[1917-10-14..1917-11-13]", "1917-10 (O.S.)", true, "1917-11-07", "10/25/1917 (O.S.)", true],
      ["1900-03-13", "29 Feb. 1900 (O.S.)", true, "[1917-01-14~..1918-01-13~]", "c. 1917 (O.S.)", true],
    ]);
    expect(problems).toEqual([]);
    expect(guesses.filter(({ field }) => field === "calendar")).toEqual([
      { field: "calendar", column: "Date (O.S.)", message: "dates of column \"Date (O.S.)\" are read in the Julian calendar, by its name" },
      { field: "calendar", column: "Received (O.S.)", message: "dates of column \"Received (O.S.)\" are read in the Julian calendar, by its name" },
    ]);
    expect(records[0]!.recordedAs).toBe("received");
  });

  it("keeps the calendar that a cell names, and what both of them say", () => {
    const { records } = readCSV("Дата (ст. ст.);Тема\n7 ноября 1917 нов. ст.;a\n7 ноября 1917 (н. ст.);b\n25 октября 1917 ст. ст.;c\n25 октября (7 ноября) 1917;d\n18/31 декабря 1911;e\n");
    expect(records.map((record) => dates(record).slice(0, 3))).toEqual([
      ["1917-11-07", "7 ноября 1917 нов. ст.", undefined],
      ["1917-11-07", "7 ноября 1917 (н. ст.)", undefined],
      ["1917-11-07", "25 октября 1917 ст. ст.", true],
      ["1917-11-07", "25 октября (7 ноября) 1917", true],
      ["1911-12-31", "18/31 декабря 1911", true],
    ]);
  });

  it("quotes of the calendar what the file says, in its words, and a date that says it so itself, in the order of its column, as it stands", () => {
    const written = (text: string) => readCSV(text).records.map(({ timeWritten }) => timeWritten);
    expect(written("Дата (ст. ст.),Автор,Тема\n18 декабря 1911,Иванов,А\n")).toEqual(["18 декабря 1911 (ст. ст.)"]);
    expect(written("Old style date,Title\n1/2/1911 O.S.,a\n18/12/1911,b\n")).toEqual(["1/2/1911 O.S.", "18/12/1911 (Old style date)"]);
    expect(written("Not before (O.S.),Not after (O.S.),Title\n3 May 1911,9 May 1911,a\n")).toEqual(["Not before (O.S.) 3 May 1911, Not after (O.S.) 9 May 1911"]);
  });

  it("leaves unread what is of no certain days in that calendar, and says so", () => {
    const { records, problems } = readCSV("Date (O.S.),Title\nspring 1917,a\n19th century,b\n1917/1918,c\n-0044-03-15,d\n30 February 1917,e\n25 October 1917,f\n");
    expect(records.map(({ time }) => time)).toEqual([undefined, undefined, undefined, undefined, undefined, "1917-11-07"]);
    expect(problems).toHaveLength(5);
    expect(problems[0]!.message).toBe("row 2, column Date (O.S.): \"spring 1917\" is no day, month or year, and its column is of the Julian calendar");
  });

  it("reads each end of a span in its own", () => {
    const { records } = readCSV("Date from (O.S.),Date to (N.S.),Title\n25 October 1917,15 November 1917,a\n");
    expect(records.map((record) => dates(record).slice(0, 3))).toEqual([["1917-11-07/1917-11-15", "25 October 1917 (O.S.) – 15 November 1917", true]]);
    expect(dates(readCSV("Start (O.S.),End (O.S.),Title\n1917-10-25,1917-10-28,a\n").records[0]!).slice(0, 3)).toEqual(["1917-11-07/1917-11-10", "1917-10-25 – 1917-10-28 (O.S.)", true]);
  });
});

it("readJSON(text) and readDataPackage(text) read such a column so, the latter also by what the schema calls it", () => {
  expect(dates(readJSON('[{"date_os":"25 October 1917","title":"a"}]').records[0]!).slice(0, 3)).toEqual(["1917-11-07", "25 October 1917 (date_os)", true]);
  const field = { name: "sent", type: "date", format: "%d.%m.%Y", title: "Date (O.S.)" };
  const { records } = readDataPackage(JSON.stringify({ resources: [{ name: "letters", schema: { fields: [field] }, data: [{ sent: "25.10.1917", title: "a" }] }] }));
  expect(dates(records[0]!).slice(0, 3)).toEqual(["1917-11-07", "1917-10-25 (O.S.)", true]);
});
