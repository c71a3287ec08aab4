import { clampDomain, panDomain } from "../view/steps.js";
import { type Removal, type Stage, listen } from "./stage.js";

/** A wheel turned sideways, or with Shift, pans. Where there is nothing more to see on that side, the page has it. */
export function bindWheel(stage: Stage): Removal {
  return listen(stage.plot, "wheel", (event) => {
    if (event.ctrlKey || event.metaKey) return;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!event.shiftKey && !isSideways) return;
    const turned = isSideways ? event.deltaX : event.deltaY;
    // A wheel that only turns down goes on in time; what is pushed sideways goes with the finger.
    const pixels = (isSideways && stage.content().isMirrored ? -turned : turned) * (event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 400 : 1);
    const { domain } = stage.view();
    const [x0, x1] = stage.picture().layout.scale.range;
    const next = clampDomain(panDomain(domain, pixels / (x1 - x0)), stage.content().limits, domain);
    if (next[0] === domain[0]) return;
    event.preventDefault();
    stage.propose({ domain: next });
  }, { passive: false });
}
