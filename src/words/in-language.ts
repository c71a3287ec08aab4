import type { FieldOptions, ForeignName } from "../records/channels.js";
import type { TimelineOptions } from "../view/options.js";
import type { Words } from "../view/words.js";
import type { DatasetWords } from "./dataset-words.js";
import { inScript, withFields } from "./in-script.js";

/**
 * `options` with `words`, over which their own words go, and with lanes and values called by the names that they have in that language.
 * `labels`: what the dataset calls things, where `options` are the dataset's; headlines, summaries and what is said of evidence stay as they
 * are. To be made once: each call makes other objects, by which a timeline would read its records anew.
 */
export function inLanguage<Row>(options: TimelineOptions<Row>, words: Words, labels: DatasetWords | null = null): TimelineOptions<Row> {
  const named = inScript(labels === null ? options : withPeople(options, labels.people, words.locale), words.locale, labels?.short);
  const own = { ...words, ...options.words };
  return labels === null ? { ...named, words: own } : { ...withLabels(named, labels), words: { ...own, ...labels.words, kinds: labels.kinds } };
}

/** `options` whose lanes and values by id are among others called as in `people`. */
function withPeople<Row>(options: TimelineOptions<Row>, people: Table<string>, lang: string): TimelineOptions<Row> {
  const namesOf = (id: string, names: readonly ForeignName[] = []): { readonly names?: readonly ForeignName[] } => {
    const text = of(people, id);
    return text === undefined ? {} : { names: [...names, { text, lang }] };
  };
  const { lanes = [], channels = {} } = options;
  const valuesOf = (values: FieldOptions<Row>["values"] = {}): NonNullable<FieldOptions<Row>["values"]> =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, typeof value === "string" ? value : { ...value, ...namesOf(id, value.names) }]));
  return {
    ...options,
    lanes: lanes.map((lane) => ({ ...lane, ...namesOf(lane.id, lane.names) })),
    channels: withFields(channels, "facets", (field) => ({ ...field, ...(field.values === undefined ? {} : { values: valuesOf(field.values) }) })),
  };
}

function withLabels<Row>(options: TimelineOptions<Row>, labels: DatasetWords): TimelineOptions<Row> {
  const { lanes = [], periods = [], channels = {}, note, title } = options;
  const values: Table<Table<string>> = { topic: labels.topics, place: labels.places, role: labels.roles };
  const [established, results] = (note?.text.match(/\d+/gu) ?? []).map(Number);
  const topical = withFields(channels, "facets", (field, key) => ({ ...field, label: of(labels.facets, key) ?? key, values: { ...field.values, ...values[key] } }));
  return {
    ...options,
    ...(typeof title === "string" ? { title: labels.title } : {}),
    ...(established === undefined || results === undefined ? {} : { note: { ...note, text: labels.note(established, results) } }),
    lanes: lanes.map((lane) => ({ ...lane, note: of(labels.notes, lane.id) ?? lane.note ?? "", tenures: (lane.tenures ?? []).map((tenure) => ({ ...tenure, label: labels.ambassador })) })),
    periods: periods.map((period) => ({ ...period, label: of(labels.periods, period.id) ?? period.label })),
    channels: withFields(topical, "details", (field, key) => ({ ...field, label: of(labels.details, key) ?? key, values: { ...field.values, ...values[key] } })),
  };
}

type Table<Value> = Readonly<Record<string, Value>>;

function of(table: Table<string>, id: string): string | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
