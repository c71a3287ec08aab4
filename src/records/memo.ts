/** `answer`, which keeps its last value for as long as it is given the same. */
export function memoLast<Given extends readonly unknown[], Value>(answer: (...given: Given) => Value): (...given: Given) => Value {
  let last: { readonly given: Given; readonly value: Value } | null = null;
  return (...given) => {
    if (last?.given.every((each, i) => each === given[i]) !== true) last = { given, value: answer(...given) };
    return last.value;
  };
}
