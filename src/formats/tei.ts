import { type Input, decode, tellEncoding } from "./decode.js";
import type { ReadingBuilder } from "./reading.js";
import { type XMLElement, parseXML } from "./xml.js";

/** The tree of a TEI file; what is not well-formed, and an encoding that was guessed, goes to `reading`. */
export function readTree(input: Input, reading: ReadingBuilder): XMLElement {
  const { document, problems } = parseXML(textOfFile(input, reading));
  for (const { line, value, reason, expected } of problems) reading.problem({ unit: "line", row: line, column: "" }, value, reason, expected);
  return document;
}

function textOfFile(input: Input, reading: ReadingBuilder): string {
  const decoded = decode(input);
  const { text, guessed, strays } = decoded;
  if ((guessed === null && strays === undefined) || typeof input === "string") return text;
  const declared = /^<\?xml[^<>]{0,200}?encoding[ \t\r\n]*=[ \t\r\n]*["']([\w.:-]{1,40})["']/.exec(text.slice(0, 400))?.[1];
  try {
    if (declared !== undefined && !/^utf/i.test(declared)) return new TextDecoder(declared).decode(input);
  } catch {
    // An encoding by a name that is none.
  }
  tellEncoding(reading, decoded);
  return text;
}

/** The text of an attribute, or "". */
export function attributeOf(element: XMLElement, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}

/** Texts gathered by name. */
export type Gathered = Map<string, string[]>;

export function gather(into: Gathered, name: string, texts: string | readonly string[]): void {
  const list = into.get(name) ?? [];
  into.set(name, list);
  if (typeof texts === "string") list.push(texts);
  else for (const text of texts) list.push(text);
}

/** Each text once: what a document names twice, such as what is attached to it, is one. */
export function gathered(lists: Gathered): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...lists].map(([name, texts]) => [name, [...new Set(texts)]]));
}
