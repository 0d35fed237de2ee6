import { typeOf } from '../../../src/system/json/check-schema.js';
import type { Schema } from '../../../src/system/json/json-schema.js';

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
