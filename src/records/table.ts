import { type Channel, channelReader } from "./channels.js";

/** Where records are read from, whatever its shape. A place is a row's number, from 0. */
export interface Table<Row = unknown> {
  readonly count: number;
  /** Whether there is a row at all at a place, and not some other value. */
  readonly has: (place: number) => boolean;
  readonly row: (place: number) => Row;
  /** What reads `channel` at a place, settled once for a million rows; null reads nothing. */
  readonly reader: (channel: Channel<Row> | null) => (place: number) => unknown;
}

/** One column: an array of any kind, or a vector such as Apache Arrow's. */
export type Column = ArrayLike<unknown> | { readonly length: number; get(index: number): unknown };

/** Records as columns of one length, by name; or a table such as Apache Arrow's. */
export type ColumnTable = Readonly<Record<string, Column>> | {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChild(name: string): Column | null;
};

/** The table of an array of objects. */
export function tableOfRows<Row>(rows: readonly Row[]): Table<Row> {
  return {
    count: rows.length,
    has: (place) => typeof rows[place] === "object" && rows[place] !== null && !Array.isArray(rows[place]),
    row: (place) => rows[place]!,
    reader(channel) {
      const read = channelReader(channel);
      return (place) => read(rows[place]!, place);
    },
  };
}

/** The table of columns. Where none is named `id`, the number of its row is a record's id. A row is an object made of the columns when it is asked for. */
export function tableOfColumns(given: ColumnTable): Table {
  const columns = columnsIn(given);
  const count = columns.values().next().value?.length ?? 0;
  const row = (place: number): unknown => Object.fromEntries([...columns].map(([name, column]) => [name, valueIn(column)(place)]));
  return {
    count,
    has: () => true,
    row,
    reader(channel) {
      if (channel === null) return () => undefined;
      if (typeof channel === "function") return (place) => channel(row(place), place);
      const column = columns.get(channel);
      if (column !== undefined) return valueIn(column);
      return channel === "id" ? (place) => place : () => undefined;
    },
  };
}

/** The columns of a table by name, in its order. */
export function columnsIn(given: ColumnTable): ReadonlyMap<string, Column> {
  if (!isVectorTable(given)) return new Map(Object.entries(given));
  return new Map(given.schema.fields.flatMap(({ name }) => {
    const column = given.getChild(name);
    return column === null ? [] : [[name, column] as const];
  }));
}

function isVectorTable(given: ColumnTable): given is Extract<ColumnTable, { readonly numRows: number }> {
  return typeof given["getChild"] === "function" && typeof given["numRows"] === "number";
}

function valueIn(column: Column): (place: number) => unknown {
  if (isVector(column)) return (place) => unlessNaN(column.get(place));
  return ArrayBuffer.isView(column) ? (place) => unlessNaN(column[place]) : (place) => column[place];
}

/** Numbers of a fixed size have no other way to say that there is none. */
function unlessNaN(value: unknown): unknown {
  return Number.isNaN(value) ? undefined : value;
}

function isVector(column: Column): column is Extract<Column, { get(index: number): unknown }> {
  return "get" in column && typeof column.get === "function";
}
