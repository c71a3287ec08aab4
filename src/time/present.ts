import { signsOf } from "./written-signs.js";

/** Whether `text`, where the end of something stands, says that it had none when that was written: "present", "bis heute", "至今". */
export function statesPresent(text: string): boolean {
  return text.length < 40 && /^[TU]?O$/.test(signsOf(text));
}
