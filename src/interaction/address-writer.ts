/** Writes an address. `isNew`: as an entry of its own in the history, and not in place of the last. */
export type WriteAddress = (text: string, isNew: boolean) => void;

/** Safari refuses more than a hundred calls in half a minute, Chromium two hundred in ten seconds; the page may make some too. */
const MOST = 60;
const WITHIN = 30_000;

/** Passes on to `write` at most 60 addresses in 30 seconds: of those beyond, the last, as soon as it may. `cancel` forgets that one. */
export function limitWrites(write: WriteAddress): { readonly write: WriteAddress; readonly cancel: () => void } {
  let times: readonly number[] = [];
  let owed: { readonly text: string; readonly isNew: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass: WriteAddress = (text, isNew) => {
    const now = performance.now();
    times = times.filter((time) => now - time < WITHIN);
    if (times.length < MOST) {
      [times, owed] = [[...times, now], null];
      write(text, isNew);
      return;
    }
    owed = { text, isNew: isNew || owed?.isNew === true };
    timer ??= setTimeout(() => {
      timer = undefined;
      if (owed !== null) pass(owed.text, owed.isNew);
    }, times[0]! + WITHIN - now + 1);
  };
  return {
    write: pass,
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      owed = null;
    },
  };
}
