/** A name: as it is said, or of an institution, where its parts are not known; else what it is sorted by, and the rest. */
export type CitedName = string | { readonly family: string; readonly given?: string | undefined };

/** A name as CSL has one of which the parts are not known. */
export interface LiteralName {
  readonly literal: string;
}

/**
 * What a citation of a record says beyond its title, dates and address. What is not known is absent.
 *
 * `genre`: what kind of document it is, in words. `event`: a word such as "held", where the first of the record's dates is that of an event of which
 * the document tells; then the second is the document's own. `archive`: who holds the original, at `archivePlace`, under `archiveLocation`: fond, file, folios.
 * `website`: where it is read, or the work that it is part of. `collection`: that of the website, if there is one, else of the archive.
 * `language`: of the title, a BCP 47 tag. `accessed`: EDTF. `likely`: the fields that are not certain, and of the record `time` and `recorded`; they are cited so: "[David Wolff?]", "[January 20, 1951?]".
 */
export interface Citation {
  readonly authors?: readonly (CitedName | LiteralName)[] | undefined;
  readonly recipients?: readonly (CitedName | LiteralName)[] | undefined;
  readonly translators?: readonly (CitedName | LiteralName)[] | undefined;
  readonly genre?: string | undefined;
  readonly event?: string | undefined;
  readonly archive?: string | undefined;
  readonly archivePlace?: string | undefined;
  readonly archiveLocation?: string | undefined;
  readonly collection?: string | undefined;
  readonly website?: string | undefined;
  readonly publisher?: string | undefined;
  readonly place?: string | undefined;
  readonly accessed?: string | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  readonly likely?: readonly (keyof Citation | "time" | "recorded")[] | undefined;
}
