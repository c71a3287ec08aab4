import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** What schema.org says of its types and properties: of a type the types that it is a kind of, of a property the types that have it and those of its values. */
export interface Vocabulary {
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, { readonly domain: readonly string[]; readonly range: readonly string[] }>>;
}

/** The vocabulary, from its types in `schema-dts`, where the interface `ThingBase` has the properties of `Thing`. */
export function readVocabulary(): Vocabulary {
  const require = createRequire(import.meta.url);
  const text = readFileSync(require.resolve("schema-dts").replace(/schema\.js$/, "schema.d.ts"), "utf8");
  const types: Record<string, readonly string[]> = {};
  const properties: Record<string, { domain: string[]; range: string[] }> = Object.create(null) as Record<string, { domain: string[]; range: string[] }>;
  for (const statement of ts.createSourceFile("schema.d.ts", text, ts.ScriptTarget.ES2022).statements) {
    if (!ts.isInterfaceDeclaration(statement) || !/(?:Base|Leaf)$/.test(statement.name.text)) continue;
    const name = typeOf(statement.name.text);
    const above = (statement.heritageClauses ?? []).flatMap((clause) => clause.types).map(({ expression }) => typeOf((expression as ts.Identifier).text));
    types[name] = [...new Set([...(types[name] ?? []), ...above])].filter((each) => each !== name && each !== "Partial" && !each.startsWith("Id"));
    for (const member of statement.members) {
      if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name) || member.type === undefined || member.name.text === "@type") continue;
      const property = properties[member.name.text] ??= { domain: [], range: [] };
      property.domain.push(name);
      property.range.push(...(member.type.kind === ts.SyntaxKind.TypeReference ? rangeOf(member.type as ts.TypeReferenceNode) : []));
    }
  }
  return { types, properties };
}

function typeOf(name: string): string {
  return name.replace(/(?:Base|Leaf)$/, "");
}

/** The names in `SchemaValue<A | B | IdReference, "property">`. */
function rangeOf(type: ts.TypeReferenceNode): readonly string[] {
  const [values] = type.typeArguments ?? [];
  const parts = values === undefined ? [] : ts.isUnionTypeNode(values) ? values.types : [values];
  return parts.flatMap((part) => (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName) ? [part.typeName.text] : []));
}
