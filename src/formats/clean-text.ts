// What would end a text early or turn round what stands beside it, what has no width, and what XML cannot hold; tabs and line breaks stay, and what joins letters or parts them.
const UNSAFE = /[^\t\n\r -~\u00a0-\u200a\u200c-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ufefe\uff00-\ufffd]/g;
/** The same with marks of direction, which say something only beside letters that are read from the right. */
const UNSAFE_OR_MARK = /[^\t\n\r -~\u00a0-\u200a\u200c-\u200d\u2010-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ufefe\uff00-\ufffd]/g;
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Either, or a whole character of two halves. */
const ODD = /[^\t\n\r -~\u00a0-\u200a\u200c-\u200d\u2010-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** The first character of `text` that `cleanText` leaves out, as "U+202E"; null where there is none. */
export function controlIn(text: string): string | null {
  const at = ODD.test(text) ? text.search(unsafeIn(text)) : -1;
  return at < 0 ? null : `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What is guessed of a file in which there is such a `control`. */
export function guessOfControls(control: string): { readonly field: string; readonly column: string; readonly message: string } {
  return { field: "controls", column: "", message: `characters that are not seen, such as ${control}, are left out` };
}

function unsafeIn(text: string): RegExp {
  return FROM_RIGHT.test(text) ? UNSAFE : UNSAFE_OR_MARK;
}

/** `text` without controls, what has no width, embeddings, isolates and overrides of its direction, and marks of it where nothing is read from the right, halves of characters as U+FFFD, and without white space at its ends. */
export function cleanText(text: string): string {
  // Few texts have any, and a million may be read.
  return (ODD.test(text) ? text.replace(unsafeIn(text), "").replace(LONE, "\ufffd") : text).trim();
}
