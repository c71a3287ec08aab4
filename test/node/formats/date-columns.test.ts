import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readJSON } from "../../../src/formats/read-json.js";

describe("a date whose year, month and day are in columns of their own", () => {
  it.each([
    ["Year,Month,Day\n1911,May,3\n", "1911 May 3"],
    ["Day,Month,Year\n3,May,1911\n", "3 May 1911"],
    ["Month,Day,Year\nMay,3,1911\n", "May 3 1911"],
    ["Jahr,Monat,Tag\n1911,Mai,3\n", "1911 Mai 3"],
    ["Année,Mois,Jour\n1911,mai,3\n", "1911 mai 3"],
    ["Год,Месяц,День\n1911,мая,3\n", "1911 мая 3"],
    ["Day,Year,Month\n3,1911,May\n", "3 May 1911"],
  ])("is told as it is written in the order of the columns, as long as that reads as a date: %j", (text, timeWritten) => {
    expect(readCSV(text).records).toEqual([{ id: "row-2", time: "1911-05-03", timeWritten }]);
  });

  it("is of columns that are named in their order, where they are guessed and where they are no date", () => {
    const { problems, guesses } = readCSV("Tag;Monat;Jahr\n31;Juni;1911\n");
    expect(guesses.map(({ message }) => message)).toContain('columns "Tag", "Monat", "Jahr" are read as the date, by their names');
    expect(problems.map(({ message }) => message)).toEqual(['row 2, column Tag, Monat, Jahr: "31 Juni 1911" is not a date']);
  });

  it("is so of fields too", () => {
    expect(readJSON('[{"day":3,"month":"May","year":1911}]').records).toEqual([{ id: "record-1", time: "1911-05-03", timeWritten: "3 May 1911" }]);
    expect(readJSON('[{"year":1911,"month":"May","day":3}]').records).toEqual([{ id: "record-1", time: "1911-05-03", timeWritten: "1911 May 3" }]);
  });
});
