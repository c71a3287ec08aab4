import type { Node } from "../scene/node.js";

const VOID: ReadonlySet<string> = new Set(["input"]);
const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * A node as markup, valid as HTML and, where it is SVG, as a file of its own: the outermost `svg` carries its namespace.
 * All text is escaped; characters that XML does not allow are replaced.
 */
export function paintText(node: Node): string {
  return markup(node, true);
}

/** The same for a page alone, where an `svg` needs no namespace. */
export function paintHtml(node: Node): string {
  return markup(node, false);
}

/** `isFile`: whether an `svg` met here is to be read without a page round it. */
function markup(node: Node, isFile: boolean): string {
  const isRoot = node.tag === "svg" && isFile;
  const attributes = Object.entries(isRoot ? { xmlns: SVG_NAMESPACE, ...node.attributes } : node.attributes)
    .map(([name, value]) => ` ${name}="${escape(value).replace(IN_ATTRIBUTE, codeOf)}"`)
    .join("");
  if (VOID.has(node.tag)) return `<${node.tag}${attributes}>`;
  const children = node.children.map((child) => (typeof child === "string" ? escape(child) : markup(child, isFile && !isRoot)));
  return `<${node.tag}${attributes}>${children.join("")}</${node.tag}>`;
}

// A parser makes a space of white space in an attribute, and a line feed of a carriage return anywhere.
const IN_ATTRIBUTE = /["\t\n]/g;

function codeOf(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

// Lone surrogates and most control characters make a file that no XML parser reads.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
