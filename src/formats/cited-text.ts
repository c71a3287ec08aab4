import type { CitedName } from "../records/citation.js";
import { nameOf } from "./entry-fields.js";

/** In which order the parts of a name stand, where they are known: as said; of the first turned round; or, as in APA, of each, with initials. */
export type NameOrder = "plain" | "first" | "apa";

/** All of `names`, as a list in words. */
export function named(names: readonly CitedName[], order: NameOrder): string {
  const all = names.map((name, i) => (typeof name === "string" || order === "plain" || (order === "first" && i > 0) ? nameOf(name) : inverted(name, order)));
  const and = order === "apa" ? "&" : "and";
  const isApart = all.length > 2 || order === "apa" || (order === "first" && typeof names[0] === "object");
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")}${isApart ? "," : ""} ${and} ${all.at(-1)!}`;
}

/** The same, or the first of more than `most`. */
export function shortNames(names: readonly CitedName[], order: NameOrder, most: number): string {
  return names.length > most ? `${named(names.slice(0, 1), order)}${order === "first" ? "," : ""} et al.` : named(names, order);
}

function inverted({ family, given = "" }: Exclude<CitedName, string>, order: NameOrder): string {
  const short = order === "apa" ? given.split(/\s+/).filter(Boolean).map((part) => `${[...part][0]!}.`).join(" ") : given;
  return [family, short].filter(Boolean).join(", ");
}

/** `parts` that are not empty, apart by commas, with the full stop that they need. */
export function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").reduce((all, part) => (all === "" ? part : `${all}${/,[”’]*$/.test(all) ? "" : ","} ${part}`), "");
  return text === "" || /[.?!][”’]*$/.test(text) ? text : `${text}.`;
}

/** A title in quotation marks, those within it single, with `stop` before the last unless a full stop would follow a mark of its own. */
export function quoted(title: string, stop: string): string {
  const inner = title.replace(/["“”„«»]/g, (mark, at: number) => ("”»".includes(mark) || (mark === "\"" && /[^\s([{—–-]$/u.test(title.slice(0, at))) ? "’" : "‘"));
  return `“${inner}${stop === "." && /[.?!][’)\]]*$/.test(inner) ? "" : stop}”`;
}
