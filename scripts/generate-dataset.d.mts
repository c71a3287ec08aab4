export function problemsOf(data: unknown): string[];
export function generate(): [path: string, text: string][];
export function staleFiles(): string[];
