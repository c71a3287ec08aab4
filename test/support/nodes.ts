import type { Node } from "../../src/scene/node.js";

/** `node` and every node in it, in the order of the document. */
export function nodesIn(node: Node): readonly Node[] {
  return [node, ...elementsOf(node).flatMap(nodesIn)];
}

/** The children of a node that are no text. */
export function elementsOf({ children }: Node): readonly Node[] {
  return children.filter((child): child is Node => typeof child !== "string");
}

/** All text in a node. */
export function textOf({ children }: Node): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
