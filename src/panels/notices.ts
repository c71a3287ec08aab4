import { callersName } from "../records/channels.js";
import { type Problem, isNothing, valueInWords } from "../records/problem.js";
import type { Content } from "../view/content.js";
import type { Settings } from "../view/options.js";
import { type Node, h } from "../scene/node.js";

const MOST = 50;

/** What could not be read, with the reasons one step away; null where all was. */
export function problemsPanel({ problems, source, settings }: Content): Node | null {
  if (problems.length === 0) return null;
  const { words } = settings;
  const left = settings.records.length - source.records.length;
  const values = problems.length - left;
  const summary = [left > 0 && words.unread(left, settings.records.length), values > 0 && words.unreadValues(values)].filter(Boolean).join(" ");
  return h("div", { key: "problems", class: "memcon-problems", part: "problems" },
    h("details", {},
      h("summary", {}, `${summary} `, h("span", { class: "memcon-more" }, words.reasons)),
      h("ul", {},
        problems.slice(0, MOST).map((problem) => h("li", {}, problemText(problem, settings))),
        problems.length > MOST && h("li", {}, "…"),
      ),
    ),
  );
}

function problemText({ index, field, value, expected }: Problem, { channels, words }: Settings): string {
  const name = field === "record" ? "" : callersName(channels, field);
  return words.problem(index + 1, name, isNothing(value) ? "" : valueInWords(value), expected);
}
