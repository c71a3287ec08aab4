import type { XMLElement, XMLNode } from "./xml.js";

/**
 * Visits every element within `root`, in the order of the file, without recursion.
 *
 * `enter`: returns false for an element not to be gone into. `leave`: called after what is inside an element that was gone into.
 */
export function walk(root: XMLElement, enter: (element: XMLElement) => boolean, leave?: (element: XMLElement) => void): void {
  const path = [{ element: root, next: 0 }];
  for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
    const child = place.element.children[place.next++];
    if (child === undefined) {
      path.pop();
      if (place.element !== root) leave?.(place.element);
    } else if (typeof child !== "string" && enter(child)) path.push({ element: child, next: 0 });
  }
}

/** The elements directly in `element` of that name, or all. */
export function childrenOf(element: XMLElement, name?: string): readonly XMLElement[] {
  return element.children.filter((child): child is XMLElement => typeof child !== "string" && (name === undefined || child.name === name));
}

/** What begins a line of its own in print, so that a word does not run into the one before. */
const APART: ReadonlySet<string> = /* @__PURE__ */ new Set(["p", "lb", "l", "item", "head", "label", "list", "cell", "row", "dateline", "signed", "div"]);

/** The text in `node` without that in elements named in `without`, white space as single spaces, which is all that TEI means by it. */
export function textOf(node: XMLNode, without: readonly string[] = []): string {
  const pieces: string[] = [];
  const waiting: XMLNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      pieces.push(next);
      continue;
    }
    if (next !== node && without.includes(next.name)) continue;
    const space = APART.has(next.name) && next.attributes.get("break") !== "no" ? " " : "";
    waiting.push(space);
    for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at]!);
    waiting.push(space);
  }
  return pieces.join("").replace(/[ \t\n\r]+/g, " ").trim();
}
