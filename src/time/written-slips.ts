import { readTime } from "./read.js";
import { folded } from "./written-signs.js";

/** How the days of the week begin, from Sunday, in the languages that are read, and what they are as two letters or three; in no other word of a date is any of it. */
const WEEKDAYS = /* @__PURE__ */ new RegExp([
  ["sun|son|dim|вос|[期周拜][日天]", "so|вск?"], ["mon|lun|пон|[期周拜]一", "mo|пн"], ["tue|dien|mard|вто|[期周拜]二", String.raw`di|вт|mar(?=\.?\s\d\d?\.?(?:\s\p{L}{3}|[./]\d))`], ["wed|mit(?!te)|merc|сре|[期周拜]三", "mi(?!-)|mer|ср"],
  ["thu|don|jeu|чет|[期周拜]四", "do|чт"], ["fri|fre|ven|пят|[期周拜]五", "fr|пт"], ["sat|sam|суб|[期周拜]六", "sa|сб"],
].map(([starts, words]) => String.raw`(${starts!}|(?<!\p{L})(?:${words!})(?!\p{L}))`).join("|"), "gu");
/** "1th" and the like, or "11st" and "4st". */
const NO_ORDINAL = /(?<!1)(?:1[nrt]|2[srt]|3[snt])[tdh]|(?:1\d|[04-9])(?:st|[nr]d)/;
const DAYS = /-?\d{4}-\d\d-\d\d/g;

const WEEK = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** How `text`, read as `edtf`, which `readTime` reads, contradicts itself: "is not a date: 1911-12-31 was a Sunday" of another day of the week, or of one beside no day, or of an ordinal such as "2th"; null where it does not. */
export function slipIn(text: string, edtf: string): string | null {
  const plain = folded(text);
  if (NO_ORDINAL.test(plain)) return "is not a date: no ordinal ends as one in it does";
  const named = [...plain.matchAll(WEEKDAYS)].map(([, ...groups]) => groups.findIndex(Boolean));
  const days = edtf.match(DAYS) ?? [];
  if (named.length > 0 && days.length === 0) return "is not a date: it names a day of the week, and no day";
  // What is before or after a day has another day in EDTF.
  if (named.length !== days.length || edtf.includes("..")) return null;
  const weekdayOf = (day: string): number => new Date(readTime(day)!.start[0]).getUTCDay();
  const wrong = days.find((day, i) => weekdayOf(day) !== named[i]);
  return wrong === undefined ? null : `is not a date: ${wrong} was a ${WEEK[weekdayOf(wrong)]!}`;
}
