import type { Guess } from "./reading.js";
import { type Term, isEntity } from "./sparql-terms.js";

/** Which variable is what; "" is none. `named`: that of which the label is the title, which is the item, or where there is none the one that only its label speaks of. `dates`: those that `wikibaseDate` reads. `labelled`: of each label, as `countryLabel`, the variable that it names. */
export interface SPARQLVariables extends Readonly<Record<"item" | "named" | "time" | "precision" | "calendar" | "end" | "endPrecision" | "endCalendar", string>> {
  readonly dates: ReadonlySet<string>;
  readonly labelled: ReadonlyMap<string, string>;
  readonly guesses: readonly Guess[];
}

const START = /^(?:date|time|when|start|begin|start_?(?:date|time)|point_?in_?time|inception|birth|born|dob|date_?of_?birth)$/i;
const END = /^(?:end|until|end_?(?:date|time)|death|died|dod|date_?of_?death|dissolved)$/i;
const END_OF = /^end|death|died/i;
/** Where entities are other than what the rows are about. */
const NO_ITEM = /image|picture|logo|precision|calendar/i;

const FIELDS = { item: "id", title: "title", time: "time", end: "time" } as const;
const READ_AS = { item: "what the records are of", title: "the title", time: "the date", end: "the end of the date" } as const;

/** `heads`: the variables in the order of the query; those that are only in `rows` follow. */
export function sparqlVariables(heads: readonly string[], rows: readonly (readonly (readonly [string, Term])[])[]): SPARQLVariables {
  const facts = new Map<string, { isEntity: boolean; isAddress: boolean; isDate: boolean }>(heads.map((name) => [name, { isEntity: false, isAddress: false, isDate: false }]));
  for (const row of rows) {
    for (const [name, term] of row) {
      let fact = facts.get(name);
      if (fact === undefined) facts.set(name, fact = { isEntity: false, isAddress: false, isDate: false });
      fact.isEntity ||= isEntity(term.value);
      fact.isAddress ||= term.kind === "address";
      fact.isDate ||= term.datatype === "dateTime" || term.datatype === "date" || /^[+-]?\d{4,}-\d\d-\d\dT/.test(term.value);
    }
  }
  const names = [...facts.keys()];
  const find = (...tests: readonly ((name: string) => boolean)[]): string => tests.map((test) => names.find(test)).find((name) => name !== undefined) ?? "";
  const isDate = (name: string): boolean => facts.get(name)!.isDate;

  const time = find((name) => START.test(name) && isDate(name), (name) => isDate(name) && !END_OF.test(name), (name) => START.test(name));
  const end = find((name) => END.test(name) && isDate(name), (name) => END.test(name) && name !== time);
  const item = find((name) => facts.get(name)!.isEntity && !NO_ITEM.test(name) && name !== time, (name) => facts.get(name)!.isAddress && !NO_ITEM.test(name) && name !== time);
  const labelled = new Map(names.flatMap((name) => (name.endsWith("Label") && facts.has(name.slice(0, -5)) ? [[name, name.slice(0, -5)] as const] : [])));
  const named = item || find((name) => name === "itemLabel", (name) => name.endsWith("Label") && !labelled.has(name) && !names.some((other) => /^title$/i.test(other))).slice(0, -5);
  const about = (word: RegExp, isEnd: boolean): string => find((name) => word.test(name) && END_OF.test(name) === isEnd);
  const found = {
    item, time, end,
    precision: about(/precision$/i, false), endPrecision: about(/precision$/i, true),
    calendar: about(/calendar(?:model)?$/i, false), endCalendar: about(/calendar(?:model)?$/i, true),
  };
  const tell = (role: keyof typeof READ_AS, column: string): readonly Guess[] => (column === "" ? [] : [{ field: FIELDS[role], column, message: `variable "${column}" is read as ${READ_AS[role]}` }]);
  const guesses = [tell("item", item), tell("title", item === named ? "" : `${named}Label`), tell("time", time), tell("end", end)].flat();
  const { item: _, ...dates } = found;
  return { ...found, named, labelled, guesses, dates: new Set(Object.values(dates).filter((name) => name !== "")) };
}
