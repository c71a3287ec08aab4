import type { Removal } from "./stage.js";

/** Calls `onChange` with true when the page of `element` is about to be printed, or is shown as on paper, and with false once it no longer is. */
export function bindPrint(element: Element, onChange: (isPrinted: boolean) => void): Removal {
  const view = element.ownerDocument.defaultView;
  if (typeof view?.matchMedia !== "function") return () => undefined;
  const paper = view.matchMedia("print");
  let isPrinted = false;
  const become = (next: boolean): void => {
    if (next === isPrinted) return;
    isPrinted = next;
    onChange(next);
  };
  const begin = (): void => {
    become(true);
  };
  const end = (): void => {
    become(false);
  };
  const change = (): void => {
    become(paper.matches);
  };
  // Browsers tell of a printer by the events, and of paper on the screen by the query.
  view.addEventListener("beforeprint", begin);
  view.addEventListener("afterprint", end);
  paper.addEventListener("change", change);
  change();
  return () => {
    view.removeEventListener("beforeprint", begin);
    view.removeEventListener("afterprint", end);
    paper.removeEventListener("change", change);
  };
}
