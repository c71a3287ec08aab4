import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/dataset/index.js";
import { BAND, MARK, MOST_ROWS, ROW, TARGET } from "../../../src/layout/sizes.js";
import { widthOf } from "../../../src/layout/text.js";
import { DAY, type Span } from "../../../src/time/time.js";
import { layoutOf } from "../../../src/plot.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import { stories } from "../../../stories/options.js";
import { contentFor, markIn, plotIn, plotOf, zoomsOf } from "../../support/plots.js";
import { seededRows } from "../../support/seeded.js";

const contents = {
  "the dataset": contentFor(dataset),
  "generated records": contentFor({ records: seededRows(3, 400, 5) }),
  "crowded records": contentFor({ records: seededRows(4, 200, 1, 1) }),
};

/** `domain` moved by a share of its length, its length unchanged to the last bit. */
function moved([start, end]: Span, share: number): Span {
  const step = Math.round((end - start) * share);
  return [start + step, end + step];
}

describe.each(Object.entries(contents))("lanes of %s", (_, content) => {
  const zooms = zoomsOf(content, 30).map(([start, end]): Span => [Math.round(start), Math.round(end)]);

  it.each([400, 1180])("keep their heights, and marks their rows, when panned, %d px wide", (width) => {
    for (const domain of zooms) {
      const before = plotIn(content, width, { domain });
      for (const share of [-0.37, 0.11, 0.6]) {
        const after = plotIn(content, width, { domain: moved(domain, share) });
        expect(after.lanes.map(({ y0, y1, bandTop }) => [y0, y1, bandTop])).toEqual(before.lanes.map(({ y0, y1, bandTop }) => [y0, y1, bandTop]));
        const rows = new Map(before.lanes.flatMap(({ name, marks }) => marks.map(({ cell, y }) => [JSON.stringify([name.id, cell]), y])));
        const both = after.lanes.flatMap(({ name, marks }) => marks.map(({ cell, y }) => [rows.get(JSON.stringify([name.id, cell])), y] as const)).filter(([y]) => y !== undefined);
        expect(both.every(([was, is]) => was === is)).toBe(true);
      }
    }
  });

  it("have marks at least as wide as a disc or cut at the edge, and their targets apart while there are rows for them", () => {
    for (const domain of zooms) {
      const plot = plotIn(content, 1180, { domain });
      for (const { marks, bandTop, bandBottom } of plot.lanes) {
        const isFull = bandBottom - bandTop >= BAND + (MOST_ROWS - 1) * ROW;
        for (const [i, { x0, x1, y, cell, isCut }] of marks.entries()) {
          expect([isCut[0] ? x0 : plot.x0, isCut[1] ? x1 : plot.x1]).toEqual([plot.x0, plot.x1]);
          // What goes on out of sight is as wide as what is seen of it.
          if (!isCut.includes(true)) expect(x1 - x0).toBeGreaterThanOrEqual((cell.kind === "crowd" ? TARGET : MARK) - 1e-6);
          expect(y - TARGET / 2 >= bandTop && y + TARGET / 2 <= bandBottom).toBe(true);
          // A lane that may grow no more lets marks share rows.
          for (const other of isFull || isCut.includes(true) ? [] : marks.slice(0, i).filter((before) => !before.isCut.includes(true))) {
            const apart = Math.hypot((x0 + x1 - other.x0 - other.x1) / 2, y - other.y);
            expect(apart).toBeGreaterThanOrEqual(TARGET - 1e-6);
            if (y === other.y) expect(x0 >= other.x1 - 1e-6 || other.x0 >= x1 - 1e-6).toBe(true);
          }
        }
      }
    }
  });

  it("lie one below the other from below the axis to the foot", () => {
    const { lanes, height, axisY } = plotIn(content, 1180);
    expect(lanes[0]!.y0).toBeGreaterThanOrEqual(axisY);
    lanes.forEach(({ y0, y1, bandTop, bandBottom }, i) => {
      expect(y0 < bandTop && bandTop < bandBottom && bandBottom < y1).toBe(true);
      expect(y1).toBeCloseTo(lanes[i + 1]?.y0 ?? height);
    });
  });

  it("draw no mark over their names", () => {
    for (const domain of zooms) {
      const plot = plotIn(content, 1180, { domain });
      const singles = plot.lanes.flatMap(({ marks }) => marks.filter(({ cell }) => cell.kind === "record"));
      // A disc on the first day in sight stands half outside, in the gap beside the names, as one on the last day does.
      expect(Math.min(plot.x0, ...singles.map(({ x0 }) => x0))).toBeGreaterThanOrEqual(plot.x0 - MARK);
      expect(Math.max(plot.x1, ...singles.map(({ x1 }) => x1))).toBeLessThanOrEqual(plot.x1 + MARK);
    }
  });
});

