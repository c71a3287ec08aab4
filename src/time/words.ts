import { createDateWords } from "./date-words.js";
import { type Edtf, type EdtfDate, type EdtfInterval, type EdtfRange, type EdtfSet, YEAR, partsOf } from "./edtf-tree.js";
import { parseEdtf } from "./edtf.js";
import type { Time } from "./time.js";
import type { DatePart, Doubt, TimeWords } from "./time-words.js";

export type { DatePart, Doubt, TimeWords } from "./time-words.js";

const DOUBTS: readonly Doubt[] = ["approximate", "uncertain"];

/**
 * Creates the times in words of `locale`: "31 March 1956", "about March 1954", "between 1 and 14 October 1959", "since 1954".
 *
 * What is said is what `time.edtf` states. A date-time with a zone is said in UTC, and marked so; a set is a list;
 * `[..1910]` is "before 1911", and `[1912..]` "after 1911". Throws `RangeError` if `locale` is no BCP 47 tag.
 */
export function createTimeFormat(locale: string, words: TimeWords): (time: Time) => string {
  const dates = createDateWords(locale, words);

  /** Sets the qualifiers of `date` about `text`, which speaks of it; those of some of its parts behind it. */
  function qualify(date: EdtfDate, text: string): string {
    const all = partsOf(date);
    // What is known to some digits is said to be about a year as it is.
    const about = date.approximate === all && date.estimate === null ? words.about(text) : text;
    return DOUBTS.reduce(
      (said, doubt) => (date[doubt] > 0 && date[doubt] < all ? words.inPart(said, namesOf(date[doubt], date), doubt) : said),
      date.uncertain === all ? words.uncertain(about) : about,
    );
  }

  function say(date: EdtfDate): string {
    return qualify(date, dates.date(date));
  }

  function lasted({ start, end }: EdtfInterval | EdtfRange): string {
    if (typeof start === "string") {
      if (typeof end === "string") return "";
      return start === "open" ? words.until(say(end)) : words.startUnknown(say(end));
    }
    if (typeof end === "string") return end === "open" ? words.since(say(start)) : words.endUnknown(say(start));
    return words.lasted(say(start), say(end));
  }

  function within({ start, end }: EdtfRange): string {
    if (start === "open") return end === "open" ? "" : words.before(qualify(end, dates.following(end)));
    if (end === "open") return words.after(qualify(start, dates.preceding(start)));
    const [from, to] = dates.pair(start, end);
    return words.between(qualify(start, from), qualify(end, to));
  }

  function set({ type, members }: EdtfSet): string {
    const range = type === "one-of" ? within : lasted;
    const items = members.map((member) => (member.type === "date" ? say(member) : range(member)));
    return new Intl.ListFormat(locale, { type: type === "one-of" ? "disjunction" : "conjunction" }).format(items);
  }

  function statement(tree: Edtf): string {
    if (tree.type === "date") return say(tree);
    return tree.type === "interval" ? lasted(tree) : set(tree);
  }

  return ({ edtf, start }) => {
    const tree = parseEdtf(edtf);
    // Beyond the year 9999 a `Date` has a time of day, and EDTF has not.
    return tree === null ? dates.instant(start[0], true) : statement(tree);
  };
}

function namesOf(parts: number, { month }: EdtfDate): readonly DatePart[] {
  const names: readonly DatePart[] = ["year", Number(month) > 12 ? "part of the year" : "month", "day"];
  return names.filter((_, i) => (parts & (YEAR << i)) > 0);
}
