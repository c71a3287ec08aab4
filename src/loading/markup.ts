const DATA = ":scope>:is(table,script[type$=json],script[type$=csv])";

/** The data between the tags of `host`, which without JavaScript is what a page shows; null where there is none. The first of several counts. */
export function dataIn(host: Element): Element | null {
  return host.querySelector(DATA);
}

/** Whether all that stands between the tags of `host` is there: while a page is loaded, its element begins before what is in it. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== "loading") return true;
  for (let each: Element | null = host; each !== null; each = each.parentElement) if (each.nextSibling !== null) return true;
  return false;
}
