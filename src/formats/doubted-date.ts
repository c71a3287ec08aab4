/** `edtf` as only likely: uncertain in every part. Of a time of day it is the day that is, since EDTF cannot doubt an hour. */
export function doubted(edtf: string): string {
  return edtf.replace(/T[\d:.]+\d(?:Z|[+-]\d\d(?::?\d\d)?)?/g, "").replace(/[^/[\]{},.]+/g, (date) => (/[?%]$/.test(date) ? date : date.endsWith("~") ? `${date.slice(0, -1)}%` : `${date}?`));
}
