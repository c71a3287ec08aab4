/**
 * Work that may be interrupted at each `yield`, some milliseconds apart at most, and comes to a value in the end. What it yields is of use
 * before that; undefined is not.
 */
export type Steps<Value, Early = never> = Generator<Early | undefined, Value, undefined>;

/** How many plain steps of a loop are taken at once: a few milliseconds of them. */
const STRIDE = 1 << 16;

/** Does all of it at once. */
export function finished<Value>(steps: Steps<Value, unknown>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Calls `act` with each stretch of the numbers from 0 to before `count`. */
export function* strides(count: number, act: (from: number, to: number) => void, stride = STRIDE): Steps<void> {
  for (let from = 0; from < count; from += stride) {
    if (from > 0) yield;
    act(from, Math.min(count, from + stride));
  }
}
