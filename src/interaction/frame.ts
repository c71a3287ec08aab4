/** Paints at most once a frame. `done` resolves when nothing that was requested is left to paint. */
export interface Frame {
  readonly request: () => void;
  readonly done: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Runs `paint` in the next frame, once, however often it is asked to; also while it paints, for the frame after. `isOwed`: whether what is
 * painted still waits for something that will ask for a frame.
 */
export function createFrame(paint: () => void, isOwed: () => boolean): Frame {
  let id = 0;
  let waiting: (() => void)[] = [];
  const isRequested = (): boolean => id !== 0;
  const settle = (): void => {
    const resolvers = waiting;
    waiting = [];
    for (const resolve of resolvers) resolve();
  };
  const step = (): void => {
    id = 0;
    try {
      paint();
    } finally {
      if (!isRequested() && !isOwed()) settle();
    }
  };
  return {
    request() {
      if (!isRequested()) id = requestAnimationFrame(step);
    },
    done: () => (isRequested() || isOwed() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    cancel() {
      cancelAnimationFrame(id);
      id = 0;
      settle();
    },
  };
}
