import type { ReadingBuilder } from "./reading.js";

/** An entry as it is written. `row`: its place in the file, from 1. `type`: what TY says, "" where it is missing. */
export interface RisEntry {
  readonly row: number;
  readonly type: string;
  readonly fields: readonly (readonly [tag: string, text: string])[];
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
const TAG = /^([A-Z][A-Z0-9]) {2}-(?:\s|$)/;

/**
 * The entries of a file in RIS, from TY to ER. A line without a tag goes on from that before it, after a space, or after the end of a line where
 * empty ones lie between. An entry that lacks its TY or its ER is one all the same, and a problem, and so is what stands in none.
 */
export function* risEntries(text: string, builder: ReadingBuilder): Generator<RisEntry> {
  let row = 0;
  let entry: { type: string; readonly fields: [tag: string, parts: string[]][] } | null = null;
  let gap = "";
  let stray: string[] = [];
  const reportStray = (): void => {
    const where = row === 0 ? "before the first" : "after the";
    if (stray.length > 0) builder.problem({ row, column: "" }, stray.join("\n"), `stands ${where} entry, and is not read`, "entries from TY to ER");
    stray = [];
  };
  const whole = ({ type, fields }: NonNullable<typeof entry>): RisEntry => ({ row, type, fields: fields.map(([tag, parts]) => [tag, parts.join("")]) });
  for (const line of linesOf(text)) {
    const tag = TAG.exec(line)?.[1];
    const value = tag === undefined ? line.trim() : line.slice(line.indexOf("-") + 1).trim();
    if (tag === undefined) {
      if (value === "") gap = "\n";
      else if (entry === null) stray.push(value);
      else {
        const last = entry.fields.at(-1);
        if (last === undefined) entry.type += value;
        else last[1].push(gap, value);
        gap = " ";
      }
      continue;
    }
    gap = " ";
    reportStray();
    if (tag === "TY" && entry !== null) {
      builder.problem({ row, column: "ER" }, "", "is missing", "ER at the end of the entry");
      yield whole(entry);
    }
    if (tag === "ER") {
      if (entry !== null) yield whole(entry);
      entry = null;
      if (value !== "") stray.push(value);
    } else if (tag === "TY") {
      row++;
      entry = { type: value, fields: [] };
    } else {
      if (entry === null) {
        row++;
        builder.problem({ row, column: "TY" }, "", "is missing", "TY at the start of the entry");
        entry = { type: "", fields: [] };
      }
      entry.fields.push([tag, [value]]);
    }
  }
  // Where there is no entry, nothing is before the first.
  if (row > 0) reportStray();
  if (entry === null) return;
  builder.problem({ row, column: "ER" }, "", "is missing", "ER at the end of the entry");
  yield whole(entry);
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    LINE.lastIndex = at;
    const [line] = LINE.exec(text)!;
    at += line.length;
    yield line;
  }
}
