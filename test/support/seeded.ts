import { randomLcg } from "d3";
import { DAY } from "../../src/time/time.js";

/** A row that `readRecords` reads without channels. */
export interface SeededRow {
  readonly id: string;
  readonly time: string;
  readonly recorded?: string;
  readonly lane: string;
  readonly label: string;
}

const WORDS = "pilots treaty Größe Łódź conversation on the aid of 毛泽东 Хрущёв WWW iii Sino–Soviet Ağrı 😀".split(" ");

/** `count` rows in `lanes` lanes, dated within `years` from 1949, of every kind of date; the same for the same seed. */
export function seededRows(seed: number, count: number, lanes: number, years = 10): readonly SeededRow[] {
  const random = randomLcg(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, i) => {
    const day = Date.UTC(1949, 0, 1) + upTo(years * 365) * DAY;
    const iso = isoDay(day);
    const later = isoDay(day + upTo(400) * DAY);
    const forms = [iso, iso, iso, iso, iso.slice(0, 7), iso.slice(0, 4), `${iso}~`, `${iso.slice(0, 7)}?`, `${iso}/${later}`, `[${iso}..${later}]`];
    return {
      id: `r${i}`,
      time: forms[upTo(forms.length)]!,
      ...(upTo(3) === 0 ? {} : { recorded: isoDay(day + (upTo(90) - 5) * DAY) }),
      lane: `lane ${upTo(lanes) + 1}`,
      label: Array.from({ length: 1 + upTo(6) }, () => WORDS[upTo(WORDS.length)]!).join(" "),
    };
  });
}

/** The UTC day of an instant, such as 1953-12-31. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
