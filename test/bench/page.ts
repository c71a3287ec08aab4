import { later, requests } from "./requests.js";
import "../../src/style.css";
import { type Draw, type Drawing, type DrawingFilter, drawings } from "./drawing.js";
import { finePath, zoomPath } from "./path.js";
import { type Row, even, scattered } from "./rows.js";

/** How long nothing is asked for until it counts as rest, in ms. */
const QUIET = 100;

const WARM_UP = 8;

const sets: Readonly<Record<string, (count: number) => readonly Row[]>> = { scattered, even };

/** Each toggles one value. */
const toggles = [["letter"], ["letter", "report"], ["report"], ["report", "telegram"], ["telegram"], ["memorandum", "telegram"], ["memorandum"], []];

const typed = "report 12";

const host = document.body.appendChild(document.createElement("div"));

Object.assign(window, { bench: createBench() });

/**
 * What the driver calls, in this order. What is to be measured lies between two marks, `bench start` and `bench end`; the driver reads
 * from the browser's own trace what the main thread did between them. The last end before the next start counts.
 */
function createBench() {
  let draw: ReturnType<Draw>;
  let drawing: Drawing | null = null;

  return {
    prepare(name: string, set: string, count: number): void {
      draw = drawings[name]!(sets[set]!(count));
    },

    async mount(): Promise<void> {
      const observer = new MutationObserver(() => {
        if (host.querySelector("[role=gridcell], canvas") === null) return;
        observer.disconnect();
        laidOut("first");
      });
      observer.observe(host, { childList: true, subtree: true });
      performance.mark("bench start");
      drawing = draw(host);
      await settled(drawing);
    },

    /** Resolves with the number of frames and timers asked for. */
    async rest(): Promise<number> {
      await later(500);
      const before = requests();
      await later(2000);
      return requests() - before;
    },

    /** Resolves with the number of nodes in the plot at its most. */
    async zoom(isFine = false): Promise<number> {
      const path = isFine ? finePath() : zoomPath();
      let most = nodes();
      for (const [i, span] of [...path.slice(0, WARM_UP), ...path].entries()) {
        if (i >= WARM_UP) performance.mark("bench start");
        drawing!.zoomTo(span);
        await drawing!.rendered;
        laidOut("end");
        most = Math.max(most, nodes());
        await later(0);
      }
      await later(QUIET);
      return most;
    },

    async filter(): Promise<void> {
      for (const kind of toggles) await filtered(drawing!, kind.length === 0 ? null : { kind });
    },

    async search(): Promise<void> {
      for (let length = 1; length <= typed.length; length++) await filtered(drawing!, { text: typed.slice(0, length) });
      await filtered(drawing!, null);
    },

    destroy(): void {
      drawing!.destroy();
      drawing = null;
    },
  };
}

async function filtered(drawing: Drawing, filter: DrawingFilter | null): Promise<void> {
  performance.mark("bench start");
  drawing.filter(filter);
  await settled(drawing);
}

/** Waits until nothing more is asked for. */
async function settled(drawing: Drawing): Promise<void> {
  let before: number;
  do {
    await drawing.rendered;
    laidOut("end");
    before = requests();
    await later(QUIET);
  } while (requests() !== before);
}

/** Has style and layout done now, so that they are within the mark. */
function laidOut(mark: "first" | "end"): void {
  host.getBoundingClientRect();
  performance.mark(`bench ${mark}`);
}

function nodes(): number {
  return host.querySelectorAll("[role=grid] *").length;
}
