import type { CitedName } from "../records/citation.js";
import { nameOf } from "./entry-fields.js";
import { hasFamilyFirst } from "./person-name.js";

/** How names stand of which the parts are known: as said; of the first turned round; all turned round, with initials, as in APA; or as said, with initials. */
export type NameOrder = "plain" | "first" | "apa" | "initials";

/** All of `names`, as a list in words. */
export function named(names: readonly CitedName[], order: NameOrder): string {
  const all = names.map((name, i) => inNameOrder(name, order === "first" && i > 0 ? "plain" : order));
  const and = order === "apa" || order === "initials" ? "&" : "and";
  const isApart = all.length > 2 || order === "apa" || (order === "first" && typeof names[0] === "object");
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")}${isApart ? "," : ""} ${and} ${all.at(-1)!}`;
}

/** The same, or the first `few` of more than `most`. */
export function shortNames(names: readonly CitedName[], order: NameOrder, most: number, few: number): string {
  if (names.length <= most) return named(names, order);
  const first = names.slice(0, few).map((name, i) => inNameOrder(name, i > 0 ? "plain" : order)).join(", ");
  return `${first}${order === "first" ? "," : ""} et al.`;
}

/** All names as APA has them; of more than twenty the first nineteen and the last. */
export function allNames(names: readonly CitedName[]): string {
  if (names.length < 21) return named(names, "apa");
  return [...names.slice(0, 19).map((name) => inNameOrder(name, "apa")), `. . . ${inNameOrder(names.at(-1)!, "apa")}`].join(", ");
}

function inNameOrder(name: CitedName, order: NameOrder): string {
  if (typeof name === "string" || order === "plain") return nameOf(name);
  const { family, given = "" } = name;
  if (hasFamilyFirst(given, family)) return nameOf(name);
  if (order === "initials") return nameOf({ family, given: initials(given) });
  return [family, order === "apa" ? initials(given) : given].filter(Boolean).join(", ");
}

/** "N. V." of "N.V." and of "Nikolai Vasilyevich", "J.-P." of "Jean-Paul"; what is short already, a particle and what has no capitals stay as they are. */
function initials(given: string): string {
  return given.split(/\s+|(?<=\.)(?!-)/).filter(Boolean).map((name) => (name.endsWith(".") ? name : name.replace(/(\p{Lu}\p{M}*)[^-]*/gu, "$1."))).join(" ");
}

/** `parts` that are not empty, apart by commas, with the full stop that they need. */
export function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").reduce((all, part) => (all === "" ? part : `${all}${/,[”’]*$/.test(all) ? "" : ","} ${part}`), "");
  return text === "" || /[.?!][”’]*$/.test(text) ? text : `${text}.`;
}

/** A title in quotation marks, those within it single, with `stop` before the last unless a full stop would follow a mark of its own; "" of none. */
export function quoted(title: string, stop: string): string {
  if (title === "") return "";
  const inner = title.replace(/["“”„«»]/g, (mark, at: number) => ("”»".includes(mark) || (mark === "\"" && /[^\s([{—–-]/u.test(title.charAt(at - 1))) ? "’" : "‘"));
  return `“${inner}${stop === "." && /[.?!][’)\]]*$/.test(inner) ? "" : stop}”`;
}
