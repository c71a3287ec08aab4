import type { ForeignName } from "../records/channels.js";
import type { Named } from "./types.js";

/** The names of a person in Russian and Chinese, as far as they are known. */
export function namesOf({ nameRu, nameZh }: Named<string>): readonly ForeignName[] {
  const ru = nameRu === undefined ? [] : [{ text: nameRu, lang: "ru" }];
  const zh = nameZh === undefined ? [] : [{ text: nameZh, lang: "zh-Hans" }];
  return [...ru, ...zh];
}
