import { plainText } from "../formats/plain-text.js";
import { readWritten } from "../time/written.js";

const MOST_SPANNED = 100;

/**
 * The texts of a table's cells; and where rows have links, the first of each in a column of its own, and the others in another, one a line. Of a cell that is
 * a `<time>` it is the `datetime`, if that is a date, and what the cell shows instead is in a column of its own.
 */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const [shown, stated] = [cellsOf(table, textOf), cellsOf(table, dateOf)];
  const width = Math.max(...shown.map(({ length }) => length));
  const rows = shown.map((cells, i) => cells.map((text, column) => stated[i]![column]! || text));
  const written = Array.from({ length: width }, (_, column) => [`${shown[0]![column] ?? ""} as written`.trim(), ...rows.slice(1).map((cells, i) => (cells[column] === shown[i + 1]![column] ? "" : shown[i + 1]![column]!))]);
  const links = [...table.rows].map((row, i) => (i === 0 ? [] : [...new Set([...row.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href))]));
  const columns = [...written, ["link", ...links.slice(1).map(([first = ""]) => first)], ["other links", ...links.slice(1).map(([, ...others]) => others.join("\n"))]]
    .filter(([, ...texts]) => texts.some((text) => text !== ""));
  return columns.length === 0 ? rows : rows.map((cells, i) => [...Array.from({ length: width }, (_, column) => cells[column] ?? ""), ...columns.map((column) => column[i]!)]);
}

/** What `textIn` finds in the cells. A cell stands in each row and column that it spans. */
function cellsOf(table: HTMLTableElement, textIn: (cell: HTMLTableCellElement) => string): readonly (readonly string[])[] {
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, i) => {
    let column = 0;
    for (const cell of row.cells) {
      const text = textIn(cell);
      while (rows[i]![column] !== undefined) column++;
      // A span may be said to be longer than the table is.
      for (let down = i; down < Math.min(rows.length, i + cell.rowSpan); down++) {
        for (let right = column; right < column + Math.min(cell.colSpan, MOST_SPANNED); right++) rows[down]![right] = text;
      }
    }
  });
  return rows.map((cells) => Array.from(cells, (cell: string | undefined) => cell ?? ""));
}

/** What a cell shows, each block and break a line. */
function textOf(cell: HTMLTableCellElement): string {
  const text = plainText(new XMLSerializer().serializeToString(cell).replace(/[ \t\n\f\r]+/g, " "));
  // Cells may hold HTML as text, which who reads them makes plain, and this is plain.
  return plainText(text) === text ? text : text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** The date of a cell that is nothing but a `<time>`, as that says it for machines; "" where there is none. */
function dateOf(cell: HTMLTableCellElement): string {
  const times = cell.querySelectorAll("time[datetime]");
  const date = times[0]?.getAttribute("datetime")?.trim() ?? "";
  return times.length === 1 && times[0]!.textContent.trim() === cell.textContent.trim() && readWritten(date) !== null ? date : "";
}
