import { describe, expect, it } from "vitest";
import { conversations, dataset, envoys, topics } from "../../../src/dataset/index.js";
import { summaryText } from "../../../src/panels/summary.js";
import type { Filter } from "../../../src/records/filter.js";
import { startView } from "../../../src/view/start.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import type { View } from "../../../src/view/view.js";
import { contentFor } from "../../support/plots.js";

function said(options: TimelineOptions, change: Partial<View> = {}): string {
  const content = contentFor(options);
  return summaryText(content, { ...startView(content), ...change });
}

const options = dataset as TimelineOptions;

describe("summaryText(content, view)", () => {
  it.each<readonly [string, TimelineOptions, string]>([
    ["the dataset", options, "12 of 12 records in 4 lanes, October 1949 to October 1959; 5 in 1954 to 1956; 1 with an uncertain date; 1 not dated to the day"],
    ["one envoy", { ...options, filter: { lane: ["yudin"] } }, "7 of 12 records in 1 lane, December 1950 to April 1958; 4 in 1954 to 1955"],
    ["one record", { ...options, filter: { lane: ["antonov"] } }, "1 of 12 records in 1 lane, October 1959; 1 not dated to the day"],
    ["what nothing matches", { ...options, filter: { text: "no such words" } }, "0 of 12 records"],
    ["no records", {}, "0 of 0 records"],
    ["a single record", { records: [{ id: 1, time: "1953-05-03", lane: "a" }] }, "1 of 1 record in 1 lane, 3 May 1953"],
    ["not where records are thickest where it is not known of all", { records: ["1911/1930", "19XX", "1911-05", "1912-05-01", "1930-06-02", "1930-06-03", "1930-06-04", "1930-06-05"].map((time) => ({ id: time, time })) }, "8 of 8 records in 1 lane, 1900 to 1999; 2 not dated to the day"],
    ["where records are thickest by what is in no doubt", { records: ["1950", "1953", "1953", "1953", "1953", "1953~", "1953?", "1953?", "1956-01"].map((time, id) => ({ id, time })) }, "9 of 9 records in 1 lane, 1950 to January 1956; 4 in 1953; 1 with an approximate date; 2 with an uncertain date; 6 not dated to the day"],
    ["undated records", { records: [{ id: 1 }, { id: 2, lane: "a" }] }, "2 of 2 records in 2 lanes; 2 without a date"],
    ["some that are undated", { records: [{ id: 1, time: "1953-05" }, { id: 2, time: "soon" }] }, "2 of 2 records in 1 lane, May 1953; 1 not dated to the day; 1 without a date"],
    ["open ends", { records: [{ id: 1, time: "../1950-02" }, { id: 2, time: "1951-03-05/.." }] }, "2 of 2 records in 1 lane, February 1950 to March 1951"],
    ["what is imprecise apart from what is uncertain", { records: ["1911", "1911-10", "191X", "1911?", "1911-10-10~", "1911-10-10%", "[1911-10-01..1911-10-09]", "{1911-10-10,1911-10-11}"].map((time) => ({ id: time, time })) }, "8 of 8 records in 1 lane, 1910 to 1919; 1 with an approximate date; 2 with an uncertain date; 4 not dated to the day"],
    ["what is certain and what is possible in a span", { records: ["1953~", "1954-05", "1954", "1953/1956", "[1954-06..1956-01]", "1955-02-01", "1955~", "1957"].map((time) => ({ id: time, time })), filter: { span: ["1954", "1955"] } }, "6 of 8 records in 1 lane, 1953 to 1956; 4 certain, 2 possible; 1 with an approximate date; 3 not dated to the day"],
    ["nothing of that where all are certain", { records: [{ id: 1, time: "1954-05-01" }], filter: { span: "1954" } }, "1 of 1 record in 1 lane, 1 May 1954"],
    ["a minute at the turn of a year, which is no year", { records: [{ id: 1, time: "1912-01-01T00:00Z" }, { id: 2, time: "1912-03-05" }] }, "2 of 2 records in 1 lane, January 1912 to March 1912"],
    ["a time that lasted", { records: [{ id: 1, time: "1950-01/1950-06" }] }, "1 of 1 record in 1 lane, January 1950 to June 1950"],
  ])("sums up %s", (_, given, sentence) => {
    expect(said(given)).toBe(sentence);
  });

  it.each([
    [["1911-05-03"], "3 May 1911"],
    [["1911-05-03", "1911-05-09"], "3 May 1911 to 9 May 1911"],
    [["1911-05"], "May 1911"],
    [["1911-05-03", "1911-06-02"], "May 1911 to June 1911"],
    [["-0043"], "44 BC"],
    [["1953?/1956"], "1953 to 1956"],
    [["1953/1956~"], "1953 to 1956"],
    [["1953~/.."], "1953"],
    [["-0499?/-0400~"], "500 BC to 401 BC"],
    [["1911"], "1911"],
    [["1911", "1911-01-01"], "January 1911 to 1911"],
    [["1911", "1911-12-31"], "1911 to December 1911"],
    [["1911/1913-05"], "1911 to May 1913"],
    [["1911-05-03/1913"], "May 1911 to 1913"],
    [["1911/.."], "1911"],
    [["../1911"], "1911"],
    [["[..1909]"], "before 1910"],
    [["[..1909]", "1912-05"], "before 1910 to May 1912"],
    [["[..1909-05-03]", "[..1909-11]", "1908-02"], "February 1908 to before December 1909"],
    [["1908-02", "[1912..]"], "February 1908 to after 1911"],
    [["[1911-05-03..]"], "after 2 May 1911"],
    [["1908-02", "1912-01-01T00:00:00Z"], "February 1908 to January 1912"],
  ])("says when as closely as is known, for %j", (times, when) => {
    expect(said({ records: times.map((time, id) => ({ id, time })) })).toContain(`, ${when}`);
  });

  it("counts a record of two lanes once, and both lanes", () => {
    expect(said({ records: [{ id: 1, time: "1953-05-03", lane: ["a", "b"] }] })).toBe("1 of 1 record in 2 lanes, 3 May 1953");
  });

  it("takes the date at which records stand", () => {
    expect(said({ ...options, by: "recorded" })).toMatch(/^12 of 12 records in 4 lanes, December 1949 to October 1959;.* 2 without a date “written up”$/);
  });

  it("says nothing of where records are thickest if they are even", () => {
    const even = Array.from({ length: 8 }, (_, i) => ({ id: i, time: `195${i}-01-01` }));
    expect(said({ records: even })).toBe("8 of 8 records in 1 lane, January 1950 to January 1957");
  });

  it("does not depend on the zoom, the mode or what is selected", () => {
    const whole = said(options);
    expect(said(options, { domain: [0, 1], mode: "table", selected: "antonov-1959-10", sort: { key: "label", descending: true } })).toBe(whole);
  });
});

