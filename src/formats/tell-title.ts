import { plainText } from "./plain-text.js";
import type { ReadingBuilder } from "./reading.js";

/** How many texts are told, and how many characters of each. */
const MOST = 12;
const LONGEST = 500;

/** Tells what a file says of itself and of no record: its `title`, which may be "", of that which `of` calls it, such as "the collection", and whatever `others` stand with it. */
export function tellTitle(builder: Pick<ReadingBuilder, "guess">, of: string, title: string, others: Iterable<string | readonly string[]>): void {
  const called = shortened(title);
  const texts = [...new Set([...others].flat().map(shortened))].filter((text) => text !== "" && text !== called);
  const said = [...texts.slice(0, MOST), ...(texts.length > MOST ? [`and ${texts.length - MOST} more`] : [])].join("; ");
  if (called + said === "") return;
  const message = called === "" ? `of ${of}, and of no record, is said: ${said}` : said === "" ? `"${called}" is the title of ${of}, and no record` : `"${called}" is the title of ${of}, and no record; with it stands: ${said}`;
  builder.guess({ field: "title", column: "title", message });
}

function shortened(html: string): string {
  const text = plainText(html);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
