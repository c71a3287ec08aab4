import type { AddressFault } from "./address.js";

/** Where a reader asks for a link. */
export type CopyPlace = "card" | "share";

/**
 * What is said of the page's address. `faults`: what it asks for and is left out. `versions`: of the data for which it was made, and that is here,
 * where they differ. `changed`: the id of the record that is no longer as it was. `copied`: where a link was copied just now. `link`: one that the
 * reader is to copy by hand, and where.
 */
export interface AddressNote {
  readonly faults: readonly AddressFault[];
  readonly versions: readonly [made: string, here: string] | null;
  readonly changed: string | null;
  readonly copied: CopyPlace | null;
  readonly link: { readonly at: CopyPlace; readonly text: string } | null;
}

export const NO_NOTE: AddressNote = { faults: [], versions: null, changed: null, copied: null, link: null };
