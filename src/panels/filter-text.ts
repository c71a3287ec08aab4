import type { Filter } from "../records/filter.js";
import type { Content } from "../view/content.js";
import { wantedOf } from "./chips.js";

/** What `filter` has on as one line, in the words of its chips, such as "Filters: Envoy Pavel Yudin; Topic Stalin, Korean War; “pilots”"; "" where nothing is on. */
export function filterText(content: Content, filter: Filter | null): string {
  const { filters, comma } = content.settings.words;
  const wanted = wantedOf(content, filter);
  const parts = [...new Set(wanted.map(({ key }) => key))].map((key) => {
    const own = wanted.filter((each) => each.key === key);
    return [own[0]!.of, own.map(({ text }) => text).join(comma)].filter(Boolean).join(" ");
  });
  return parts.length === 0 ? "" : `${filters}: ${parts.join("; ")}`;
}
