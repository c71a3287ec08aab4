import { type Steps, strides } from "./steps.js";

/**
 * The values of one facet, dictionary-coded. Where no record has several, `offsets` is null and record `i` has the value of `codes[i]`, or none
 * if that is past the last; else it has those of `codes[j]` for `offsets[i] <= j < offsets[i + 1]`.
 */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly offsets: Uint32Array | null;
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** The values of the record `index`. */
export function valuesAt(column: FacetColumn | undefined, index: number): readonly string[] {
  if (column === undefined) return [];
  const { values, offsets, codes } = column;
  const own = offsets === null ? codes.subarray(index, index + 1) : codes.subarray(offsets[index], offsets[index + 1]);
  return Array.from(own).flatMap((code) => values[code] ?? []);
}

/** What each record of a source fails: 0 where it is shown. */
export type Failing = Uint8Array | Uint32Array;

// The loops below run over a million records at every change of a filter: they call nothing.

/**
 * Adds to `counts` how many records from `from` to before `to` have each code, of those that fail nothing but what is in `allowed`; `failing` null
 * is nothing. What has no value is counted past the last one.
 */
export function tally({ values, offsets, codes }: FacetColumn, failing: Failing | null, allowed: number, counts: Uint32Array, from: number, to: number): void {
  const [last, others] = [values.length, ~allowed];
  for (let i = from; i < to; i++) {
    if (failing !== null && (failing[i]! & others) !== 0) continue;
    if (offsets === null) counts[codes[i]! < last ? codes[i]! : last]!++;
    else for (let j = offsets[i]!; j < offsets[i + 1]!; j++) counts[codes[j]!]!++;
  }
}

/** Sets `bit` of each record from `from` to before `to` that has none of the codes for which `wanted` is 1. */
export function failCodes({ values, offsets, codes }: FacetColumn, wanted: Uint8Array, failing: Failing, bit: number, from: number, to: number): void {
  const last = values.length;
  for (let i = from; i < to; i++) {
    let any = 0;
    if (offsets === null) any = codes[i]! < last ? wanted[codes[i]!]! : 0;
    else for (let j = offsets[i]!; j < offsets[i + 1]!; j++) any |= wanted[codes[j]!]!;
    if (any === 0) failing[i]! |= bit;
  }
}

/** The records of `order` that have each code, in that order. */
export function* byCodeSteps({ values, offsets, codes }: FacetColumn, order: Uint32Array): Steps<readonly Uint32Array[]> {
  const last = values.length;
  const sizes = new Uint32Array(last + 1);
  yield* strides(order.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const i = order[at]!;
      if (offsets === null) sizes[codes[i]! < last ? codes[i]! : last]!++;
      else for (let j = offsets[i]!; j < offsets[i + 1]!; j++) sizes[codes[j]!]!++;
    }
  });
  const lists = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  yield* strides(order.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const i = order[at]!;
      if (offsets === null) {
        const code = codes[i]! < last ? codes[i]! : last;
        lists[code]![sizes[code]!++] = i;
      } else {
        for (let j = offsets[i]!; j < offsets[i + 1]!; j++) lists[codes[j]!]![sizes[codes[j]!]!++] = i;
      }
    }
  });
  return lists.slice(0, last);
}

/** Gathers the values of one facet, record by record. `addOne`: of a record with one value, or with none where that is "". */
export interface FacetBuilder {
  readonly add: (values: readonly string[]) => void;
  readonly addOne: (value: string) => void;
  readonly column: () => FacetColumn;
}

type Codes = FacetColumn["codes"];

/** A builder for at most `most` records; its columns are as narrow as their values allow, and what is read later is no part of them. */
export function createFacetBuilder(most: number): FacetBuilder {
  const dictionary = new Map<string, number>();
  let codes: Codes = new Uint8Array(most);
  let offsets: Uint32Array | null = null;
  let [records, used] = [0, 0];
  const codeOf = (value: string): number => {
    const known = dictionary.get(value);
    if (known !== undefined) return known;
    dictionary.set(value, dictionary.size);
    if (dictionary.size >= noneIn(codes)) codes = widened(codes);
    return dictionary.size - 1;
  };
  /** Goes over to several codes a record, or none, at the first record that needs it. */
  const spread = (): Uint32Array => {
    const made = new Uint32Array(most + 1);
    const none = noneIn(codes);
    // Not in place, which is in use for the columns of what was read before.
    const kept = codes.slice();
    let at = 0;
    for (let i = 0; i < records; i++) {
      if (codes[i] !== none) kept[at++] = codes[i]!;
      made[i + 1] = at;
    }
    [codes, used] = [kept, at];
    return made;
  };
  const push = (code: number): void => {
    if (used === codes.length) codes = copied(codes, new (kindOf(codes.BYTES_PER_ELEMENT))(2 * used + 8));
    codes[used++] = code;
  };
  return {
    add(values) {
      if (offsets === null && values.length > 1) offsets = spread();
      const own = values.map(codeOf);
      if (offsets === null) codes[records] = own[0] ?? noneIn(codes);
      else {
        for (const code of own) push(code);
        offsets[records + 1] = used;
      }
      records++;
    },
    addOne(value) {
      const code = value === "" ? null : codeOf(value);
      if (offsets === null) codes[records] = code ?? noneIn(codes);
      else {
        if (code !== null) push(code);
        offsets[records + 1] = used;
      }
      records++;
    },
    column: () => ({
      values: [...dictionary.keys()],
      offsets: offsets?.slice(0, records + 1) ?? null,
      codes: offsets === null ? codes.subarray(0, records) : codes.slice(0, used),
    }),
  };
}

/** The code of no value: the greatest of its kind. */
function noneIn({ BYTES_PER_ELEMENT }: Codes): number {
  return 2 ** (8 * BYTES_PER_ELEMENT) - 1;
}

function kindOf(bytes: number): Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor {
  return bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array;
}

/** The same codes in twice the bytes. */
function widened(codes: Codes): Codes {
  const wider = copied(codes, new (kindOf(2 * codes.BYTES_PER_ELEMENT))(codes.length));
  const [none, noneWider] = [noneIn(codes), noneIn(wider)];
  for (let i = 0; i < codes.length; i++) if (codes[i] === none) wider[i] = noneWider;
  return wider;
}

function copied(codes: Codes, to: Codes): Codes {
  to.set(codes);
  return to;
}
