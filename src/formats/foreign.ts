/** How much of a file is looked at, in characters. */
const BEGINNING = 1000;

/** What the beginning of a text shows it to be that no reader reads, as a reason of a problem; null where nothing does. Bytes are read as text before. */
export function foreignTo(text: string): string | null {
  const start = text.slice(0, BEGINNING).trimStart();
  if (/^(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(start)) return "is a web page, not a file of records";
  if (start.startsWith("PK\u0003\u0004")) return "is a workbook or an archive; save it as CSV";
  const controls = start.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return 10 * controls > start.length ? "is binary, not a file of text; save it as CSV" : null;
}
