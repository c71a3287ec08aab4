import type { Precision } from "./time.js";

/** A year, a month of it or a day, in EDTF. `year`: astronomical, of four digits at most. `month`, `day`: from 1. */
export function edtfOf(year: number, month?: number, day?: number): string {
  const sign = year < 0 ? "-" : "";
  const parts = [padded(Math.abs(year), 4), ...[month, day].filter((part) => part !== undefined).map((part) => padded(part, 2))];
  return sign + parts.join("-");
}

/** The day in which `ms` lies, or the month or the year, if `precision` is no finer, in EDTF. */
export function edtfAt(ms: number, precision: Precision = "day"): string {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (precision === "day") return edtfOf(year, month, day);
  return precision === "month" || precision === "season" ? edtfOf(year, month) : edtfOf(year);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
