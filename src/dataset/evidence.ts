import { sources } from "./records.js";
import type { Confidence, Conversation, Evidence } from "./types.js";

const confidences: Readonly<Record<Confidence, string>> = { certain: "certain", likely: "likely", weak: "weak evidence only" };

const shortTitles = new Map(sources.map(({ id, short }) => [id, short]));

/**
 * What is not certain about `conversation`, in words, a line for each such fact, in the order of its evidence:
 * `Held on 27 June 1951: likely (CWIHP Bulletin 8–9)`. Empty if all is certain.
 */
export function doubtsOf({ evidence }: Conversation): readonly string[] {
  return evidence.filter(({ confidence }) => confidence !== "certain").map(inWords);
}

function inWords({ claim, confidence, sources }: Evidence<Conversation>): string {
  const titles = sources.map((id) => shortTitles.get(id) ?? id);
  return `${claim}: ${confidences[confidence]} (${titles.join("; ")})`;
}
