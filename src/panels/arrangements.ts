import { type Node, h } from "../scene/node.js";

/**
 * The still pictures of a wide and of a narrow place in one, with the plot of the wide: no record is marked twice. `page.css` shows what is of
 * either where there is room for it, so that nothing moves once the live picture, of one arrangement, is in its place. Of the narrow plot
 * there is what is seen of it, which keeps its room.
 */
export function inBothArrangements(wide: Node, narrow: Node): Node {
  const inNarrow = (key: string): Node | null => elementsOf(narrow).find((child) => child.key === key) ?? null;
  const [list, share] = [inNarrow("list"), inNarrow("share")];
  const merged = elementsOf(wide).flatMap((child): readonly Node[] => {
    const other = child.key === null ? child : inNarrow(child.key);
    if (other === null) return [where(child, "wide")];
    if (child.key === "header") return [headerOf(child, other)];
    if (child.key === "stage") return [stageOf(child, other)];
    return child.key === "footer" && list !== null ? [where(list, "narrow"), child] : [child];
  });
  return { ...wide, children: [...merged, ...(share === null ? [] : [where(share, "narrow")])] };
}

function headerOf(wide: Node, narrow: Node): Node {
  const [heading, ...tools] = elementsOf(wide);
  const [, ...others] = elementsOf(narrow);
  if (others.length === 0) return wide;
  return { ...wide, children: [heading!, ...tools.map((each) => where(each, "wide")), h("div", { class: "memcon-header-narrow memcon-when-narrow" }, others)] };
}

function stageOf(wide: Node, narrow: Node): Node {
  const plot = plotIn(narrow);
  if (plot === null) return wide;
  return { ...wide, children: [...elementsOf(wide).map((each) => where(each, "wide")), where({ ...seenOf(plot), key: "index" }, "narrow")] };
}

/** The drawing in a stage, which may lie in what scrolls it. */
function plotIn(node: Node): Node | null {
  if (node.attributes["role"] === "grid") return node;
  return elementsOf(node).reduce<Node | null>((found, child) => found ?? plotIn(child), null);
}

/** A drawing without what names it and what is in it. */
function seenOf({ attributes, children, ...node }: Node, isRoot = true): Node {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !/^(role|aria-.*|data-.*|tabindex)$/u.test(name)));
  return { ...node, attributes: isRoot ? { ...kept, "aria-hidden": "true" } : kept, children: children.map((child) => (typeof child === "string" ? child : seenOf(child, false))) };
}

function where(node: Node, place: "wide" | "narrow"): Node {
  return { ...node, attributes: { ...node.attributes, class: `${node.attributes["class"] ?? ""} memcon-when-${place}` } };
}

function elementsOf({ children }: Node): readonly Node[] {
  return children.filter((child) => typeof child === "object");
}
