import { describe, expect, it } from "vitest";
import { type CSVOptions, readCSV } from "../../../src/formats/read-csv.js";
import { readJSON } from "../../../src/formats/read-json.js";
import { read } from "../../../src/formats/read.js";
import { readRows } from "../../../src/formats/read-table.js";

const messages = (found: readonly { readonly message: string }[]) => found.map(({ message }) => message);

/** What each field is read from, as the guesses tell it. */
function guessed(text: string, options?: CSVOptions): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { field, column } of readCSV(text, options).guesses) fields[field] = field in fields ? `${fields[field]!} + ${column}` : column;
  return fields;
}

/** The same table as lists in JSON. */
const asLists = (text: string): string => JSON.stringify(text.trim().split("\n").map((line) => line.split(",")));

const letters = "Datum;Absender;Empfänger;Betreff;Ort\n1911-02-01;Meyer, Hans;Rosa;Brief;Berlin\n1911-13-01;Karl;Rosa;\"Noch\n\"\"ein\"\" Brief\";Berlin\n";

describe("readCSV(text)", () => {
  it("reads a table into records, and tells what it took for what", () => {
    const { records, problems, guesses } = readCSV(letters);
    expect(records).toEqual([
      { id: "row-2", time: "1911-02-01", lane: ["Meyer, Hans"], laneIsAuthor: true, title: "Brief", facets: { Empfänger: ["Rosa"], Ort: ["Berlin"] } },
      { id: "row-3", timeWritten: "1911-13-01", lane: ["Karl"], laneIsAuthor: true, title: "Noch\n\"ein\" Brief", facets: { Empfänger: ["Rosa"], Ort: ["Berlin"] } },
    ]);
    expect(messages(problems)).toEqual(["row 3, column Datum: \"1911-13-01\" is not a date"]);
    expect(messages(guesses)).toEqual([
      "cells are taken to end at \";\"",
      "column \"Datum\" is read as the date, by its name",
      "column \"Absender\" is read as the lane, by its name",
      "column \"Betreff\" is read as the title, by its name",
      "column \"Empfänger\" is read as a facet, by its name",
      "column \"Ort\" is read as a facet, by its name",
    ]);
  });

  it("reads a column Аннотация as the summary", () => {
    expect(readCSV("Дата,Автор,Аннотация\n1911,Анна,О забастовке\n").records).toEqual([{ id: "row-2", time: "1911", lane: ["Анна"], laneIsAuthor: true, summary: "О забастовке" }]);
  });

  it("counts the header and blank rows, which are no records", () => {
    const { records, problems } = readCSV("\nDate,Title\n\n1953,a\n , \n31 June 1953,b\n");
    expect(records.map(({ id }) => id)).toEqual(["row-4", "row-6"]);
    expect(problems).toEqual([expect.objectContaining({ index: 5, field: "Date", value: "31 June 1953", message: "row 6, column Date: \"31 June 1953\" is not a date" })]);
  });

  it("obeys the first line that Excel writes, which is no row", () => {
    const { records, guesses } = readCSV("sep=|\r\nDate|Title\r\n1953|a; b, c\r\n");
    expect(records).toEqual([{ id: "row-2", time: "1953", title: "a; b, c" }]);
    expect(guesses.map(({ field }) => field)).toEqual(["time", "title"]);
  });

  it("reads a byte order mark, and bytes that are no UTF-8 as Windows-1252, which it tells", () => {
    expect(readCSV("\ufeffDate,Title\n1953,ä").records).toEqual([{ id: "row-2", time: "1953", title: "ä" }]);
    const { records, guesses } = readCSV(Uint8Array.from("Date,Title\n1953,\xe4", (character) => character.charCodeAt(0)));
    expect(records[0]!.title).toBe("ä");
    expect(guesses[0]).toMatchObject({ field: "encoding", message: "the bytes are read as Windows-1252, since they are not UTF-8" });
  });

  it("reads Russian bytes as Windows-1251, which it tells", () => {
    const { records, guesses } = readCSV(Uint8Array.from([...new TextEncoder().encode("Date,Title\n1953,"), 0xcc, 0xe8, 0xf0]));
    expect(records[0]!.title).toBe("Мир");
    expect(messages(guesses)[0]).toBe("the bytes are read as Windows-1251, since they are not UTF-8");
  });

  it("keeps what is nothing else in details, and cells beyond the header, which is a problem", () => {
    const { records, problems, channels } = readCSV("Date,Pages,__proto__,Pages\n1953,7,x,8\n1954,9,,,\n1955,,,,more\n", { columns: { title: null } });
    expect(records.map(({ details }) => Object.entries(details ?? {}))).toEqual([[["Pages", ["7"]], ["__proto__", ["x"]], ["Pages 2", ["8"]]], [["Pages", ["9"]]], [["column 5", ["more"]]]]);
    expect(messages(problems)).toEqual(["row 4: has 5 cells, and the header 4"]);
    expect(Object.keys(channels.details!)).toEqual(["Pages", "__proto__", "Pages 2", "column 5"]);
    expect(Object.prototype).not.toHaveProperty("x");
  });

  it.each([
    ["</script><img src=x onerror=alert(1)>"], ["<!-- lost -->"], ["<script>alert(1)</script>"], ["<iframe allow=\"autoplay\"></iframe>"], ["<a href='https://example.org/1'></a>"],
  ])("tells that %j, which has no text, is left out", (html) => {
    const message = `column Title: "${html}" has tags and nothing else, of which no text is left`;
    const problems = [readCSV(`Date,Title\n1953,"${html.replaceAll("\"", "\"\"")}"\n1954,T\n`), readJSON(JSON.stringify([{ Date: "1953", Title: html }, { Date: "1954", Title: "T" }]))].map((reading) => messages(reading.problems));
    expect(problems).toEqual([[`row 2, ${message}`], [`record 1, ${message.replace("column ", "")}`]]);
  });

  it.each(["<p></p>", "&nbsp;", "<br/>", "<p class=\"MsoNormal\">&nbsp;</p>", " "])("tells nothing of %j, which is empty", (html) => {
    for (const reading of [readCSV(`Date,Title\n1953,"${html.replaceAll("\"", "\"\"")}"\n1954,T\n`), readJSON(JSON.stringify([{ Date: "1953", Title: html }, { Date: "1954", Title: "T" }]))]) {
      expect([reading.problems, reading.records[0]!.title]).toEqual([[], undefined]);
    }
  });

  it("takes HTML, formulas and scripts as text", () => {
    const [record] = readCSV("Date,Title,Description\n1953,=cmd|' /C calc'!A0,\"<p>a &amp; <b>b</b></p><script>alert(1)</script>\"\n").records;
    expect(record).toMatchObject({ title: "=cmd|' /C calc'!A0", summary: "a & b" });
  });

  it("reads the ids of a column, and makes those apart that are the same", () => {
    const { records, problems } = readCSV("ID,Date\na,1953\na,1954\n,1955\n");
    expect(records.map(({ id }) => id)).toEqual(["a", "a-2", "row-4"]);
    expect(messages(problems)).toEqual(["row 3, column id: \"a\" was seen before; this one is kept as \"a-2\""]);
  });

  it("takes a quote that nothing closes as text, and says so", () => {
    const { records, problems } = readCSV("Date,Title\n1953,\"a\n1954,b\n");
    expect(records.map(({ title }) => title)).toEqual(["\"a", "b"]);
    expect(messages(problems)).toEqual(["row 2: \"\"a\" starts with a quote that nothing closes, and is read as it stands"]);
  });

  it("says of an empty file that it has no rows", () => {
    for (const text of ["", "\n\n", " , ,\n"]) expect(messages(readCSV(text).problems)).toEqual(["the file has no rows"]);
  });

  it("has no records of a header alone, and says so", () => {
    const { records, problems } = readCSV("Date,Title\n");
    expect(records).toEqual([]);
    expect(messages(problems)).toEqual(["the file has no rows below its header"]);
  });

  it("finds the header below a title and a blank line, and tells", () => {
    const { records, guesses, problems } = readCSV("Letters of Rosa,,\nsource: an archive\n\nDate,Title,Sender\n1911,a,Karl\n1912,b,\n");
    expect(records).toEqual([{ id: "row-5", time: "1911", title: "a", lane: ["Karl"], laneIsAuthor: true }, { id: "row-6", time: "1912", title: "b" }]);
    expect(problems).toEqual([]);
    expect(messages(guesses)).toContain("row 4 is read as the header, and what stands above it as no record: Letters of Rosa; source: an archive");
  });

  it.each([
    ["a total at its end", "Liste des lettres du fonds;;\n;;\nDate;Expéditeur;Lieu\n1911;Rosa;Paris\n1912;Clara;Lyon\nTotal : 2 lettres;;\n", "row 3 is read as the header, and what stands above it as no record: Liste des lettres du fonds"],
    ["no blank row below its title", "Letters of the archive;;\nDate;Sender;Place\n1911;Rosa;Paris\n1912;Clara;Lyon\n", "row 2 is read as the header, and what stands above it as no record: Letters of the archive"],
    ["a comment", "# exported; from the archive\nDate;Sender;Place\n1911;Rosa;Paris\n1912;Clara;Lyon\n", "row 2 is read as the header, and what stands above it as no record: # exported; from the archive"],
    ["two rows of names", "Letter;;;Archive\nDate;Sender;Place;Signatur\n1911;Rosa;Paris;A 1\n1912;Clara;Lyon;\n", "row 2 is read as the header, and what stands above it as no record: Letter; Archive"],
  ])("finds the header of a table with %s", (_, text, message) => {
    const { records, guesses } = readCSV(text);
    expect(records.slice(0, 2).map(({ time, lane, facets }) => [time, lane, facets])).toEqual([["1911", ["Rosa"], expect.any(Object)], ["1912", ["Clara"], expect.any(Object)]]);
    expect(messages(guesses)).toContain(message);
  });

  it("takes for the header a first row that names columns, whatever stands below", () => {
    expect(readCSV("#id;Date;Title\n1;1911;a\n").records).toMatchObject([{ time: "1911", title: "a" }]);
    expect(readCSV("Wer;Wann;Was;\nAuthor;1911;Title;x\nRosa;1912;b;c\n").records).toHaveLength(2);
    expect(readCSV("Sender;;Date\nRosa;Title;1911\nClara;x;1912\n").records).toHaveLength(2);
  });

  it("finds what cells end at below a title", () => {
    expect(read("Letters, of Rosa\n\nDate;Title\n1911;a\n1912;b\n", { format: "csv" }).records).toMatchObject([{ time: "1911", title: "a" }, { time: "1912", title: "b" }]);
  });

  it("takes one column for a table, and no cell of it for a title", () => {
    expect(readCSV("Date\n\n1911\n1912\n").records).toHaveLength(2);
    expect(readCSV("Date\n\n1911,a\n1912\n").records.map(({ time }) => time)).toEqual(["1911", "1912"]);
  });

  it.each([
    ["<!doctype html><p>a,b", "the file is a web page, not a file of records"],
    ["\ufeff \n<HTML lang=en><p>a,b", "the file is a web page, not a file of records"],
    ["PK\u0003\u0004\u0014\0,a", "the file is a workbook or an archive; save it as CSV"],
    ["\u0001\0\0\u0002\0a,b\0\0", "the file is binary, not a file of text; save it as CSV"],
  ])("refuses %j", (text, message) => {
    for (const input of [text, new TextEncoder().encode(text)]) {
      for (const { records, problems } of [readCSV(input), read(input), read(input, { format: "csv" }), read(input, { name: "a.csv" })]) {
        expect(records).toEqual([]);
        expect(messages(problems)).toEqual([message]);
      }
    }
  });

  it("takes a lone control and HTML in a cell for text", () => {
    expect(readCSV("Date,Title\n1911,a\0 <html>\n").records).toHaveLength(1);
  });
});

