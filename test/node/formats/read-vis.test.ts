import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVis } from "../../../src/formats/read-vis.js";

const read = (file: unknown) => readVis(JSON.stringify(file));

describe("readVis(input)", () => {
  it("reads an item", () => {
    expect(read([{ id: 7, content: "<b>Talk</b>", start: "1953-12-31", title: "On <i>Korea</i>", className: "red big", subgroup: "a", group: "yudin", type: "box", editable: true }])).toMatchObject({
      records: [{ id: "7", time: "1953-12-31", title: "Talk", summary: "On Korea", lane: ["yudin"], facets: { className: ["red", "big"], subgroup: ["a"] }, details: { editable: ["true"] } }],
      problems: [], guesses: [],
    });
  });

  it("calls a lane by the content of its group", () => {
    const { records } = read({ items: [{ id: 1, start: "1953", group: 0 }, { id: 2, start: "1953", group: 9 }], groups: [{ id: 0, content: "<b>Yudin</b>" }, 4] });
    expect(records.map(({ lane }) => lane)).toEqual([["Yudin"], ["9"]]);
  });

  it("tells of groups that no item is in, and of what else groups have", () => {
    const { guesses } = read({ items: [{ start: "1953", group: ["a", "b"] }], groups: [{ id: "a", content: "A" }, { id: "b", content: "B", order: 1 }, { id: "c", content: "<i>C</i>", title: "T" }] });
    expect(guesses.map(({ message }) => message)).toEqual(["groups without an item are no lanes: C", "of groups the content is read, and not order, title"]);
  });

  it.each([
    [{ start: "2014-04-14", end: "2014-04-18" }, { time: "2014-04-14/2014-04-18" }],
    [{ start: "2014-04-14", end: "2014-04-18", type: "range" }, { time: "2014-04-14/2014-04-18" }],
    [{ start: "2014-04-14", end: "2014-04-18", type: "background" }, { time: "2014-04-14/2014-04-18", kind: "background" }],
    [{ start: "2014-04-14", end: "2014-04-18", type: "point" }, { time: "2014-04-14", details: { end: ["2014-04-18"] } }],
    [{ start: "2014-04-14T10:20:30.000Z" }, { time: "2014-04-14T10:20:30.000Z" }],
    [{ start: "2014-04-14 10:20:30" }, { time: "2014-04-14T10:20:30" }],
    [{ start: 1_397_470_830_000 }, { time: "2014-04-14T10:20:30.000Z" }],
    [{ start: "1397470830000" }, { time: "2014-04-14T10:20:30.000Z" }],
    [{ start: "/Date(1397470830000+0200)/" }, { time: "2014-04-14T10:20:30.000Z" }],
    [{ start: 1953 }, { time: "1970-01-01T00:00:01.953Z" }],
    [{ start: "1953" }, { time: "1953" }],
    [{ start: "2014-04-14T10:20:30Z", end: "2014-04-15T10:20:30Z" }, { time: "2014-04-14/2014-04-15", timeWritten: "2014-04-14T10:20:30Z – 2014-04-15T10:20:30Z" }],
  ])("of %j has the time %j", (item, expected) => {
    const { records, problems } = read([item]);
    expect(records).toEqual([{ id: "item-1", ...expected }]);
    expect(problems).toEqual([]);
  });

  it("reads midnights as days where every time is one, and tells", () => {
    const { records, guesses } = read([{ start: "2014-04-14T00:00:00.000Z", end: "2014-04-16T00:00:00.000Z" }, { start: 1_397_433_600_000 }, { start: "2014-04-14" }]);
    expect(records.map(({ time }) => time)).toEqual(["2014-04-14/2014-04-16", "2014-04-14", "2014-04-14"]);
    expect(guesses.map(({ message }) => message)).toEqual(["all times are midnights in UTC, and are read as days"]);
  });

  it("tells what else is in the file and is not read", () => {
    expect(read({ items: [{ start: "2014", content: "a" }], options: { stack: false }, groups: [] }).guesses.map(({ message }) => message)).toEqual(["records are read from items and groups, and not from options"]);
  });

  it("leaves a midnight an instant where another time is none", () => {
    const { records, guesses } = read([{ start: "2014-04-14T00:00:00.000Z" }, { start: "2014-04-14T10:00:00.000Z" }]);
    expect(records.map(({ time }) => time)).toEqual(["2014-04-14T00:00:00.000Z", "2014-04-14T10:00:00.000Z"]);
    expect(guesses).toEqual([]);
  });

  it.each([
    ["", "the file is not JSON"], ["4", "the file is a number where an object belongs"], ["{\"items\": \"x\", \"groups\": 4}", "the file, items: is a text where a list belongs", "the file, groups: is a number where a list belongs"],
    ["[4, {\"start\": {}}]", "item 1: is a number where an object belongs"], ["[{\"start\": 1e300}]", "item 1, start: \"1e+300\" is not a date"],
    ["[{\"start\": \"2001-13\"}]", "item 1, start: \"2001-13\" is not a date"], ["[{\"start\": \"2001-24\", \"end\": \"2002-24\"}]", "item 1, start: \"2001-24\" is not a date", "item 1, end: \"2002-24\" is not a date"],
    ["[{\"start\": \"2014-04-31\"}]", "item 1, start: \"2014-04-31\" is not a date"],
  ])("of %j has problems", (text, ...messages) => {
    expect(readVis(text).problems.map(({ message }) => message)).toEqual(messages);
  });
});

describe("readVis(input), of a file made from records", () => {
  const text = fc.stringMatching(/^[a-zé*€(]{1,9}$/);
  const day = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, of]) => [year, String(month).padStart(2, "0"), String(of).padStart(2, "0")].join("-"));
  const start = fc.oneof(day, day.map((each) => each.slice(0, 7)), day.map((each) => each.slice(0, 4)));
  const item = fc.record({ start, end: fc.option(day), content: text, title: fc.option(text), group: fc.option(fc.nat(3)), className: fc.option(text), note: fc.option(text) });

  it("gives back what they say", () => {
    fc.assert(fc.property(fc.array(item, { minLength: 1 }), fc.array(text, { minLength: 4, maxLength: 4 }), (items, contents) => {
      const given = items.map((each) => (each.end !== null && each.end.slice(0, 4) <= each.start.slice(0, 4) ? { ...each, end: null } : each));
      const file = { items: given.map((each, i) => ({ id: `n${i}`, ...Object.fromEntries(Object.entries(each).filter(([, value]) => value !== null)) })), groups: contents.map((content, id) => ({ id, content })) };
      const { records, problems } = read(file);
      expect(problems).toEqual([]);
      expect(records).toHaveLength(given.length);
      given.forEach((each, i) => {
        const record = records[i]!;
        expect([record.id, record.time, record.title, record.summary, record.lane, record.facets?.["className"], record.details?.["note"]]).toEqual([
          `n${i}`, each.end === null ? each.start : `${each.start}/${each.end}`, each.content, each.title ?? undefined, each.group === null ? undefined : [contents[each.group]],
          each.className === null ? undefined : [each.className], each.note === null ? undefined : [each.note],
        ]);
      });
    }));
  });
});
