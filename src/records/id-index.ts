/** Finds records by their ids in ten bytes a record: a map of a million strings takes many times as much. */
export interface IdIndex {
  /** The index of the record `id`; -1 where there is none. */
  readonly indexOf: (id: string) => number;
  /** Adds the next record, unless its id is there already; returns whether it did. */
  readonly addNew: (id: string) => boolean;
}

const EMPTY = 0;

/**
 * An index of at most `most` records. `idOf`: the id of a record by its index.
 *
 * Method: open addressing with linear probing, Knuth, The Art of Computer Programming 3, §6.4.
 */
export function createIdIndex(most: number, idOf: (index: number) => string): IdIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, most * 1.6)));
  // Each slot has the index of a record, from 1.
  const slots = new Uint32Array(size);
  // A part of the hash that the slot does not tell: so hardly an id is read that is not the one.
  const tags = new Uint8Array(size);
  let count = 0;
  const slotOf = (id: string, hash: number): number => {
    let slot = hash & (size - 1);
    while (slots[slot] !== EMPTY && (tags[slot] !== hash >>> 24 || idOf(slots[slot]! - 1) !== id)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    indexOf: (id) => slots[slotOf(id, hashOf(id))]! - 1,
    addNew(id) {
      const hash = hashOf(id);
      const slot = slotOf(id, hash);
      if (slots[slot] !== EMPTY) return false;
      slots[slot] = ++count;
      tags[slot] = hash >>> 24;
      return true;
    },
  };
}

/** Method: FNV-1a, Fowler, Noll and Vo, of UTF-16 code units, its bits mixed as in MurmurHash3. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
