import { finished } from "../records/steps.js";
import { csvRows, delimiterOf } from "./csv-rows.js";
import { type Input, decode, tellEncoding } from "./decode.js";
import { type FlatTexts, flatTexts, takeText, takeTexts } from "./flat-texts.js";
import { type JsonObject, fieldOf, isObjectAt, listOf, parsedOf } from "./json.js";
import { plainText } from "./plain-text.js";
import { type Reading, type ReadingBuilder, createReading } from "./reading.js";
import { statedDate } from "./stated-date.js";
import { tellTitle } from "./tell-title.js";
import { timelineJSDate } from "./timelinejs-date.js";

/** What the columns of a spreadsheet are in JSON. */
const FIELDS: Readonly<Record<string, string>> = {
  "year": "start_date.year", "month": "start_date.month", "day": "start_date.day", "time": "start_date.time",
  "end year": "end_date.year", "end month": "end_date.month", "end day": "end_date.day", "end time": "end_date.time",
  "display date": "display_date", "headline": "text.headline", "text": "text.text", "media": "media.url", "media credit": "media.credit", "media caption": "media.caption",
  "media thumbnail": "media.thumbnail", "alt text": "media.alt", "type": "type", "group": "group", "background": "background",
};

/** What a card calls them. */
const NAMES: Readonly<Record<string, string>> = { "media.url": "Media", "media.credit": "Media credit", "media.caption": "Media caption", "media.thumbnail": "Media thumbnail", "media.link": "Media link", "media.alt": "Alt text", "background": "Background", "background.url": "Background", "background.color": "Background colour" };

const DATES = ["start_date", "end_date"] as const;

/**
 * Reads the JSON of TimelineJS, or its spreadsheet as CSV. A group is a lane; `display_date` is the date as it is written, and where that is not all of it the date in numbers is a detail, and so is a time of day that is none; media, background and all else are details; eras are records of
 * the kind "era"; the title is no record, and told as a guess. A year -44 is 44 BC, as TimelineJS words it.
 *
 * Source: Knight Lab, TimelineJS 3, *Using JSON with TimelineJS*, and its template of a spreadsheet.
 */
export function readTimelineJS(input: Input): Reading {
  const decoded = decode(input);
  const { text } = decoded;
  const file = parsedOf(text);
  const builder = createReading(file === undefined ? "row" : "event");
  tellEncoding(builder, decoded);
  if (file === undefined) return readSpreadsheet(text, builder);
  if (!isObjectAt(file, builder, 0)) return builder.reading();
  const title = fieldOf(file, "title");
  if (title !== undefined && title !== null && isObjectAt(title, builder, 0, "title")) tellSlide(flatTexts(title, builder, 0), builder);
  const events = listOf(fieldOf(file, "events"), builder, 0, "events");
  events.forEach((event, i) => {
    if (isSlideAt(event, builder, i + 1)) addSlide(flatTexts(event, builder, i + 1), i + 1, builder, "", ownName);
  });
  const eras = listOf(fieldOf(file, "eras"), builder, 0, "eras");
  eras.forEach((era, i) => {
    const row = events.length + i + 1;
    if (isSlideAt(era, builder, row, "eras")) addSlide(flatTexts(era, builder, row), row, builder, "era", ownName);
  });
  if (eras.length > 0) builder.guess({ field: "kind", column: "eras", message: `eras are read as records of the kind "era", numbered on from the events` });
  return builder.reading();
}

/** Whether `value` is an object; a problem where it is not, and where it has a date that is none. */
function isSlideAt(value: unknown, builder: ReadingBuilder, row: number, column?: string): value is JsonObject {
  if (!isObjectAt(value, builder, row, column)) return false;
  for (const name of DATES) if ((fieldOf(value, name) ?? "") !== "") isObjectAt(fieldOf(value, name), builder, row, name);
  return true;
}

