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
