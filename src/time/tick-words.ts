/** What of a date a tick says. */
export type Naming = "year" | "month" | "day" | "time";

/** Names a tick; `first`: whether it is the first of its axis. */
export type TickFormat = (date: Date, naming: Naming, first: boolean) => string;

/** Creates the names of ticks in `locale`: with the year or the day where that begins, and at the first tick, so that the axis says where it is. */
export function createTickFormat(locale: string): TickFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const write = (date: Date, options: Intl.DateTimeFormatOptions): string => {
    const key = Object.keys(options).join();
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
    formats.set(key, format);
    return format.format(date);
  };
  return (date, naming, first) => {
    const year: Intl.DateTimeFormatOptions = date.getUTCFullYear() < 1 ? { year: "numeric", era: "short" } : { year: "numeric" };
    const january = date.getUTCMonth() === 0;
    switch (naming) {
      case "year":
        return write(date, year);
      case "month":
        return write(date, { month: "short", ...(first || january ? year : {}) });
      case "day":
        return write(date, { day: "numeric", month: "short", ...(first || (january && date.getUTCDate() <= 7) ? year : {}) });
      case "time":
        if (first || date.getUTCHours() + date.getUTCMinutes() === 0) return write(date, { day: "numeric", month: "short", ...(first || (january && date.getUTCDate() === 1) ? year : {}) });
        return write(date, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    }
  };
}
