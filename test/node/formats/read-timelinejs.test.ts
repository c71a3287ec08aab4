import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimelineJS, timelineJSRows } from "../../../src/formats/read-timelinejs.js";

const read = (file: unknown) => readTimelineJS(JSON.stringify(file));
const timeOf = (dates: object) => {
  const { records: [record], problems } = read({ events: [dates] });
  return [record!.time, record!.timeWritten, ...problems.map(({ message }) => message)];
};

describe("readTimelineJS(input)", () => {
  it("reads an event", () => {
    expect(read({
      events: [{
        start_date: { year: "1953", month: 12, day: "31", display_date: "New Year’s Eve" }, unique_id: "eve", group: "Mao &amp; Yudin",
        text: { headline: "<b>Talk</b>", text: "<p>On</p><p>Korea</p>" }, media: { url: "https://example.org/a.jpg", caption: "<i>Photo</i>", credit: "Tass" }, background: { color: "#fff" }, autolink: false,
      }],
    }).records).toEqual([{
      id: "eve", time: "1953-12-31", timeWritten: "New Year’s Eve", lane: ["Mao & Yudin"], title: "Talk", summary: "On\nKorea",
      details: { "Media": ["https://example.org/a.jpg"], "Media caption": ["Photo"], "Media credit": ["Tass"], "Background colour": ["#fff"], "autolink": ["false"] },
    }]);
  });

  it.each([
    [{ start_date: { year: 1953 } }, ["1953", undefined]],
    [{ start_date: { year: "1953", month: "2", day: "" } }, ["1953-02", undefined]],
    [{ start_date: { year: 1953, month: 2, day: 3, hour: 9, minute: 5 } }, ["1953-02-03T09:05:00", undefined]],
    [{ start_date: { year: 1953, month: 2, day: 3, hour: 9, minute: 5, second: 7, millisecond: 40 } }, ["1953-02-03T09:05:07.040", undefined]],
    [{ start_date: { year: -44, month: 3, day: 15 } }, ["-0043-03-15", undefined]],
    [{ start_date: { year: -1 } }, ["0000", undefined]],
    [{ start_date: { year: 12000 } }, ["Y12000", undefined]],
    [{ start_date: { year: 1953 }, end_date: { year: 1955, month: 6 } }, ["1953/1955-06", undefined]],
    [{ start_date: { year: 1953 }, end_date: { year: 1955 }, display_date: "mid-fifties" }, ["1953/1955", "mid-fifties"]],
    [{ start_date: { year: 1953, display_date: "early" }, end_date: { year: 1955, display_date: "late" } }, ["1953/1955", "early – late"]],
    [{ start_date: { year: 1953, month: 1, day: 1, hour: 9 }, end_date: { year: 1953, month: 1, day: 2, hour: 10 } }, ["1953-01-01/1953-01-02", "1953-01-01T09:00:00 – 1953-01-02T10:00:00"]],
    [{ start_date: { year: -13800000000 } }, [undefined, "-13800000000", "event 1, start_date: \"-13800000000\" is beyond the range of dates, 271822 BC to AD 275760"]],
    [{ start_date: { year: -5000 }, end_date: { year: 300000 } }, ["-4999", "-5000 – 300000", "event 1, end_date: \"300000\" is beyond the range of dates, 271822 BC to AD 275760"]],
    [{ start_date: { year: 1953, month: 13 } }, [undefined, "1953-13", "event 1, start_date: \"1953-13\" is not a date"]],
    [{ start_date: { year: 2001, month: 13 } }, [undefined, "2001-13", "event 1, start_date: \"2001-13\" is not a date"]],
    [{ start_date: { year: 2001, month: 24 } }, [undefined, "2001-24", "event 1, start_date: \"2001-24\" is not a date"]],
    [{ start_date: { year: 1999 }, end_date: { year: 2001, month: 31 } }, ["1999", "1999 – 2001-31", "event 1, end_date: \"2001-31\" is not a date"]],
    [{ start_date: { year: 1953, day: 3 } }, [undefined, "1953 3", "event 1, start_date: \"1953 3\" is not a date"]],
    [{ start_date: { year: "soon" } }, [undefined, "soon", "event 1, start_date: \"soon\" is not a date"]],
    [{ start_date: { year: 1955 }, end_date: { year: 1953 } }, ["1955", "1955 – 1953", "event 1, end_date: \"1953\" does not follow \"1955\""]],
    [{ start_date: { year: -13_000_000_000 } }, [undefined, "-13000000000", "event 1, start_date: \"-13000000000\" is beyond the range of dates, 271822 BC to AD 275760"]],
    [{ start_date: { year: 1953, month: 2, day: 3, hour: 25 } }, ["1953-02-03", undefined, "event 1, start_date.hour: \"25\" is no time of day"]],
    [{ start_date: { year: 1953, hour: 9 }, end_date: { year: 1954, month: 2, day: 3, hour: "ten", minute: 5 } }, ["1953/1954-02-03", undefined, "event 1, start_date.hour: \"9\" is no time of day", "event 1, end_date.hour: \"ten:5\" is no time of day"]],
    [{ start_date: "1911", end_date: ["1912"] }, [undefined, undefined, "event 1, start_date: is a text where an object belongs", "event 1, end_date: is a list where an object belongs"]],
    [{ start_date: { year: 1953 }, end_date: "" }, ["1953", undefined]],
    [{}, [undefined, undefined]],
  ])("of %j has the time %j", (dates, expected) => {
    expect(timeOf(dates)).toEqual(expected);
  });

  it("keeps what is displayed otherwise, or is no date or time of day, in the details", () => {
    const details = (dates: object) => read({ events: [dates] }).records[0]!.details;
    expect(details({ start_date: { year: 1953, month: 1, day: 1, hour: 9 }, end_date: { year: 1953, month: 1, day: 2 }, display_date: "two days" })).toEqual({ date: ["1953-01-01T09:00:00 – 1953-01-02"] });
    expect(details({ start_date: { year: "soon" }, display_date: "early", date: "x" })).toEqual({ date: ["x", "soon"] });
    expect(details({ start_date: "1911" })).toEqual({ start_date: ["1911"] });
    expect(details({ start_date: { year: 1953, month: 1, day: 1, hour: 25, minute: 1 } })).toEqual({ "start_date.hour": ["25:1"] });
    expect(details({ start_date: { year: 1953, month: 1, day: 1, minute: 5 } })).toEqual({ "start_date.minute": ["5"] });
  });

  it("reads eras as records of their kind, and tells the title, which is none", () => {
    const { records, guesses } = read({
      title: { text: { headline: "Mao", text: "His <i>talks</i>" }, media: { url: "https://example.org" } }, events: [{ start_date: { year: 1953 } }],
      eras: [{ start_date: { year: 1949 }, end_date: { year: 1976 }, text: { headline: "People’s Republic" } }],
    });
    expect(records).toEqual([{ id: "event-1", time: "1953" }, { id: "event-2", time: "1949/1976", title: "People’s Republic", kind: "era" }]);
    expect(guesses.map(({ message }) => message)).toEqual([
      "\"Mao\" is the title of the timeline, and no record; with it stands: His talks; https://example.org",
      "eras are read as records of the kind \"era\", numbered on from the events",
    ]);
  });

  it("reads a date of any day as the calendar has it", () => {
    fc.assert(fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      const [time] = timeOf({ start_date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() } });
      expect(time).toBe(date.toISOString().slice(0, 10));
    }), { numRuns: 100 });
  });

  it.each([
    ["no JSON", "the file is neither JSON nor a table with a column Year or Headline"],
    ["", "the file has no rows"],
    ["null", "the file is empty where an object belongs"],
    ["Year,Headline\n\"1953,T", "row 2: \"\"1953\" starts with a quote that nothing closes, and is read as it stands", "row 2, column Year: \"\"1953\" is not a date"],
    ["{\"events\": 4}", "the file, events: is a number where a list belongs"],
    ["{\"events\": [4], \"eras\": [null], \"title\": []}", "the file, title: is a list where an object belongs", "event 1: is a number where an object belongs", "event 2, eras: is empty where an object belongs"],
    ["{\"events\": [{\"start_date\": 4, \"text\": [], \"media\": {\"url\": {}}}]}", "event 1, start_date: is a number where an object belongs"],
  ])("of %j has problems", (text, ...messages) => {
    expect(readTimelineJS(text).problems.map(({ message }) => message)).toEqual(messages);
  });
});

