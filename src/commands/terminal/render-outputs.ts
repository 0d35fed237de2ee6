/**
 * Renders the outputs of a step for a terminal: a line each, and a line for each item of a list, which the output itself
 * has as JSON. Outputs without a value are left out.
 */
export function renderOutputs(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([name, value]) => {
    const lines = linesOf(value);
    const [only] = lines;
    if (only === undefined) return [];
    return lines.length === 1 && !isList(value)
      ? [`  ${name}=${only}`]
      : [`  ${name}:`, ...lines.map((line) => `    ${line}`)];
  });
}

function isList(value: string): boolean {
  return value.startsWith('[');
}

function linesOf(value: string): string[] {
  if (isList(value)) return (JSON.parse(value) as unknown[]).map(itemLine);
  return value.split('\n').filter((line) => line !== '');
}

/** The members of an item that are texts, numbers or truth values; report.json has all of them. */
function itemLine(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.entries(item)
    .filter(([, value]) => value !== null && typeof value !== 'object')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
