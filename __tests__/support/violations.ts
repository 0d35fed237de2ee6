import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from '../../src/system/json/json-schema.js';

/** Returns where a value breaks a JSON schema; empty when it does not. */
export function violations(value: unknown, schema: Schema): string[] {
  const { $id: _, ...anonymous } = schema; // a validator takes each id once
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(anonymous);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath || '/', message, JSON.stringify(params)].join(' '),
  );
}
