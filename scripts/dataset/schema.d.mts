export function schemaProblems(schema: object, data: unknown): string[];
