import type { BibtexEntry } from "./bibtex-entries.js";
import type { ReadingBuilder } from "./reading.js";

type Fields = BibtexEntry["fields"];

interface Step {
  readonly entry: BibtexEntry;
  readonly parents: readonly BibtexEntry[];
  next: number;
}

/** What stays with a parent: what is of its own printing, and what speaks of it alone. */
const KEPT = /^(?:ids|crossref|xref|xdata|entry.+|execute|label|options|presort|related.*|short.+|sort.+|indextitle|abstract|annot.+|file|pdf)$/;

/** Fields of which one in an entry stands for all. */
const ALIKE = ["date year month day", "journaltitle journal", "location address", "keywords keyword"].map((names) => names.split(" "));

/** Of a parent's title, what that is called in a part of it. */
const IN_BOOK = /^(?:in(?:book|collection|proceedings|reference)|conference|bookinbook|supp(?:book|collection))$/;
const IN_JOURNAL = /^(?:article|suppperiodical)$/;

/** What one more field comes to beside its value, in characters: what it takes to keep it is many times its name. */
const LOOK = 64;

/**
 * The entries with what they inherit: of `xdata` all fields, of `crossref` those that a parent has for its parts, each only where the entry has none such.
 * A parent is an entry like any other; `xdata` that others take over is none. A key that no entry has, and a circle, are problems.
 *
 * `most`: how many characters are inherited in all; what is beyond it is a problem, so that one parent cannot make a short file of children long.
 *
 * Method: Kime, Wemheuer and Lehman, The biblatex Package, 2.4.1 and appendix B, Default Inheritance Setup.
 */
export function inheritFields(entries: readonly BibtexEntry[], most: number, builder: Pick<ReadingBuilder, "problem">): readonly BibtexEntry[] {
  const byKey = new Map<string, BibtexEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  const done = new Map<BibtexEntry, Fields>();
  // Those on the way up from an entry, to which none may come back.
  const open = new Set<BibtexEntry>();
  const taken = new Set<BibtexEntry>();
  let left = most;

  const stepOf = (entry: BibtexEntry): Step => ({ entry, parents: parentsOf(entry), next: 0 });

  function parentsOf({ row, fields }: BibtexEntry): readonly BibtexEntry[] {
    return ["xdata", "crossref"].flatMap((column) => (fields.find(([name]) => name === column)?.[1] ?? "").split(column === "xdata" ? "," : "\n").map((key) => key.trim()).filter(Boolean).flatMap((key) => {
      const parent = byKey.get(key);
      if (parent === undefined) builder.problem({ row, column }, key, "is no entry of the file", "the key of an entry");
      return parent ?? [];
    }));
  }

  function merged({ entry, parents }: Step): Fields {
    const fields = [...entry.fields];
    const has = new Set(fields.flatMap(([name]) => ALIKE.find((names) => names.includes(name)) ?? name));
    for (const parent of parents) {
      const theirs = done.get(parent);
      const column = parent.type === "xdata" ? "xdata" : "crossref";
      if (theirs === undefined) {
        builder.problem({ row: entry.row, column }, parent.key, "comes back to the entry itself", "a parent that is no child of it");
        continue;
      }
      if (parent.type === "xdata") taken.add(parent);
      const looks = LOOK * theirs.length;
      const found = looks > left ? [] : fieldsFrom(theirs, (name) => (column === "xdata" ? [name] : namesIn(entry.type, parent.type, name)), has);
      const cost = found.reduce((sum, [, value]) => sum + value.length, looks);
      if (cost > left) {
        builder.problem({ row: entry.row, column }, parent.key, "has too much to be taken over", "parents that do not make the file many times as long");
        continue;
      }
      left -= cost;
      for (const field of found) fields.push(field);
      for (const [name] of found) for (const each of ALIKE.find((names) => names.includes(name)) ?? [name]) has.add(each);
    }
    return parents.some(({ type }) => type === "xdata") ? fields.filter(([name]) => name !== "xdata") : fields;
  }

  for (const entry of entries) {
    const path = done.has(entry) ? [] : [stepOf(entry)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      open.add(step.entry);
      const parent = step.parents[step.next++];
      if (parent === undefined) {
        done.set(step.entry, merged(step));
        open.delete(step.entry);
        path.pop();
      } else if (!done.has(parent) && !open.has(parent)) path.push(stepOf(parent));
    }
  }
  return entries.filter((entry) => !taken.has(entry)).map((entry) => ({ ...entry, fields: done.get(entry)! }));
}

/** Those of a parent's fields that an entry has not. What a parent says of its parts by name goes before its own title. */
function fieldsFrom(fields: Fields, namesOf: (name: string) => readonly string[], has: ReadonlySet<string>): Fields {
  const found = fields.flatMap(([name, value]) => namesOf(name).map((each) => ({ name: each, value, isSame: each === name }))).filter(({ name }) => !has.has(name));
  const same = new Set(found.filter(({ isSame }) => isSame).map(({ name }) => name));
  return found.filter(({ name, isSame }) => isSame || !same.has(name)).map(({ name, value }) => [name, value] as const);
}

/** What the field `name` of a parent is in an entry of `type`: a book's author and title are also those of a chapter without. */
function namesIn(type: string, parent: string, name: string): readonly string[] {
  if (KEPT.test(name)) return [];
  const kind = parent.startsWith("mv") ? "main" : IN_BOOK.test(type) ? "book" : IN_JOURNAL.test(type) ? "journal" : "";
  if (kind !== "" && /^(?:title|subtitle|titleaddon)$/.test(name)) return type === "inbook" && kind === "book" ? [`book${name}`, name] : [kind + name];
  return kind === "book" && parent === "book" && name === "author" ? ["author", "bookauthor"] : [name];
}
