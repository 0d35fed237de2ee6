/** An object of parsed JSON, none of whose members has been checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses JSON. Returns null for text that is not JSON, such as the plain text or web page of a failing service. */
export function parseJson(text: Buffer | string): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

/** Returns the value if it is a JSON object, else an object without members. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
