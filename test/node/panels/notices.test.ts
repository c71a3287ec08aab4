import { describe, expect, it } from "vitest";
import { read, readCSV } from "../../../src/formats/index.js";
import { guessesPanel, problemsPanel } from "../../../src/panels/notices.js";
import { reasonNodes } from "../../../src/panels/reasons.js";
import type { GivenWords, TimelineOptions } from "../../../src/view/options.js";
import { wordsRu, wordsZh } from "../../../src/words/index.js";
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
    expect(textOf(panel)).toContain("100,000 values, date: expected a date. Among them:row 1, column date: \"soon\" is not a date");
    expect(textOf(panel)).toMatch(/row 5, column date: "soon" is not a dateAnd rows 6–100000$/);
    expect(nodesIn(panel).length).toBeLessThan(20);
  });

  it.each([
    ["en", {}, "39 values, Date: expected a date such as 1953, 1953-12 or 31 December 1953. Among them:", "row 3, column Date: \"soon\" is not a date", "And rows 10, 12–24, 26–45"],
    ["ru", wordsRu, "39 значений, Date: ожидалось: дата, например 1953, 1953-12 или 31 декабря 1953. Среди них:", "Строка 3, столбец Date: «soon» — не дата; ожидалось: дата, например 1953, 1953-12 или 31 декабря 1953.", "А также строки 10, 12–24, 26–45"],
    ["zh", wordsZh, "39个值，Date：应为日期，例如1953、1953-12或1953年12月31日。例如：", "第3行，“Date”列：“soon”不是日期；应为日期，例如1953、1953-12或1953年12月31日。", "以及第10、12–24、26–45行"],
  ] as const)("names every row of a file of which dates could not be read, a few of them with what stands there: %s", (_, words, cause, first, others) => {
    const soon = (n: number): string => "soon,B\n".repeat(n);
    const { records, problems, channels } = readCSV(`Date,Title\n1911,A\n${soon(2)}1912,C\n${soon(3)}1913,E\n${soon(1)}1914,F\n${soon(13)}1915,H\n${soon(20)}`);
    const said = reasons({ records, problems, channels, words });
    expect(said.slice(1)).toEqual([...[3, 4, 6, 7, 8].map((row) => first.replace("3", String(row))), others]);
    expect(said[0]!.startsWith(cause)).toBe(true);
  });

  it("says of a file in Russian and Chinese what each of its readers tells, and of none that a row is no record", () => {
    const told = (text: string, words: GivenWords) => {
      const { records, problems, channels } = read(text);
      return reasons({ records, problems, channels, words });
    };
    const table = "Date,Title\n1911-12-31,A,B\n2/3/1911,C\n\"Monday, 31 December 1911\",D\n";
    expect(told(table, wordsRu)).toEqual([
      "Строка 2: ячеек 3, а в строке заголовков 2; ожидалось: число ячеек 2.",
      "Строка 3, столбец Date: «2/3/1911» — может быть 2 марта или 3 февраля; столбец этого не решает; ожидалось: дата, например 1953, 1953-12 или 31 декабря 1953.",
      "Строка 4, столбец Date: «Monday, 31 December 1911» — не дата: день недели для 1911-12-31 — воскресенье; ожидалось: день недели, на который приходится дата, или никакой.",
    ]);
    expect(told(table, wordsZh)).toEqual([
      "第2行：有3个单元格，而标题行有2个；应为2个单元格。",
      "第3行，“Date”列：“2/3/1911”可能是3月2日或2月3日，该列无法判定是哪一个；应为日期，例如1953、1953-12或1953年12月31日。",
      "第4行，“Date”列：“Monday, 31 December 1911”不是日期：1911-12-31是星期日；应为该日期当天的星期，或不写星期。",
    ]);
    expect(told("Name,Place\nRosa,Riga\n", wordsRu)).toEqual(["Файл: столбец с датами не найден; укажите в columns, какой это; ожидалось: столбец с датами."]);
    expect(told("Name,Place\nRosa,Riga\n", wordsZh)).toEqual(["文件：没有找到日期列；请用columns指明是哪一列；应为日期列。"]);
    expect(told("TY  - LETT\nPY  - 1911\n", wordsRu)).toEqual(["Запись 1, ER: отсутствует; ожидалось: ER в конце записи."]);
  });

  it.each([
    ["en", {}, "line 2: \"{\" is not JSON", "And lines 7–41"],
    ["ru", wordsRu, "Строка 2: «{» — не JSON; ожидалось: по одному объекту в каждой строке.", "А также строки 7–41"],
    ["zh", wordsZh, "第2行：“{”不是JSON；应为每行一个对象。", "以及第7–41行"],
  ] as const)("names every line of a file that is no record, in one cause: %s", (_, words, first, others) => {
    const { records, problems, channels } = read(`{"id": "a", "time": "1911"}\n${"{\n".repeat(40)}${"{\"time\": \"1911\"}\n".repeat(50)}`);
    const said = reasons({ records, problems, channels, words });
    expect(said).toHaveLength(7);
    expect(said[1]).toBe(first);
    expect(said[6]).toBe(others);
  });

  it("says a problem that has nothing but a sentence as it is, and that it is English", () => {
    const problems = [{ index: 0, id: "", field: "", value: "x", expected: "a date", message: "page 3 is torn" }];
    const panel = problemsPanel(contentFor({ records: [{ id: "a" }], problems, words: wordsRu }), reasonNodes)!;
    expect(nodesIn(panel).filter(({ tag }) => tag === "li").map((node) => [textOf(node), node.attributes["lang"]])).toEqual([["page 3 is torn", "en"]]);
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
