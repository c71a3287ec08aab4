import type { Node } from "../scene/node.js";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Properties that a browser keeps apart from the attribute once a reader has touched the control. */
const PROPERTIES: ReadonlySet<string> = new Set(["checked", "value"]);

interface Painted {
  readonly node: Node;
  readonly element: Element;
  readonly children: readonly (Painted | Text)[];
}

/** Paints into one host. */
export interface Painter {
  /**
   * Makes the host show `node`, changing only what differs from the last time, or at first from what stands there as text painted it; returns
   * its element. `isWhole`: whether `node` is all that there will be; until it is once, what stands there stays.
   */
  paint(node: Node, isWhole?: boolean): Element;
  /** Takes out of the host what was painted. */
  remove(): void;
}

/** A painter that keeps one child of `host` equal to the nodes it is given. `still`: a child of it that shows them already, or nearly. */
export function createPainter(host: Element | ShadowRoot, still: Element | null = null): Painter {
  let painted: Painted | null = null;
  return {
    paint(node, isWhole = true) {
      const before = painted;
      if (before === null && still !== null) {
        if (isWhole) painted = adopt(still, node);
        return still;
      }
      painted = before !== null && isSame(before.node, node) ? update(before, node) : create(node, host.ownerDocument);
      if (painted.element !== before?.element) {
        before?.element.remove();
        host.append(painted.element);
      }
      return painted.element;
    },
    remove() {
      (painted?.element ?? still)?.remove();
      painted = null;
    },
  };
}

/** Has `element` show `node`. Nothing that is right moves, so that the keyboard's focus, what is selected and what is open stay. */
function adopt(element: Element, node: Node): Painted {
  for (const name of element.getAttributeNames()) if (!Object.hasOwn(node.attributes, name) && !/^(open|style)$/.test(name)) removeAttribute(element, name);
  for (const name in node.attributes) setAttribute(element, name, node.attributes[name]!);
  if (node.tag === "input" && !Object.hasOwn(node.attributes, "checked")) removeAttribute(element, "checked");
  // What is awaited stands there until it has come.
  if (Object.hasOwn(node.attributes, "data-awaited")) return { node, element, children: Array.from(element.children, (child) => ({ node: { ...node, key: "still" }, element: child, children: [] })) };
  let place: ChildNode | null = element.firstChild;
  const children = node.children.map((child) => {
    let found = place;
    while (found !== null && !isLike(found, child)) found = found.nextSibling;
    if (found === null) {
      const made = repaint(undefined, child, element.ownerDocument, element.namespaceURI === SVG_NAMESPACE);
      element.insertBefore(domOf(made), place);
      return made;
    }
    // A parser makes one text of two that stand side by side.
    if (typeof child === "string" && (found as Text).data.startsWith(child)) (found as Text).splitText(child.length);
    place = removeUntil(place, found)!.nextSibling;
    return typeof child === "string" ? repaint(found as Text, child, element.ownerDocument, false) : adopt(found as Element, child);
  });
  removeUntil(place, null);
  return { node, element, children };
}

/** Whether what stands in a page is what `node` would be painted as, but for details. No key is there to tell. */
function isLike(dom: ChildNode, node: Node | string): boolean {
  if (typeof node === "string") return dom.nodeType === 3;
  return dom.nodeName.toLowerCase() === node.tag && firstWord((dom as Element).getAttribute("class")) === firstWord(node.attributes["class"]);
}

function firstWord(text: string | null | undefined): string | undefined {
  return text?.split(" ")[0];
}

/** Takes away `from` and what follows it, up to `end`, which it returns. */
function removeUntil(from: ChildNode | null, end: ChildNode | null): ChildNode | null {
  for (let at = from; at !== end;) {
    const next: ChildNode | null = at!.nextSibling;
    at!.remove();
    at = next;
  }
  return end;
}

function isSame(a: Node, b: Node): boolean {
  return a.tag === b.tag && a.key === b.key;
}

