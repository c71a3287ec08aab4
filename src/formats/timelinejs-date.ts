import { type FlatTexts, takeText } from "./flat-texts.js";

/** `text`: in EDTF where the parts are numbers, else as they are written, one after the other; "" where there are none. `written`: the parts. `display`: the date in the words of the file. */
export interface TimelineJSDate {
  readonly text: string;
  readonly written: string;
  readonly display: string;
}

/** Takes the parts of the date `name` out of `texts`. They may be out of the calendar, which who reads the text will say. */
export function timelineJSDate(texts: FlatTexts, name: string): TimelineJSDate {
  const take = (part: string): string => takeText(texts, `${name}.${part}`).trim();
  const [year, month, day, clock, hour, minute, second, millisecond, display] = [
    take("year"), take("month"), take("day"), take("time"), take("hour"), take("minute"), take("second"), take("millisecond"), take("display_date"),
  ];
  // How it is to be displayed, which a timeline settles by itself.
  take("format");
  const seconds = `${twoDigits(second || "0")}${millisecond === "" ? "" : `.${millisecond.padStart(3, "0")}`}`;
  const time = hour === "" ? clockOf(clock) : `${twoDigits(hour)}:${twoDigits(minute || "0")}:${seconds}`;
  return { text: dateText(year, month, day, time), written: [year, month, day].filter(Boolean).join("-"), display };
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

/** `9:05` or `21:05:30` with two digits each; as it is written where it is neither. */
function clockOf(text: string): string {
  return /^\d{1,2}:\d{1,2}(?::\d{1,2})?$/.test(text) ? text.split(":").map(twoDigits).join(":") : text;
}

function twoDigits(part: string): string {
  return part.padStart(2, "0");
}
