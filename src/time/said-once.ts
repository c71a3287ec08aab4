type Part = Intl.DateTimeFormatPart;

/** Two dates in words, of which `before` and `after` are common to both and so said once. */
export interface SaidOnce {
  readonly before: string;
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

/** How coarse a field is; what is no field, such as a comma, is 0. */
const COARSENESS: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = { era: 4, year: 3, month: 2, day: 1 };

/**
 * Parts two dates of one pattern into what differs and what need be said only once, at either outside:
 * "1" and "14" before " October 1959", or in American English "1" and "14" between "October " and ", 1959".
 * A field is said once only if all coarser fields are equal, and the words about a field only with the field.
 */
export function sayOnce(from: readonly Part[], to: readonly Part[]): SaidOnce {
  const isSame = (part: Part): boolean => to.some((other) => other.type === part.type && other.value === part.value);
  const coarsest = Math.max(0, ...from.map((part) => (isSame(part) ? 0 : coarseness(part))));
  const isShared = (a: Part | undefined, b: Part | undefined): boolean =>
    a !== undefined && a.type === b?.type && a.value === b.value && (a.type === "literal" || coarseness(a) > coarsest);

  if (coarsest === 0) return { before: "", from: textOf(from), to: textOf(to), after: "" };

  let head = 0;
  while (isShared(from[head], to[head])) head++;
  let tail = 0;
  while (head + tail < Math.min(from.length, to.length) && isShared(from.at(-1 - tail), to.at(-1 - tail))) tail++;
  if (from.slice(0, head).every(isLiteral)) head = 0;
  if (tail > 0 && from.slice(-tail).every(isLiteral)) tail = 0;

  const after = from.slice(from.length - tail);
  // The dot of an ordinal belongs to its number: "1.–14. Oktober".
  const dot = after[0]?.value.startsWith(".") === true ? "." : "";
  return {
    before: textOf(from.slice(0, head)),
    from: textOf(from.slice(head, from.length - tail)) + dot,
    to: textOf(to.slice(head, to.length - tail)),
    after: textOf(after),
  };
}

/** The parts as text, with one kind of no-break space: which is used differs from browser to browser. A year keeps its sign, as in "1954 г.", on its line. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => part.value.replace(/\u202f|^ (?=\p{L}+\.$)/gu, "\u00a0")).join("");
}

function coarseness(part: Part): number {
  return COARSENESS[part.type] ?? 0;
}

function isLiteral(part: Part): boolean {
  return part.type === "literal";
}
