import { plainText } from "../formats/plain-text.js";

const MOST_SPANNED = 100;

/** The texts of a table's cells; and where rows have links, the first of each in a column of its own, and the others in another, one a line. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = cellsOf(table);
  const width = Math.max(...rows.map(({ length }) => length));
  const links = [...table.rows].map((row, i) => (i === 0 ? [] : [...new Set([...row.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href))]));
  const columns = [["link", ...links.slice(1).map(([first = ""]) => first)], ["other links", ...links.slice(1).map(([, ...others]) => others.join("\n"))]]
    .filter(([, ...texts]) => texts.some((text) => text !== ""));
  return columns.length === 0 ? rows : rows.map((cells, i) => [...Array.from({ length: width }, (_, column) => cells[column] ?? ""), ...columns.map((column) => column[i]!)]);
}

/** A cell stands in each row and column that it spans. */
function cellsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, i) => {
    let column = 0;
    for (const cell of row.cells) {
      const text = textOf(cell);
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
