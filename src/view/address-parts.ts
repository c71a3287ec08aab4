import { readSpanText, spanText } from "./address-span.js";
import type { Content } from "./content.js";
import { isShown } from "./find.js";
import { checkLaneOrder } from "./option-checks.js";
import { domainOf, isEqual } from "./start.js";
import type { LaneOrder, Mode, View } from "./view.js";

/** A part of an address. `write`: its values, null where it is as the options ask. `read`: what it changes of a view; null where it cannot be read. */
export interface AddressPart {
  readonly name: string;
  readonly expected: string;
  readonly write: (view: View, start: View, content: Content) => readonly string[] | null;
  readonly read: (values: readonly string[], content: Content) => Partial<View> | null;
}

/** What a filter's own span is called, since `span` is what is in sight. */
export const FILTER_SPAN = "within";

const ALL = "all";
const DESCENDING = "descending";

/** The parts of a view but its filter, whose keys are parts of their own. */
export const PARTS: readonly AddressPart[] = [
  {
    name: "span",
    expected: "a span such as 1953/1955-06, or all",
    write: ({ domain }, start, { limits }) => {
      const text = spanText(domain);
      return text === spanText(start.domain) ? null : [text === spanText(limits.home) ? ALL : text];
    },
    read: ([text = ""], { limits }) => {
      const span = text === ALL ? limits.home : readSpanText(text);
      return span === null ? null : { domain: domainOf(span, limits) };
    },
  },
  choice("mode", ["timeline", "table", "list"] satisfies readonly Mode[]),
  choice("by", ["time", "recorded"]),
  {
    name: "order",
    expected: "given, name, first or count",
    write: ({ laneOrder }, start) => {
      // By hand, and none in hand.
      const order = laneOrder.length === 0 ? "given" : laneOrder;
      return typeof order === "string" && order !== start.laneOrder ? [order] : null;
    },
    read: ([order = ""]) => orderOf(order as LaneOrder),
  },
  {
    name: "lanes",
    expected: "ids of lanes that differ",
    write: ({ laneOrder }, start) => (typeof laneOrder === "string" || laneOrder.length === 0 || isEqual(laneOrder, start.laneOrder) ? null : laneOrder),
    read: orderOf,
  },
  {
    name: "sort",
    expected: "a column, and descending where it is",
    write: ({ sort: { key, descending } }, { sort }) => (key === sort.key && descending === sort.descending ? null : [key, ...(descending ? [DESCENDING] : [])]),
    read: ([key = "", direction, ...rest], { facets, source }) => {
      const isColumn = ["time", "recorded", "label", "lane"].includes(key) || source.description === null || facets.some((field) => field.key === key);
      return isColumn && rest.length === 0 && [undefined, DESCENDING].includes(direction) ? { sort: { key, descending: direction === DESCENDING } } : null;
    },
  },
  {
    name: "hide-empty",
    expected: "true or false",
    write: ({ hideEmpty }, start) => (hideEmpty === start.hideEmpty ? null : [String(hideEmpty)]),
    read: ([text]) => (text === "true" || text === "false" ? { hideEmpty: text === "true" } : null),
  },
  {
    // A reader counts from 1.
    name: "first",
    expected: "a whole number, from 1",
    write: ({ first }) => (first === null ? null : [String(first + 1)]),
    read: ([text = ""]) => (/^[1-9]\d{0,8}$/u.test(text) ? { first: Number(text) - 1 } : null),
  },
  {
    name: "selected",
    expected: "the id of a record",
    write: ({ selected }, start) => (selected === null || selected === start.selected ? null : [selected]),
    read: ([selected = "", ...rest]) => (rest.length === 0 ? { selected } : null),
  },
  {
    name: "card",
    expected: "none",
    // What the options select may still be to come, or be hidden by the filter, and so needs no word to be closed.
    write: (view, { selected }, { source }) => (view.selected === null && selected !== null && isShown(source, view, selected) ? ["none"] : null),
    read: ([text]) => (text === "none" ? { selected: null } : null),
  },
];

/** The names that an address has a use for of its own. */
export const OWN_NAMES: readonly string[] = [...PARTS.map(({ name }) => name), FILTER_SPAN, "without", "check", "version"];

function choice<Name extends "mode" | "by">(name: Name, choices: readonly View[Name][]): AddressPart {
  return {
    name,
    expected: choices.join(" or "),
    write: (view, start) => (view[name] === start[name] ? null : [view[name]]),
    read: ([text]) => (choices.includes(text as View[Name]) ? { [name]: text } : null),
  };
}

function orderOf(laneOrder: LaneOrder): Partial<View> | null {
  try {
    checkLaneOrder(laneOrder, "");
    return { laneOrder };
  } catch {
    return null;
  }
}
