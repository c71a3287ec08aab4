import { DAY } from "./time.js";

const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;
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
 * 24:00 is the end of the day (ISO 8601-1, Amendment 1). Null where `text` is no time of day.
 */
export function parseClock(text: string): Clock | null {
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const [, hour, minute, second = 0, fraction = "", utc, sign, zoneHour = 0, zoneMinute = 0] = found;
  if (Number(minute) > 59 || Number(second) > 59 || Number(zoneMinute) > 59) return null;
  const milliseconds = Number(`${fraction}000`.slice(0, 3));
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * SECOND + milliseconds;
  const east = Number(zoneHour) * HOUR + Number(zoneMinute) * MINUTE;
  if (time > DAY || east >= DAY) return null;
  const zoned = utc !== undefined || sign !== undefined;
  return { time, offset: zoned ? (sign === "-" ? 0 - east : east) : null };
}
