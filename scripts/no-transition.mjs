// @ts-check
// In the place of d3-transition where d3-zoom is bundled. Our zoom has a duration of 0, so that d3-zoom starts no transition and has none to
// interrupt: what is left of them is these two names, where the whole would be a tenth of the script.
import { selection } from "d3-selection";

selection.prototype.interrupt = /** @this {unknown} */ function () {
  return this;
};

export function interrupt() {}
