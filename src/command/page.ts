import type { FileRecord, Reading } from "../formats/reading.js";
import type { TimelineOptions } from "../view/options.js";

/** What a page of a file needs to make the same options anew: functions do not survive as JSON. */
interface Given {
  readonly options: TimelineOptions<FileRecord>;
  readonly fields: Readonly<Record<"facets" | "details", Readonly<Record<string, string>>>>;
}

/**
 * `html`, a whole page of `options`, with `script`, the classic script, and what has it draw the same there. It needs nothing beside it, and stays the page that it
 * was where no script runs.
 */
export function alivePage(html: string, { channels: _, ...options }: TimelineOptions<FileRecord>, { channels }: Pick<Reading, "channels">, script: string): string {
  const labels = (fields: Reading["channels"]["facets"] = {}): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, typeof field === "object" ? field.label ?? key : key]));
  const given: Given = { options, fields: { facets: labels(channels.facets), details: labels(channels.details) } };
  const data = JSON.stringify(given).replaceAll("<", "\\u003c");
  // A script ends at its end tag, wherever that stands, and may be told to go on by the beginning of a comment.
  const code = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  const at = html.lastIndexOf("</body>");
  return `${html.slice(0, at)}<script type="application/json" id="memcon-given">${data}</script>\n<script>${code}</script>\n<script>${ENLIVEN}</script>\n${html.slice(at)}`;
}

/** Gives the fields of records back their functions, and draws. */
const ENLIVEN = `
(({ options, fields }) => {
  const named = (which) => Object.fromEntries(Object.entries(fields[which]).map(([key, label]) =>
    [key, { label, value: (record) => (Object.hasOwn(record[which] || {}, label) ? record[which][label] : undefined) }]));
  memcon.timeline(document.body, { ...options, channels: { facets: named("facets"), details: named("details") } });
})(JSON.parse(document.getElementById("memcon-given").textContent));
`;
