const ZERO = 48;
const NINE = 57;

/** Whether there is a digit, 0–9, at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/** The number that the two digits from `at` write; NaN where they are none. */
export function twoDigitsAt(text: string, at: number): number {
  return isDigitAt(text, at) && isDigitAt(text, at + 1) ? 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * ZERO : NaN;
}
