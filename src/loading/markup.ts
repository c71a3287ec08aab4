/** Data between the tags of an element: text in a format, or the rows of a table, the first of which names the columns. `title`: the table's caption. */
export interface Markup {
  readonly text: string | null;
  readonly rows: readonly (readonly string[])[] | null;
  readonly title: string | null;
}

const DATA = ":scope > script[type='application/json'], :scope > script[type='text/csv'], :scope > table";

/** What stands between the tags of `host`, which without JavaScript is what a page shows; null where there is no data. The first of several counts. */
export function markupIn(host: Element): Markup | null {
  const found = host.querySelector(DATA);
  if (found === null) return null;
  if (!isTable(found)) return { text: found.textContent, rows: null, title: null };
  return { text: null, rows: rowsOf(found), title: found.caption?.textContent.trim() || null };
}

function isTable(element: Element): element is HTMLTableElement {
  return element.localName === "table";
}

/** The text of each cell; and where cells have links, the first of each row in a column of its own. */
function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const links = [...table.rows].map((row) => row.querySelector("td a[href]")?.getAttribute("href") ?? "");
  const isLinked = links.some((link) => link !== "");
  return [...table.rows].map((row, i) => {
    const cells = [...row.cells].map((cell) => cell.textContent.trim());
    if (!isLinked) return cells;
    const link = links[i]!;
    return [...cells, i === 0 ? "link" : link === "" ? "" : new URL(link, table.baseURI).href];
  });
}

/** Whether all that stands between the tags of `host` is there: while a page is loaded, its element begins before what is in it. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== "loading") return true;
  for (let each: Element | null = host; each !== null; each = each.parentElement) if (each.nextSibling !== null) return true;
  return false;
}
