import { isDigitAt, twoDigitsAt } from "./digits.js";
import { DAY } from "./time.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `time`: milliseconds after midnight. `offset`: of its zone, in milliseconds east of UTC; null where no zone is stated. */
export interface Clock {
  readonly time: number | null;
  readonly offset: number | null;
}

/**
 * Reads a time of day, `hh:mm`, `hh:mm:ss` or with a fraction of a second, and its zone, `Z`, `+hh` or `+hh:mm`, if any.
 * 24:00 is the end of the day (ISO 8601-1, Amendment 1). Null where `text` from `from` to `to` is no time of day.
 */
export function parseClock(text: string, from = 0, to = text.length): Clock | null {
  let at = from + 5;
  let seconds = 0;
  if (text[at] === ":") {
    seconds = sixtyAt(text, at + 1) * SECOND;
    at += 3;
    if (text[at] === ".") {
      const start = at + 1;
      do at++; while (isDigitAt(text, at));
      if (at === start) return null;
      seconds += Number(text.slice(start, Math.min(at, start + 3)).padEnd(3, "0"));
    }
  }
  const time = twoDigitsAt(text, from) * HOUR + minutesAt(text, from + 2) + seconds;
  // What is no number compares as false.
  if (!(time <= DAY)) return null;
  if (at === to) return { time, offset: null };
  const sign = text[at];
  if (sign === "Z") return at + 1 === to ? { time, offset: 0 } : null;
  const east = twoDigitsAt(text, at + 1) * HOUR + (at + 3 === to ? 0 : minutesAt(text, at + 3));
  if ((sign !== "+" && sign !== "-") || !(east < DAY) || (at + 3 !== to && at + 6 !== to)) return null;
  return { time, offset: sign === "-" ? 0 - east : east };
}

function minutesAt(text: string, at: number): number {
  return text[at] === ":" ? sixtyAt(text, at + 1) * MINUTE : NaN;
}

function sixtyAt(text: string, at: number): number {
  const number = twoDigitsAt(text, at);
  return number < 60 ? number : NaN;
}
