import { NO_LANE } from "../records/columns.js";
import { type Tenure, laneOrder } from "../records/lane.js";
import { type Field, type ForeignName, type SearchNames, type ValueName, fieldsOf, nameOfValue } from "../records/channels.js";
import type { Answers } from "../records/answers.js";
import { type Schedule, createRecordIndex } from "../records/record-index.js";
import { tableOfColumns, tableOfRows } from "../records/table.js";
import type { TimelineSource } from "../records/timeline-source.js";
import type { Unit } from "../time/calendar.js";
import { type SpanInput, readTime } from "../time/read.js";
import { createSpanFormat } from "../time/span-words.js";
import { DAY, type Span, type Time } from "../time/time.js";
import { type TickFormat, createTickFormat } from "../time/tick-words.js";
import { createUnitFormat } from "../time/unit-words.js";
import { createTimeFormat } from "../time/words.js";
import { isRightToLeft, languageOf } from "./language.js";
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

/** What settings come to once it is known what records there are: everything a picture needs but the view and the width. */
export interface Content {
  readonly settings: Settings;
  readonly source: Answers;
  readonly lanes: readonly LaneName[];
  readonly periods: readonly PeriodSpan[];
  readonly facets: readonly Field<unknown>[];
  readonly details: readonly Field<unknown>[];
  readonly limits: Limits;
  /** The language of what the records say, where it is not that of the words; else null. */
  readonly recordsLang: string | null;
  /** Whether text, and so time, runs from right to left. */
  readonly isMirrored: boolean;
  readonly formatTime: (time: Time) => string;
  readonly formatSpan: (span: SpanInput) => string;
  readonly formatUnit: (unit: Unit, start: number) => string;
  readonly formatTick: TickFormat;
}

/** The source that `settings` ask for: their own, or an index of their records or columns, which with `schedule` is made a little at a time. */
export function sourceFor(settings: Settings, schedule: Schedule | null = null): TimelineSource {
  const { source, records, columns, channels, problems, lanes, locale } = settings;
  return source ?? createRecordIndex({
    table: columns === null ? tableOfRows(records) : tableOfColumns(columns),
    channels,
    problems,
    lanes: lanes.map(({ id }) => id),
    locale,
    namesOf: searchNames(settings),
  }, schedule);
}

/** What `settings` come to, given what their source answers. */
export function contentOf(settings: Settings, source: Answers): Content {
  const least = source.signs.instant ? DAY / 1440 : DAY;
  return {
    settings,
    source,
    lanes: lanesOf(settings, source),
    periods: settings.periods.map(({ id, label, time }) => ({ id, label, span: spanOf(time) })),
    facets: facetsOf(settings, source),
    details: fieldsOf(settings.channels.details),
    limits: { home: homeOf(source.extent, least), least },
    recordsLang: recordsLangOf(settings),
    isMirrored: isRightToLeft(settings.locale),
    formatTime: createTimeFormat(settings.locale, settings.words.time),
    formatSpan: createSpanFormat(settings.locale, settings.words.time),
    formatUnit: remembered(createUnitFormat(settings.locale, settings.words.time)),
    formatTick: createTickFormat(settings.locale),
  };
}

function recordsLangOf({ recordsLang, locale }: Settings): string | null {
  return recordsLang !== null && languageOf(recordsLang) !== languageOf(locale) ? recordsLang : null;
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

function lanesOf({ lanes, words }: Settings, source: Answers): readonly LaneName[] {
  const given = new Map(lanes.map((lane) => [lane.id, lane]));
  return laneOrder([...given.keys()], source.lanes).map((id, hue) => {
    const { label, note = "", colour = null, names = [], tenures = [] } = given.get(id) ?? {};
    return { id, label: label ?? (id === NO_LANE ? words.noLane : id), note, hue, colour, names, tenures: tenures.map(tenureOf) };
  });
}

/** Those of the channels, then others that the source knows, and last the kind. */
function facetsOf(settings: Settings, { facets }: Answers): readonly Field<unknown>[] {
  const given = settings.channels.facets ?? {};
  const others = [...facets.keys()].filter((key) => key !== "kind" && !Object.hasOwn(given, key));
  return [...fieldsOf(given), ...fieldsOf(Object.fromEntries(others.map((key) => [key, key]))), kindField(settings)];
}

/** The kind is a facet of its own, since every record may have one. */
function kindField({ words }: Settings): Field<unknown> {
  return { key: "kind", label: words.kind, value: "kind", values: new Map(Object.entries(words.kinds).map(([kind, label]) => [kind, { label }])) };
}

function searchNames({ lanes, channels }: Settings): SearchNames {
  const laneNames = new Map(lanes.map((lane) => [lane.id, textsOf({ label: lane.label ?? lane.id, names: lane.names ?? [] })]));
  const byKey = new Map([...fieldsOf(channels.details), ...fieldsOf(channels.facets)].map((field) => [field.key, field]));
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
  // The options' check let it pass.
  const { start, end } = readTime(edtf)!;
  return [start[0], end[1]];
}
