import type { Node } from "../scene/node.js";

/** Where a reader asks for a link or a citation. */
export type CopyPlace = "card" | "share";

/**
 * What is said of the page's address, as nodes, since what makes them is loaded only with what keeps it. `notice`: what of a link could not be
 * followed. `changed`: that a record is no longer as it was. `copied`: what came of a link that was copied just now, and where.
 */
export interface AddressNote {
  readonly notice: Node | null;
  readonly changed: { readonly id: string; readonly node: Node } | null;
  readonly copied: { readonly at: CopyPlace; readonly node: Node } | null;
}

/** What cites records, where it is open: as nodes, made anew for each picture, and what its buttons do, by their `data-deed` and `data-value`. */
export interface CiteNote {
  readonly at: CopyPlace;
  readonly node: () => Node;
  readonly act: (deed: string, value: string) => void;
}

/** What is said beside what a reader may take along. */
export interface ShareNote extends Partial<AddressNote> {
  readonly cited: CiteNote | null;
  /** What came of a picture that was asked for; "" for nothing. */
  readonly saved: string;
}
