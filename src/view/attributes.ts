import { memoLast } from "../records/memo.js";
import { readRecords } from "../records/read.js";
import { expectedTime, readSpan } from "../time/read.js";
import { invalid, unknown } from "./check.js";
import { type Settings, type TimelineOptions, readEach } from "./options.js";

/** What attributes ask for. `faults`: what could not be read and is left out, each in the words of whoever wrote it. */
export interface AttributeReading {
  readonly options: TimelineOptions;
  readonly faults: readonly TypeError[];
}

/** Reads attributes beside the other options, which say what lanes there are. Throws for an option of a wrong name or type. */
export type AttributeReader = (attribute: (name: string) => string | null, others: TimelineOptions) => AttributeReading;

/** The attributes that are read. */
export const attributeNames: readonly string[] = ["from", "to", "lane", "mode", "by", "lane-order", "hide-empty", "selected", "version", "hash", "hash-origin", "metadata"];

/** The most lanes that are named where none was perhaps meant. */
const MOST_NAMED = 12;

/**
 * Creates a reader of the element's attributes, each on its own: one that cannot be read is left out, and the rest act. An empty one is as
 * good as none. A lane is unknown only where there are records, none of which stands in it.
 */
export function createAttributeReader(): AttributeReader {
  const lanesOf = memoLast(laneIds);
  return (attribute, others) => {
    const settings = readEach(others);
    const faults: TypeError[] = [];
    const given = (name: string): string | null => attribute(name)?.trim() || null;
    const domain = domainOf(given("from"), given("to"), faults);
    const lane = knownOf(given("lane"), () => lanesOf(settings.records, settings.channels, settings.lanes), faults);
    const selected = given("selected");
    return {
      options: {
        ...(domain === null ? {} : { domain }),
        ...(lane.length === 0 ? {} : { filter: { lane } }),
        ...(selected === null ? {} : { selected }),
        ...choiceOf("mode", given("mode"), faults),
        ...choiceOf("by", given("by"), faults),
        ...laneOrderOf(given("lane-order"), () => lanesOf(settings.records, settings.channels, settings.lanes), faults),
        // As of any attribute that is there or not.
        ...(attribute("hide-empty") === null ? {} : { hideEmpty: true }),
        ...(attribute("metadata") === null ? {} : { metadata: true }),
        ...(attribute("hash") === null ? {} : choiceOf("hash", given("hash") ?? true, faults)),
        ...choiceOf("hashOrigin", given("hash-origin"), faults),
        ...choiceOf("version", given("version"), faults),
      },
      faults,
    };
  };
}

function domainOf(from: string | null, to: string | null, faults: TypeError[]): string | null {
  const isEnd = (name: string, value: string | null, span: string): value is string => {
    if (value === null || readSpan(span) !== null) return value !== null;
    faults.push(invalid(name, value, expectedTime));
    return false;
  };
  const [start, end] = [isEnd("from", from, `${from}/..`) ? from : "..", isEnd("to", to, `../${to}`) ? to : ".."];
  if (start === ".." && end === "..") return null;
  const domain = `${start}/${end}`;
  if (readSpan(domain) !== null) return domain;
  faults.push(invalid("from", start, `a date no later than that of to, which is ${end}`));
  return null;
}

function knownOf(given: string | null, lanes: () => readonly string[], faults: TypeError[]): readonly string[] {
  const ids = (given ?? "").split(",").map((id) => id.trim()).filter(Boolean);
  const known = ids.length === 0 ? [] : lanes();
  // Records may still come.
  if (known.length === 0) return ids;
  const expected = known.length > MOST_NAMED ? `the id of a lane, of which there are ${known.length}` : undefined;
  faults.push(...ids.filter((id) => !known.includes(id)).map((id) => unknown("lane", id, known, expected)));
  return ids.filter((id) => known.includes(id));
}

/** A word, or the ids of lanes: where there is no comma and no lane of that name, a word was meant. */
function laneOrderOf(value: string | null, lanes: () => readonly string[], faults: TypeError[]): TimelineOptions {
  if (value === null) return {};
  try {
    return { laneOrder: readEach({ laneOrder: value }).laneOrder };
  } catch (error) {
    if (value.includes(",") || lanes().includes(value)) return { laneOrder: [...new Set(knownOf(value, lanes, faults))] };
    faults.push(error as TypeError);
    return {};
  }
}

function laneIds(records: Settings["records"], { id = "id", lane = "lane" }: Settings["channels"], lanes: Settings["lanes"]): readonly string[] {
  const found = readRecords(records, { id, lane, time: null, recorded: null, title: null, label: null, summary: null, href: null, kind: null }).records;
  return [...new Set([...lanes.map((each) => each.id), ...found.flatMap((record) => record.lanes)])];
}

function choiceOf(name: keyof TimelineOptions, value: string | true | null, faults: TypeError[]): TimelineOptions {
  if (value === null) return {};
  try {
    return { [name]: readEach({ [name]: value })[name] };
  } catch (error) {
    faults.push(error as TypeError);
    return {};
  }
}