describe("layoutPlot(input)", () => {
  const records = [
    { id: "day", time: "1953-06-01", recorded: "1953-09-01", lane: "a" },
    { id: "year", time: "1954", lane: "a" },
    { id: "same", time: "1955-06-01", recorded: "1955-06-01", lane: "b" },
    { id: "range", time: "[1956-01-01..1956-06-30]", recorded: "1956-03-01", lane: "b" },
  ];
  const options = { records, domain: ["1953", "1956"] as const, lanes: [{ id: "a", note: "a note", tenures: [{ time: "1953-02-01/1954-06-30", label: "in post" }, { time: "1955-02-01/.." }, { time: "1940" }] }] };
  const plot = plotOf(options);
  const x = (day: string): number => plot.scale(Date.parse(day));

  it("draws a lag from the day held to the day written, and none that ends under its mark", () => {
    const { x0, x1, lagX } = markIn(plot, "day");
    expect((x0 + x1) / 2).toBeCloseTo(x("1953-06-01T12:00Z"));
    expect(lagX).toBeCloseTo(x("1953-09-01T12:00Z"));
    expect(markIn(plot, "same").lagX).toBeNull();
    expect(markIn(plot, "range").lagX).toBeNull();
  });

  it("draws what is not known to the day as wide as its span", () => {
    const { x0, x1, sign } = markIn(plot, "year");
    expect([x0, x1].map(Math.round)).toEqual([x("1954-01-01"), x("1955-01-01")].map(Math.round));
    expect([sign, markIn(plot, "range").sign, markIn(plot, "day").sign]).toEqual(["imprecise", "within", "record"]);
  });

  it.each([
    ["[..1949]", ["[..1949]"]],
    ["[1958-09..]", ["[1958-09..]"]],
    ["between others", ["[..1949]", "1951-05-01", "[1954,1956]", "[1958-09..]"]],
    ["on either side", ["[..1949]", "[1958-09..]"]],
  ])("draws what has but one finite instant: %s", (_, times) => {
    const { lanes } = plotOf({ records: times.map((time) => ({ id: time, time })) });
    expect(lanes[0]!.marks.map(({ cell }) => cell.kind === "record" && cell.id)).toEqual(times);
  });

  it("places records by the second date where they stand at that, the lag drawn back", () => {
    const { x0, x1, lagX } = markIn(plotOf({ ...options, by: "recorded" }), "day");
    expect((x0 + x1) / 2).toBeCloseTo(x("1953-09-01T12:00Z"));
    expect(lagX).toBeCloseTo(x("1953-06-01T12:00Z"));
  });

  it("spans the dates of a tenure, with round ends outside them, cut at the edges", () => {
    const [first, second, ...rest] = plot.lanes[0]!.tenures;
    expect([first?.x0, first?.x1, first?.label]).toEqual([x("1953-02-01") - BAND / 2, x("1954-07-01") + BAND / 2, "in post"]);
    expect([second?.x0, second?.x1]).toEqual([x("1955-02-01") - BAND / 2, plot.x1]);
    expect(rest).toEqual([]);
  });

  it("draws a record in each of its lanes", () => {
    const { lanes } = plotOf({ records: [{ id: "r", time: "1953", lane: ["a", "b"] }] });
    expect(lanes.map(({ name, marks }) => [name.id, marks.length])).toEqual([["a", 1], ["b", 1]]);
  });

  it("leaves out what is out of sight", () => {
    const { lanes } = plotOf({ ...options, domain: ["1953-05", "1953-06"] });
    expect(lanes.flatMap(({ marks }) => marks.map(({ cell }) => (cell.kind === "record" ? cell.id : "bin")))).toEqual(["day"]);
  });

  it("shows the lanes that are filtered for, and no others", () => {
    expect(plotOf({ ...options, filter: { lane: ["b"] } }).lanes.map(({ name }) => name.id)).toEqual(["b"]);
    expect(plotOf({ ...options, filter: { text: "year" } }).lanes.map(({ name, marks }) => [name.id, marks.length])).toEqual([["a", 1], ["b", 0]]);
  });

  it("is at least as high as is asked, the rest shared by the lanes", () => {
    const tall = plotOf({ ...options, height: 600 });
    const extra = (600 - plot.height) / 2;
    expect(tall.height).toBe(600);
    tall.lanes.forEach(({ y0, y1 }, i) => {
      expect(y1 - y0).toBeCloseTo(plot.lanes[i]!.y1 - plot.lanes[i]!.y0 + extra);
    });
    expect(plotOf({ ...options, height: 10 }).height).toBe(plot.height);
  });

  it("sets lane names beside the marks, or above them where it is narrow, ended to their room", () => {
    const long = { ...options, lanes: [{ id: "a", label: "A very long name of a lane that no gutter holds", note: "and a note about it that is far too long to be read in two lines of any gutter" }] };
    const [wide, narrow] = [1180, 500].map((width) => plotOf(long, width));
    const named = wide!.lanes[0]!;
    expect([wide!.x0 > 100, named.label.length, named.note.length]).toEqual([true, 2, 2]);
    const lines = [...named.label, ...named.note].map(({ y }) => y);
    expect(lines.every((y, i) => i === 0 || y - lines[i - 1]! >= 15)).toBe(true);
    expect(Math.abs((lines[0]! + lines.at(-1)! - named.bandTop - named.bandBottom) / 2)).toBeLessThan(12);
    for (const { text } of named.label) expect(widthOf(text, 15, true)).toBeLessThanOrEqual(wide!.x0);
    for (const { text } of named.note) expect(widthOf(text, 12.5)).toBeLessThanOrEqual(wide!.x0);
    const above = narrow!.lanes[0]!;
    expect([narrow!.x0, above.label.length]).toEqual([0, 1]);
    expect(above.label[0]!.y).toBeLessThan(above.note[0]!.y);
    expect(above.note[0]!.y).toBeLessThan(above.marks[0]!.y);
    expect(widthOf(above.label[0]!.text, 15, true)).toBeLessThanOrEqual(500);
  });

  it("has a small name above each lane, and neither notes nor labels, where the list leads, below 480 pixels", () => {
    const compact = plotOf({ ...options, periods: [{ id: "p", label: "P", time: "1953" }] }, 479);
    expect(compact.lanes.flatMap(({ note, marks }) => [...note, ...marks.flatMap((mark) => mark.label ?? [])])).toEqual([]);
    for (const { label, y0, bandTop } of compact.lanes) expect([label.length, label[0]!.y > y0 + 8, label[0]!.y < bandTop - 2]).toEqual([1, true, true]);
    expect(compact.periods.map(({ labelX }) => labelX)).toEqual([null]);
    expect(compact.height).toBeLessThan(plotOf(options, 480).height);
    expect(plotOf(options, 480).lanes.every(({ label }) => label.length === 1)).toBe(true);
  });

  it("makes room for the names of periods", () => {
    expect(plotOf({ ...options, periods: [{ id: "p", label: "P", time: "1953" }] }).lanes[0]!.y0).toBeGreaterThan(plot.lanes[0]!.y0);
  });

  it("stacks what stands on one day in rows, and counts what is more than a lane holds", () => {
    const sameDay = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `r${i}`, time: "1953-06-01", lane: "a" }));
    const around = [{ id: "first", time: "1950", lane: "b" }, { id: "last", time: "1960", lane: "b" }];
    const marksOf = (count: number) => plotOf({ records: [...sameDay(count), ...around] }).lanes[0]!.marks;
    expect(new Set(marksOf(4).map(({ y }) => y)).size).toBe(4);
    expect(marksOf(12).map(({ cell }) => (cell.kind === "crowd" ? cell.count : cell.id))).toEqual([12]);
  });

  it("keeps a lane with open ends as high when panned", () => {
    const open = [{ id: "open", time: "1950-01-01/.." }, { id: "late", time: "1958-06-01" }, { id: "begun", time: "../1949-01-01" }];
    const heights = (["1950", "1953", "1957", "1959"]).map((from) => plotOf({ records: open, domain: [Date.parse(from), Date.parse(from) + 400 * DAY] }).height);
    expect(new Set(heights).size).toBe(1);
  });

  it("grows a lane only to a limit, however many records overlap", () => {
    const overlapping = Array.from({ length: 120 }, (_, i) => ({ id: `r${i}`, time: `${1900 + Math.floor(i / 2)}-0${1 + (i % 2) * 6}-01/1960-01-01` }));
    const [lane] = plotOf({ records: overlapping, domain: ["1955", "1959"] }).lanes;
    // One row is left for what is short.
    expect(lane!.bandBottom - lane!.bandTop).toBe(BAND + (MOST_ROWS - 2) * ROW);
    expect(MOST_ROWS).toBe(8);
    const [crowded] = plotOf({ records: [...overlapping, { id: "day", time: "1957-06-01" }], domain: ["1955", "1959"] }).lanes;
    expect(crowded!.bandBottom - crowded!.bandTop).toBe(BAND + (MOST_ROWS - 1) * ROW);
  });

  it("has as many stays as marks beside a lane of many records as without it", () => {
    const stays = Array.from({ length: 6 }, (_, i) => ({ id: `stay ${i}`, lane: "stays", time: `1953-0${i + 1}-01/1956-0${i + 1}-01` }));
    const days = Array.from({ length: 300 }, (_, i) => ({ id: `day ${i}`, lane: "days", time: new Date(Date.UTC(1953, 0, 1 + 3 * i)).toISOString().slice(0, 10) }));
    for (const records of [stays, [...stays, ...days]]) {
      const lane = plotOf({ records, domain: ["1952", "1958"] }).lanes.find(({ name }) => name.id === "stays")!;
      expect([lane.marks.length, lane.bars.length]).toEqual([6, 0]);
    }
  });

  it("has no more stays as marks in a lane of many records than leave a row for what is short", () => {
    const stays = Array.from({ length: 8 }, (_, i) => ({ id: `stay ${i}`, time: `1953-0${i + 1}-01/1957-0${i + 1}-01` }));
    const days = Array.from({ length: 240 }, (_, i) => ({ id: `day ${i}`, time: new Date(Date.UTC(1958, 0, 1 + i)).toISOString().slice(0, 10) }));
    const [lane] = plotOf({ records: [...stays, ...days], domain: ["1952", "1959"] }).lanes;
    const marks = lane!.marks.filter(({ sign }) => sign === "lasted");
    expect(marks.map(({ cell }) => cell.kind === "record" && cell.id)).toEqual(["stay 0", "stay 1", "stay 2", "stay 3"]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(4);
  });

  it.each([390, 700, 1180])("lays no mark on another, however many last at one time, in a plot %d px wide", (width) => {
    for (const count of [3, 4, 5, 7, 9]) {
      const stays = Array.from({ length: count }, (_, i) => ({ id: `stay ${i}`, time: `1953-0${i + 1}-01/1956-0${i + 1}-01` }));
      const days = ["1954-03-04?", "1954-09-01", "1955-03~"].map((time) => ({ id: time, time }));
      const [lane] = plotOf({ records: [...stays, ...days], domain: ["1952", "1958"] }, width).lanes;
      expect(lane!.marks.length).toBeGreaterThan(3);
      for (const [i, mark] of lane!.marks.entries()) {
        for (const other of lane!.marks.slice(0, i)) expect(Math.abs(mark.y - other.y) >= MARK || mark.x0 >= other.x1 || other.x0 >= mark.x1).toBe(true);
      }
    }
  });

  it("takes any width", () => {
    for (const width of [0.5, 1, 10, 559, 560, 5000]) {
      const { x0, x1, height } = plotOf(options, width);
      expect([x1 > x0, x0 >= 0, Number.isFinite(height)]).toEqual([true, true, true]);
    }
  });

  it("parts two marks that would cover one another in a lane that has no more rows", () => {
    const records = [...seededRows(5, 400, 1).map((row) => ({ ...row, id: `other ${row.id}`, lane: "other" })), ...["1953-01-01", "1953-01-03", "1953-06-01"].map((time, id) => ({ id, time, lane: "few" }))];
    const many = contentFor({ records: records.map((row) => ({ ...row, lane: "one" })) });
    for (const domain of zoomsOf(many, 40)) {
      for (const { marks } of plotIn(many, 1180, { domain }).lanes) {
        const discs = marks.filter(({ isDisc }) => isDisc).sort((a, b) => a.x0 - b.x0);
        for (const [i, disc] of discs.entries()) {
          const [before, further] = [discs[i - 1], discs[i - 2]];
          // Of three at one place, two may stand over one another.
          if (before === undefined || (further !== undefined && disc.x0 - further.x0 < MARK)) continue;
          expect(Math.hypot(disc.x0 - before.x0, disc.y - before.y)).toBeGreaterThanOrEqual(MARK - 1e-6);
        }
      }
    }
  });

  it("has no lanes where there are no records, and takes dates from end to end of the range of Date", () => {
    expect(plotOf({}).lanes).toEqual([]);
    const far = plotOf({ records: [{ id: 1, time: "Y-271000" }, { id: 2, time: "Y275000" }] });
    expect(far.lanes.flatMap(({ marks }) => marks).length).toBe(2);
    expect(far.ticks.some(({ label }) => label !== null)).toBe(true);
  });
});

