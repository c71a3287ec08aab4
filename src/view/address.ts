import { type Tell, filterFrom, filterPairs, isKnown } from "./address-filter.js";
import { fingerprintOf } from "./address-fingerprint.js";
import { PARTS } from "./address-parts.js";
import { MOST_CHARACTERS, type Pair, readPairs, writePairs } from "./address-text.js";
import { invalid, unknown } from "./check.js";
import type { Content } from "./content.js";
import { domainOf, startView } from "./start.js";
import type { View } from "./view.js";

/** What of an address is left out: the name there, its value, and the same as an error in the words of whoever wrote it. */
export interface AddressFault {
  readonly name: string;
  readonly value: string;
  readonly error: TypeError;
}

/** What an address asks for. `version`: of the data for which it was made; `check`: the fingerprint that the selected record then had. */
export interface AddressReading {
  readonly view: View;
  readonly faults: readonly AddressFault[];
  readonly version: string | null;
  readonly check: string | null;
}

/** The most faults that are told. */
const MOST_FAULTS = 10;

/**
 * What of `view` differs from what the options ask for, such as `span=1953/1955&topic=beria&selected=yudin-1954-01-04`; "" where nothing
 * does. With a selected record goes its fingerprint, and with anything the version of the data; `isLink`: that even where nothing differs.
 */
export function writeAddress(view: View, content: Content, isLink = false): string {
  const start = defaultsOf(content);
  const parts = PARTS.flatMap(({ name, write }): readonly Pair[] => {
    const values = write(view, start, content);
    return values === null ? [] : [[name, values]];
  });
  const record = view.selected === null ? null : content.source.record(view.selected) ?? null;
  const check: readonly Pair[] = record === null || view.selected === start.selected ? [] : [["check", [fingerprintOf(record)]]];
  const pairs = [...parts, ...filterPairs(view, start), ...check];
  const { version } = content.settings;
  const all: readonly Pair[] = version === null || (pairs.length === 0 && !isLink) ? pairs : [...pairs, ["version", [version]]];
  return within(all);
}

/** What does not fit is the longest, such as the order of a thousand lanes. */
function within(pairs: readonly Pair[]): string {
  const text = writePairs(pairs);
  if (text.length <= MOST_CHARACTERS) return text;
  const lengths = pairs.map((pair) => writePairs([pair]).length);
  return within(pairs.filter((_, i) => i !== lengths.indexOf(Math.max(...lengths))));
}

/**
 * The view that an address asks for: what it does not name is as the options ask. What cannot be read, or is not known here, is left out and
 * told; while there are records still to come, nothing of the records is held to be unknown. Never throws.
 */
export function readAddress(text: string, content: Content): AddressReading {
  const start = defaultsOf(content);
  const faults: AddressFault[] = [];
  const tell: Tell = (name, value, error) => {
    if (faults.length < MOST_FAULTS) faults.push({ name, value, error: error() });
  };
  if (text.length > MOST_CHARACTERS) {
    tell("", text, () => invalid("address", text, `at most ${MOST_CHARACTERS} characters`));
    return { view: start, faults, version: null, check: null };
  }
  const { pairs, broken } = readPairs(text);
  for (const part of broken) tell("", part, () => invalid("part of the address", part, "a name and values such as lane=yudin, once"));
  const given = new Map(pairs);
  let view = start;
  for (const { name, expected, read } of PARTS) {
    const values = given.get(name);
    const change = values === undefined ? {} : read(values, content);
    if (change === null) tell(name, values!.join(","), () => invalid(`${name} in the address`, values!.join(","), expected));
    else view = { ...view, ...change };
  }
  view = { ...view, filter: filterFrom(pairs, start, content, tell) };
  const { selected } = view;
  if (selected !== null && isKnown(content) && selected !== start.selected && content.source.record(selected) === null) {
    tell("selected", selected, () => unknown("record in the address", selected, [], "the id of a record"));
  }
  return { view, faults, version: given.get("version")?.[0] ?? null, check: given.get("check")?.[0] ?? null };
}

/** The view that the options ask for, with what they select even where that is still to come. */
function defaultsOf(content: Content): View {
  return { ...startView(content), domain: domainOf(content.settings.domain, content.limits), selected: content.settings.selected };
}
