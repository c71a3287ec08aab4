// What would end a text early or turn round what stands beside it, and what XML cannot hold; tabs and line breaks stay.
const UNSAFE = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ufffd]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Either, or a whole character of two halves. */
const ODD = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd]/;

/** The first character of `text` that `cleanText` leaves out, as "U+202E"; null where there is none. */
export function controlIn(text: string): string | null {
  const at = ODD.test(text) ? text.search(UNSAFE) : -1;
  return at < 0 ? null : `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What is guessed of a file in which there is such a `control`. */
export function guessOfControls(control: string): { readonly field: string; readonly column: string; readonly message: string } {
  return { field: "controls", column: "", message: `characters that are not seen, such as ${control}, are left out` };
}

/** `text` without controls, embeddings, isolates and overrides of its direction, halves of characters as U+FFFD, and without white space at its ends. */
export function cleanText(text: string): string {
  // Few texts have any, and a million may be read.
  return (ODD.test(text) ? text.replace(UNSAFE, "").replace(LONE, "\ufffd") : text).trim();
}