describe("the index of a list, below 480 pixels", () => {
  const few = (count: number) => ({ records: Array.from({ length: count }, (_, i) => ({ id: i, time: `${1950 + i}`, lane: `lane ${i}` })) });

  it.each(Object.entries({ ...stories, twelve: () => few(12) }))("of %s is no higher than about half a phone, at any zoom, and its lanes no lower than a target", (_, story) => {
    const content = contentFor(story() as unknown as TimelineOptions);
    for (const domain of zoomsOf(content, 8)) {
      const { layout } = layoutOf(content, { ...startView(content), domain }, 390, null, { offset: 0, sought: [] });
      expect(layout.height).toBeLessThanOrEqual(470);
      for (const { y0, y1, label: [name], bandTop, bandBottom } of layout.lanes) expect([y1 - y0 >= TARGET, name!.y + 3 <= bandTop, bandBottom <= y1]).toEqual([true, true, true]);
    }
  });

  it("shows twelve lanes whole, dense or not, and scrolls thirteen", () => {
    const drawn = (given: TimelineOptions) => {
      const content = contentFor(given);
      const { layout } = layoutOf(content, startView(content), 390, null, { offset: 0, sought: [] });
      return [layout.lanes.length, layout.scroll === null];
    };
    expect([drawn(stories.dense()), drawn(few(12)), drawn(few(13))]).toEqual([[12, true], [12, true], [11, false]]);
  });

  it("tells all of the dataset's records apart", () => {
    const content = contentFor(dataset);
    const cells = layoutOf(content, startView(content), 390).layout.lanes.flatMap(({ marks }) => marks.map(({ cell }) => cell.kind));
    expect(cells).toEqual(Array.from({ length: 12 }, () => "record"));
  });
});