describe("readCSV(text), guessing columns by their names", () => {
  it.each([
    ["Start Date,End Date,Sender,Title,Notes,URL,Type,Place", { time: "Start Date", end: "End Date", lane: "Sender", title: "Title", summary: "Notes", href: "URL", kind: "Type", facets: "Place" }],
    ["date_written,DATE,from,to,headline,topics", { time: "DATE", recorded: "date_written", lane: "from", title: "headline", facets: "to + topics" }],
    ["Datum,Verfasser,Empfänger,Überschrift,Inhalt,Art,Schlagwort,Signatur", { time: "Datum", lane: "Verfasser", facets: "Empfänger + Schlagwort", title: "Überschrift", summary: "Inhalt", kind: "Art" }],
    ["Expéditeur,Début,Fin,Titre,Résumé,Lieu,Destinataire,Lien", { time: "Début", end: "Fin", lane: "Expéditeur", title: "Titre", summary: "Résumé", href: "Lien", facets: "Destinataire + Lieu" }],
    ["Дата,Дата записи,Отправитель,Получатель,Заголовок,Содержание,Место,Тип", { time: "Дата", recorded: "Дата записи", lane: "Отправитель", facets: "Получатель + Место", title: "Заголовок", summary: "Содержание", kind: "Тип" }],
    ["日期,记录日期,发件人,收件人,标题,摘要,地点,链接,编号", { time: "日期", recorded: "记录日期", lane: "发件人", facets: "收件人 + 地点", title: "标题", summary: "摘要", href: "链接", id: "编号" }],
    ["Title of the letter,Sender (full name),Date of it\na,Rosa,1911\nb,Rosa,1912", { time: "Date of it", title: "Title of the letter", lane: "Sender (full name)" }],
  ])("%s", (header, fields) => {
    expect(guessed(`${header}\n`, { delimiter: "," })).toEqual(fields);
  });

  it.each([
    ["date_from", "date_to"], ["Datum von", "Datum bis"], ["Year from", "Year to"], ["Date début", "Date fin"], ["Date de début", "Date de fin"], ["дата начала", "дата окончания"], ["начало", "конец"],
    ["开始日期", "结束日期"], ["开始", "结束"], ["from (date)", "to (date)"], ["Anfangsjahr", "Endjahr"], ["Date (start)", "Date (end)"], ["Laufzeit von", "Laufzeit bis"], ["eventStartDates", "eventEndDates"],
  ])("takes %s and %s for the two ends of a date", (from, to) => {
    for (const rows of ["", "1911,1913,a\n1912,,b\n"]) {
      const { records, guesses } = readCSV(`${from},${to},Title\n${rows}`, { delimiter: "," });
      expect(guesses.slice(0, 2)).toMatchObject([{ field: "time", column: from }, { field: "end", column: to }]);
      if (rows !== "") expect(records.map(({ time, recorded }) => [time, recorded])).toEqual([["1911/1913", undefined], ["1912", undefined]]);
    }
  });

  it("takes the two ends for the date beside one in words that are not read, which is a line of the card, unless that is there for more rows", () => {
    const text = "Date,Date from,Date to\nin exile,1911,1913\nMay 1912,1912-05-01,1912-05-31\n";
    expect(readCSV(text).records).toMatchObject([{ time: "1911/1913", details: { Date: ["in exile"] } }, { time: "1912-05-01/1912-05-31", details: { Date: ["May 1912"] } }]);
    expect(readCSV(`${text}1914,,\n`).records).toMatchObject([{ timeWritten: "in exile", details: { "Date from": ["1911"], "Date to": ["1913"] } }, { time: "1912-05" }, { time: "1914" }]);
    expect(guessed("日期,开始时间,结束时间\n1911-05-03,10:00,11:30\n")).toEqual({ time: "日期" });
    expect(guessed("Datum,Datum bis,Titel\n1911,1912,a\n")).toEqual({ time: "Datum", end: "Datum bis", title: "Titel" });
    expect(guessed("Sent,Date from,Date to\n1910,1911,1912\n", { columns: { time: "Sent" } })).toEqual({});
    expect(guessed("Date from,Date to\n1911,1912\n", { columns: { time: "Date from" } })).toEqual({ end: "Date to" });
  });

  it.each([["Not before", "Not after"], ["notBefore", "notAfter"], ["nicht vor", "nicht nach"], ["pas avant", "pas après"], ["Не ранее", "Не позднее"], ["不早于", "不晚于"], ["Earliest date", "Latest date"]])("takes %s and %s for what one date lies between, and tells it", (from, to) => {
    const { records, problems, guesses } = readCSV(`Title,${from},${to}\na,1911-05,1911-07\nb,1911,\nc,,1911\nd,1911,1911\ne,,\nf,1913,1911\ng,31 June 1911,1912\nh,1911-05,1911\n`);
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([
      ["[1911-05..1911-07]", `${from} 1911-05, ${to} 1911-07`], ["[1911..]", `${from} 1911`], ["[..1911]", `${to} 1911`], ["1911", `${from} 1911, ${to} 1911`], [undefined, undefined],
      [undefined, `${from} 1913, ${to} 1911`], ["[..1912]", `${from} 31 June 1911, ${to} 1912`], ["[1911-05..1911]", `${from} 1911-05, ${to} 1911`],
    ]);
    expect(messages(problems)).toEqual([`row 7, column ${to}: "1911" and "1913" do not bound one date`, `row 8, column ${from}: "31 June 1911" is not a date`]);
    expect(messages(guesses).slice(0, 2)).toEqual([`column "${from}" is read as the earliest date, by its name`, `column "${to}" is read as the latest date, by its name`]);
  });

  it.each(["Date,Not before,Not after", "Date,Date from,Date to", "Not before,Date,Not after"])("keeps the days of a column that is the date, whatever is beside it in %s, and tells it", (header) => {
    const [from, to] = header.split(",").filter((name) => name !== "Date") as [string, string];
    const row = header.replace("Date,", "1911-05-03,").replaceAll(from, "1911").replaceAll(to, "1911");
    for (const { records, guesses } of [readCSV(`${header}\n${row}\n`), readJSON(JSON.stringify([header.split(","), row.split(",")]))]) {
      expect(records).toMatchObject([{ time: "1911-05-03", details: { [from]: ["1911"], [to]: ["1911"] } }]);
      expect(messages(guesses)).toContain(`columns "${from}", "${to}" are no part of the date, since column "Date" is`);
    }
    expect(guessed("Year,Date from,Date to\n1911,1911-05-03,1911-05-09\n")).toMatchObject({ time: "Date from", end: "Date to" });
  });

  it("settles what dates are by dates in marks of direction too", () => {
    const text = ["Title,Sent on", "a,\u202a05/03/1911\u202c", "b,\u202a05/13/1911\u202c", ""].join("\n");
    for (const { records } of [readCSV(text), readJSON(asLists(text))]) expect(records).toMatchObject([{ time: "1911-05-03" }, { time: "1911-05-13" }]);
    expect(guessed(text.replace("Sent on", "Column"))).toMatchObject({ time: "Column" });
  });

  it("takes one bound alone for what it is", () => {
    expect(readCSV("Title,Not after\na,1911\n").records).toMatchObject([{ time: "[..1911]", timeWritten: "Not after 1911" }]);
    expect(readCSV("Title,Not before\na,1911\n").records).toMatchObject([{ time: "[1911..]" }]);
    expect(readCSV("Title,Date,Not after\na,1911,1912\n").records).toMatchObject([{ time: "1911", details: { "Not after": ["1912"] } }]);
  });

  it.each(["Signatur", "Cote", "Шифр", "档号", "Shelfmark", "Call number", "Signatur (alt)"])("takes %s for a fact of the card, which several records may share, and for no id", (name) => {
    const { records, problems, guesses } = readCSV(`Datum,${name}\n1911,"Rep. 12, Nr. 5"\n1912,"Rep. 12, Nr. 5"\n1913,"Rep. 12, Nr. 6"\n`);
    expect(records.map(({ id, details }) => [id, details])).toEqual([["row-2", { [name]: ["Rep. 12, Nr. 5"] }], ["row-3", { [name]: ["Rep. 12, Nr. 5"] }], ["row-4", { [name]: ["Rep. 12, Nr. 6"] }]]);
    expect(problems).toEqual([]);
    expect(guesses.map(({ field }) => field)).toEqual(["time"]);
    expect(readCSV(`Datum,${name}\n1911,a\n`, { columns: { id: name } }).records).toMatchObject([{ id: "a" }]);
  });

  it.each(["写信人", "发信人", "Creator", "Writer", "Correspondent"])("takes %s for who wrote", (name) => {
    expect(guessed(`Date,${name},收信人\n1911,Rosa,Karl\n1912,Karl,Rosa\n`)).toEqual({ time: "Date", lane: name, facets: "收信人" });
  });

  it("asks the values where a name may be said of a time or of a person", () => {
    expect(guessed("Von,Bis,Was\n1911-01-01,1911-02-01,a\n1912,1913,b\n")).toMatchObject({ time: "Von", end: "Bis" });
    expect(guessed("Von,An,Datum\nRosa,Karl,1911-01-01\nRosa,Karl,1912-01-01\n")).toMatchObject({ time: "Datum", lane: "Von", facets: "An" });
    expect(guessed("Name,Date\nBattle,1911\nTreaty,1912\n")).toMatchObject({ title: "Name" });
    expect(guessed("Name,Date\nRosa,1911\nRosa,1912\n")).toMatchObject({ lane: "Name" });
  });

  it.each([
    ["Town,Inhabitants,Founded\nA,1500,1200\nB,1503,1210\nC,1512,1250", { time: "Founded" }],
    ["Name,Inventory no.,Written on\nN,2000,1 May 1911", { time: "Written on" }],
    ["Title,Pages,Shelfmark,Published\nA,1911,1500-12,1955", { time: "Published" }],
    ["Letter,Written,Printed,Author\nA,1911,1955,Rosa", { time: "Written", recorded: "Printed" }],
    ["Letter,Printed,Sent\nA,1955,1911", { time: "Sent", recorded: "Printed" }],
    ["Title,Date,Written\nA,1911,1955", { time: "Date", recorded: "Written" }],
    ["Title,Written,Date of the talk\nA,1955,1911", { time: "Date of the talk", recorded: "Written" }],
    ["Town,Year founded\nA,1200", { time: "Year founded" }],
    ["Chair,Made,Acquired\nA,oak,1911", { time: "Acquired" }],
    ["Ort,Einwohner,Gegründet\nA,1500,1200", { time: "Gegründet" }],
    ["Город,Жителей,Основан\nA,1500,1200", { time: "Основан" }],
  ])("takes what says that something was then for the date, and other numbers for none: %s", (text, fields) => {
    const { time, recorded } = guessed(text);
    expect({ time, recorded }).toEqual({ recorded: undefined, ...fields });
  });

  it("tells that a year with a minus is read as one before Christ, and not as the end of what nobody knows the start of", () => {
    const { records, guesses } = readCSV("Date,Title\n1900,a\n-1911,b\n1912,c\n");
    expect(records[1]!.time).toBe("-1911");
    expect(guesses).toContainEqual({ field: "years", column: "Date", message: "dates of column \"Date\" such as -1911 are read as years before Christ, of which EDTF counts the first as 0" });
    expect(readCSV("Date,Title\n1900,a\n1911-,b\n").guesses.filter(({ field }) => field === "years")).toEqual([]);
  });

  it("takes for the date what is so by its values where most of them are in doubt", () => {
    expect(guessed("Fecha,Asunto\n1911-03-04,A\n1911-05~,B\n1912?,C\n1953?/1956,D\n1912,E\n")).toMatchObject({ time: "Fecha", title: "Asunto" });
  });

  it.each(["Town,Inhabitants\nA,1500\nB,1503", "Title,Shelfmark\nA,1500-12"])("takes no column for the date where none surely is, and says so: %j", (text) => {
    const { problems, guesses, records } = readCSV(text);
    expect(messages(problems)).toEqual(["the file has no column of dates that is known; say which with columns"]);
    expect(guesses).toContainEqual({ field: "time", column: "", message: "no column is read as the date, since none is called one, and too few values of any are surely dates" });
    expect(records[0]).not.toHaveProperty("time");
    expect(readCSV(text, { columns: { time: null } }).problems).toEqual([]);
  });

  it.each(["1 May 1911", "1911-05-01", "5.1911", "Mai 1911"])("takes values such as %s for dates, whatever they are called", (date) => {
    expect(guessed(`A,B\nx,${date}`)).toMatchObject({ time: "B" });
  });

  it.each(["Subject", "Betreff", "Objet", "Тема", "主题", "Re"])("takes %s for the title where there is no better one", (name) => {
    expect(guessed(`Date,${name}\n1911,a`)).toMatchObject({ time: "Date", title: name });
    expect(guessed(`Date,${name},Title\n1911,a,b`)).toMatchObject({ title: "Title" });
  });

  it("takes short descriptions for titles where there are none, and long ones for summaries", () => {
    expect(guessed("Date,Description\n1911,a")).toMatchObject({ title: "Description" });
    expect(guessed("Date,Description,Subject\n1911,a,b")).toMatchObject({ title: "Subject", summary: "Description" });
    expect(guessed(`Date,Description\n1911,${"long text ".repeat(20)}`)).toMatchObject({ summary: "Description" });
  });

  it.each([["Date", "From", "To"], ["Sent", "Von", "An"], ["Date", "De", "À"], ["Дата", "От", "Кому"]])("takes who is below %s, %s, %s for sender and addressee, however many rows there are", (date, from, to) => {
    for (const count of [1, 2, 200]) {
      const rows = Array.from({ length: count }, (_, i) => `${1700 + i},Rosa ${i},Karl ${i}`);
      expect(guessed(`${date},${from},${to}\n${rows.join("\n")}`)).toMatchObject({ time: date, lane: from, facets: to });
    }
  });

  it("takes dates below From and To for start and end, unless there is another date", () => {
    expect(guessed("From,To,What\n1911,1912,a")).toMatchObject({ time: "From", end: "To" });
    expect(guessed("Sent,From,What\n1911,Rosa,a")).toMatchObject({ time: "Sent", lane: "From" });
  });

  it("joins the year, month and day of a date, and of its end", () => {
    const { records, guesses } = readCSV("Year,Month,Day,Time,End Year,End Month,End Day,Headline\n1911,3,14,,1911,4,2,a\n1912,10,,,,,,b\n-44,3,15,,,,,c\n");
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([["1911-03-14/1911-04-02", expect.any(String)], ["1912-10", undefined], ["-0044-03-15", undefined]]);
    expect(messages(guesses).slice(0, 2)).toEqual([
      "columns \"Year\", \"Month\", \"Day\" are read as the date, by their names",
      "columns \"End Year\", \"End Month\", \"End Day\" are read as the end of the date, by their names",
    ]);
  });

  it("reads no season into a month, nor a day without one", () => {
    const { records, problems } = readCSV("Year,Month,Day\n1911,21,\n1911,,5\n");
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([[undefined, "1911 21"], [undefined, "1911 5"]]);
    expect(messages(problems)).toEqual(["row 2, column Year, Month, Day: \"1911 21\" is not a date", "row 3, column Year, Month, Day: \"1911 5\" is not a date"]);
  });

  it("prefers a column of whole dates to their parts", () => {
    expect(guessed("Date,Year,Month\n1911-03-14,1911,3\n")).toMatchObject({ time: "Date" });
  });
});

