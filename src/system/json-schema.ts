/** The part of JSON Schema (draft 2020-12) that the schemas of our files need. */
export interface Schema {
  type: string | string[];
  description?: string;
  enum?: readonly (string | number | boolean | null)[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false;
  items?: Schema;
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
  return { ...schema, type: [schema.type, 'null'].flat() };
}
