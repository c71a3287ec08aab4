/*
 * Each format has a table of types of works in plain words, by the names that it gives them. One that is not there is its own word. Within a table no two types have the
 * same word, so that a writer can go back.
 */

/** The word that a table has for `type`, or `type` itself. */
export function kindOf(kinds: Readonly<Record<string, string>>, type: string): string {
  return Object.hasOwn(kinds, type) ? kinds[type]! : type;
}

/** The type that a table has the word `kind` for; itself, where it is one of those in `own`; undefined where it is neither. */
export function typeOf(kinds: Readonly<Record<string, string>>, kind = "", own = ""): string | undefined {
  return kind === "" ? undefined : Object.keys(kinds).find((type) => kinds[type] === kind) ?? own.split(" ").find((type) => type === kind);
}
