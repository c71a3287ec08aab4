/**
 * `rows` as CSV in UTF-8 without a mark, under a row of the names of `columns`; lines end as in RFC 4180, with CR and LF. A value that is absent is an empty cell.
 * Throws `formula in a cell: …` for what a spreadsheet would work out: published text is neither altered nor run.
 */
export function csvText(columns, rows) {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map((column) => cellOf(column, row)))];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function cellOf({ name, separator, value = (row) => row[name] }, row) {
  const given = value(row);
  if (given === undefined) return "";
  const list = Array.isArray(given) ? given : [given];
  const parting = list.length > 1 || separator !== undefined ? list.find((each) => String(each).includes(separator)) : undefined;
  if (parting !== undefined) throw new Error(`separator within a value: ${parting} (${name})`);
  return list.join(separator);
}

function quoted(text) {
  const cell = String(text);
  if (/^[=+\-@\t\r]/.test(cell)) throw new Error(`formula in a cell: ${cell}`);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
