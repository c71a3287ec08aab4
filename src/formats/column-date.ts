import { readWritten } from "../time/written.js";

/**
 * A date whose year, month and day stand apart, as one text: in EDTF where all are numbers that it can have; else one after the other as in the file, unless it is only from the day to the year that they read as a
 * date. `places`: of their columns in the file. One part alone is a whole date.
 */
export function dateOfParts(parts: readonly string[], places: readonly number[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  const [year = "", month = "", day = ""] = parts.map((part) => part.trim());
  const isPlain = /^-?\d{1,4}$/.test(year) && isUpTo(12, month) && (day === "" || (month !== "" && isUpTo(31, day)));
  if (!isPlain) {
    const [asWritten, fromDay] = [inFileOrder([year, month, day], places), [day, month, year]].map((each) => each.filter(Boolean).join(" ")) as [string, string];
    return readWritten(asWritten) === null && readWritten(fromDay) !== null ? fromDay : asWritten;
  }
  const digits = year.replace(/\d+/, (number) => number.padStart(4, "0"));
  return [digits, month.padStart(2, "0"), day.padStart(2, "0")].slice(0, 1 + Number(month !== "") + Number(day !== "")).join("-");
}

/** What is of columns in the order in which they stand, by their `places` in the file. */
export function inFileOrder<Part>(parts: readonly Part[], places: readonly number[]): readonly Part[] {
  const placeOf = (i: number): number => places[i] ?? Infinity;
  return [...parts.keys()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).map((i) => parts[i]!);
}

function isUpTo(most: number, part: string): boolean {
  return part === "" || (/^\d\d?$/.test(part) && Number(part) > 0 && Number(part) <= most);
}
