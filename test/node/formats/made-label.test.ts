import { describe, expect, it } from "vitest";
import { cite } from "../../../src/formats/cite.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readJSON } from "../../../src/formats/read-json.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeJSON } from "../../../src/formats/write-json.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { readRecords } from "../../../src/records/read.js";
import { toHTML } from "../../../src/static.js";

const TABLE = "Date,Sender,Place,Box,Link\n3 May 1911,Anna Vetrova,Vienna,12,\n1912,Karl Berg,,,\n1913,,,,\n,,,,https://example.org/a\n";

describe("a record of a file that has no title", () => {
  it.each([
    ["by its lane and the first words that are said of it", 0, "Anna Vetrova, Vienna"],
    ["by its lane", 1, "Karl Berg"],
    ["by its date, where that is all there is", 2, "1913"],
    ["by its id, where there is nothing", 3, "row-5"],
  ])("is called %s", (_, i, label) => {
    const { records, channels } = readCSV(TABLE);
    expect(readRecords(records, channels).records[i]?.label).toBe(label);
  });

  it("is called by the first words of its summary, before all else", () => {
    const { records, channels } = readCSV(`Date,Sender,Summary\n1911,Anna,${"word ".repeat(30)}\n`);
    expect(readRecords(records, channels).records[0]?.label).toBe(`${"word ".repeat(12)}…`);
  });

  it("keeps an id that the file has for it", () => {
    const { records, channels } = readCSV("ID,Date,Sender\nM 17,1911,Anna\n");
    expect(readRecords(records, channels).records[0]?.label).toBe("M 17");
    expect(channels.label).toBeUndefined();
  });

  it.each(["item-7", "row-2", "event-12-2"])("keeps the id %s too, which only looks as if a reader had made it", (id) => {
    const table = readCSV(`ID,Date,Summary\n${id},1911,Long words\n,1912,Other words\n`);
    expect(readRecords(table.records, table.channels).records.map(({ label }) => label)).toEqual([id, "Other words"]);
    const list = readJSON(JSON.stringify([{ id, time: "1911", summary: "Long words" }]));
    expect(list.channels.label).toBeUndefined();
    const again = readCSV(`ID,Date,Summary\n${id},1911,Long words\n${id},1912,Other words\n`);
    expect(again.channels.label).toBeUndefined();
  });

  it("is read from JSON as from the table that it was written from", () => {
    const { records, channels } = readCSV(TABLE);
    const again = readJSON(writeJSON(records, { channels }));
    expect(again.records).toEqual(records);
    expect(readRecords(again.records, again.channels).records.map(({ label }) => label)).toEqual(["Anna Vetrova, Vienna", "Karl Berg", "1913", "row-5"]);
  });

  it("is cited and written as one without a title, with its channels as without", () => {
    const { records, channels } = readCSV(TABLE);
    const { label: _, ...others } = channels;
    for (const write of [cite, writeBibTeX, writeCSL, writeJSON, writeRIS]) expect(write(records, { channels })).toBe(write(records, { channels: others }));
    expect(cite(records.slice(0, 1), { channels })).toMatch(/^Anna Vetrova, untitled document, May 3, 1911/);
  });

  it("is cited so on a page too", () => {
    const html = toHTML(readCSV(TABLE), { page: true });
    expect(html).toContain(">Anna Vetrova, Vienna<");
    expect(html).toMatch(/untitled document/i);
    expect(html).not.toMatch(/"(?:name|headline)": *"Anna Vetrova, Vienna/);
  });
});
