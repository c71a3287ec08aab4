import type { FileRecord, Reading } from "../formats/reading.js";
import type { TimelineOptions } from "../view/options.js";

/** What a page of a file needs to make the same options anew: functions do not survive as JSON. `fields`: by their keys, their names in a record and in words. `labels`: of the records that have no label and no title of their own, by their ids. */
interface Given {
  readonly options: TimelineOptions<FileRecord>;
  readonly fields: Readonly<Record<"facets" | "details", Readonly<Record<string, readonly [name: string, label: string]>>>>;
  readonly labels: Readonly<Record<string, unknown>>;
}

/** What a page has within it. `script`: the classic script. `modules`: what that imports on demand, by their files. `words`: which of those has its words, if it is not in English, and their name there. */
export interface Within {
  readonly script: string;
  readonly modules: Readonly<Record<string, string>>;
  readonly words: { readonly file: string; readonly name: string } | null;
}

/**
 * `html`, a whole page of `options`, with what has it draw the same there and come alive, the view in its address, so that a reader leaves with a link. It needs nothing beside it, and stays the page that it was where no
 * script runs.
 */
export function alivePage(html: string, { channels: inWords = {}, words: own = {}, ...options }: TimelineOptions<FileRecord>, { channels }: Pick<Reading, "channels">, { script, modules, words: spoken }: Within): string {
  const labelOf = (fields: Reading["channels"]["facets"], key: string): string => {
    const field = fields?.[key];
    return typeof field === "object" ? field.label ?? key : key;
  };
  const named = (which: "facets" | "details"): Given["fields"]["facets"] =>
    Object.fromEntries(Object.keys(channels[which] ?? {}).map((key) => [key, [labelOf(channels[which], key), labelOf(inWords[which], key)]]));
  const { label } = channels;
  const nameless = typeof label === "function" ? (options.records ?? []).filter((record) => (record.label ?? record.title) === undefined).map((record, i) => [record.id, label(record, i)] as const) : [];
  const { lane, recorded, kinds } = own;
  const words = { ...(lane === undefined ? {} : { lane }), ...(recorded === undefined ? {} : { recorded }), ...(kinds === undefined ? {} : { kinds }) };
  const given: Given = { options: { ...options, hash: true, words }, fields: { facets: named("facets"), details: named("details") }, labels: Object.fromEntries(nameless) };
  // The script looks for them beside the page, and finds them in it.
  const imports = Object.fromEntries(Object.entries(modules).map(([file, text]) => [`./${file}`, `data:text/javascript;charset=utf-8,${encodeURIComponent(withoutMap(text))}`]));
  // A script ends at its end tag, wherever that stands, and may be told to go on by the beginning of a comment.
  const code = withoutMap(script).replaceAll(/<(?=\/script|!--)/g, "\\x3C");
  const at = html.lastIndexOf("</body>");
  return [
    html.slice(0, at),
    `<script type="importmap">${inJson({ imports })}</script>\n`,
    `<script type="application/json" id="memcon-given">${inJson(given)}</script>\n`,
    `<script>${code}</script>\n`,
    `<script>${enliven(spoken)}</script>\n`,
    html.slice(at),
  ].join("");
}

function withoutMap(code: string): string {
  return code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}

function inJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** Gives the fields of records back their functions, and draws. */
const enliven = (words: Within["words"]): string => `
(async ({ options, fields, labels }) => {
  const named = (which) => Object.fromEntries(Object.entries(fields[which]).map(([key, [name, label]]) =>
    [key, { label, value: (record) => (Object.hasOwn(record[which] || {}, name) ? record[which][name] : undefined) }]));
  const spoken = ${words === null ? "{}" : `(await import(${JSON.stringify(`./${words.file}`)})).${words.name}`};
  const label = Object.assign((record) => record.label ?? record.title ?? labels[record.id], { isMade: true });
  memcon.timeline(document.body, { ...options, words: { ...spoken, ...options.words }, channels: { facets: named("facets"), details: named("details"), label } });
})(JSON.parse(document.getElementById("memcon-given").textContent));
`;
