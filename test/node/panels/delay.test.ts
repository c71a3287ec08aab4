import { expect, it } from "vitest";
import { NO_DELAY, delayPanel } from "../../../src/panels/delay.js";
import { paintText } from "../../../src/paint/text.js";
import { wordsRu } from "../../../src/words/ru.js";
import { startOf } from "../../support/pictures.js";

const saidOf = (message: string, words = {}): string => {
  const { content, view } = startOf({ records: [], words });
  return paintText(delayPanel(content, view, { ...NO_DELAY, failure: new Error(message) })!).replace(/<[^>]*>/g, " ");
};

it("says of a file that belongs beside the script which it is, and where it belongs, in the page's language", () => {
  expect(saidOf("memcon-timeline.formats.js")).toContain("Part of the timeline could not be loaded: memcon-timeline.formats.js. It belongs beside the script.");
  expect(saidOf("memcon-timeline.other-formats.js", wordsRu)).toContain("Часть страницы не удалось загрузить: memcon-timeline.other-formats.js. Этот файл должен лежать рядом со скриптом.");
  expect(saidOf("there is no letters.csv at that address")).toContain("The records could not be had: there is no letters.csv at that address.");
});