describe("readTimelineJS(input), of the spreadsheet in CSV", () => {
  it("reads it as its rows", () => {
    const { records } = readTimelineJS("Year;Month;Headline;Text\n1953;12;T;\"a\n\"\"b\"\"\"\n\n1954;;U;\n");
    expect(records).toEqual([{ id: "row-2", time: "1953-12", title: "T", summary: "a\n\"b\"" }, { id: "row-4", time: "1954", title: "U" }]);
  });

  it("tells that bytes were read as Windows-1252", () => {
    const { records, guesses } = readTimelineJS(Uint8Array.from("Year,Headline\n1953,\xe9", (character) => character.charCodeAt(0)));
    expect(records[0]!.title).toBe("é");
    expect(guesses.map(({ field }) => field)).toEqual(["encoding"]);
  });
});

describe("timelineJSRows(rows)", () => {
  const HEADER = ["Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"];

  it("reads the columns of the spreadsheet as the fields of the JSON", () => {
    const { records, guesses, problems } = timelineJSRows([
      HEADER,
      ["", "", "", "", "", "", "", "", "", "The talks", "An intro", "", "", "", "", "title", "", ""],
      ["1953", "12", "31", "9:05", "", "", "", "", "New Year’s Eve", "<b>Talk</b>", "On Korea", "https://example.org/a.jpg", "Tass", "Photo", "https://example.org/t.jpg", "", "Yudin", "#fff"],
      ["1949", "", "", "", "1976", "", "", "", "", "Republic", "", "", "", "", "", "era", "", ""],
      ["1953", "2", "30", "", "", "", "", "", "", "Bad", "", "", "", "", "", "", "", "", "extra"],
      HEADER.map(() => ""),
    ]);
    expect(records).toEqual([
      {
        id: "row-3", time: "1953-12-31T09:05", timeWritten: "New Year’s Eve", lane: ["Yudin"], title: "Talk", summary: "On Korea",
        details: { "Media": ["https://example.org/a.jpg"], "Media credit": ["Tass"], "Media caption": ["Photo"], "Media thumbnail": ["https://example.org/t.jpg"], "Background": ["#fff"] },
      },
      { id: "row-4", time: "1949/1976", title: "Republic", kind: "era" },
      { id: "row-5", timeWritten: "1953-02-30", title: "Bad", details: { "column 19": ["extra"] } },
    ]);
    expect(guesses.map(({ message }) => message)).toEqual(["\"The talks\" is the title of the timeline, and no record; with it stands: An intro"]);
    expect(problems.map(({ message }) => message)).toEqual(["row 5, column Year: \"1953-02-30\" is not a date"]);
  });

  it.each([
    ["6:00 PM", "1953-12-31T18:00"],
    ["12:05:07 a.m.", "1953-12-31T00:05:07"],
    ["12:30pm", "1953-12-31T12:30"],
    ["6 o’clock", "1953-12-31", "row 2, column Time: \"6 o’clock\" is no time of day"],
    ["13:00 PM", "1953-12-31", "row 2, column Time: \"13:00 PM\" is no time of day"],
    ["24:30", "1953-12-31", "row 2, column Time: \"24:30\" is no time of day"],
  ])("of the time %j has %s", (text, time, ...messages) => {
    const { records, problems } = timelineJSRows([HEADER, ["1953", "12", "31", text]]);
    expect(records).toEqual([{ id: "row-2", time, ...(messages.length === 0 ? {} : { details: { Time: [text] } }) }]);
    expect(problems.map(({ message }) => message)).toEqual(messages);
  });

  it("takes columns in any order and case, and those called like what every object has", () => {
    expect(timelineJSRows([["constructor", "HEADLINE", " year "], ["a", "b", "1953"]]).records).toEqual([{ id: "row-2", time: "1953", title: "b", details: { constructor: ["a"] } }]);
  });

  it("takes time linear in the number of columns of one name", () => {
    const columns = 100_000;
    expect(timelineJSRows([["Headline", ...Array.from({ length: columns }, () => "Notes")], ["", ...Array.from({ length: columns }, (_, i) => `n${i}`)]]).records[0]!.details!["Notes"]).toHaveLength(columns);
  });
});

