/** An element as plain data, for comparing what was painted in different ways. Text that is split in several nodes counts as one. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

/** The tree of `element`. Declarations of namespaces are left out: in a document an element has its namespace without them. */
export function treeOf(element: Element): Tree {
  const children: (Tree | string)[] = [];
  for (const child of element.childNodes) {
    const before = children.at(-1);
    // By type and not by class: the element may be of another window.
    if (child.nodeType === Node.ELEMENT_NODE) children.push(treeOf(child as Element));
    else if (typeof before === "string") children[children.length - 1] = before + (child.textContent ?? "");
    else children.push(child.textContent ?? "");
  }
  return {
    name: `${element.namespaceURI?.split("/").at(-1) ?? "none"}:${element.localName}`,
    attributes: Object.fromEntries([...element.attributes].filter(({ name }) => name !== "xmlns").map(({ name, value }) => [name, value])),
    children,
  };
}

/** The one element that `markup` holds, read as HTML in a page is. */
export function readHtml(markup: string): Element {
  const { body } = new DOMParser().parseFromString(`<!DOCTYPE html><body>${markup}`, "text/html");
  if (body.childNodes.length !== 1) throw new Error(`${body.childNodes.length} nodes in the markup; expected one`);
  return body.firstElementChild!;
}

/** The root of `text`, read as an SVG file is: as XML. */
export function readSvg(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  if (documentElement.querySelector("parsererror") !== null || documentElement.localName !== "svg") throw new Error(`no SVG: ${documentElement.textContent}`);
  return documentElement;
}