function readSpreadsheet(text: string, builder: ReadingBuilder): Reading {
  const { rows, unclosed } = finished(csvRows(text, delimiterOf(text)));
  for (const cell of unclosed) builder.problem({ row: cell.row, column: "" }, cell.text, "starts with a quote that nothing closes, and is read as it stands", "a quote at the end of the cell too");
  return timelineJSRows(rows, builder);
}

/** Reads the rows of a spreadsheet of TimelineJS, of which the first names the columns, in any order. Rows count from 1, with that one. */
export function timelineJSRows(rows: Iterable<readonly string[]>, builder = createReading("row")): Reading {
  let names: readonly string[] | undefined;
  let row = 0;
  for (const cells of rows) {
    row++;
    if (names === undefined) {
      names = cells.map((cell) => cell.trim());
      if (!names.some((name) => ["year", "headline"].includes(name.toLowerCase()))) {
        builder.problem({ row: 0, column: "" }, "", "is neither JSON nor a table with a column Year or Headline", "the JSON of TimelineJS, or its spreadsheet");
        return builder.reading();
      }
      continue;
    }
    const texts: FlatTexts = new Map();
    cells.forEach((cell, i) => {
      if (cell.trim() === "") return;
      const name = names![i] || `column ${i + 1}`;
      const field = Object.hasOwn(FIELDS, name.toLowerCase()) ? FIELDS[name.toLowerCase()]! : name;
      addText(texts, field, cell);
    });
    const type = takeText(texts, "type").trim().toLowerCase();
    if (type === "title") tellSlide(texts, builder);
    else if (texts.size > 0) addSlide(texts, row, builder, type, columnName);
  }
  if (names === undefined) builder.problem({ row: 0, column: "" }, "", "has no rows", "the JSON of TimelineJS, or its spreadsheet");
  return builder.reading();
}

function tellSlide(texts: FlatTexts, builder: ReadingBuilder): void {
  tellTitle(builder, "the timeline", takeText(texts, "text.headline"), [takeText(texts, "text.text"), ...texts.values()]);
}

function addSlide(texts: FlatTexts, row: number, builder: ReadingBuilder, kind: string, columnOf: (field: string) => string): void {
  const [start, end] = DATES.map((name) => {
    const date = timelineJSDate(texts, name);
    const column = columnOf(`${name}.hour`);
    if (date.clock === "") return date;
    builder.problem({ row, column }, date.clock, "is no time of day", "a time of day such as 18:05");
    addText(texts, column, date.clock);
    return date;
  });
  const displays = [takeText(texts, "display_date") || start!.display, end!.display].map(plainText).filter(Boolean);
  const time = statedDate(builder, row, { ...start!, column: columnOf("start_date") }, { ...end!, column: columnOf("end_date") });
  // What is displayed may say less, and the time has no hours where something lasted.
  if (displays.length > 0 && time.timeWritten !== undefined) addText(texts, "date", time.timeWritten);
  builder.add({
    id: takeText(texts, "unique_id"),
    ...time,
    timeWritten: displays.length > 0 ? displays.join(" – ") : time.timeWritten,
    lane: takeTexts(texts, "group").map(plainText),
    title: plainText(takeText(texts, "text.headline")),
    summary: plainText(takeText(texts, "text.text")),
    kind: plainText(kind),
    details: Object.fromEntries([...texts].map(([name, several]) => [Object.hasOwn(NAMES, name) ? NAMES[name]! : name, several.map(plainText)])),
  }, row);
}

function addText(texts: FlatTexts, field: string, text: string): void {
  const several = texts.get(field);
  if (several === undefined) texts.set(field, [text]);
  else several.push(text);
}

const COLUMNS: Readonly<Record<string, string>> = { "start_date": "Year", "start_date.hour": "Time", "end_date": "End Year", "end_date.hour": "End Time" };

const ownName = (field: string): string => field;
const columnName = (field: string): string => COLUMNS[field]!;
