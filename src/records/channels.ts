/** How one channel is read from a row: a field's name, a dotted path, or a function. */
export type Channel<Row, Value = unknown> = string | ((row: Row, index: number) => Value);

/** A named group of values read from each row; `values` gives their labels. */
export interface FieldOptions<Row> {
  readonly label?: string;
  readonly value: Channel<Row>;
  readonly values?: Readonly<Record<string, string>>;
}

export type Fields<Row> = Readonly<Record<string, Channel<Row> | FieldOptions<Row>>>;

/**
 * How a timeline reads its rows. Each channel defaults to the field of its own name.
 *
 * `time`, `recorded`: EDTF text, a `Date` or epoch milliseconds. `lane`: an id or several.
 * `facets`: what records can be filtered by. `details`: further lines of the card, in order.
 */
export interface Channels<Row> {
  readonly id?: Channel<Row>;
  readonly time?: Channel<Row>;
  readonly recorded?: Channel<Row>;
  readonly lane?: Channel<Row>;
  readonly title?: Channel<Row>;
  readonly label?: Channel<Row>;
  readonly summary?: Channel<Row>;
  readonly href?: Channel<Row>;
  readonly kind?: Channel<Row>;
  readonly facets?: Fields<Row>;
  readonly details?: Fields<Row>;
}