describe("summaryText, filtered by any envoy and any topic", () => {
  const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  const lanes: readonly (readonly string[] | undefined)[] = [undefined, ...dataset.lanes.map(({ id }) => [id]), ...dataset.lanes.flatMap(({ id: a }, i) => dataset.lanes.slice(i + 1).map(({ id: b }) => [a, b]))];
  const cases = lanes.flatMap((lane) => [undefined, ...topics.map(({ id }) => [id])].map((topic): Filter => ({ ...(lane === undefined ? {} : { lane }), ...(topic === undefined ? {} : { topic }) })));

  it.each(cases)("is true of %j", (filter) => {
    const found = conversations.filter(({ envoy, topics: own }) => (filter.lane?.includes(envoy) ?? true) && ((filter["topic"] as readonly string[] | undefined)?.some((topic) => (own as readonly string[]).includes(topic)) ?? true));
    const sentence = said(options, { filter });
    const count = new Set(found.map(({ envoy }) => envoy)).size;
    const months = found.map(({ held }) => Date.parse(/\d{4}-\d\d/.exec(held)![0])).sort((a, b) => a - b);
    const uncertain = found.filter(({ held }) => held.endsWith("?")).length;
    const imprecise = found.filter(({ held }) => !/^\d{4}-\d\d-\d\d\??$/.test(held)).length;
    const start = found.length === 0 ? "0 of 12 records" : `${found.length} of 12 records in ${count} ${count === 1 ? "lane" : "lanes"}, `;
    expect(sentence.startsWith(start)).toBe(true);
    if (found.length > 0) {
      const [from, to] = [month.format(months[0]), month.format(months.at(-1))];
      const when = sentence.slice(start.length).split(";")[0]!;
      expect(when).toBe(from === to ? from : `${from} to ${to}`);
    }
    expect(/(\d+) with an uncertain date/.exec(sentence)?.[1] ?? "0").toBe(String(uncertain));
    expect(/(\d+) not dated to the day/.exec(sentence)?.[1] ?? "0").toBe(String(imprecise));
    expect(sentence).not.toContain("without a date");
    const thick = /; (\d+) in (\d{4})(?: to (\d{4}))?(;|$)/.exec(sentence);
    if (thick !== null) {
      const [, n, from, to = from] = thick;
      expect(found.filter(({ held }) => {
        const year = /\d{4}/.exec(held)![0];
        return year >= from! && year <= to!;
      }).length).toBe(Number(n));
    }
  });

  it("knows of every envoy of the dataset that has a lane", () => {
    expect(envoys.map(({ id }) => id)).toEqual(expect.arrayContaining(dataset.lanes.map(({ id }) => id)));
  });
});
