// What would end a text early or turn round what stands beside it, and what XML cannot hold; tabs and line breaks stay.
const UNSAFE = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ufffd]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Either, or a whole character of two halves. */
const ODD = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd]/;

/** `text` without controls, embeddings, isolates and overrides of its direction, halves of characters as U+FFFD, and without white space at its ends. */
export function cleanText(text: string): string {
  // Few texts have any, and a million may be read.
  return (ODD.test(text) ? text.replace(UNSAFE, "").replace(LONE, "\ufffd") : text).trim();
}
