import { readTime } from "./read.js";
import { folded } from "./written-signs.js";

/** How the days of the week begin, from Sunday, in the languages that are read; no other word of a date begins so. */
const WEEKDAYS = /* @__PURE__ */ new RegExp(String.raw`(?<!\p{L})(?:${["sun|sonn|dim|вос", "mon|lun|пон", "tue|die|mard|вто", "wed|mit|merc|сре", "thu|don|jeu|чет", "fri|fre|ven|пят", "sat|sam|суб"].map((starts) => `(${starts})`).join("|")})|(?:星期|周)([日一二三四五六天])`, "gu");
const ORDINALS = /(\d+)(st|nd|rd|th)(?!\p{L})/gu;
const DAYS = /-?\d{4}-\d\d-\d\d/g;

/** Whether `text`, read as `edtf`, contradicts itself: it names a day of the week that its day is not, or has an ordinal such as "2th". */
export function hasSlip(text: string, edtf: string): boolean {
  const plain = folded(text);
  if ([...plain.matchAll(ORDINALS)].some(([, number, suffix]) => suffixOf(Number(number)) !== suffix)) return true;
  const named = [...plain.matchAll(WEEKDAYS)].map(([, ...groups]) => (groups[7] === undefined ? groups.findIndex((group) => group !== undefined) : "日一二三四五六天".indexOf(groups[7]) % 7));
  const days = edtf.match(DAYS) ?? [];
  // What is before or after a day has another day in EDTF.
  return named.length === days.length && !/\[\.\.|\.\.\]/.test(edtf) && days.some((day, i) => new Date(readTime(day)?.start[0] ?? NaN).getUTCDay() !== named[i]);
}

function suffixOf(number: number): string {
  return (Math.floor(number / 10) % 10 === 1 ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th";
}
