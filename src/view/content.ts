import { NO_LANE } from "../records/columns.js";
import type { Tenure } from "../records/lane.js";
import { type Field, type ForeignName, type ValueName, fieldsOf, nameOfValue } from "../records/channels.js";
import { type Cause, createCauseCounter } from "../records/causes.js";
import type { By } from "../records/record.js";
import type { SearchNames } from "../records/search.js";
import { type Source, createSource } from "../records/source.js";
import { tableOfColumns, tableOfRows } from "../records/table.js";
import type { Unit } from "../time/calendar.js";
import { type SpanInput, readTime } from "../time/read.js";
import { createSpanFormat } from "../time/span-words.js";
import { DAY, type Span, type Time } from "../time/time.js";
import { type TickFormat, createTickFormat } from "../time/tick-words.js";
import { createUnitFormat } from "../time/unit-words.js";
import { createTimeFormat } from "../time/words.js";
import type { Settings } from "./options.js";
import { type Limits, homeOf } from "./steps.js";

/** A lane as it is named and coloured. `hue`: which of the lane colours, from 0. */
export interface LaneName {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly hue: number;
  readonly colour: string | null;
  readonly names: readonly ForeignName[];
  readonly tenures: readonly { readonly span: Span; readonly label: string }[];
}

export interface PeriodSpan {
  readonly id: string;
  readonly label: string;
  readonly span: Span;
}

/** What settings come to once their records are read: everything a picture needs but the view and the width. */
export interface Content {
  readonly settings: Settings;
  readonly source: Source;
  /** How many rows there are, records or not. */
  readonly rows: number;
  readonly causes: readonly Cause[];
  readonly lanes: readonly LaneName[];
  readonly periods: readonly PeriodSpan[];
  readonly facets: readonly Field<unknown>[];
  readonly details: readonly Field<unknown>[];
  readonly limits: Limits;
  readonly formatTime: (time: Time) => string;
  readonly formatSpan: (span: SpanInput) => string;
  readonly formatUnit: (unit: Unit, start: number) => string;
  readonly formatTick: TickFormat;
}

/** Reads the records of `settings` and indexes them, standing at the date `by`. */
export function contentOf(settings: Settings, by: By): Content {
  const problems = createCauseCounter();
  const table = settings.columns === null ? tableOfRows(settings.records) : tableOfColumns(settings.columns);
  const fields = fieldsOf(settings.channels.facets);
  const source = createSource({
    table,
    channels: settings.channels,
    by,
    namesOf: searchNames(settings, fields),
    report: problems.add,
  });
  const least = source.signs.instant ? DAY / 1440 : DAY;
  return {
    settings,
    source,
    rows: table.count,
    causes: problems.causes(),
    lanes: lanesOf(settings, source),
    periods: settings.periods.map(({ id, label, time }) => ({ id, label, span: spanOf(time) })),
    facets: [...fields, kindField(settings)],
    details: fieldsOf(settings.channels.details),
    limits: { home: homeOf(source.extent, least), least },
    formatTime: createTimeFormat(settings.locale, settings.words.time),
    formatSpan: createSpanFormat(settings.locale, settings.words.time),
    formatUnit: remembered(createUnitFormat(settings.locale, settings.words.time)),
    formatTick: createTickFormat(settings.locale),
  };
}

/** The most names of calendar units that are kept: those of some hundred pictures. */
const MOST_NAMES = 20_000;

/** The same names, each written once: a picture has hundreds, and the next one has nearly the same. */
function remembered(format: Content["formatUnit"]): Content["formatUnit"] {
  const names = new Map<string, string>();
  return (unit, start) => {
    const key = `${unit} ${start}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) names.clear();
    const name = format(unit, start);
    names.set(key, name);
    return name;
  };
}

function lanesOf({ lanes, words }: Settings, source: Source): readonly LaneName[] {
  const given = new Map(lanes.map((lane) => [lane.id, lane]));
  const named = source.lanes.filter((id) => id !== NO_LANE && !given.has(id));
  const last = source.lanes.includes(NO_LANE) && !given.has(NO_LANE) ? [NO_LANE] : [];
  return [...given.keys(), ...named, ...last].map((id, hue) => {
    const { label, note = "", colour = null, names = [], tenures = [] } = given.get(id) ?? {};
    return { id, label: label ?? (id === NO_LANE ? words.noLane : id), note, hue, colour, names, tenures: tenures.map(tenureOf) };
  });
}

/** The kind is a facet of its own, since every record may have one. */
function kindField({ words }: Settings): Field<unknown> {
  return { key: "kind", label: words.kind, value: "kind", values: new Map() };
}

function searchNames({ lanes }: Settings, fields: readonly Field<unknown>[]): SearchNames {
  const laneNames = new Map(lanes.map((lane) => [lane.id, textsOf({ label: lane.label ?? lane.id, names: lane.names ?? [] })]));
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return (key, value) => {
    const field = byKey.get(key);
    return key === "lane" ? (laneNames.get(value) ?? [value]) : field === undefined ? [value] : textsOf(nameOfValue(field, value));
  };
}

function textsOf({ label, names = [] }: ValueName): readonly string[] {
  return [label, ...names.map(({ text }) => text)];
}

function tenureOf({ time, label = "" }: Tenure): LaneName["tenures"][number] {
  return { span: spanOf(time), label };
}

function spanOf(edtf: string): Span {
  const time = readTime(edtf);
  if (time === null) throw new RangeError(`unreadable time: ${edtf}; expected what the options' check let pass`);
  return [time.start[0], time.end[1]];
}
