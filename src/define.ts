import { dataset } from "./dataset/index.js";
import { MemconTimeline } from "./element.js";
import type { TimelineOptions } from "./view/options.js";

/** The element as it is registered: without records of its own it shows the dataset. */
class MemconTimelineWithDataset extends MemconTimeline {
  static override readonly fallback = dataset as unknown as TimelineOptions;
}

// On a server there is no registry, and a page may bring the script twice.
if (typeof customElements !== "undefined" && customElements.get("memcon-timeline") === undefined) {
  customElements.define("memcon-timeline", MemconTimelineWithDataset);
}