function create(node: Node, document: Document, inSvg = false): Painted {
  const svg = inSvg || node.tag === "svg";
  const element = svg ? document.createElementNS(SVG_NAMESPACE, node.tag) : document.createElement(node.tag);
  for (const name in node.attributes) setAttribute(element, name, node.attributes[name]!);
  const children = node.children.map((child) => (typeof child === "string" ? document.createTextNode(child) : create(child, document, svg)));
  element.append(...children.map(domOf));
  return { node, element, children };
}

function update(before: Painted, node: Node): Painted {
  if (before.node === node) return before;
  const { element } = before;
  const [old, attributes] = [before.node.attributes, node.attributes];
  for (const name in old) if (!Object.hasOwn(attributes, name)) removeAttribute(element, name);
  for (const name in attributes) {
    // A control is set again even where the picture has not changed: the reader may have changed the control.
    if (old[name] !== attributes[name] || PROPERTIES.has(name)) setAttribute(element, name, attributes[name]!);
  }
  if (node.tag === "input" && !Object.hasOwn(node.attributes, "checked")) removeAttribute(element, "checked");
  return { node, element, children: updateChildren(element, before.children, node.children) };
}

function updateChildren(parent: Element, before: readonly (Painted | Text)[], nodes: readonly (Node | string)[]): readonly (Painted | Text)[] {
  const inSvg = parent.namespaceURI === SVG_NAMESPACE;
  // From one picture to the next most children are the same, in the same order.
  if (before.length === nodes.length && nodes.every((node, i) => isFor(before[i]!, node))) {
    return nodes.map((node, i) => repaint(before[i], node, parent.ownerDocument, inSvg));
  }
  const old = new Map<string, Painted | Text>();
  const count = createCounter();
  for (const child of before) old.set(count(slotOf(child)), child);
  const countNew = createCounter();
  const slots = nodes.map((node) => countNew(typeof node === "string" ? "text" : nodeSlot(node)));
  const kept = new Set(slots);
  // Exits go first, so that nothing that stays has to move past them: moving an element takes the keyboard's focus from it.
  for (const [slot, child] of old) if (!kept.has(slot)) domOf(child).remove();
  let place: ChildNode | null = parent.firstChild;
  return nodes.map((node, i) => {
    const child = repaint(old.get(slots[i]!), node, parent.ownerDocument, inSvg);
    const dom = domOf(child);
    if (dom === place) place = place.nextSibling;
    else parent.insertBefore(dom, place);
    return child;
  });
}

/** Whether what was painted is to show `node` from now on. */
function isFor(before: Painted | Text, node: Node | string): boolean {
  return isText(before) ? typeof node === "string" : typeof node !== "string" && isSame(before.node, node);
}

function repaint(before: Painted | Text | undefined, node: Node | string, document: Document, inSvg: boolean): Painted | Text {
  if (typeof node === "string") {
    if (before === undefined || !isText(before)) return document.createTextNode(node);
    if (before.data !== node) before.data = node;
    return before;
  }
  return before === undefined || isText(before) ? create(node, document, inSvg) : update(before, node);
}

/** Numbers what has the same slot, so that siblings without a key are told apart by their order. */
function createCounter(): (slot: string) => string {
  const counts = new Map<string, number>();
  return (slot) => {
    const count = counts.get(slot) ?? 0;
    counts.set(slot, count + 1);
    return `${slot} ${count}`;
  };
}

function slotOf(child: Painted | Text): string {
  return isText(child) ? "text" : nodeSlot(child.node);
}

function nodeSlot({ tag, key }: Node): string {
  return `${tag} ${key ?? ""}`;
}

function domOf(child: Painted | Text): Element | Text {
  return isText(child) ? child : child.element;
}

function isText(child: Painted | Text): child is Text {
  return !("node" in child);
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (PROPERTIES.has(name) && isInput(element)) {
    if (name === "checked") element.checked = true;
    // Setting what it has would move the caret of someone who types.
    else if (element.value !== value) element.value = value;
  }
}

function removeAttribute(element: Element, name: string): void {
  element.removeAttribute(name);
  if (name === "checked" && isInput(element)) element.checked = false;
}

/** Not by instanceof, which does not know the elements of another window, and needs one. */
function isInput(element: Element): element is HTMLInputElement {
  return element.localName === "input";
}
