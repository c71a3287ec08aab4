import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";

describe("readCSV(text) of a column that is called as a period", () => {
  const ROWS = "a;1911-1913\nb;1912\nc;5 мая 1912 г. - 6 июня 1912 г.\n";

  it.each(["Laufzeit", "Zeitraum", "Datierung", "Entstehungszeitraum", "Period", "Période", "Inclusive dates", "Крайние даты", "Годы", "起止时间", "起止日期", "年代"])("takes %s for the date", (name) => {
    const { records, problems } = readCSV(`Titel;${name}\n${ROWS}`);
    expect(problems).toEqual([]);
    expect(records.map(({ time }) => time)).toEqual(["1911/1913", "1912", "1912-05-05/1912-06-06"]);
  });

  it("takes it for none where another is called a date, or where its values are none", () => {
    expect(readCSV("Titel;Laufzeit;Datum\na;1911-1913;1914\n").records[0]).toMatchObject({ time: "1914", details: { Laufzeit: ["1911-1913"] } });
    expect(readCSV("Titel;Period;Written\na;Tang;1914\nb;Song;1915\n").records[0]).toMatchObject({ time: "1914" });
  });
});

it.each([
  "sender_name", "Sender name", "Name of sender", "Absender/in", "Absender*in", "Absender (Name)", "Verfasser/in", "Schreiber", "Briefschreiber", "Expéditeur/trice", "Written by", "Letter writer", "Отправитель письма", "寄件人", "发信者", "发报人",
])("readCSV(text) takes %s for who wrote", (name) => {
  expect(readCSV(`Date;${name};Title\n1911;Rosa;a\n1912;Clara;b\n`).records.map(({ lane, laneIsAuthor }) => [lane, laneIsAuthor])).toEqual([[["Rosa"], true], [["Clara"], true]]);
});

it("readCSV(text) takes Год, Месяц, Число, and parts that say that they are Julian, for the parts of a date", () => {
  expect(readCSV("Год;Месяц;Число\n1911;5;3\n").records[0]).toEqual({ id: "row-2", time: "1911-05-03" });
  expect(readCSV("Year (O.S.);Month (O.S.);Day (O.S.)\n1911;12;18\n").records[0]).toEqual({ id: "row-2", time: "1911-12-31", timeWritten: "1911-12-18 (O.S.)", timeJulian: true });
});

it.each([["Time", "14:30", "15:30"], ["Uhrzeit", "14:30 Uhr", "15.45 Uhr"], ["Clock", "2:30 pm", "11:05:20 a.m."], ["Heure", "14h30", "15h45"]])("readCSV(text) takes a column %s of times such as %s for a line of the card and no title", (name, first, second) => {
  expect(readCSV(`Date;${name}\n1911-05-03;${first}\n1911-05-04;${second}\n`).records.map(({ title, details }) => [title, details])).toEqual([[undefined, { [name]: [first] }], [undefined, { [name]: [second] }]]);
});
