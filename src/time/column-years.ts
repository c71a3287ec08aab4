import { readDay } from "./read-day.js";
import { readTime } from "./read.js";
import { type DayOrder, type WrittenDate, readWritten } from "./written.js";

/** How the dates of one column are to be read. `ranges`: `1911-13` there is from 1911 to 1913. `counts`: its bare numbers need not be years. `basic`: `19111231` there is a day. `julian`: a date that names no calendar is of the Julian one. */
export interface ColumnManner {
  readonly order: DayOrder | null;
  readonly ranges: boolean;
  readonly counts: boolean;
  readonly basic: boolean;
  readonly julian: boolean;
}

const RANGE = /^\s*(\d\d)(\d\d)\s*-\s*(\d\d)\s*$/;
/** No table counts from 0476, which is a year of EDTF. */
const NUMBER = /^\s*[1-9]\d{0,5}\s*$/;
const EIGHT = /^\s*(\d{4})(\d\d)(\d\d)\s*$/;

/** What the texts of a column settle together of its years, told one by one. */
export interface ColumnYears {
  add(text: string): void;
  settled(): Omit<ColumnManner, "order" | "julian">;
}

/**
 * `ranges`: some, such as `1914-18`, are from one year to another and no month or season, and no more can only be months, such as `1954-03`.
 * `counts`: all are bare numbers, of which most are no years from 1000 to 2100: spreadsheets count days so, `4383` being 31 December 1911.
 * `basic`: of the numbers of eight digits most are days, as `19111231`; of numbers of any other meaning not one in a hundred is.
 */
export function createColumnYears(): ColumnYears {
  let [filled, numbers, years, ranges, months, eights, days] = [0, 0, 0, 0, 0, 0, 0];
  return {
    add(text) {
      if (text.trim() === "") return;
      filled++;
      if (NUMBER.test(text)) {
        numbers++;
        if (Number(text) >= 1000 && Number(text) <= 2100) years++;
      } else if (EIGHT.test(text)) {
        eights++;
        if (basicDay(text) !== null) days++;
      } else {
        const [, century, from, to] = RANGE.exec(text) ?? [];
        if (from === undefined) return;
        // A month, or a season.
        const isPart = readTime(`${century!}${from}-${to!}`) !== null;
        if (to! <= from) months += Number(isPart);
        else if (!isPart) ranges++;
      }
    },
    settled: () => ({ ranges: ranges > 0 && ranges >= months, counts: filled > 0 && numbers === filled && years < filled / 2, basic: days > eights / 2 }),
  };
}

/** The day from 1000 to 2999 that `text` is in the basic format of ISO 8601, `19111231`, in EDTF; null where it is none. Alone it may be any other number. */
export function basicDay(text: string): string | null {
  const [, year = "", month, day] = EIGHT.exec(text) ?? [];
  const edtf = `${year}-${month}-${day}`;
  return /^[12]/.test(year) && readDay(edtf) !== null ? edtf : null;
}

/** As `readWritten`, in a column that is read in such a manner. */
export function readInColumn(text: string, manner: ColumnManner): WrittenDate | null {
  if (isOpen(text, manner)) return null;
  const { basic, ranges, order, julian } = manner;
  const [, century, from, to] = (ranges && RANGE.exec(text)) || [];
  return readWritten(century === undefined ? (basic && basicDay(text)) || text : `${century}${from!}/${century}${to!}`, order, julian);
}

/** Why `text` is not read in a column, where it would be read or tried elsewhere; null where that is not why. */
export function openInColumn(text: string, manner: ColumnManner): string | null {
  if (!isOpen(text, manner)) return null;
  return NUMBER.test(text) ? "may be a number of days as spreadsheets count them, or a year" : "may be a month or years, which the column has; it is not certain which";
}

function isOpen(text: string, { ranges, counts }: ColumnManner): boolean {
  const [, , from, to] = (ranges && RANGE.exec(text)) || [];
  return from !== undefined ? to! <= from : counts && NUMBER.test(text);
}
