import type { Citation } from "./citation.js";

/** How one channel is read from a row: a field's name, a dotted path, or a function. */
export type Channel<Row> = string | ((row: Row, index: number) => unknown);

/** A name in another language or script. `lang`: a BCP 47 language tag. */
export interface ForeignName {
  readonly text: string;
  readonly lang: string;
}

/** What a value is called: its label, and its names elsewhere, by which it is found too. */
export interface ValueName {
  readonly label: string;
  readonly names?: readonly ForeignName[];
}

/** A named group of values read from each row. `label`: its name for a reader. `values`: names of its values. */
export interface FieldOptions<Row> {
  readonly label?: string;
  readonly value: Channel<Row>;
  readonly values?: Readonly<Record<string, string | ValueName>>;
}

export type Fields<Row> = Readonly<Record<string, Channel<Row> | FieldOptions<Row>>>;

/**
 * How a timeline reads its rows. Each channel defaults to the field of its own name; null is none.
 *
 * `time`, `recorded`: EDTF text, a `Date` or epoch milliseconds. `timeWritten`, `recordedWritten`: the same as the source writes it, which the
 * card shows beside it. `lane`: an id or several.
 * `facets`: what records can be filtered by. `details`: further lines of the card, in order.
 * `citation`: what is cited beside title, dates and address, asked only where a record is cited or exported; of one that has none, the lane is its authors only where the row's `laneIsAuthor` is true, as of a file that has a column "Sender"; else it is a fact beside the title.
 */
export interface Channels<Row> {
  readonly id?: Channel<Row>;
  readonly time?: Channel<Row> | null;
  readonly timeWritten?: Channel<Row> | null;
  readonly recorded?: Channel<Row> | null;
  readonly recordedWritten?: Channel<Row> | null;
  readonly lane?: Channel<Row> | null;
  readonly title?: Channel<Row> | null;
  readonly label?: Channel<Row> | null;
  readonly summary?: Channel<Row> | null;
  readonly href?: Channel<Row> | null;
  readonly kind?: Channel<Row> | null;
  readonly facets?: Fields<Row>;
  readonly details?: Fields<Row>;
  readonly citation?: string | ((row: Row, index: number) => Citation | undefined) | null;
}

/** A facet or a detail, its defaults filled in: the label is the key unless one is given. */
export interface Field<Row> {
  readonly key: string;
  readonly label: string;
  readonly value: Channel<Row>;
  readonly values: ReadonlyMap<string, ValueName>;
}

/** The fields of a table in its order. */
export function fieldsOf<Row>(fields: Fields<Row> = {}): readonly Field<Row>[] {
  return Object.entries(fields).map(([key, given]) => {
    const options = typeof given === "object" ? given : { value: given };
    return { key, label: options.label ?? key, value: options.value, values: namesOf(options.values ?? {}) };
  });
}

function namesOf(values: NonNullable<FieldOptions<never>["values"]>): ReadonlyMap<string, ValueName> {
  return new Map(Object.entries(values).map(([value, name]) => [value, typeof name === "string" ? { label: name } : name]));
}

/** What a value of `field` is called: itself, unless it is given a name. */
export function nameOfValue<Row>(field: Field<Row>, value: string): ValueName {
  return field.values.get(value) ?? { label: value };
}

/** Every word by which `value` of the facet or detail `key` may be searched. */
export type SearchNames = (key: string, value: string) => readonly string[];

/** What the caller calls what the channel, facet or detail `key` reads: the field or path; of a function, the key itself. */
export function callersName<Row>({ facets, details, ...named }: Channels<Row>, key: string): string {
  const all: Readonly<Record<string, Channel<Row> | FieldOptions<Row> | null>> = { ...details, ...facets, ...named };
  const given = Object.hasOwn(all, key) ? all[key] : null;
  const channel = typeof given === "object" ? given?.value : given;
  return typeof channel === "string" ? channel : key;
}

/** What reads `channel` from a row, an object, null reading nothing: the field of that very name before the dotted path; undefined where there is none. */
export function channelReader<Row>(channel: Channel<Row> | null): (row: Row, index: number) => unknown {
  if (channel === null) return () => undefined;
  if (typeof channel === "function") return channel;
  // Settled here, not for each of a million rows.
  if (channel in Object.prototype) return (row) => fieldOf(row, channel);
  const own = (row: Row): unknown => (row as Readonly<Record<string, unknown>>)[channel];
  if (!channel.includes(".")) return own;
  const path = channel.split(".");
  return (row) => {
    const field = own(row);
    return field === undefined ? path.reduce<unknown>(fieldOf, row) : field;
  };
}

function fieldOf(value: unknown, name: string): unknown {
  // A row's class may have getters, but what every object has, such as a constructor, is no field.
  if (typeof value !== "object" || value === null) return undefined;
  if (name in Object.prototype && !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
