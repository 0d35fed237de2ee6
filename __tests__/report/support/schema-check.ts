import type { Schema } from '../../../src/system/json-schema.js';

/** Where a value breaks a schema; empty when it does not. Knows the keywords that `Schema` has, no more. */
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
      const known = schema.properties?.[name];
      return known ? violations(member, known, `${at}.${name}`) : [`${at}.${name} is unknown`];
    }),
  ];
}

/** Every property that a schema describes, as a dotted path. */
export function describedPaths(schema: Schema, at = '$'): string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    `${at}.${name}`,
    ...describedPaths(property, `${at}.${name}`),
  ]);
  return schema.items ? [...below, ...describedPaths(schema.items, `${at}[]`)] : below;
}

/** Every property that values have, as a dotted path. */
export function presentPaths(value: unknown, at = '$'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => presentPaths(item, `${at}[]`));
  if (typeOf(value) !== 'object') return [];
  return Object.entries(value as object).flatMap(([name, member]) => [
    `${at}.${name}`,
    ...presentPaths(member, `${at}.${name}`),
  ]);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