describe("readCSV(text), guessing columns by their values", () => {
  const rows = Array.from({ length: 12 }, (_, i) => `1911-02-${10 + i},1911-03-${10 + i},${["Rosa", "Karl"][i % 2]!},Letter ${i},${"long text ".repeat(12)}${i},http://example.org/${i},${["Rome", "Wien", "Bern"][i % 3]!},${i % 2}`);

  it("finds dates, links, what is repeated, and short and long texts", () => {
    const found = guessed(`A,B,C,D,E,F,G,H\n${rows.join("\n")}\n`);
    expect(found).toEqual({ time: "A", recorded: "B", href: "F", lane: "C", summary: "E", title: "D", facets: "G" });
    expect(messages(readCSV(`A,B,C,D,E,F,G,H\n${rows.join("\n")}\n`).guesses)).toContain("column \"C\" is read as the lane, by its values");
  });

  it("takes a first row that has dates where the others have for a record, and tells it", () => {
    const { records, guesses } = readCSV(rows.join("\n"));
    expect(records.length).toBe(12);
    expect(records[0]).toMatchObject({ id: "row-1", time: "1911-02-10", lane: ["Rosa"], title: "Letter 0", details: { "column 8": ["0"] } });
    expect(messages(guesses).slice(0, 2)).toEqual(["row 1 is read as a record, and the columns have no names", "column \"column 1\" is read as the date, by its values"]);
  });

  it.each([
    ["3 May 1911,Rosa\nsoon after,Karl\nlater,Rosa\n", ["3 May 1911", "Rosa"]],
    ["31 June 1953,Rosa\n1.7.1953,Karl\n2.7.1953,Rosa\n", ["31 June 1953", "Rosa"]],
    ["1911,Rosa\n1912,Karl\nthe year after,Rosa\n", ["1911", "Rosa"]],
    ["3.5.1911,Text\n4.5.1911,Note\n5.5.1911,Text\n", ["3.5.1911", "Text"]],
    ["19111231,Rosa\n19120101,Karl\n", ["19111231", "Rosa"]],
    ["Ende März 1911,Rosa an Karl\n1912,Karl an Rosa\n", ["Ende März 1911", "Rosa an Karl"]],
  ])("loses no first row that has a date, as %j has, and tells it", (text, first) => {
    const { records, guesses } = readCSV(text);
    expect(records).toHaveLength(text.split("\n").length - 1);
    for (const cell of first) expect(JSON.stringify(records[0])).toContain(JSON.stringify(cell));
    expect(messages(guesses)).toContain("row 1 is read as a record, and the columns have no names");
    expect(readJSON(asLists(text)).records).toHaveLength(records.length);
    expect(messages(readJSON(asLists(text)).guesses)).toContain("row 1 is read as a record, and the columns have no names");
  });

  it.each(["Month,May 1911,June 1911\nletters,12,13\n", "Name,1.5.1911,1.6.1911\nRosa,yes,no\n", "Ort,1800,1850\nBonn,1500,1700\n", "Date of 3 May 1911,Title\n1911,a\n", "Title,1990-01,1990-02\nA,1200,1300\n"])("takes dates that head something else for names: %j", (text) => {
    expect(readCSV(text).records).toHaveLength(1);
    expect(readJSON(asLists(text)).records).toHaveLength(1);
  });

  it("takes for dates what mostly is, where the columns have no names", () => {
    expect(readCSV("3.5.1911,Rosa\n1912,Karl\n31. Juni 1911,Rosa\n").records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([["1911-05-03", "3.5.1911"], ["1912", undefined], [undefined, "31. Juni 1911"]]);
  });

  it("takes years that head columns of something else for names", () => {
    expect(readCSV("Land,1950,1951\nFrance,12,13\n").records).toHaveLength(1);
    expect(readCSV("1950,a\n1951,b\n").records).toHaveLength(2);
  });

  it("parts lanes and facets at what the delimiter is not, where a cell has several", () => {
    const { records, guesses } = readCSV("Date,Sender,Place,Title\n1911,Rosa; Karl,Rome|Wien,a; b\n1912,Rosa,Wien,c\n");
    expect(records[0]).toMatchObject({ lane: ["Rosa", "Karl"], facets: { Place: ["Rome", "Wien"] }, title: "a; b" });
    expect(messages(guesses)).toContain("column \"Sender\" has several values in a cell, parted at \";\"");
    expect(readCSV("Date;Sender\n1911;\"Rosa; Karl\"\n").records[0]!.lane).toEqual(["Rosa; Karl"]);
    expect(readCSV("Date,Sender\n1911,Rosa; Karl\n", { separator: null }).records[0]!.lane).toEqual(["Rosa; Karl"]);
    expect(readCSV("Date,Sender\n1911,M&uuml;ller\n").records[0]!.lane).toEqual(["Müller"]);
  });

  it("makes at most twelve columns facets that nobody asked for", () => {
    const header = Array.from({ length: 40 }, (_, i) => `f${i}`);
    const { channels } = readCSV(`${header.join(",")}\n${["a", "b", "a", "b"].map((value) => header.map(() => value).join(",")).join("\n")}\n`);
    expect(Object.keys(channels.facets!)).toHaveLength(12);
    expect(Object.keys(channels.details!)).toHaveLength(40 - 13);
  });

  it("keys no facet as a filter is keyed by itself", () => {
    const { channels, records } = readCSV("Date,text\n1911,a\n", { columns: { summary: null, facets: ["text"] } });
    expect(channels.facets).toMatchObject({ "text-facet": { label: "text" } });
    expect(records[0]!.facets).toEqual({ text: ["a"] });
  });
});

describe("readCSV(text, { columns })", () => {
  const text = "Date,Food,Sender,Written,Place\n1911,Bread,Rosa,1912,Rome\n";

  it("reads what it is told, and guesses the rest", () => {
    const { records, guesses } = readCSV(text, { columns: { time: "Written", lane: "Food", title: null, facets: ["Sender"] } });
    expect(records).toEqual([{ id: "row-2", time: "1912", lane: ["Bread"], facets: { Sender: ["Rosa"] }, details: { Date: ["1911"], Place: ["Rome"] } }]);
    expect(guesses).toEqual([]);
  });

  it("leaves out what is in no list of details that is given", () => {
    expect(readCSV(text, { columns: { recorded: null, lane: null, title: null, facets: [], details: ["Place"] } }).records).toEqual([{ id: "row-2", time: "1911", details: { Place: ["Rome"] } }]);
  });

  it("throws for a column or field that is not there", () => {
    expect(() => readCSV(text, { columns: { lane: "Foo" } })).toThrow(new TypeError("unknown column: Foo; did you mean \"Food\"?"));
    expect(() => readCSV(text, { columns: { facets: ["Nothing of it"] } })).toThrow(new TypeError("unknown column: Nothing of it; expected one of Date, Food, Sender, Written, Place"));
    expect(() => readCSV(text, { columns: { tiem: "Date" } as object })).toThrow(new TypeError("unknown field: tiem; did you mean \"time\"?"));
  });
});

describe("readCSV(text, { dayOrder })", () => {
  it("tells the order that the column settles", () => {
    expect(messages(readCSV("Date\n04/05/1911\n31/05/1911\n").guesses)).toContain("dates of column \"Date\" are read with the day first, by its values");
    expect(messages(readCSV("Date\n04/05/1911\n05/31/1911\n").guesses)).toContain("dates of column \"Date\" are read with the month first, by its values");
  });

  it.each(["c. 25/6/1911", "before 25/6/1911", "[25/06/1911]", "5/6/1911 - 25/6/1911"])("takes %j for one that settles it", (text) => {
    expect(readCSV(`Date\n5/6/1911\n${text}\nc. 5/6/1911\n`).records.map(({ time }) => time)).toEqual(["1911-06-05", expect.any(String), "1911-06-05~"]);
  });

  it("leaves unread and says what the column does not settle", () => {
    expect(messages(readCSV("Date\nc. 5/6/1911\n5/6/1911 in Paris\n").problems)).toEqual(["row 2, column Date: \"c. 5/6/1911\" may be 5 June or 6 May; the column does not settle which", "row 3, column Date: \"5/6/1911 in Paris\" is not a date"]);
    const { records, problems } = readCSV("Date\n04/05/1911\n");
    expect(records).toEqual([{ id: "row-2", timeWritten: "04/05/1911" }]);
    expect(messages(problems)).toEqual(["row 2, column Date: \"04/05/1911\" may be 4 May or 5 April; the column does not settle which"]);
  });

  it("is obeyed, and then is no guess", () => {
    expect(guessed("Date\n31/05/1911\n", { dayOrder: "day-first" })).not.toHaveProperty("order");
    expect(() => readCSV("Date\n1911\n", { dayOrder: "dmy" as "day-first" })).toThrow(new TypeError("unknown dayOrder: dmy; expected one of day-first, month-first"));
  });
});

describe("readCSV(text), of times of a day", () => {
  it.each([
    ["12/31/2011 0:00", "1/2/2012 00:00:00", "2011-12-31", "2012-01-02"],
    ["1911-12-31T00:00:00Z", "1911-12-31T00:00:00.000Z", "1911-12-31", "1911-12-31"],
    ["1911-12-31 00:00:00", "1912", "1911-12-31", "1912"],
  ])("reads %j as the day where all are midnight, which it tells, and keeps what is written", (one, other, day, next) => {
    const { records, guesses } = readCSV(`Date,Title\n"${one}",a\n"${other}",b\n`);
    expect(records.map(({ time }) => time)).toEqual([day, next]);
    expect(records[0]!.timeWritten).toBe(one);
    expect(messages(guesses)).toContain(`dates of column "Date" such as ${one} are read as days, by its values`);
    expect(readJSON(JSON.stringify([{ date: one, title: "a" }, { date: other, title: "b" }])).records.map(({ time }) => time)).toEqual([day, next]);
  });

  it("leaves a midnight beside another time as it is", () => {
    expect(readCSV("Date,Title\n1911-12-31T00:00:00Z,a\n1911-12-31T10:30:00Z,b\n").records.map(({ time }) => time)).toEqual(["1911-12-31T00:00:00Z", "1911-12-31T10:30:00Z"]);
    expect(readCSV("Date,Title\n1911-12-31T00:00:01Z,a\n").records[0]!.time).toBe("1911-12-31T00:00:01Z");
  });
});

describe("readCSV(text), of years that the column settles,", () => {
  it("reads 1911.0 as a year where all are such", () => {
    expect(readCSV("Year,Title\n1911.0,a\n,b\n1912.0,c\n").records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([["1911", "1911.0"], [undefined, undefined], ["1912", "1912.0"]]);
    expect(readCSV("Year,Title\n1911.0,a\n1912.5,b\n").records.map(({ time }) => time)).toEqual([undefined, undefined]);
  });

  it("reads ranges of them, and tells it", () => {
    const { records, guesses, problems } = readCSV("Date,Title\n1914-18,a\n1921-24,b\n1905-12,c\n1911,d\n1954-03,e\n1938-45,f\n");
    expect(records.map(({ time }) => time)).toEqual(["1914/1918", "1921/1924", "1905/1912", "1911", undefined, "1938/1945"]);
    expect(records[0]!.timeWritten).toBe("1914-18");
    expect(messages(guesses)).toContain("dates of column \"Date\" such as 1914-18 are read as from 1914 to 1918, by its values");
    expect(messages(problems)).toEqual(["row 6, column Date: \"1954-03\" may be a month or years, which the column has; it is not certain which"]);
  });

  it("lets one mistyped month settle nothing", () => {
    const { records, guesses, problems } = readCSV("Date,Title\n1911-01,a\n1911-13,b\n1911-12,c\n1911-02-03,d\n");
    expect(records.map(({ time }) => time)).toEqual(["1911-01", undefined, "1911-12", "1911-02-03"]);
    expect(messages(problems)).toEqual(["row 3, column Date: \"1911-13\" is no month, and the column has months; it is not certain that years are meant"]);
    expect(guesses.filter(({ field }) => field === "years")).toEqual([]);
  });

  it("leaves numbers unread that may count days beside texts too, and tells which it reads as years", () => {
    const read = (cells: readonly string[]) => readCSV(`Date,Title\n${cells.map((cell) => `${cell},a\n`).join("")}`);
    expect([["4384", "4385", "4390", "n.d."], ["1826", "2000", "2191", "2557", "31 December 1899"]].map((cells) => read(cells).records.map(({ time }) => time))).toEqual([Array(4).fill(undefined), [undefined, undefined, undefined, undefined, "1899-12-31"]]);
    expect(read(["4384", "4385", "4390", "n.d."]).problems).toHaveLength(3);
    const years = read(["1826", "2000", "31 December 1899"]);
    expect(years.records.map(({ time }) => time)).toEqual(["1826", "2000", "1899-12-31"]);
    expect(messages(years.guesses)).toContain("dates of column \"Date\" such as 1826 are read as years, and not as days that a spreadsheet counts, by its values");
    expect(readCSV("Year,Title\n4384,a\n1911,b\n").guesses.filter(({ field }) => field === "years")).toEqual([]);
  });

  it("leaves numbers unread that may count days", () => {
    const { records, problems } = readCSV("Date,Title\n4383,a\n9998,b\n45000,c\n", { columns: { time: "Date" } });
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([[undefined, "4383"], [undefined, "9998"], [undefined, "45000"]]);
    expect(messages(problems)[0]).toBe("row 2, column Date: \"4383\" may be a number of days as spreadsheets count them, or a year");
    expect(readCSV("Date,Title\n4383,a\n1911,b\nundated,c\n", { columns: { time: "Date" } }).records.map(({ time }) => time)).toEqual(["4383", "1911", undefined]);
  });

  it("takes no month or day that stands apart for a year", () => {
    const parts = readCSV("Year,Month,Day\n1911,5,3\n1911,,\n1912,12,31\n");
    expect(parts.records.map(({ time }) => time)).toEqual(["1911-05-03", "1911", "1912-12-31"]);
  });
});

describe("readCSV(text), of days in the basic format of ISO 8601,", () => {
  it.each(["Date", "Datum", "Date de la lettre", "Дата", "日期", "Date sent"])("reads them below %s, keeps what is written, and tells it", (name) => {
    const { records, guesses, problems } = readCSV(`No.,${name}\n19111231,19111231\n19120101,19120229\n19120102,19130229\n19120103,1913\n19120104,19130301\n`);
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([["1911-12-31", "19111231"], ["1912-02-29", "19120229"], [undefined, "19130229"], ["1913", undefined], ["1913-03-01", "19130301"]]);
    expect(messages(guesses)).toContain(`dates of column "${name}" such as 19111231 are read as days, by its values`);
    expect(messages(problems)).toEqual([`row 4, column ${name}: "19130229" is not a date`]);
  });

  it("reads those of a second date and of an end", () => {
    const { records } = readCSV("Start,End,Received\n19111231,19120105,19120110\n");
    expect(records).toMatchObject([{ time: "1911-12-31/1912-01-05", recorded: "1912-01-10" }]);
  });

  it("takes no other column for dates, unless it is told to", () => {
    const text = "Shelfmark,Title\n19111231,a\n19120101,b\n";
    expect(messages(readCSV(text).problems)).toEqual(["the file has no column of dates that is known; say which with columns"]);
    expect(readCSV(text, { columns: { time: "Shelfmark" } }).records.map(({ time }) => time)).toEqual(["1911-12-31", "1912-01-01"]);
  });

  it("reads no numbers of eight digits of which most are no days", () => {
    const { records, problems } = readCSV("Date\n19111231\n20481377\n30045000\n");
    expect(records.every(({ time }) => time === undefined)).toBe(true);
    expect(problems).toHaveLength(3);
  });
});

describe("readCSV(text, { delimiter, header })", () => {
  it("reads as it is told", () => {
    expect(readCSV("1911:a\n1912:b\n", { delimiter: ":", header: true }).records).toEqual([{ id: "row-2", title: "b", details: { 1911: ["1912"] } }]);
    expect(readCSV("Date,Title\n", { header: false }).records).toHaveLength(1);
    for (const delimiter of ["", "\"", "\n", "ab"]) expect(() => readCSV("", { delimiter })).toThrow(/^invalid delimiter/);
  });
});

describe("readRows(rows)", () => {
  it("leaves the rows as they are", () => {
    const rows = [["Date", "Title"], ["1911", "a"], ["1912", "b"]];
    expect(readRows(rows).records).toHaveLength(2);
    expect(rows).toEqual([["Date", "Title"], ["1911", "a"], ["1912", "b"]]);
  });

  it("reads rows that are no text", () => {
    expect(readRows([["Date", "Sender"], [], ["1911", "Rosa; Karl"]]).records).toEqual([{ id: "row-3", time: "1911", lane: ["Rosa", "Karl"], laneIsAuthor: true }]);
  });
});

describe("readCSV(text), of files as programs and archives write them", () => {
  const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join("\n");

  it("reads the table of an index of letters by its names, and numbers and addresses that several letters have as no letter's own", () => {
    const text = `key,edition,sender,senderID,senderPlace,senderDate,senderDateText,addressee,addresseeID,addresseeDate\n${rows(40, (i) => `${i % 20}a,E${i % 2},S${i % 3},https://example.org/person-of-a-name-that-is-long/${"x".repeat(80)}/${i % 3},Bern,1666-09-${10 + (i % 20)},${10 + (i % 20)}. September 1666,A${i % 7},https://example.org/${i % 7},${i === 0 ? "1666-10-01" : ""}`)}`;
    expect(guessed(text)).toEqual({ time: "senderDate", recorded: "addresseeDate", lane: "sender", facets: "addressee + edition" });
    const { records: [first], problems } = readCSV(text);
    expect(problems).toEqual([]);
    expect(first).toMatchObject({ id: "row-2", time: "1666-09-10", recorded: "1666-10-01", details: { key: ["0a"], senderDateText: ["10. September 1666"] } });
  });

  it("reports what is the same in a column called id, though most rows have it", () => {
    const { records, problems } = readCSV(`id,date\n${rows(40, (i) => `a,${1900 + i}-01-01`)}`);
    expect([records[0]?.id, records[1]?.id, problems.length]).toEqual(["a", "a-2", 39]);
  });

  it("reads a bibliography's export, and no date on which its rows were made", () => {
    const text = "Key,Item Type,Publication Year,Author,Title,Url,Abstract Note,Date,Date Added,Date Modified,Access Date,Notes,Manual Tags,Recipient\n"
      + "A1,letter,1953,\"Adams, Ann; Brown, Bob\",On trade,https://example.org/1,About trade,1953-06-27,2020-01-01 10:00:00,2020-01-02 10:00:00,2020-01-03 10:00:00,A note,trade; peace,Clark\n"
      + "A2,letter,1954,\"Brown, Bob\",On peace,https://example.org/2,About peace,1954-06,2020-01-01 10:00:00,2020-01-02 10:00:00,2020-01-03 10:00:00,,peace,Adams";
    expect(guessed(text)).toEqual({ time: "Date", id: "Key", href: "Url", lane: "Author", title: "Title", summary: "Abstract Note", kind: "Item Type", facets: "Recipient + Manual Tags", separator: "Author + Manual Tags" });
  });

  it("takes an address for no person, but for a link", () => {
    expect(guessed("person,personLabel,dateOfBirth\nhttps://example.org/Q1,Ann Adams,1914-08-23T00:00:00Z\nhttps://example.org/Q2,Bob Brown,1913-08-23T00:00:00Z")).toEqual({ time: "dateOfBirth", href: "person", title: "personLabel", days: "dateOfBirth" });
  });

  it.each(["Letter date", "Briefdatum", "Creation date", "Unit date", "Даты", "Датировка", "写信日期", "Baujahr"])("takes %s for the date where it has years alone", (name) => {
    const { records, guesses } = readCSV(`${name},From,Title\n1911,A,a\n1912,A,b\n1913,B,c`);
    expect(guesses[0]).toMatchObject({ field: "time", column: name });
    expect(records.map(({ time }) => time)).toEqual(["1911", "1912", "1913"]);
  });

  it.each(["Updated", "End date", "Candidates", "Inhabitants", "Birth date", "Scan date"])("does not so take %s", (name) => {
    expect(guessed(`${name},From,Title\n1911,A,a\n1912,A,b\n1913,B,c`)).not.toMatchObject({ time: name });
  });

  it("marks a date with a double year as Julian, tells it, and which winter is meant", () => {
    const { records, guesses } = readCSV("Date,Title\n10 Feb. 1701/2,a\n18/29 December 1711,b\nWinter 1811,c");
    expect(records.map(({ time, timeWritten, timeJulian }) => [time, timeWritten, timeJulian])).toEqual([
      ["1702-02-21", "10 Feb. 1701/2 (Julian)", true], ["1711-12-29", "18/29 December 1711", true], ["1811-24", "Winter 1811", undefined],
    ]);
    expect(guesses.map(({ message }) => message)).toEqual(expect.arrayContaining([
      'dates of column "Date" such as 10 Feb. 1701/2 are read in the Julian calendar, in the later year',
      'dates of column "Date" such as Winter 1811 are read as from December of that year to February of the next',
    ]));
  });

  it("names a date with a double year as Julian in the words of its column, and not twice", () => {
    expect(readCSV("Date (O.S.),Title\n10 Feb. 1701/2,a").records[0]).toMatchObject({ time: "1702-02-21", timeWritten: "10 Feb. 1701/2 (O.S.)" });
    expect(readCSV("Date,Title\nO.S. 10 Feb. 1701/2,a").records[0]).toMatchObject({ time: "1702-02-21", timeWritten: "O.S. 10 Feb. 1701/2" });
  });

  it("tells of a quoted cell that a comma within other quotes parts", () => {
    expect(messages(readCSV('Date,Title\n1911,"He said ""yes"", and went"\n1912,"He said "no", and left"').problems)).toEqual(expect.arrayContaining([expect.stringMatching(/^row 3: .*starts with a quote that nothing closes/)]));
  });

  it("leaves years unread that may be a season, beside days, and tells no range", () => {
    expect(messages(readCSV("Date,Title\n1922-05-06,a\n1922-05-07,b\n1922-23,c").problems)).toEqual(['row 4, column Date: "1922-23" may be years or a season of EDTF; it is not certain which']);
    expect(readCSV("Date,Title\n1922-05-06,a\n1922-05-07,b\n1922-23,c").guesses.map(({ field }) => field)).not.toContain("years");
    expect(readCSV("Date,Title\n1922-23,a\n1911-12,b").guesses.map(({ field }) => field)).not.toContain("years");
  });

  it("keeps the brackets of a date that is supplied, which is no set of dates", () => {
    expect(readCSV("Date,Title\n[1850],a\n\"[1850,1851]\",b").records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([["1850", "[1850]"], ["[1850,1851]", undefined]]);
  });

  it("takes whether something is so for no lane", () => {
    const text = `no,done,Absenderin,am\n${rows(12, (i) => `${i},${String(i % 2 === 0)},P${i % 3},1914-10-${10 + i}`)}`;
    expect(guessed(text)).toEqual({ time: "am", lane: "Absenderin", facets: "done" });
  });

  it("reads German names without their umlauts, and the kind of a document", () => {
    expect(guessed("datei;dokumenttyp;datum;absender;empfaenger;betrag\na.pdf;Brief;03.02.1951;Müller;Schmidt;12,50\nb.pdf;Akte;14.02.1951;Schmidt;Müller;1.200,00")).toMatchObject({ time: "datum", lane: "absender", kind: "dokumenttyp", facets: "empfaenger" });
  });

  it.each(["Archiviert am", "Date Added", "last_modified", "geändert", "Дата изменения"])("takes %s for no second date", (name) => {
    expect(guessed(`Datum,Titel,${name}\n03.02.1951,A,14.02.2020\n13.02.1951,B,15.02.2020`)).not.toHaveProperty("recorded");
  });
});
