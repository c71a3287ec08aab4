import { valueInWords } from "../records/problem.js";
import type { Input } from "./decode.js";
import { flatTexts, takeText, takeTexts } from "./flat-texts.js";
import { fieldOf, isList, isObject, isObjectAt, listOf, membersOf, readJSONText, textOf } from "./json.js";
import { plainText } from "./plain-text.js";
import { type Reading, type ReadingBuilder, createReading } from "./reading.js";
import { type Stated, statedDate } from "./stated-date.js";

const MIDNIGHT = /^(-?\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const ASP_NET = /^\s*\/?Date\((-?\d{1,17})(?:[+-]\d{4})?\)\/?\s*$/i;
const MILLISECONDS = /^\s*(-?\d{9,17})\s*$/;

/** How an item is drawn, which says no more than whether it has an end. */
const DRAWN = ["box", "point", "range"];

/**
 * Reads the items of vis-timeline: a list, or `{ items, groups }`. The content is the title, the tooltip the summary, the group a lane, called by the group's content
 * where that is there. An item with an end lasted, unless its type is a box or a point, which have none. Class and subgroup are facets, a background is a kind, all else
 * are details. Where every time of the file is a midnight in UTC, they are read as days, and a guess says so.
 *
 * Source: vis-timeline, *Timeline*, Data Format.
 */
export function readVis(input: Input): Reading {
  const builder = createReading("item");
  const file = readJSONText(input, builder);
  if (file === undefined) return builder.reading();
  const items = isList(file) ? file : isObjectAt(file, builder, 0) ? listOf(fieldOf(file, "items"), builder, 0, "items") : [];
  const groups = listOf(fieldOf(file, "groups"), builder, 0, "groups");
  const names = groupNames(groups);
  tellUnread(groups, names, items, builder);
  const others = isObject(file) ? Object.keys(file).filter((name) => name !== "items" && name !== "groups") : [];
  if (others.length > 0) builder.guess({ field: "records", column: "items", message: `records are read from items and groups, and not from ${valueInWords(others.join(", "))}` });
  const isDays = areMidnights(items);
  if (isDays) builder.guess({ field: "time", column: "start", message: "all times are midnights in UTC, and are read as days" });
  const dateOf = (value: unknown, column: string): Stated => {
    const text = isoOf(value);
    return { text: (isDays ? MIDNIGHT.exec(text)?.[1] : undefined) ?? text, column };
  };

  items.forEach((item, i) => {
    const row = i + 1;
    if (!isObjectAt(item, builder, row)) return;
    const type = textOf(fieldOf(item, "type"));
    const hasEnd = type !== "box" && type !== "point";
    const time = statedDate(builder, row, dateOf(fieldOf(item, "start"), "start"), dateOf(hasEnd ? fieldOf(item, "end") : "", "end"));
    const texts = flatTexts(item, builder, row);
    for (const name of hasEnd ? ["type", "start", "end"] : ["type", "start"]) texts.delete(name);
    const title = plainText(takeText(texts, "content"));
    const summary = plainText(takeText(texts, "title"));
    builder.add({
      id: takeText(texts, "id"),
      ...time,
      lane: takeTexts(texts, "group").map((group) => names.get(group) ?? plainText(group)),
      title: title === "" ? summary : title,
      summary: title === "" ? undefined : summary,
      kind: DRAWN.includes(type) ? undefined : plainText(type),
      facets: { className: takeTexts(texts, "className").flatMap((several) => plainText(several).split(/\s+/)), subgroup: takeTexts(texts, "subgroup").map(plainText) },
      details: Object.fromEntries([...texts].map(([name, several]) => [name, several.map(plainText)])),
    }, row);
  });
  return builder.reading();
}

/** What the file calls its groups, by their ids. */
function groupNames(groups: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap((group) => {
    const [id, name] = [textOf(fieldOf(group, "id")), plainText(textOf(fieldOf(group, "content")))];
    return id === "" || name.trim() === "" ? [] : [[id, name] as const];
  }));
}

/** Of groups the ids and contents are read, as far as items are in them. */
function tellUnread(groups: readonly unknown[], names: ReadonlyMap<string, string>, items: readonly unknown[], builder: ReadingBuilder): void {
  const used = new Set(items.flatMap((item) => membersOf(fieldOf(item, "group")).map(textOf)));
  const empty = [...names].filter(([id]) => !used.has(id)).map(([, name]) => name);
  const fields = new Set(groups.filter(isObject).flatMap((group) => Object.keys(group)).filter((name) => name !== "id" && name !== "content"));
  if (empty.length > 0) builder.guess({ field: "lane", column: "groups", message: `groups without an item are no lanes: ${valueInWords(empty.join(", "))}` });
  if (fields.size > 0) builder.guess({ field: "lane", column: "groups", message: `of groups the content is read, and not ${valueInWords([...fields].join(", "))}` });
}

function areMidnights(items: readonly unknown[]): boolean {
  const times = items.flatMap((item) => [isoOf(fieldOf(item, "start")), isoOf(fieldOf(item, "end"))]).filter((text) => text.trim() !== "");
  return times.some((text) => MIDNIGHT.test(text)) && times.every((text) => MIDNIGHT.test(text) || DAY.test(text));
}

/** In ISO 8601, if it is a number of milliseconds since 1970, also as ASP.NET writes that, `/Date(0)/`, or has a space before the time of day; else as it is. */
function isoOf(value: unknown): string {
  const text = textOf(value);
  const ms = typeof value === "number" ? value : ASP_NET.exec(text)?.[1] ?? MILLISECONDS.exec(text)?.[1];
  if (ms === undefined) return text.replace(/^(\s*\d{4}-\d\d-\d\d) (?=\d\d:\d\d)/, "$1T");
  const date = new Date(Number(ms));
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
