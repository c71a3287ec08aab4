const DATA = ":scope>:is(table,script[type$=json],script[type$=csv])";

/** The data between the tags of `host`, which without JavaScript is what a page shows; null where there is none. The first of several counts. */
export function dataIn(host: Element): Element | null {
  return host.querySelector(DATA);
}

/** The text of each cell of a table; and where cells have links, the first of each row in a column of its own. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const links = [...table.rows].map((row) => row.querySelector<HTMLAnchorElement>("td a[href]")?.href ?? "");
  const isLinked = links.some((link) => link !== "");
  return [...table.rows].map((row, i) => {
    const cells = [...row.cells].map((cell) => cell.textContent.trim());
    return isLinked ? [...cells, i === 0 ? "link" : links[i]!] : cells;
  });
}

/** Whether all that stands between the tags of `host` is there: while a page is loaded, its element begins before what is in it. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== "loading") return true;
  for (let each: Element | null = host; each !== null; each = each.parentElement) if (each.nextSibling !== null) return true;
  return false;
}
