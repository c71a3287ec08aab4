import type { Cited } from "./cited.js";
import { wholeKey } from "./column-key.js";
import { SHELFMARKS } from "./column-words.js";

const ARCHIVES = "archive archiv архив 档案馆 repository";

/** Under which name an archive has a document, and the archive, where columns of a table say it in words of their own. */
export function shelfmarkOf({ facets, details }: Cited): { readonly archive: string; readonly location: string } {
  const named = Object.entries({ ...facets, ...details });
  const find = (words: string): string => {
    const keys = words.split(" ").map(wholeKey);
    return named.find(([name]) => keys.includes(wholeKey(name)))?.[1].join("; ") ?? "";
  };
  return { archive: find(ARCHIVES), location: find(SHELFMARKS) };
}
