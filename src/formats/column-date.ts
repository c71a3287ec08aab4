/** A date whose year, month and day stand apart, as one text: in EDTF where all are numbers that it can have, else one after the other. One part alone is a whole date. */
export function dateOfParts(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  const [year = "", month = "", day = ""] = parts.map((part) => part.trim());
  const isPlain = /^-?\d{1,4}$/.test(year) && isUpTo(12, month) && (day === "" || (month !== "" && isUpTo(31, day)));
  if (!isPlain) return [day, month, year].filter(Boolean).join(" ");
  const digits = year.replace(/\d+/, (number) => number.padStart(4, "0"));
  return [digits, month.padStart(2, "0"), day.padStart(2, "0")].slice(0, 1 + Number(month !== "") + Number(day !== "")).join("-");
}

function isUpTo(most: number, part: string): boolean {
  return part === "" || (/^\d\d?$/.test(part) && Number(part) > 0 && Number(part) <= most);
}
