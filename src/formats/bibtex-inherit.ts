import type { BibtexEntry } from "./bibtex-entries.js";
import type { ReadingBuilder } from "./reading.js";

type Fields = BibtexEntry["fields"];

/** What stays with a parent: what is of its own printing, and what speaks of it alone. */
const KEPT = /^(?:ids|crossref|xref|xdata|entry.+|execute|label|options|presort|related.*|short.+|sort.+|indextitle|abstract|annot.+|file|pdf)$/;

/** Fields of which one in an entry stands for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map([["year", "date"], ["month", "date"], ["day", "date"], ["journaltitle", "journal"], ["address", "location"], ["keyword", "keywords"]]);

/** Of a parent's title, what that is called in a part of it, by the beginnings of the types of parts. */
const IN_BOOK = /^(?:in[bcpr]|conf|bookin|supp[bc])/;
const IN_JOURNAL = /^(?:article|suppp)/;

/** What one more field comes to beside its value, in characters: what it takes to keep it is many times its name. */
const LOOK = 64;

/** How many parents there may be one above the other: far more than a chapter has, with its book and the volumes of that. */
const MOST_ABOVE = 500;

/**
 * The entries with what they inherit: of `xdata` all fields, of `crossref` those that a parent has for its parts, each only where the entry has none such.
 * A parent is an entry like any other; `xdata` that others take over is none. A key that no entry has, and a circle, are problems.
 *
 * `left`: how many characters are inherited in all. Once that is reached no more are, which is a problem, so that one parent cannot make a short file of children long.
 *
 * Method: Kime, Wemheuer and Lehman, The biblatex Package, 2.4.1 and appendix B, Default Inheritance Setup.
 */
export function inheritFields(entries: readonly BibtexEntry[], left: number, builder: Pick<ReadingBuilder, "problem">): readonly BibtexEntry[] {
  // Of several with one key the first is meant.
  const byKey = new Map([...entries].reverse().map((entry) => [entry.key, entry]));
  /** Null while its parents are looked at, to which it may not come back. */
  const found = new Map<BibtexEntry, Fields | null>();
  const taken = new Set<BibtexEntry>();

  const fieldsOf = (entry: BibtexEntry, above: number): Fields | null => {
    const known = found.get(entry);
    if (known !== undefined) return known;
    found.set(entry, null);
    const fields = [...entry.fields];
    let isMerged = false;
    const has = new Set(fields.map(([name]) => ALIKE.get(name) ?? name));
    for (const column of ["xdata", "crossref"]) {
      for (const key of (entry.fields.find(([name]) => name === column)?.[1] ?? "").split(",").map((each) => each.trim()).filter(Boolean)) {
        const refuse = (reason: string, expected: string): void => { builder.problem({ row: entry.row, column }, key, reason, expected); };
        const parent = byKey.get(key);
        const theirs = parent === undefined || above >= MOST_ABOVE ? [] : fieldsOf(parent, above + 1);
        if (parent === undefined) refuse("is no entry of the file", "the key of an entry");
        else if (theirs === null) refuse("comes back to the entry itself", "a parent that is no child of it");
        else if (above >= MOST_ABOVE) refuse("is one of too many parents one above another", `at most ${MOST_ABOVE} parents one above another`);
        else if ((left -= LOOK * theirs.length) < 0) refuse("has too much to be taken over", "parents that do not make the file many times as long");
        else {
          const isData = parent.type === "xdata";
          if (isData) {
            taken.add(parent);
            isMerged = true;
          }
          // What a parent says of its parts by name goes before its own title.
          for (const isSame of [true, false]) {
            const more = theirs.flatMap(([name, value]) => (isData ? [name] : namesIn(entry.type, parent.type, name)).filter((each) => (each === name) === isSame && !has.has(ALIKE.get(each) ?? each)).map((each) => [each, value] as const));
            for (const [name, value] of more) {
              fields.push([name, value]);
              has.add(ALIKE.get(name) ?? name);
              left -= value.length;
            }
          }
        }
      }
    }
    const merged = isMerged ? fields.filter(([name]) => name !== "xdata") : fields;
    found.set(entry, merged);
    return merged;
  };

  const all = entries.map((entry) => ({ ...entry, fields: fieldsOf(entry, 0)! }));
  return all.filter((_, i) => !taken.has(entries[i]!));
}

/** What the field `name` of a parent is in an entry of `type`: a book's author and title are also those of a chapter without. */
function namesIn(type: string, parent: string, name: string): readonly string[] {
  if (KEPT.test(name)) return [];
  const whole = parent.startsWith("mv") ? "main" : IN_BOOK.test(type) ? "book" : IN_JOURNAL.test(type) ? "journal" : "";
  if (/^(?:sub)?title(?:addon)?$/.test(name)) return type === "inbook" && whole === "book" ? [`book${name}`, name] : [whole + name];
  return whole === "book" && parent === "book" && name === "author" ? ["author", "bookauthor"] : [name];
}
