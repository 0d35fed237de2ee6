/** Entitlements as codesign prints them for people: kinds in brackets, a tab for each level. */
export function entitlementsWords(entitlements) {
  return Object.keys(entitlements).length === 0 ? '' : `${words(entitlements, '').join('\n')}\n`;
}

function words(value, indent) {
  if (typeof value === 'boolean') return [`${indent}[Bool] ${value}`];
  if (typeof value === 'number') return [`${indent}[Int] ${value}`];
  if (typeof value === 'string') return [`${indent}[String] ${value}`];
  const inner = `${indent}\t`;
  if (Array.isArray(value)) return [`${indent}[Array]`, ...value.flatMap((each) => words(each, inner))];
  const entries = Object.entries(value).flatMap(([key, each]) => [
    `${inner}[Key] ${key}`,
    `${inner}[Value]`,
    ...words(each, `${inner}\t`),
  ]);
  return [`${indent}[Dict]`, ...entries];
}

/** Entitlements as `codesign -d --entitlements - --xml` prints them: a property list in one line; nothing for none. */
export function entitlementsXml(entitlements) {
  if (Object.keys(entitlements).length === 0) return '';
  const head =
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "https://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  return `${head}<plist version="1.0">${xml(entitlements)}</plist>`;
}

function xml(value) {
  if (value === true) return '<true/>';
  if (value === false) return '<false/>';
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'string') return `<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) return `<array>${value.map(xml).join('')}</array>`;
  const entries = Object.entries(value).map(([key, each]) => `<key>${escaped(key)}</key>${xml(each)}`);
  return `<dict>${entries.join('')}</dict>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
