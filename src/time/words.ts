import { createDateWords } from "./date-words.js";
import { datesOf } from "./edtf-time.js";
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from "./edtf-tree.js";
import { parseEdtf } from "./edtf.js";
import type { Time } from "./time.js";
import type { TimeWords } from "./time-words.js";

export type { TimeWords } from "./time-words.js";

/** Sets the qualifiers of `date` about `text`, which speaks of it. */
type Qualify = (date: EdtfDate, text: string) => string;

/**
 * Creates the times in words of `locale`: "31 March 1956", "about March 1954", "between 1 and 14 October 1959", "since 1954".
 *
 * What is said is what `time.edtf` states. A date-time with a zone is said in UTC, and marked so; a set is a list;
 * `[..1910]` is "before 1911", and `[1912..]` "after 1911". Throws `RangeError` if `locale` is no BCP 47 tag.
 */
export function createTimeFormat(locale: string, words: TimeWords): (time: Time) => string {
  const dates = createDateWords(locale, words);

  const about: Qualify = (date, text) => (date.approximate ? words.about(text) : text);
  const aboutUncertain: Qualify = (date, text) => (date.uncertain ? words.uncertain(about(date, text)) : about(date, text));

  function lasted({ start, end }: EdtfInterval | EdtfRange, qualify: Qualify): string {
    const say = (date: EdtfDate): string => qualify(date, dates.date(date));
    if (typeof start === "string") {
      if (typeof end === "string") return "";
      return start === "open" ? words.until(say(end)) : words.startUnknown(say(end));
    }
    if (typeof end === "string") return end === "open" ? words.since(say(start)) : words.endUnknown(say(start));
    return words.lasted(say(start), say(end));
  }

  function within({ start, end }: EdtfRange, qualify: Qualify): string {
    if (start === "open") return end === "open" ? "" : words.before(qualify(end, dates.following(end)));
    if (end === "open") return words.after(qualify(start, dates.preceding(start)));
    const [from, to] = dates.pair(start, end);
    return words.between(qualify(start, from), qualify(end, to));
  }

  function set({ type, members }: EdtfSet, qualify: Qualify): string {
    const range = type === "one-of" ? within : lasted;
    const items = members.map((member) => (member.type === "date" ? qualify(member, dates.date(member)) : range(member, qualify)));
    return new Intl.ListFormat(locale, { type: type === "one-of" ? "disjunction" : "conjunction" }).format(items);
  }

  function statement(tree: Edtf, qualify: Qualify): string {
    if (tree.type === "date") return qualify(tree, dates.date(tree));
    return tree.type === "interval" ? lasted(tree, qualify) : set(tree, qualify);
  }

  return ({ edtf, start }) => {
    const tree = parseEdtf(edtf);
    // Beyond the year 9999 a `Date` has a time of day, and EDTF has not.
    if (tree === null) return dates.instant(start[0], true);
    const isAllUncertain = datesOf(tree).every((date) => date.uncertain);
    return isAllUncertain ? words.uncertain(statement(tree, about)) : statement(tree, aboutUncertain);
  };
}

/** `time` in words; for many times, see `createTimeFormat`. */
export function timeInWords(time: Time, locale: string, words: TimeWords): string {
  return createTimeFormat(locale, words)(time);
}
