import { onTestFinished } from "vitest";

/** Counts what our code and D3 attach to the page and have not yet taken back. */
export interface Ledger {
  /** Listeners, timers, frames and observers that are still there, in words. */
  readonly open: () => readonly string[];
}

type AnyFunction = (...args: never[]) => unknown;

// The test runner and the browser's driver listen and wait too; they are told apart by who called.
const OURS = /\/src\/|d3-|d3_/;

/** Watches listeners, timers, frames and resize observers until the test is finished. */
export function keepLedger(): Ledger {
  const entries = new Map<string, string>();
  watchListeners(entries);
  watchTimer(entries, "setTimeout", "clearTimeout", true);
  watchTimer(entries, "setInterval", "clearInterval", false);
  watchTimer(entries, "requestAnimationFrame", "cancelAnimationFrame", true);
  watchObservers(entries);
  return { open: () => [...entries.values()] };
}

function watchListeners(entries: Map<string, string>): void {
  const names = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    if (!names.has(thing)) names.set(thing, names.size);
    return names.get(thing)!;
  };
  const idOf = (target: EventTarget, type: string, listener: unknown, options: boolean | EventListenerOptions | undefined): string => {
    const capture = typeof options === "object" ? Boolean(options.capture) : Boolean(options);
    return `listener ${numberOf(target)} ${type} ${numberOf(listener)} ${String(capture)}`;
  };
  // The test runner gives its window methods of its own.
  for (const owner of [EventTarget.prototype, ...(Object.hasOwn(window, "addEventListener") ? [window] : [])]) {
    const addEventListener = methodOf(owner, "addEventListener") as EventTarget["addEventListener"];
    const removeEventListener = methodOf(owner, "removeEventListener") as EventTarget["removeEventListener"];
    owner.addEventListener = function (this: EventTarget | undefined, ...args: Parameters<EventTarget["addEventListener"]>) {
      const target = this ?? window;
      if (isOurs()) entries.set(idOf(target, args[0], args[1], args[2]), `${args[0]} on ${nameOf(target)}`);
      addEventListener.apply(target, args);
    };
    owner.removeEventListener = function (this: EventTarget | undefined, ...args: Parameters<EventTarget["removeEventListener"]>) {
      const target = this ?? window;
      entries.delete(idOf(target, args[0], args[1], args[2]));
      removeEventListener.apply(target, args);
    };
    onTestFinished(() => {
      Object.assign(owner, { addEventListener, removeEventListener });
    });
  }
}

function watchTimer(entries: Map<string, string>, start: "setTimeout" | "setInterval" | "requestAnimationFrame", stop: "clearTimeout" | "clearInterval" | "cancelAnimationFrame", once: boolean): void {
  const [begin, end] = [methodOf(window, start) as AnyFunction, methodOf(window, stop) as AnyFunction];
  const begun = (callback: AnyFunction, ...rest: never[]): unknown => {
    const id = begin.call(window, ((...args: never[]) => {
      if (once) entries.delete(`${start} ${String(id)}`);
      callback(...args);
    }) as never, ...rest);
    if (isOurs()) entries.set(`${start} ${String(id)}`, start);
    return id;
  };
  const ended = (id: never): void => {
    entries.delete(`${start} ${String(id)}`);
    end.call(window, id);
  };
  Object.assign(window, { [start]: begun, [stop]: ended });
  onTestFinished(() => {
    Object.assign(window, { [start]: begin, [stop]: end });
  });
}

function watchObservers(entries: Map<string, string>): void {
  const observe = methodOf(ResizeObserver.prototype, "observe") as ResizeObserver["observe"];
  const disconnect = methodOf(ResizeObserver.prototype, "disconnect") as ResizeObserver["disconnect"];
  const ids = new Map<ResizeObserver, string>();
  ResizeObserver.prototype.observe = function (...args) {
    const id = ids.get(this) ?? `observer ${ids.size}`;
    ids.set(this, id);
    entries.set(id, "ResizeObserver");
    observe.apply(this, args);
  };
  ResizeObserver.prototype.disconnect = function () {
    entries.delete(ids.get(this) ?? "");
    disconnect.apply(this);
  };
  onTestFinished(() => {
    Object.assign(ResizeObserver.prototype, { observe, disconnect });
  });
}

function methodOf(owner: object, name: string): unknown {
  return Reflect.get(owner, name);
}

function isOurs(): boolean {
  return OURS.test((new Error().stack ?? "").split("\n").slice(3).join("\n").replaceAll("/test/support/", ""));
}

function nameOf(target: EventTarget): string {
  if (target === window) return "window";
  if (target === document) return "document";
  return target instanceof Element ? target.localName : target.constructor.name;
}
