import type { TimelineOptions } from "../src/index.js";
import { createTimeFormat } from "../src/time/words.js";
import { timeWordsEn } from "../src/time/english.js";
import { readTime } from "../src/time/read.js";

/** Dates in EDTF, by what is known of them. */
const forms: Readonly<Record<string, readonly string[]>> = {
  "A day": ["1952-03-04", "1955-10-14T10:30", "1957-10-04T19:28:34Z"],
  "Longer than a day": ["1951-03", "1952", "1953-21", "1955-1X", "1956-04-XX"],
  "A decade": ["195X"],
  "Significant digits": ["1956S3"],
  "A day of some year": ["195X-12-25"],
  "A month of some year": ["195X-06"],
  "One day within": ["[..1950]", "[1953-05-01..1953-09-30]", "[1958-09..]"],
  "One of several": ["[1951,1953]", "[1955..1956,1958]"],
  "All of several": ["{1951-02-01,1952-05-01}", "{1955..1956,1958}"],
};

/** What lasted, and dates that are in doubt. */
const lasting: Readonly<Record<string, readonly string[]>> = {
  "Lasted": ["1950-02-01/1951-06-30", "1953/1955", "1956-11-12/1957"],
  "An open end": ["../1951-06-30", "1957-03-01/.."],
  "An end not known": ["/1951-06-30", "1957-03-01/"],
  "Approximate": ["1950-07-04~", "1952-03~", "1954~", "1956~/1957-05-01"],
  "Uncertain": ["1950-07-04?", "1952-07?", "1954?", "[1956?,1958?]"],
  "In part": ["1950~-04", "1952-?07-11", "1955?-02-11", "1957-08-~11"],
  "Both": ["1950-07-04%", "1953-03%", "1956%"],
};

/** Every part of a year that has a number in EDTF. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "A season": ["1954-21", "1954-22", "1954-23", "1954-24"],
  "In the north": ["1954-25", "1954-26", "1954-27", "1954-28"],
  "In the south": ["1954-29", "1954-30", "1954-31", "1954-32"],
  "A quarter": ["1954-33", "1954-34", "1954-35", "1954-36"],
  "Four months": ["1954-37", "1954-38", "1954-39"],
  "A half": ["1954-40", "1954-41"],
};

/** Years before our era. */
const longAgo: Readonly<Record<string, readonly string[]>> = {
  "A year BCE": ["-0043", "-0102-03", "-0199~", "0000"],
  "Longer": ["-04XX", "-0300/-0200", "-00XX-03-15"],
  "Significant digits": ["-0450S1"],
};

/** Years that are not of four digits. */
const farOff: Readonly<Record<string, readonly string[]>> = {
  "More than four digits": ["Y-17000", "Y-170002?", "Y12000"],
  "An exponent": ["Y-17E4", "Y-2E4~"],
};

/** A record for each form of a date, labelled as it is said in words, so that the picture is the legend of all signs. */
export function dates(): TimelineOptions {
  return { title: "Every form of a date", ...legendOf(forms) };
}

/** The same of what lasted, and of dates that are in doubt. */
export function datesInDoubt(): TimelineOptions {
  return { title: "What lasted, and what is in doubt", ...legendOf(lasting) };
}

/** The same of the parts of a year. */
export function datesOfParts(): TimelineOptions {
  return { title: "Every part of a year", ...legendOf(parts) };
}

/** The same of dates before our era. */
export function datesLongAgo(): TimelineOptions {
  return { title: "Every form of a date long ago", ...legendOf(longAgo) };
}

/** The same of years that are too far off for four digits. */
export function datesFarOff(): TimelineOptions {
  return { title: "Every form of a year of more than four digits", ...legendOf(farOff) };
}

function legendOf(dated: Readonly<Record<string, readonly string[]>>): TimelineOptions {
  const inWords = createTimeFormat("en-GB", timeWordsEn);
  const records = Object.entries(dated).flatMap(([lane, times]) => times.map((time) => ({ id: time, time, lane, title: time, label: inWords(readTime(time)!) })));
  return { records, lanes: Object.keys(dated).map((id) => ({ id })), channels: { facets: { edtf: { label: "EDTF", value: "title" } } }, words: { lane: "What is known" } };
}
