/** Paints at most once a frame. `done` resolves when nothing that was requested is left to paint. */
export interface Frame {
  readonly request: () => void;
  readonly done: () => Promise<void>;
  readonly cancel: () => void;
}

/** Runs `paint` in the next frame, once, however often it is asked to. */
export function createFrame(paint: () => void): Frame {
  let id = 0;
  let requests = 0;
  let waiting: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;
  const settle = (): void => {
    waiting?.resolve();
    waiting = null;
  };
  // What asks for another frame while it paints is not done.
  const step = (): void => {
    const before = requests;
    paint();
    if (requests > before) id = requestAnimationFrame(step);
    else settle();
  };
  return {
    request() {
      requests++;
      if (waiting !== null) return;
      waiting = createWait();
      id = requestAnimationFrame(step);
    },
    done: () => waiting?.promise ?? Promise.resolve(),
    cancel() {
      cancelAnimationFrame(id);
      settle();
    },
  };
}

function createWait(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
