import { readTime } from "../time/read.js";
import { type FlatTexts, takeText } from "./flat-texts.js";

/** `text`: in EDTF where the parts are numbers, else as they are written, one after the other; "" where there are none. `written`: the parts. `clock`: the time of day as it is written, where it is none, and the date is one without it; else "". `display`: the date in the words of the file. */
export interface TimelineJSDate {
  readonly text: string;
  readonly written: string;
  readonly clock: string;
  readonly display: string;
}

/** Takes the parts of the date `name` out of `texts`. They may be out of the calendar, which who reads the text will say. */
export function timelineJSDate(texts: FlatTexts, name: string): TimelineJSDate {
  const take = (part: string): string => takeText(texts, `${name}.${part}`).trim();
  const [year, month, day, hour, display] = [take("year"), take("month"), take("day"), take("hour"), take("display_date")];
  const takeOfHour = (part: string): string => (hour === "" ? "" : take(part));
  const [minute, second, millisecond] = [takeOfHour("minute"), takeOfHour("second"), takeOfHour("millisecond")];
  const clock = hour === "" ? take("time") : [hour, minute, second].filter(Boolean).join(":");
  // How it is to be displayed, which a timeline settles by itself.
  take("format");
  const seconds = `${twoDigits(second || "0")}${millisecond === "" ? "" : `.${millisecond.padStart(3, "0")}`}`;
  const whole = dateText(year, month, day, hour === "" ? clockOf(clock) : `${twoDigits(hour)}:${twoDigits(minute || "0")}:${seconds}`);
  const date = dateText(year, month, day, "");
  const isNoClock = clock !== "" && readTime(whole) === null && readTime(date) !== null;
  return { text: isNoClock ? date : whole, written: [year, month, day].filter(Boolean).join("-"), clock: isNoClock ? clock : "", display };
}

function dateText(year: string, month: string, day: string, time: string): string {
  const isPlain = /^-?\d+$/.test(year) && (month !== "" || day === "") && (day !== "" || time === "");
  if (!isPlain) return [year, month, day, time].filter(Boolean).join(" ");
  const date = [yearOf(Number(year)), month, day].filter(Boolean).map(twoDigits).join("-");
  return time === "" ? date : `${date}T${time}`;
}

/** There is no year 0 in the words of TimelineJS, where -1 is 1 BCE. */
function yearOf(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical));
  const sign = astronomical < 0 ? "-" : "";
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`;
}

/** `9:05`, `21:05:30` or `9:05 PM` on a clock of 24 hours, with two digits each; as it is written where it is none. */
function clockOf(text: string): string {
  const [, hour = "", rest = "", half = ""] = /^(\d{1,2})((?::\d{1,2}){1,2})\s*(?:([ap])\.?m\.?)?$/i.exec(text) ?? [];
  if (hour === "" || (half !== "" && (Number(hour) < 1 || Number(hour) > 12))) return text;
  const hours = half === "" ? hour : String((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0));
  return (hours + rest).split(":").map(twoDigits).join(":");
}

function twoDigits(part: string): string {
  return part.padStart(2, "0");
}
