import type { Span } from "../../../src/time/time.js";
import type { Drawing, DrawingFilter } from "../drawing.js";
import { LANES, SPAN } from "../rows.js";

/** Height of a lane and of the marks in it, in CSS pixels. */
export const LANE = 30;
export const MARK = 13;

/** What a floor paints, and how it comes to know what a filter lets through. */
export interface Floor {
  paint(context: CanvasRenderingContext2D, domain: Span, width: number): void;
  filter(filter: DrawingFilter): void;
}

/** A canvas as wide as its host, that draws `floor` and nothing else. */
export function createCanvas(host: HTMLElement, floor: Floor): Drawing {
  const canvas = document.createElement("canvas");
  canvas.width = host.clientWidth;
  canvas.height = LANES.length * LANE;
  const context = canvas.getContext("2d")!;
  let domain = SPAN;
  let rendered = Promise.resolve();
  const paint = (): void => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    floor.paint(context, domain, canvas.width);
    // Until it is read, a canvas only notes what is to be drawn, and draws after the mark.
    context.getImageData(0, 0, 1, 1);
  };
  const request = (): void => {
    rendered = new Promise((resolve) => {
      requestAnimationFrame(() => {
        paint();
        resolve();
      });
    });
  };
  paint();
  host.append(canvas);
  return {
    zoomTo(span) {
      domain = span;
      request();
    },
    filter(filter) {
      floor.filter(filter ?? {});
      request();
    },
    get rendered() {
      return rendered;
    },
    destroy() {
      canvas.remove();
    },
  };
}
