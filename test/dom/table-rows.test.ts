import { describe, expect, it } from "vitest";
import { readRows } from "../../src/formats/read-table.js";
import { rowsOf } from "../../src/loading/table-rows.js";

const tableOf = (rows: string) => new DOMParser().parseFromString(`<base href="https://example.org/"><table>${rows}</table>`, "text/html").querySelector("table")!;
const letters = (cells: string) => rowsOf(tableOf(`<tr><th>Date<th>Title${cells}`));

describe("rowsOf(table)", () => {
  it("keeps breaks and blocks as lines, and nothing else of how the source is broken", () => {
    expect(letters("<tr><td> 1911\n <td>Two<br>lines<tr><td>1912<td><p>Par one</p><p>Par\n  two</p><tr><td>1913<td>a\n    <b>b</b>c")).toEqual([
      ["Date", "Title"], ["1911", "Two\nlines"], ["1912", "Par one\nPar two"], ["1913", "a bc"],
    ]);
  });

  it("gives text that looks like tags or entities so that it is read as it is seen", () => {
    const { records } = readRows(letters("<tr><td>1911<td>if a &lt;b&gt; c<tr><td>1912<td>A &amp; B; C<tr><td>1913<td>&amp;eacute; is é"));
    expect(records.map(({ title }) => title)).toEqual(["if a <b> c", "A & B; C", "&eacute; is é"]);
  });

  it("gives the first link of each row a column, and the others another", () => {
    const { records } = readRows(letters("<tr><th><a href='/a'>1911</a><td><a href='/b'>x</a> and <a href='/c'>y</a>, <a href='/a'>z</a><tr><td>1912<td>u<tr><td>1913<td><a href='/d'>v</a>"));
    expect(records).toMatchObject([{ href: "https://example.org/a", details: { "other links": ["https://example.org/b\nhttps://example.org/c"] } }, { title: "u" }, { href: "https://example.org/d" }]);
    expect([records[1]!.href, records[2]!.details]).toEqual([undefined, undefined]);
  });

  it("takes a date from a time's datetime, and keeps what it shows in a column of its own", () => {
    const { records, problems } = readRows(letters("<tr><td> <time datetime='1953-05-03'>3 de mayo de 1953</time><td>a<tr><td><time datetime='1954-05'>1954-05</time><td>b<tr><td>1955<td>c"));
    expect(records).toMatchObject([{ time: "1953-05-03", title: "a", details: { "Date as written": ["3 de mayo de 1953"] } }, { time: "1954-05", title: "b" }, { time: "1955", title: "c" }]);
    expect([records[1]!.details, records[2]!.details, problems]).toEqual([undefined, undefined, []]);
  });

  it.each(["<time datetime='soon'>1953</time>", "<time>1953</time>", "<time datetime='1911'>1953</time> or later", "<time datetime='1911'>1953</time><time datetime='1912'></time>"])("leaves a cell as it is shown that is no single time with a date: %s", (cell) => {
    expect(letters(`<tr><td>${cell}<td>a`)[1]![0]).toMatch(/^1953/);
  });

  it("adds no column where there are no links, nor for those of the first row", () => {
    expect(rowsOf(tableOf("<tr><th><a href='#sort'>Date</a><th>Title<tr><td>1911<td>x"))).toEqual([["Date", "Title"], ["1911", "x"]]);
  });

  it("has a cell stand in each row and column that it spans, no further than the table is", () => {
    expect(letters("<tr><td rowspan=9>1911<td>a<tr><td>b<tr><td colspan=2>c")).toEqual([["Date", "Title"], ["1911", "a"], ["1911", "b"], ["1911", "c", "c"]]);
  });
});
