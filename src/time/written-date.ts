import { edtfAt, edtfOf } from "./edtf-text.js";
import { daysInJulianMonth, julianMidnight } from "./julian.js";

/** Which of the numbers in dates such as `12/31/1911` is the day. */
export type DayOrder = "day-first" | "month-first";

/** How the numbers of a date are to be read. */
export interface Manner {
  readonly order: DayOrder | null;
  readonly julian: boolean;
}

const PARTS: Readonly<Record<string, string>> = {
  y: String.raw`(?<before>[EA]?)(?<year>\d{1,4})Y?(?<after>[EA]?)`,
  yyyy: String.raw`(?<year>\d{4})`,
  name: "(?<name>[a-p])",
  m: String.raw`(?<month>\d\d?)`,
  d: String.raw`(?<day>\d\d?)`,
  sep: "(?<sep>[-./])",
  "=": String.raw`\k<sep>`,
};

/** What single dates look like, in the signs of `signsOf`. */
const FORMS = /* @__PURE__ */ [
  "{y}",
  "{d}[-./#]*{name}[-./]?{y}",
  "{name}{d}(?:[.#]| ){y}",
  "{name}[-./]?{y}",
  // A winter is of two years, and in EDTF of the first.
  String.raw`(?<name>p){yyyy}[-/](?<next>\d\d+)`,
  "{y}[-./]?{name}(?:[- ]?{d}#?)?",
  "{y} {d}[.#]*{name}",
  "(?=.*Y){y}{m}M(?:{d}D?)?",
  "{m}[-./]{yyyy}",
  "{yyyy}{sep}{m}{=}{d}",
  String.raw`(?<one>\d\d?){sep}(?<other>\d\d?){=}{yyyy}`,
  "{d}[-./ ]{m}R[-./]?{yyyy}",
  String.raw`(?<before>E?)(?<century>\d\d?)[R#.]*C(?<after>[EA]?)`,
  // Those of a century's first decade may also mean the whole of it.
  String.raw`(?=.*S)S?(?<decade>\d\d[1-9])0-?S?`,
  String.raw`(?<decade>\d\d\d)-`,
].map((form) => new RegExp(`^${form.replace(/\{(.+?)\}/g, (_, part: string) => PARTS[part]!)}$`));

type Groups = Readonly<Record<string, string | undefined>>;

/** The single date that `signs` are, in EDTF, with its qualifiers; null where they are none. It need not be in the calendar unless it is Julian. */
export function dateOfSigns(signs: string, manner: Manner): string | null {
  const [, before = "", plain = "", after = ""] = /^((?:[~?]|H-?)*)([^~?H]*)([~?H]*)$/.exec(signs) ?? [];
  const qualifier = qualifierOf(before + after);
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    const edtf = groups === undefined ? null : edtfOfGroups(groups, manner);
    if (edtf !== null) return edtf.startsWith("[") ? edtf.replace(/(?=\.\.|\])/g, qualifier) : edtf + qualifier;
  }
  return null;
}

function qualifierOf(signs: string): string {
  const [about, unsure] = [signs.includes("~"), signs.includes("?")];
  return about && unsure ? "%" : about ? "~" : unsure ? "?" : "";
}

function edtfOfGroups(groups: Groups, { order, julian }: Manner): string | null {
  const { before = "", after = "", century, decade, name, next, sep, one, other } = groups;
  const era = before + after;
  if (century !== undefined || decade !== undefined) return julian ? null : decade === undefined ? centuryText(Number(century), era) : `${decade}X`;
  const year = yearOf(groups["year"]!, era);
  if (year === null || (next !== undefined && !String(year + 1).endsWith(next))) return null;
  const numbers = one === undefined ? [groups["month"], groups["day"]].map((part) => (part === undefined ? undefined : Number(part))) : monthAndDay(Number(one), Number(other), sep!, order);
  if (numbers === null) return null;
  const [number, day] = numbers;
  if (number !== undefined && (number < 1 || number > 12)) return null;
  const month = name === undefined ? number : monthNamed(name);
  return julian ? gregorian(year, month, day) : edtfOf(year, month, day);
}

/** Years of fewer than four digits are such only with an era. */
function yearOf(digits: string, era: string): number | null {
  const year = Number(digits);
  if (era === "") return digits.length === 4 && year > 0 ? year : null;
  if (era.length > 1 || year === 0) return null;
  return era === "E" ? 1 - year : year;
}

function centuryText(ordinal: number, era: string): string | null {
  if (ordinal === 0 || era.length > 1) return null;
  return `${era === "E" ? "-" : ""}${String(ordinal - 1).padStart(2, "0")}XX`;
}

/** From "a" January; from "m" spring, which is 21. */
function monthNamed(name: string): number {
  const number = name.charCodeAt(0) - 96;
  return number > 12 ? number + 8 : number;
}

/** The month and the day: dots are for the day first, else the one above 12 is it, or `order` says; null where it is not to be told. */
function monthAndDay(one: number, other: number, sep: string, order: DayOrder | null): readonly [month: number, day: number] | null {
  if (sep === "." || one > 12 || one === other) return [other, one];
  if (other > 12 || order === "month-first") return [one, other];
  return order === null ? null : [other, one];
}

/** What in the Gregorian calendar a Julian day is, and a month or a year may be; null where there is none. */
function gregorian(year: number, month?: number, day?: number): string | null {
  const [first, last] = [month ?? 1, month ?? 12];
  if (last > 12) return null;
  const days = daysInJulianMonth(year, last);
  if (day === undefined) return `[${edtfAt(julianMidnight(year, first, 1))}..${edtfAt(julianMidnight(year, last, days))}]`;
  return day >= 1 && day <= days ? edtfAt(julianMidnight(year, first, day)) : null;
}