describe("readTimelineJS(input), of a file made from records", () => {
  const text = fc.stringMatching(/^[a-zé*€(]{1,9}$/);
  const date = fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.option(fc.integer({ min: 1, max: 12 })), day: fc.option(fc.integer({ min: 1, max: 28 })) }).map(({ year, month, day }) => [year, month, month === null ? null : day].filter((part) => part !== null));
  const event = fc.record({ start: date, years: fc.option(fc.integer({ min: 1, max: 90 })), headline: text, text: fc.option(text), group: fc.option(text), caption: fc.option(text), written: fc.option(text) });
  const edtfOf = (parts: readonly number[]): string => parts.map((part) => String(part).padStart(2, "0")).join("-");
  const endOf = ({ start: [year], years }: { readonly start: readonly number[]; readonly years: number | null }): number | null => (years === null || year! + years > 9999 ? null : year! + years);

  it.each(["in JSON", "as the rows of its spreadsheet"])("gives back what they say, %s", (how) => {
    fc.assert(fc.property(fc.array(event, { minLength: 1 }), (events) => {
      const inJSON = how === "in JSON";
      const file = { events: events.map((each) => {
        const [year, month, day] = each.start;
        const end = endOf(each);
        return { start_date: { year, month, day }, ...(end === null ? {} : { end_date: { year: end } }), text: { headline: each.headline, text: each.text ?? undefined }, group: each.group ?? undefined, media: { caption: each.caption ?? undefined }, display_date: each.written ?? undefined };
      }) };
      const rows = [["Year", "Month", "Day", "End Year", "Headline", "Text", "Group", "Media Caption", "Display Date"], ...events.map((each) => [...[0, 1, 2].map((i) => each.start[i]), endOf(each), each.headline, each.text, each.group, each.caption, each.written].map((cell) => String(cell ?? "")))];
      const { records, problems } = inJSON ? read(file) : timelineJSRows(rows);
      expect(problems).toEqual([]);
      expect(records.map((record) => [record.time, record.timeWritten, record.title, record.summary, record.lane, record.details?.["Media caption"]])).toEqual(events.map((each) => [
        edtfOf(each.start) + (endOf(each) === null ? "" : `/${endOf(each)!}`), each.written ?? undefined, each.headline, each.text ?? undefined, each.group === null ? undefined : [each.group], each.caption === null ? undefined : [each.caption],
      ]));
    }));
  });
});
