import type { TimelineOptions } from "../src/index.js";
import { createTimeFormat } from "../src/time/words.js";
import { timeWordsEn } from "../src/time/english.js";
import { readTime } from "../src/time/read.js";

/** Dates in EDTF, by what is known of them. */
const forms: Readonly<Record<string, readonly string[]>> = {
  "A day": ["1952-03-04", "1955-10-14T10:30"],
  "Longer than a day": ["1951-03", "1952", "1953-21", "1955-1X"],
  "A decade": ["195X", "1956S3"],
  "One day within": ["[1952-05-01..1952-09-30]", "[..1950]", "[1954,1956]", "[1958-09..]"],
  "All of several": ["{1951-02-01,1952-05-01}", "{1955-03,1956}"],
  "Lasted": ["1951-02-01/1953-06-30", "1955/1956-05"],
  "An open end": ["../1951-06-30", "1957-03-01/.."],
  "An end not known": ["/1951-06-30", "1957-03-01/"],
  "Approximate": ["1950-07-04~", "1952-03~", "1954~", "1956~/1957-05-01"],
  "Uncertain": ["1950-07-04?", "1952-07?", "1954?", "[1956?,1958?]"],
  "Both": ["1950-07-04%", "1953-03%", "1956%"],
};

/** A record for each form of a date, labelled as it is said in words, so that the picture is the legend of all signs. */
export function dates(): TimelineOptions {
  const inWords = createTimeFormat("en-GB", timeWordsEn);
  const records = Object.entries(forms).flatMap(([lane, times]) => times.map((time) => ({ id: time, time, lane, title: time, label: inWords(readTime(time)!) })));
  return { title: "Every form of a date", records, lanes: Object.keys(forms).map((id) => ({ id })), channels: { facets: { edtf: { label: "EDTF", value: "title" } } }, words: { lane: "What is known" } };
}
