// What would end a text early or turn round what stands beside it, and what XML cannot hold; tabs and line breaks stay.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` without controls, embeddings, isolates and overrides of its direction, halves of characters as U+FFFD, and without white space at its ends. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, "").replace(LONE, "\ufffd").trim();
}
