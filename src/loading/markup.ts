const DATA = ":scope>:is(table,script[type$=json],script[type$=csv])";

/** The data between the tags of `host`, which without JavaScript is what a page shows; null where there is none. The first of several counts. */
export function dataIn(host: Element): Element | null {
  return host.querySelector(DATA);
}

/** The text of each cell of a table; and where cells have links, the first of each row in a column of its own. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const links = [...table.rows].map((row) => row.querySelector<HTMLAnchorElement>("td a[href]")?.href ?? "");
  const isLinked = links.some((link) => link !== "");
  const rows = cellsOf(table);
  if (!isLinked) return rows;
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells, i) => [...Array.from({ length: width }, (_, column) => cells[column] ?? ""), i === 0 ? "link" : links[i]!]);
}

/** A cell stands in each row and column that it spans. */
function cellsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, i) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[i]![column] !== undefined) column++;
      // A span may be said to be longer than the table is.
      for (let down = i; down < Math.min(rows.length, i + cell.rowSpan); down++) {
        for (let right = column; right < column + Math.min(cell.colSpan, MOST_SPANNED); right++) rows[down]![right] = cell.textContent.trim();
      }
    }
  });
  return rows.map((cells) => Array.from(cells, (cell: string | undefined) => cell ?? ""));
}

const MOST_SPANNED = 100;

/** Whether all that stands between the tags of `host` is there: while a page is loaded, its element begins before what is in it. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== "loading") return true;
  for (let each: Element | null = host; each !== null; each = each.parentElement) if (each.nextSibling !== null) return true;
  return false;
}
