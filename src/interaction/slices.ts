/** How long work may go on before what a reader does has its turn, in milliseconds. */
const SLICE = 7;

/** Calls `step` until it returns false, a slice of time at once, with the browser's own tasks between; returns what ends that. */
export function inSlices(step: () => boolean): () => void {
  let timer = setTimeout(run);
  function run(): void {
    const end = performance.now() + SLICE;
    while (performance.now() < end) if (!step()) return;
    timer = setTimeout(run);
  }
  return () => {
    clearTimeout(timer);
  };
}
