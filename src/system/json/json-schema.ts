/** The part of JSON Schema (draft 2020-12) that the documents of go-notarize need. */
export interface Schema {
  $schema?: string;
  $id?: string;
  title?: string;
  /** Absent where any value is allowed, or the schema is named by `$ref`. */
  type?: string | string[];
  description?: string;
  enum?: readonly (string | number | boolean | null)[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false | Schema;
  items?: Schema;
  anyOf?: readonly Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

export const text = (description: string): Schema => ({ type: 'string', description });
export const nullableText = (description: string): Schema => ({ type: ['string', 'null'], description });
export const whole = (description: string): Schema => ({ type: 'integer', description });
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const nullableFlag = (description: string): Schema => ({ type: ['boolean', 'null'], description });
export const oneOf = (description: string, values: readonly string[]): Schema => ({
  type: 'string',
  description,
  enum: values,
});
export const nullableOneOf = (description: string, values: readonly string[]): Schema => ({
  type: ['string', 'null'],
  description,
  enum: [...values, null],
});
export const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });

export function object(
  description: string,
  properties: Record<string, Schema>,
  optional: string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, properties, required, additionalProperties: false };
}

export function nullable(schema: Schema): Schema {
  return { ...schema, type: [schema.type ?? [], 'null'].flat() };
}

/** An object whose members have names of their own, such as entitlements. */
export function dictionary(description: string, members: Schema): Schema {
  return { type: 'object', description, additionalProperties: members };
}
