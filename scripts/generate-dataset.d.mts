export function problemsOf(data: unknown): string[];
export function generate(): Promise<[path: string, text: string][]>;
export function staleFiles(): Promise<string[]>;
