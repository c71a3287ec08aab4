// What every browser and Node have alike, for the type-check of the code that must run in both.

interface URL {
  readonly href: string;
  readonly protocol: string;
}

declare const URL: new (url: string, base?: string) => URL;

interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

interface AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}

declare const AbortController: new () => AbortController;

declare const TextDecoder: new (label?: string, options?: { readonly fatal?: boolean }) => { decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { readonly stream?: boolean }): string };

interface MessagePort {
  onmessage: (() => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

declare const MessageChannel: new () => { readonly port1: MessagePort; readonly port2: MessagePort };

declare const performance: { now(): number };
