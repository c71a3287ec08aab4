/** Finds records by their ids in some ten bytes a record: a map of a million strings takes many times as much. */
export interface IdIndex {
  /** The index of the record `id`; -1 where there is none. */
  readonly indexOf: (id: string) => number;
  /** Adds the next record, unless its id is there already; returns whether it did. */
  readonly addNew: (id: string) => boolean;
}

const EMPTY = 0;

/**
 * An index of at most `most` records, less than 2³¹. `idOf`: the id of a record by its index.
 *
 * Method: open addressing with linear probing, Knuth, The Art of Computer Programming 3, §6.4.
 */
export function createIdIndex(most: number, idOf: (index: number) => string): IdIndex {
  const bits = Math.ceil(Math.log2(Math.max(4, most * 1.6)));
  const size = 2 ** bits;
  // Each slot has the index of a record, from 1, below the bits of its hash that the slot does not tell: one place in memory to look at,
  // and hardly an id is read that is not the one.
  const slots = new Uint32Array(size);
  const indices = size - 1;
  let count = 0;
  /** The slot that has the id, or would have it. `told`: the bits of its hash that stand in a slot, at their places. */
  const slotOf = (id: string, start: number, told: number): number => {
    for (let slot = start; ; slot = (slot + 1) & indices) {
      const held = slots[slot]!;
      if (held === EMPTY || (((held ^ told) & ~indices) === 0 && idOf((held & indices) - 1) === id)) return slot;
    }
  };
  // Ids that differ in their last character alone, as numbered ones do, stand side by side: they are added one after another, and memory
  // is fetched once for all of them.
  const startOf = (hash: number, last: number): number => ((hash >>> (32 - bits)) + last) & indices;
  const toldOf = (hash: number, last: number): number => Math.imul(hash ^ last, 0x9e3779b1) << bits;
  return {
    indexOf(id) {
      const [hash, last] = [hashOf(id), lastOf(id)];
      return (slots[slotOf(id, startOf(hash, last), toldOf(hash, last))]! & indices) - 1;
    },
    addNew(id) {
      const [hash, last] = [hashOf(id), lastOf(id)];
      const told = toldOf(hash, last);
      const slot = slotOf(id, startOf(hash, last), told);
      if (slots[slot] !== EMPTY) return false;
      slots[slot] = ++count | told;
      return true;
    },
  };
}

/**
 * Of all but the last character.
 *
 * Method: FNV-1a, Fowler, Noll and Vo, of UTF-16 code units, its bits mixed as in MurmurHash3.
 */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length - 1; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function lastOf(id: string): number {
  return id === "" ? 0 : id.charCodeAt(id.length - 1);
}
