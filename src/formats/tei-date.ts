import { expectedTime, readTime } from "../time/read.js";
import { extentOf } from "../time/time.js";
import { NO_MONTH } from "./date-parts.js";
import type { Place } from "./file-problem.js";
import { type DateFields, type ReadingBuilder, inJulian } from "./reading.js";
import { attributeOf } from "./tei.js";
import type { XMLElement } from "./xml.js";
import { textOf } from "./xml-walk.js";

/** The attributes of a date, and what they are called where they stand beside one another. */
const BOUNDS = { when: "on", from: "from", to: "to", notBefore: "not before", notAfter: "not after" } as const;

type Bound = keyof typeof BOUNDS;

/**
 * The fields of a record that a TEI `date` comes to.
 *
 * `when` is the date as it is; `from` and `to` are when something lasted, an absent one an unknown end; `notBefore` and `notAfter` bound one day
 * within, and in place of `from` or `to` an uncertain end; that of the year or month it begins in is its last day. `cert` of low or medium makes all of it uncertain, `precision` of these approximate.
 * The values are of the Gregorian calendar whatever `calendar` says, which speaks of the text. An hour is not read: the day is the one written,
 * in the place's own time. Where there is no text, `when-custom` is the date as it is written. Without these attributes the text is the date. A value that is no date is a problem, and the others are read.
 *
 * Source: TEI P5 Guidelines, att.datable, att.datable.w3c and 14.4, Dates and Times.
 */
export function readTEIDate(reading: ReadingBuilder, field: "time" | "recorded", date: XMLElement, place: Place): DateFields {
  const text = textOf(date, ["note"]) || attributeOf(date, "when-custom");
  const isJulian = /julian/i.test(`${attributeOf(date, "calendar")} ${attributeOf(date, "datingMethod")}`);
  const stated = (Object.keys(BOUNDS) as Bound[]).flatMap((name) => {
    const value = attributeOf(date, name) || attributeOf(date, `${name}-iso`);
    return value === "" ? [] : [[name, value] as const];
  });
  if (stated.length === 0) {
    return reading.date(field, isJulian && text !== "" ? `${text} (Julian)` : text, place);
  }

  const days = new Map<Bound, string>();
  for (const [name, value] of stated) {
    const day = civilDay(value);
    // ISO 8601-2 has seasons; what XML Schema has not.
    if (readTime(day) === null || (NO_MONTH.test(day) && attributeOf(date, name) !== "")) reading.problem(place, value, "is not a date", expectedTime);
    else days.set(name, day);
  }
  const edtf = edtfOf(days, signOf(date));
  const isReadable = edtf !== "" && readTime(edtf) !== null;
  if (edtf !== "" && !isReadable) reading.problem(place, edtf, "ends before it begins", "an end that follows the beginning");

  const words = stated.length === 1 && stated[0]![0] === "when" ? stated[0]![1] : stated.map(([name, value]) => `${BOUNDS[name]} ${value}`).join(", ");
  // What the text says beside a single date it need not say again; what did not go into the EDTF must stand somewhere.
  const isAll = isReadable && days.size === stated.length && days.size <= (days.has("when") ? 1 : 2);
  const own = text === "" ? words : isAll ? text : `${text} (${words})`;
  const written = isJulian ? inJulian(own === edtf ? "" : own) : own;
  return { ...(isReadable ? { [field]: edtf } : {}), ...(written === edtf ? {} : { [`${field}Written`]: written }), ...(isJulian ? { [`${field}Julian`]: true } : {}) };
}

/** The day (month, year) of an XML Schema date or date-time, as it is written there, whatever its offset; else the value itself. */
export function civilDay(value: string): string {
  return /^(-?\d{4,9}(?:-\d\d(?:-\d\d)?)?)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(value)?.[1] ?? value;
}

function signOf(date: XMLElement): string {
  const isDoubted = (name: string) => /^(?:low|medium)$/.test(attributeOf(date, name));
  const [uncertain, approximate] = [isDoubted("cert"), isDoubted("precision")];
  return uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
}

function edtfOf(days: ReadonlyMap<Bound, string>, sign: string): string {
  if (days.has("when")) return `${days.get("when")!}${sign}`;
  const lasts = days.has("from") || days.has("to");
  const first = days.has("from") ? "from" : "notBefore";
  const last = days.has("to") ? "to" : "notAfter";
  const signed = (name: Bound, day = "") => (day === "" ? "" : `${day}${lasts && name.startsWith("not") ? sign || "?" : sign}`);
  const start = signed(first, days.get(first));
  const end = signed(last, last === "to" ? days.get(last) : endAfter(days.get(first), days.get(last)));
  if (start === end) return start;
  return lasts ? `${start}/${end}` : `[${start}..${end}]`;
}

/** `end`, or where it is the year or month in which `start` is, as in not before 18 January 1898, not after 1898, the last day (month) of that. */
function endAfter(start = "", end = ""): string {
  const span = /^\d{4}(?:-\d\d)?$/.test(end) && start.startsWith(`${end}-`) ? readTime(end) : null;
  return span === null ? end : new Date(extentOf(span)[1] - 1).toISOString().slice(0, start.length);
}
