import { type Node, h } from "../scene/node.js";

/** The still pictures of one timeline by the kind of place that each is for, from the widest; `page.css` says which place is which. Those between a broad and a narrow one are of the same arrangement as the broad, but for what their own plot shows. */
export interface Arrangements {
  readonly broad: Node;
  readonly middle: Node | null;
  readonly slim: Node | null;
  readonly narrow: Node;
}

/**
 * All of them in one, with the plot of the broad: no record is marked twice. `page.css` shows what is of each where there is room for it,
 * so that nothing moves once the live picture is in its place. Of the other plots there is what is seen of them, which keeps its room.
 */
export function inOne(arrangements: Arrangements): Node {
  const { broad, narrow } = arrangements;
  const list = childOf(narrow, "list");
  const merged = elementsOf(broad).flatMap((child): readonly Node[] => {
    const { key } = child;
    const inNarrow = key === null ? child : childOf(narrow, key);
    if (key === "footer") return [...(list === null ? [] : [where(list, "narrow")]), footerOf(child, arrangements)];
    if (inNarrow === null) return [where(child, "wide")];
    if (key === "header") return [headerOf(child, inNarrow)];
    return [key === "stage" ? stageOf(child, arrangements) : child];
  });
  return { ...broad, children: merged };
}

function headerOf(wide: Node, narrow: Node): Node {
  const [heading, ...tools] = elementsOf(wide);
  const [, ...others] = elementsOf(narrow);
  if (others.length === 0) return wide;
  return { ...wide, children: [heading!, ...tools.map((each) => where(each, "wide")), h("div", { class: "memcon-header-narrow memcon-when-narrow" }, others)] };
}

function stageOf(broad: Node, arrangements: Arrangements): Node {
  const copies = BESIDE_BROAD.flatMap((place) => {
    const plot = plotIn(arrangements[place]);
    return plot === null ? [] : [where({ ...seenOf(plot), key: place }, place)];
  });
  return copies.length === 0 ? broad : { ...broad, children: [...elementsOf(broad).map((each) => where(shrinking(each), kindOf(arrangements))), ...copies] };
}

/** Each place has the signs of its own plot: what is a span in a broad one is a mark in another. */
function footerOf(broad: Node, arrangements: Arrangements): Node {
  const signs = BESIDE_BROAD.flatMap((place) => elementsOf(arrangements[place] === null ? null : childOf(arrangements[place], "footer")).filter(isLegend).map((legend) => where({ ...legend, key: place }, place)));
  return { ...broad, children: elementsOf(broad).flatMap((child) => (isLegend(child) ? [where(child, kindOf(arrangements)), ...signs] : [child])) };
}

const BESIDE_BROAD = ["middle", "slim", "narrow"] as const;

/** Where the broad arrangement is shown: in every place but a narrow one, if there is none between them. */
function kindOf({ middle }: Arrangements): "wide" | "broad" {
  return middle === null ? "wide" : "broad";
}

function isLegend({ tag }: Node): boolean {
  return tag === "ul";
}

/** The drawing in a stage, which may lie in what scrolls it. */
function plotIn(node: Node | null): Node | null {
  if (node?.attributes["role"] === "grid") return node;
  return elementsOf(node).reduce<Node | null>((found, child) => found ?? plotIn(child), null);
}

/** A drawing without what names it and what is in it. */
function seenOf({ attributes, children, ...node }: Node, isRoot = true): Node {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !/^(role|aria-.*|data-.*|tabindex)$/u.test(name)));
  const seen = { ...node, attributes: kept, children: children.map((child) => (typeof child === "string" ? child : seenOf(child, false))) };
  return isRoot ? shrinking({ ...seen, attributes: { ...kept, "aria-hidden": "true" } }) : seen;
}

/** `node`, if it is a plot, with its axis where it is to be, also in a place that is narrower than it was drawn for. */
function shrinking(node: Node): Node {
  return node.tag === "svg" ? { ...node, attributes: { ...node.attributes, preserveAspectRatio: "xMidYMin" } } : node;
}

/** `node` for places of one kind; `wide` are all but the narrow. */
function where(node: Node, place: "wide" | keyof Arrangements): Node {
  return { ...node, attributes: { ...node.attributes, class: `${node.attributes["class"] ?? ""} memcon-when-${place}` } };
}

function childOf(node: Node, key: string): Node | null {
  return elementsOf(node).find((child) => child.key === key) ?? null;
}

function elementsOf(node: Node | null): readonly Node[] {
  return (node?.children ?? []).filter((child) => typeof child === "object");
}
