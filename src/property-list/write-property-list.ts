/**
 * Property lists as Apple's tools write them: XML, tabs, sorted keys, data on separate lines. The same values must
 * give the same bytes, since a signature covers CodeResources; its weights are `<real>`, which general writers turn
 * into `<integer>`.
 * Source: CF, CFPropertyList.c (`_CFAppendXML0`, `_XMLPlistAppendDataUsingBase64`).
 */
export type PropertyListValue =
  | string
  | number
  | boolean
  | Date
  | Uint8Array
  | Real
  | readonly PropertyListValue[]
  | { readonly [key: string]: PropertyListValue };

/** A whole number to write as `<real>`. */
export class Real {
  constructor(readonly value: number) {}
}

const head = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
  '<plist version="1.0">',
];

/** Longest line of base64, and columns per tab; indentation counts up to eight tabs. */
const lineLength = 76;
const tabWidth = 8;
const mostTabs = 8;

/** Returns the bytes of a property list, with a newline at the end. */
export function writePropertyList(value: PropertyListValue): Buffer {
  return Buffer.from([...head, ...linesOf(value, ''), '</plist>', ''].join('\n'));
}

function linesOf(value: PropertyListValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}<string>${escaped(value)}</string>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [`${indent}${numberElement(value)}`];
  if (value instanceof Real) return [`${indent}<real>${value.value}</real>`];
  if (value instanceof Date) return [`${indent}<date>${value.toISOString().replace(/\.\d+/, '')}</date>`];
  if (value instanceof Uint8Array) return dataLines(value, indent);
  if (isList(value)) {
    return container(
      'array',
      value.flatMap((item) => linesOf(item, `${indent}\t`)),
      indent,
    );
  }
  return container('dict', dictionaryLines(value, `${indent}\t`), indent);
}

function isList(value: object): value is readonly PropertyListValue[] {
  return Array.isArray(value);
}

function numberElement(value: number): string {
  return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
}

function container(tag: 'array' | 'dict', lines: readonly string[], indent: string): string[] {
  if (lines.length === 0) return [`${indent}<${tag}/>`];
  return [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`];
}

function dictionaryLines(values: { readonly [key: string]: PropertyListValue }, indent: string): string[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => [`${indent}<key>${escaped(key)}</key>`, ...linesOf(value, indent)]);
}

function dataLines(bytes: Uint8Array, indent: string): string[] {
  const width = lineLength - tabWidth * Math.min(indent.length, mostTabs);
  const base64 = Buffer.from(bytes).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return [`${indent}<data>`, ...lines.map((line) => indent + line), `${indent}</data>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
