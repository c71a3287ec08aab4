import type { Removal } from "./stage.js";

/** The width of what `host` holds, in CSS pixels; 0 while it is not laid out. */
export function widthWithin(host: HTMLElement): number {
  const { paddingLeft, paddingRight } = host.ownerDocument.defaultView?.getComputedStyle(host) ?? { paddingLeft: "", paddingRight: "" };
  return Math.max(0, host.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0));
}

/** Calls `onResize` with the width of what `host` holds each time it changes. */
export function bindSize(host: HTMLElement, onResize: (width: number) => void): Removal {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver((entries) => {
    for (const { contentRect } of entries) onResize(contentRect.width);
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
  };
}
