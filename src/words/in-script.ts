import type { Channels, FieldOptions, Fields, ForeignName, ValueName } from "../records/channels.js";
import { languageOf } from "../view/language.js";
import type { TimelineOptions } from "../view/options.js";

/**
 * `options` whose lanes and values are called by their names in the language of `locale`, as far as they have one; the label that they had
 * is then one of their names. `short`: makes a lane's label of such a name.
 */
export function inScript<Row>(options: TimelineOptions<Row>, locale: string, short = (name: string): string => name): TimelineOptions<Row> {
  const { lanes, channels, recordsLang } = options;
  const own = languageOf(locale);
  const namedIn = (label: string, names: readonly ForeignName[] = [], labelOf = short): Required<ValueName> | null => {
    const name = names.find(({ lang }) => languageOf(lang) === own);
    if (name === undefined) return null;
    const text = labelOf(name.text);
    const others = names.filter((each) => each !== name || text !== name.text);
    return { label: text, names: [{ text: label, lang: recordsLang ?? "und" }, ...others] };
  };
  const valueIn = (value: string | ValueName): string | ValueName => (typeof value === "string" ? value : namedIn(value.label, value.names, (name) => name) ?? value);
  return {
    ...options,
    ...(lanes === undefined ? {} : { lanes: lanes.map((lane) => ({ ...lane, ...namedIn(lane.label ?? lane.id, lane.names) })) }),
    ...(channels?.facets === undefined ? {} : { channels: withFields(channels, "facets", (field) => ({ ...field, ...(field.values === undefined ? {} : { values: mapped(field.values, valueIn) }) })) }),
  };
}

/** `channels` with each of its facets, or details, made anew. */
export function withFields<Row>(channels: Channels<Row>, which: "facets" | "details", make: (field: FieldOptions<Row>, key: string) => FieldOptions<Row>): Channels<Row> {
  const fields: Fields<Row> = channels[which] ?? {};
  return { ...channels, [which]: mapped(fields, (field, key) => make(typeof field === "object" ? field : { value: field }, key)) };
}

function mapped<Given, Made>(given: Readonly<Record<string, Given>>, make: (value: Given, key: string) => Made): Readonly<Record<string, Made>> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, make(value, key)]));
}
