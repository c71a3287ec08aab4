import type { Cause } from "../records/causes.js";
import { callersName } from "../records/channels.js";
import { type Problem, isNothing, valueInWords } from "../records/problem.js";
import type { Content } from "../view/content.js";
import type { Settings } from "../view/options.js";
import { type Node, h } from "../scene/node.js";

/** The most examples of one cause that are listed, where there are more. */
const MOST = 5;

/** What could not be read, with the reasons one step away: each one, or where they are many, some of each cause and how many more. Null where all was. */
export function problemsPanel({ source: { count: read, rows = read, causes = [] }, settings }: Content): Node | null {
  if (causes.length === 0) return null;
  const { words } = settings;
  const left = rows - read;
  const values = causes.reduce((sum, { count }) => sum + count, 0) - left;
  const summary = [left > 0 && words.unread(left, rows), values > 0 && words.unreadValues(values)].filter(Boolean).join(" ");
  return h("div", { key: "problems", class: "memcon-problems", part: "problems" },
    h("details", {},
      h("summary", {}, `${summary} `, h("span", { class: "memcon-more" }, words.reasons)),
      h("ul", {}, reasonsOf(causes).map(({ problem, more }) => h("li", {}, problemText(problem, settings), more > 0 && ` ${words.moreLikeIt(more)}`))),
    ),
  );
}

interface Reason {
  readonly problem: Problem;
  /** How many more there are of its cause that are not listed. */
  readonly more: number;
}

/** By row where all are listed. */
function reasonsOf(causes: readonly Cause[]): readonly Reason[] {
  const listed = causes.flatMap(({ count, examples }) => {
    const some = examples.slice(0, count > examples.length ? MOST : examples.length);
    return some.map((problem, i) => ({ problem, more: i === some.length - 1 ? count - some.length : 0 }));
  });
  return listed.some(({ more }) => more > 0) ? listed : listed.sort((a, b) => a.problem.index - b.problem.index);
}

function problemText({ index, field, value, expected }: Problem, { channels, words }: Settings): string {
  const name = field === "record" ? "" : callersName(channels, field);
  return words.problem(index + 1, name, isNothing(value) ? "" : valueInWords(value), expected, field === "record" || field === "id");
}
