import type { Problem } from "../records/problem.js";
import { invalid } from "../view/check.js";
import type { View } from "../view/view.js";

/** What a listener is told. `select`: the id and the caller's own row, or null twice. `problem`: what could not be read, by row; of one cause, the first twenty. */
export interface TimelineEvents<Row = unknown> {
  readonly view: View;
  readonly select: { readonly id: string | null; readonly row: Row | null };
  readonly problem: readonly Problem[];
}

export type Listener<Row, Type extends keyof TimelineEvents<Row>> = (event: TimelineEvents<Row>[Type]) => void;

type Listeners<Row> = { readonly [Type in keyof TimelineEvents<Row>]: Set<Listener<Row, Type>> };

/** The listeners of one timeline. */
export interface Announcer<Row> {
  readonly on: <Type extends keyof TimelineEvents<Row>>(type: Type, listener: Listener<Row, Type>) => () => void;
  readonly emit: <Type extends keyof TimelineEvents<Row>>(type: Type, event: TimelineEvents<Row>[Type]) => void;
  readonly clear: () => void;
}

export function createAnnouncer<Row>(): Announcer<Row> {
  const listeners: Listeners<Row> = { view: new Set(), select: new Set(), problem: new Set() };
  return {
    on(type, listener) {
      if (!Object.hasOwn(listeners, type)) throw invalid("event", type, "\"view\", \"select\" or \"problem\"");
      listeners[type].add(listener);
      return () => {
        listeners[type].delete(listener);
      };
    },
    emit(type, event) {
      for (const listener of [...listeners[type]]) listener(event);
    },
    clear() {
      for (const set of Object.values(listeners)) set.clear();
    },
  };
}
