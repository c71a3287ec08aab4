import { dsvFormat } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows, delimiterOf } from "../../../src/formats/csv-rows.js";
import { finished } from "../../../src/records/steps.js";

const rowsOf = (text: string, delimiter = ",") => finished(csvRows(text, delimiter)).rows;

describe("csvRows(text, delimiter)", () => {
  it.each([
    ["", []],
    ["a", [["a"]]],
    ["a,b\nc,d", [["a", "b"], ["c", "d"]]],
    ["a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]],
    ["a,b\rc,d\r", [["a", "b"], ["c", "d"]]],
    ["a,\n,b", [["a", ""], ["", "b"]]],
    ["a,", [["a", ""]]],
    ["a\n\n\r\nb", [["a"], [], [], ["b"]]],
    ["\"a,b\",\"c\nd\"", [["a,b", "c\nd"]]],
    ["\"a\"\"b\"\"\",\"\"", [["a\"b\"", ""]]],
    ["12\" disc,a \"b\" c", [["12\" disc", "a \"b\" c"]]],
    [" \"a\",b", [[" \"a\"", "b"]]],
    ["\"a\"b,c", [["\"a\"b", "c"]]],
    ["\"a\"b\"c\",d", [["\"a\"b\"c\"", "d"]]],
    ["\0,\ud800\n\u202e", [["\0", "\ud800"], ["\u202e"]]],
  ])("parts %j", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it("takes a quote that nothing closes as text, says where it is, and keeps the rows after it", () => {
    expect(finished(csvRows("a,b\nc,\"d\ne,\"\"f\"\"\ng,h", ","))).toEqual({
      rows: [["a", "b"], ["c", "\"d"], ["e", "\"\"f\"\""], ["g", "h"]],
      unclosed: [{ row: 2, text: "\"d" }, { row: 3, text: "\"\"f\"\"" }],
    });
    expect(finished(csvRows("a,\"b\"\n", ",")).unclosed).toEqual([]);
  });

  it("parts what is well formed as d3-dsv does", () => {
    const cell = fc.stringMatching(/^[ab ,;"\r\n\t]{0,5}$/).map((text) => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(table, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r", "\r\n"), (rows, delimiter, end) => {
      const text = rows.map((cells) => cells.join(delimiter)).join(end);
      const withoutBlank = (all: readonly (readonly string[])[]) => all.filter((cells) => cells.join("") !== "" || cells.length > 1);
      expect(withoutBlank(rowsOf(text, delimiter))).toEqual(withoutBlank(dsvFormat(delimiter).parseRows(text)));
    }), { numRuns: 500 });
  });

  it("gives back any cells that were written with quotes", () => {
    const cells = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(fc.property(cells, fc.constantFrom("\n", "\r", "\r\n"), (rows, end) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(",") + end).join("");
      expect(finished(csvRows(text, ","))).toEqual({ rows, unclosed: [] });
    }));
  });

  it("loses nothing but quotes, delimiters and ends of lines of any text", () => {
    const letters = (text: string) => text.replaceAll(/[",\r\n]/g, "");
    fc.assert(fc.property(fc.stringMatching(/^[ab",\r\n]{0,30}$/), (text) => {
      expect(letters(rowsOf(text).flat().join(""))).toBe(letters(text));
    }), { numRuns: 1000 });
  });

  it("loses no quote of a cell in which one closes nothing", () => {
    expect(rowsOf("\"He said\" and \"she said\",b")).toEqual([["\"He said\" and \"she said\"", "b"]]);
    expect(rowsOf("\"He said \"no\" to me\",b\n\"He said \"no\", twice\",b")).toEqual([["He said \"no\" to me", "b"], ["\"He said \"no\"", " twice\"", "b"]]);
  });

  it("stops for others, within a row too", () => {
    const count = (text: string) => [...csvRows(text, ",")].length;
    expect(count("a,b\n".repeat(100_000))).toBeGreaterThan(4);
    expect(count("a,".repeat(200_000))).toBeGreaterThan(4);
  });

  it("is done soon with a quote at the start of each cell, and with one in each character", () => {
    expect(rowsOf(`a\n${"\"b,\n".repeat(300_001)}`).length).toBeGreaterThan(1);
    expect(rowsOf("\"".repeat(2_000_001)).length).toBe(1);
  });
});

describe("delimiterOf(text)", () => {
  it.each([
    ["a,b\n1,2", ","],
    ["a;b\n1,5;2,5", ";"],
    ["a\tb, c, d\n1\t2", "\t"],
    ["a|b\n1|2", "|"],
    ["Date;\"Title, long\"\n1911;\"a, b, c\"", ";"],
    ["Date,Title\n1911,\"a; b; c\nd; e; f\"", ","],
    ["Date,Title\n1911,a; b; c", ","],
    ["Datum;Titel, kurz\n1911;Berlin, Wien, Prag\n1912;Wien", ";"],
    ["one column\nof text", ","],
    ["", ","],
  ])("of %j is %j", (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
