import type { Schema } from './json-schema.js';

/** Lists where a value breaks a schema, with the keywords that `Schema` has. */
export function violations(value: unknown, schema: Schema, at = '$'): string[] {
  const type = typeOf(value);
  if (![schema.type].flat().includes(type)) return [`${at} is ${type}`];
  if (schema.enum && !schema.enum.includes(value as string)) return [`${at} is ${String(value)}`];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((item, index) => violations(item, items, `${at}[${index}]`)) : [];
  }
  if (type !== 'object') return [];
  const members = value as Record<string, unknown>;
  const missing = (schema.required ?? []).filter((name) => !(name in members));
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...Object.entries(members).flatMap(([name, member]) => {
      const known = schema.properties?.[name] ?? (schema.additionalProperties || undefined);
      return known ? violations(member, known, `${at}.${name}`) : [`${at}.${name} is unknown`];
    }),
  ];
}

/** Returns the type in the words of JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
