import type { Cited } from "./cited.js";

/** What columns are called that say it, in lower case; fewer than a reader of tables knows, which would be much to load for them. */
const ARCHIVES: readonly string[] = ["archive", "archiv", "архив", "档案馆", "repository"];
const SHELFMARKS: readonly string[] = ["shelfmark", "call number", "signatur", "archivsignatur", "cote", "шифр", "档号", "索书号"];

/** Under which name an archive has a document, and the archive, where columns of a table say it in words of their own. */
export function shelfmarkOf({ facets, details }: Cited): { readonly archive: string; readonly location: string } {
  const named = Object.entries({ ...facets, ...details });
  const find = (words: readonly string[]): string => named.find(([name]) => words.includes(name.toLowerCase()))?.[1].join("; ") ?? "";
  return { archive: find(ARCHIVES), location: find(SHELFMARKS) };
}
