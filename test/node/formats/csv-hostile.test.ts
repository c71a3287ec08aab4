import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readRows } from "../../../src/formats/read-table.js";
import { readTime } from "../../../src/time/read.js";

const everyCell = (text: string) => {
  const { records } = readCSV(text, { columns: { time: null, end: null, recorded: null, lane: null, id: null, href: null } });
  return records.flatMap(({ title, label, summary, kind, facets, details }) => [title, label, summary, kind, ...Object.values(facets ?? {}).flat(), ...Object.values(details ?? {}).flat()].filter((cell) => cell !== undefined));
};

describe("readCSV(text), of a hostile file", () => {
  it("reads a cell of megabytes", () => {
    const { records } = readCSV(`Date,Title,Text\n1911,a,"${"x,\"\"\n".repeat(500_000)}"\n`);
    expect(records[0]!.summary!.length).toBeGreaterThan(1_500_000);
  });

  it("reads ten thousand columns, and rows that have few of them", () => {
    const header = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",");
    const { records } = readCSV(`${header}\n${"1,".repeat(9_999)}1\n${"2\n".repeat(20_000)}`);
    expect(records).toHaveLength(20_001);
    expect(Object.keys(records[0]!.details!)).toHaveLength(10_000);
  });

  it("looks no longer than for a glance at words with numbers that are no dates", () => {
    const row = Array.from({ length: 300_000 }, (_, i) => `house ${(i * 7919).toString(36)}, storey ${i % 90}`.replace(",", " of"));
    const { records } = readCSV(Array.from({ length: 50 }, (_, i) => row.slice(i * 6000, (i + 1) * 6000).join(",")).join("\n"));
    expect(records).toHaveLength(49);
  });

  it("reads columns of one name, or of none, in time linear in their number", () => {
    for (const name of ["Date", ""]) {
      const { records } = readCSV(`${`${name},`.repeat(16_000)}\n${"1953,".repeat(16_000)}`);
      expect(records).toHaveLength(1);
    }
  });

  it("reads as many columns as a spreadsheet has, and says that there are more", () => {
    const { records, problems } = readCSV(`${"a,".repeat(300_000)}a\n${"b,".repeat(300_000)}b\n`);
    expect(Object.keys(records[0]!.details ?? {}).length).toBeLessThanOrEqual(16_384);
    expect(problems.map(({ message }) => message)).toEqual(["the file has 300001 columns, of which the first 16384 are read", "the file has no column of dates that is known; say which with columns"]);
  });

  it("reads a million blank lines, and as many ids that are the same", () => {
    expect(readCSV(`Date\n${"\n".repeat(1_000_000)}1911`).records).toEqual([{ id: "row-1000002", time: "1911" }]);
    const { records } = readCSV(`ID,Date\n${"a,1911\n".repeat(50_000)}`);
    expect(records.at(-1)!.id).toBe("a-50000");
  });

  it("has clean text of NULs, overrides of direction and halves of characters, in names of columns too", () => {
    const { records } = readCSV("Date,Ti\0tle,a\u202e,a\n1911,x\0y,\u202ez,\ud800\n", { columns: { facets: [] } });
    expect(records).toEqual([{ id: "row-2", time: "1911", title: "xy", details: { a: ["z"], "a 2": ["\ufffd"] } }]);
  });

  it("keeps columns named as what objects have, and leaves the prototype of all objects as it is", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const { records, channels } = readRows([["Date", ...names], ["1911", "a", "b", "c", "d"], ["1912", "a", "b", "c", "d"]]);
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(Object.entries({ ...records[0]!.facets, ...records[0]!.details }).filter(([key]) => names.includes(key))).toHaveLength(names.length);
    expect(Object.keys({ ...channels.facets, ...channels.details })).toEqual(expect.arrayContaining(names));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  it("reads any text: every row with a letter in it is a record, every date is one, and no two ids are the same", () => {
    const text = fc.array(fc.constantFrom("Date", "Title", ",", ";", "\t", "|", "\"", "\n", "\r\n", "1953-02-01", "04/05/1911", "<b>", "&amp;", "__proto__", "\0", "\ud83d", "\u202e", " ", "x"), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, (whole) => {
      const { records, problems, guesses } = readCSV(whole);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      for (const { time } of records) if (time !== undefined) expect(readTime(time)).not.toBe(null);
      for (const { message } of [...problems, ...guesses]) expect(message).not.toBe("");
    }), { numRuns: 1000 });
  });

  it("keeps every cell of any table, of whatever column", () => {
    const cell = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const text = ["One,Two,Three", ...rows.map((cells) => cells.join(","))].join("\n");
      expect(everyCell(text).sort()).toEqual(rows.flat().sort());
    }));
  });
});
