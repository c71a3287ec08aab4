export { DAY } from "../../../src/time/time.js";

/** Midnight in UTC of an ISO day, such as 1953-12-31 or -000043-03-15. */
export function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
