const wait = window.setTimeout.bind(window);

/** Everything by which a script asks to be called later. */
const ASKED: readonly (readonly [owner: object, name: string])[] = [
  [window, "requestAnimationFrame"],
  [window, "requestIdleCallback"],
  [window, "setTimeout"],
  [window, "setInterval"],
  [MessagePort.prototype, "postMessage"],
  [(window as { readonly scheduler?: object }).scheduler ?? {}, "postTask"],
  [(window as { readonly scheduler?: object }).scheduler ?? {}, "yield"],
];

/** How many frames, timers and other tasks the page has asked for since this module was loaded. */
export const requests = countRequests();

/** Resolves after `ms`, and is not counted. */
export function later(ms: number): Promise<void> {
  return new Promise((resolve) => wait(resolve, ms));
}

function countRequests(): () => number {
  let count = 0;
  for (const [owner, name] of ASKED) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== "function") continue;
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]): unknown {
      count += 1;
      return Reflect.apply(original, this, values) as unknown;
    });
  }
  return () => count;
}
