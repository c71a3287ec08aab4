import type { Content } from "./content.js";
import { filterShowing } from "./find.js";
import type { Settings } from "./options.js";
import { domainOf, isEqual } from "./start.js";
import type { View } from "./view.js";

/** The fields of the view for which something else was given than before. `wasWhole`: a reader who saw everything still does. */
export function changedView(before: Settings, after: Settings, { limits, source }: Content, view: View, wasWhole: boolean): Partial<View> {
  return {
    ...(isEqual(before.domain, after.domain) ? (wasWhole ? { domain: limits.home } : {}) : { domain: domainOf(after.domain, limits) }),
    ...(before.selected === after.selected ? {} : { selected: after.selected, filter: filterShowing(source, view, after.selected) }),
    ...(isEqual(before.filter, after.filter) ? {} : { filter: after.filter }),
    ...(before.mode === after.mode ? {} : { mode: after.mode }),
    ...(before.by === after.by ? {} : { by: after.by }),
    ...(isEqual(before.laneOrder, after.laneOrder) ? {} : { laneOrder: after.laneOrder }),
    ...(before.hideEmpty === after.hideEmpty ? {} : { hideEmpty: after.hideEmpty }),
  };
}
