import { edtfAt } from "./edtf-text.js";
import { readTime } from "./read.js";
import { type Manner, dateOfSigns } from "./written-date.js";

type Write = (first: string, second: string) => string | null;

const between: Write = (first, second) => `[${first}..${second}]`;
const either: Write = (first, second) => `[${first},${second}]`;
const both: Write = (first, second) => `{${first},${second}}`;
const notAfter: Write = (date) => `[..${date}]`;
const notBefore: Write = (date) => `[${date}..]`;
const since: Write = (date) => `${date}/..`;
const until: Write = (date) => `../${date}`;
const lasted: Write = (first, second) => `${first}/${second}`;

const before: Write = (date) => {
  const time = readTime(date);
  return time && `[..${edtfAt(time.start[0] - 1, time.precision)}${qualifierIn(date)}]`;
};

const after: Write = (date) => {
  const time = readTime(date);
  return time && `[${edtfAt(time.start[1], time.precision)}${qualifierIn(date)}..]`;
};

/** From a day to the next: of others it is not certain that they are not the same in two calendars. */
const nights: Write = (first, second) => (readTime(first)?.end[1] === readTime(second)?.start[0] ? lasted(first, second) : null);

/** What is said of a date of which only a part is meant. */
const OF_PART: ReadonlyMap<Write, Write> = new Map([[before, notAfter], [after, notBefore]]);

/** What two dates, or one side of a date, look like in the signs of `signsOf`, and in EDTF. */
const STATEMENTS: readonly (readonly [form: RegExp, write: Write])[] = [
  // "On or before", "before or on".
  [/^(?:X|<\||\|<)(.+)$/, notAfter],
  [/^(.+)(?:X|\|[<B])$/, notAfter],
  [/^(?:Z|>\||\|>)(.+)$/, notBefore],
  [/^(.+)(?:Z|\|[>P])$/, notBefore],
  [/^<(.+)$/, before],
  [/^(.+)B$/, before],
  [/^>(.+)$/, after],
  [/^(.+)P$/, after],
  [/^W([^&TU]+)[&TU]([^&TU]+)$/, between],
  [/^([^&T]+)[&T]([^&T]+)K$/, between],
  [/^(\d\d?\.)\/(\d\d?\.[a-l].*)$/, nights],
  // "May/June 1911", of which one is meant.
  [/^([a-p])\/([a-p]\d.*)$/, between],
  [/^(\d{4}Y?)\/(\d{4}Y?)$/, lasted],
  [/^([^|]+)\|([^|]+)$/, either],
  [/^([^&W]+)&([^&]+)$/, both],
  [/^[FV]?([^TUO]+?)[TU/-]O$/, since],
  [/^V([^<TUV]+)V?$/, since],
  [/^([^TUV]+)V$/, since],
  [/^U(.+)$/, until],
  [/^[FV]?([^TU]+)[TU]([^TU]+)$/, lasted],
  [/^[FV]([^<]+)<([^<]+)$/, lasted],
  // "1911-05/1911" would come out the other way round.
  [/^(?!\d{4}-\d\d?\/\d{4}$)([^-]+)-([^-]+)$/, lasted],
];

/** What `given` signs state of one date or two, in EDTF; null where it is nothing that is certain. It need not be in the calendar. */
export function statementOfSigns(given: string, manner: Manner): string | null {
  const signs = withLongYear(given);
  const date = dateOfSigns(signs, manner);
  if (date !== null) return date;
  const [, sure = "", plain = ""] = /^([~?]*)(.*)$/.exec(signs) ?? [];
  for (const [form, write] of STATEMENTS) {
    const [, first, second] = form.exec(plain) ?? [];
    if (first === undefined) continue;
    if (second === undefined) {
      const only = dateOfSigns(sure + first, manner);
      // What is before the end of 1911 need not be before 1911.
      const own = first.includes("H") ? OF_PART.get(write) ?? write : write;
      return only && own(only, "");
    }
    // "Probably between" is said of both, and "c. 1911–1913" may be, unless the second says how sure it is itself.
    const pair = pairOfSigns(sure + first, (/^[WFV]/.test(plain) || !/[~?]/.test(second) ? sure : "") + second, manner);
    return pair && write(...pair);
  }
  return null;
}

/** A second year of two digits with the others, where the first has them and it can be nothing else: behind a dash a later year, and behind a hyphen one that is no month or season. */
function withLongYear(signs: string): string {
  return signs.replace(/^([FVW~?]*)(\d\d)(\d\d)(Y?[-TU])(\d\d)(?=Y?[K~?]*$)/, (all, sure: string, century: string, first: string, sign: string, second: string) =>
    second > first && (!sign.endsWith("-") || !/^(?:0\d|1[0-2]|2[1-9]|3\d|4[01])/.test(second)) ? sure + century + first + sign + century + second : all);
}

/** The day, in the Gregorian calendar, that `signs` state in both, the Julian first: "18/31l1911"; null where they are no such day. */
export function dayInBothCalendars(signs: string, manner: Manner): string | null {
  const [, first, second] = /^([^/]+)\/([^/]+)$/.exec(signs) ?? [];
  const pair = first === undefined ? null : pairOfSigns(first, second!, { ...manner, julian: true }, manner);
  return pair !== null && pair[0] === pair[1] ? pair[0] : null;
}

/** Two dates, of which one may leave to the other what they share: "1" and "14j1959". Then they are of one precision. */
function pairOfSigns(first: string, second: string, manner: Manner, other = manner): [first: string, second: string] | null {
  const [isEra, isOtherEra] = [first, second].map((signs) => /[EA]/.test(signs)) as [boolean, boolean];
  if (isEra && !isOtherEra) return null;
  const one = !isEra && second.endsWith("E") ? `${first}E` : first;
  const [from, to] = [dateOfSigns(one, manner), dateOfSigns(second, other)];
  if (from !== null && to !== null) return [from, to];
  const start = from ?? firstDate(cutsOf(second).map((at) => [one, second.slice(at)]), manner);
  const end = to ?? firstDate(cutsOf(one).reverse().map((at) => [one.slice(0, at), second]), other);
  return start !== null && end !== null && readTime(start)?.precision === readTime(end)?.precision ? [start, end] : null;
}

/** Where `signs` may be cut: not inside of a number. */
function cutsOf(signs: string): number[] {
  return Array.from(signs.slice(1), (_, i) => i + 1).filter((at) => !/\d\d/.test(signs.slice(at - 1, at + 1)));
}

/** The first of what may be a date that is one; two numbers must not become one. */
function firstDate(joined: readonly (readonly [head: string, tail: string])[], manner: Manner): string | null {
  for (const [head, tail] of joined) {
    const date = /\d$/.test(head) && /^\d/.test(tail) ? null : dateOfSigns(head + tail, manner);
    if (date !== null) return date;
  }
  return null;
}

function qualifierIn(date: string): string {
  return /[~?%]/.exec(date)?.[0] ?? "";
}
