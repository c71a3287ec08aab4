// What would end a text early, or turn round what stands beside it; tabs and line breaks stay.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` without controls and overrides of its direction, halves of characters as U+FFFD, and without white space at its ends. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, "").replace(LONE, "\ufffd").trim();
}
