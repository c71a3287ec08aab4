/** The tags a picture is made of. There is none that runs or fetches anything. */
export type SvgTag = "svg" | "g" | "path" | "rect" | "circle" | "line" | "text" | "title" | "desc" | "style";
export type HtmlTag =
  | "div" | "section" | "span" | "p" | "h2" | "h3" | "strong" | "button" | "a" | "ul" | "ol" | "li" | "dl" | "dt" | "dd" | "table" | "caption" | "thead" | "tbody" | "tr" | "th" | "td" | "details" | "summary" | "label" | "input" | "fieldset" | "legend";
export type Tag = SvgTag | HtmlTag;

/** A node of the picture: plain data. `key` tells it from its siblings from one picture to the next. */
export interface Node {
  readonly tag: Tag;
  readonly key: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

/** What an attribute may be given as. */
export type Value = string | number | boolean | null | undefined;
type Child = Node | string | null | undefined | false;

/**
 * Makes a node. Numbers are rounded here, once, to 3 decimals. An attribute that is null, undefined or false is left out; true is "".
 * `key` is no attribute. Children that are null, undefined, false or "" are left out.
 */
export function h(tag: Tag, attributes: Readonly<Record<string, Value>> = {}, ...children: readonly (Child | readonly Child[])[]): Node {
  const written: Record<string, string> = {};
  // A picture has thousands of attributes: no list of them is made on the way.
  for (const name in attributes) {
    const value = attributes[name];
    if (name === "key" || value === null || value === undefined || value === false) continue;
    written[name] = value === true ? "" : typeof value === "number" ? String(round(value)) : value;
  }
  const kept: (Node | string)[] = [];
  const keep = (child: Child): void => {
    if (child !== null && child !== undefined && child !== false && child !== "") kept.push(child);
  };
  for (const child of children) {
    if (isList(child)) child.forEach(keep);
    else keep(child);
  }
  const { key } = attributes;
  return { tag, key: key === null || key === undefined ? null : String(key), attributes: written, children: kept };
}

function isList(child: Child | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

/** `x` to 3 decimals, never "-0". */
export function round(x: number): number {
  return Math.round(x * 1000) / 1000 + 0;
}
