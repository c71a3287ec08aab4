import { describe, expect, it } from "vitest";
import { guessesPanel, problemsPanel } from "../../../src/panels/notices.js";
import { reasonNodes } from "../../../src/panels/reasons.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { nodesIn, textOf } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";

const date = "a date such as 1953, 1953-12 or 1953-12-31";
const id = "text or a number that no other record has";

function reasons<Row>(options: TimelineOptions<Row>): readonly string[] {
  const panel = problemsPanel(contentFor(options), reasonNodes);
  return panel === null ? [] : nodesIn(panel).filter(({ tag }) => tag === "li").map(textOf);
}

describe("problemsPanel(content)", () => {
  it("is not there where all was read", () => {
    expect(problemsPanel(contentFor({ records: [{ id: "a" }] }), null)).toBeNull();
  });

  it("counts the rows that are left out apart from the values", () => {
    const panel = problemsPanel(contentFor({ records: [{ id: "a", time: "soon" }, { id: "a" }, {}] }), null)!;
    expect(textOf(nodesIn(panel).find(({ tag }) => tag === "summary")!)).toBe("2 of 3 records could not be read. 1 value could not be read. Why?");
  });

  it("says a row by its number and what is wrong in a sentence, and what stands there only if something does", () => {
    const records: readonly unknown[] = [null, "text", 7, {}, { id: null }, { id: " " }, { id: {} }, { id: "a" }, { id: "a" }];
    expect(reasons({ records })).toEqual([
      "Row 1 is no record; expected a row of named values. It is left out.",
      "Row 2 is no record: “text”; expected a row of named values. It is left out.",
      "Row 3 is no record: “7”; expected a row of named values. It is left out.",
      `Row 4 has no id; expected ${id}. It is left out.`,
      `Row 5 has no id; expected ${id}. It is left out.`,
      `Row 6 has no id; expected ${id}. It is left out.`,
      `Row 7, id: “{}”; expected ${id}. It is left out.`,
      "Row 9, id: “a”; expected an id that no record before it has. It is left out.",
    ]);
  });

  it("speaks to who keeps the table, not to who programs", () => {
    const records: readonly unknown[] = ["text", {}, { id: "a", time: "soon", recorded: "later", lane: {}, title: {} }, { id: "a" }];
    expect(reasons({ records })).toHaveLength(7);
    expect(reasons({ records }).join(" ")).not.toMatch(/EDTF|ISO|object|array|string|null|undefined/i);
  });

  it("says a value as it stands, shortened", () => {
    const records = ["1953-13", "  ", Number.NaN, {}, new Date(Number.NaN), { day: 1, month: "x".repeat(90) }].map((time, i) => ({ id: String(i), time }));
    expect(reasons({ records })).toEqual([
      `Row 1, time: “1953-13”; expected ${date}. The record is kept without it.`,
      `Row 2 has no time; expected ${date}. The record is kept without it.`,
      `Row 3, time: “NaN”; expected ${date}. The record is kept without it.`,
      `Row 4, time: “{}”; expected ${date}. The record is kept without it.`,
      `Row 5, time: “Invalid Date”; expected ${date}. The record is kept without it.`,
      `Row 6, time: “{"day":1,"month":"${"x".repeat(42)}…”; expected ${date}. The record is kept without it.`,
    ]);
  });

  it("calls a field as the caller does", () => {
    const records = [{ nr: "a", when: { held: "soon" }, tags: [{}], aside: {}, record: {} }];
    const channels = { id: "nr", time: "when.held", title: "record", label: () => ({}), facets: { topic: { value: "tags" } }, details: { note: "aside" } };
    expect(reasons({ records, channels })).toEqual([
      `Row 1, when.held: “soon”; expected ${date}. The record is kept without it.`,
      "Row 1, record: “{}”; expected text. The record is kept without it.",
      "Row 1, label: “{}”; expected text. The record is kept without it.",
      "Row 1, tags: “{}”; expected text, or a list of texts. The record is kept without it.",
      "Row 1, aside: “{}”; expected text, or a list of texts. The record is kept without it.",
    ]);
  });

  it("says why a channel failed", () => {
    const title = (): string => {
      throw new Error("no title here");
    };
    expect(reasons({ records: [{ id: "a" }], channels: { title } })).toEqual(["Row 1 has no title; expected a value, but its channel failed: no title here. The record is kept without it."]);
  });

  it("tells what could not be read of a file, in the words of who read it, beside what the timeline cannot read", () => {
    const problems = [{ index: 13, id: "row-14", field: "date", value: "31 June 1953", expected: "a date", message: "row 14, column date: \"31 June 1953\" is not a date" }];
    const options = { records: [{ id: "a", time: "soon" }], problems };
    expect(textOf(nodesIn(problemsPanel(contentFor(options), reasonNodes)!).find(({ tag }) => tag === "summary")!)).toBe("2 values could not be read. Why?");
    expect(reasons(options)).toEqual([`Row 1, time: “soon”; expected ${date}. The record is kept without it.`, "row 14, column date: \"31 June 1953\" is not a date"]);
  });

  it("tells a hundred thousand problems of a file by their causes", () => {
    const problems = Array.from({ length: 100_000 }, (_, index) => ({ index, id: "", field: "date", value: "soon", expected: "a date", message: `row ${index + 1}, column date: "soon" is not a date` }));
    const panel = problemsPanel(contentFor({ records: [{ id: "a" }], problems }), reasonNodes)!;
    expect(textOf(panel)).toContain("100,000 values, date: expected a date. Their records are kept without it. Among them:row 1, column date: \"soon\" is not a date");
    expect(nodesIn(panel).length).toBeLessThan(20);
  });
});

describe("guessesPanel(content)", () => {
  const panelOf = (messages: readonly string[]) => guessesPanel(contentFor({ records: [{ id: "a" }], guesses: messages.map((message) => ({ message })) }));

  it("is nothing where nothing was guessed", () => {
    expect(panelOf([])).toBeNull();
  });

  it("tells each guess one step away", () => {
    const panel = panelOf(["column \"Sender\" is read as the lane, by its name"])!;
    expect(panel.tag).toBe("details");
    expect(textOf(panel)).toBe("How the file was readcolumn \"Sender\" is read as the lane, by its name");
  });

  it("tells twenty of a thousand, and that there are more", () => {
    const items = nodesIn(panelOf(Array.from({ length: 1000 }, (_, i) => `guess ${i}`))!).filter(({ tag }) => tag === "li");
    expect(items).toHaveLength(21);
    expect(textOf(items.at(-1)!)).toMatch(/^The first 20 of 1,000/);
  });
});
