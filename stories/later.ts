import { type Answer, type Asking, type TimelineSource, indexRecords } from "../src/index.js";
import { dense } from "./odd.js";

/** How an archive answers that is far away. `delay`: in milliseconds. `failing`: which of the attempts fail, counted from 1. */
export interface Distance {
  readonly delay: number;
  readonly failing: (attempt: number) => boolean;
}

/** `near`, but every answer comes late, and some not at all. */
export function farSource(near: TimelineSource, { delay, failing }: Distance): TimelineSource {
  let attempt = 0;
  const later = <Question, Value>(answer: (question: Question, asking: Asking) => Answer<Value>) =>
    (question: Question, asking: Asking): Promise<Value> =>
      new Promise((resolve, reject) => {
        const fails = failing(++attempt);
        const timer = setTimeout(() => {
          if (fails) reject(new Error("the archive did not answer"));
          else resolve(answer(question, asking));
        }, delay);
        asking.signal.addEventListener("abort", () => {
          clearTimeout(timer);
        });
      });
  return {
    describe: later((question, asking) => near.describe(question, asking)),
    summary: later((question, asking) => near.summary(question, asking)),
    cells: later((question, asking) => near.cells(question, asking)),
    cellAt: later((question, asking) => near.cellAt(question, asking)),
    totals: later((question, asking) => near.totals(question, asking)),
    record: later((question, asking) => near.record(question, asking)),
    shows: later((question, asking) => near.shows(question, asking)),
    place: later((question, asking) => near.place(question, asking)),
    placeAt: later((question, asking) => near.placeAt(question, asking)),
    page: later((question, asking) => near.page(question, asking)),
    lanePage: later((question, asking) => near.lanePage(question, asking)),
  };
}

/** An archive that takes its time, and fails at first and now and then. */
export function later() {
  const { records, ...others } = dense();
  return { ...others, source: farSource(indexRecords({ records }), { delay: 700, failing: (attempt) => attempt === 1 || attempt % 150 === 0 }) };
}
