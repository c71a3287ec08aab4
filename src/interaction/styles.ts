const sheets = new WeakMap<CSSStyleSheet, string>();

/** Gives the shadow root of an element the styles of what came on demand, once, for as long as it is the same; a page has the whole style sheet. */
export function addStyles(element: Element, css: string): void {
  const root = element.getRootNode();
  const { adoptedStyleSheets, ownerDocument } = root as ShadowRoot;
  if (!("host" in root) || !("adoptedStyleSheets" in root) || adoptedStyleSheets.some((each) => sheets.get(each) === css)) return;
  const sheet = new ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(sheet, css);
  adoptedStyleSheets.push(sheet);
}
