/** Freezes `value`, a tree, and all that it holds, and returns it. */
export function freeze<const Value>(value: Value): Value {
  if ((typeof value === "object" && value !== null) || typeof value === "function") {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
