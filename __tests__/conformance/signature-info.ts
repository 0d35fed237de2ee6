import { tool } from './tools.js';

/** Description of one slice by rcodesign; scalars of its YAML are read by name. */
export interface RcodesignSlice {
  /** The value of the first line `name: value`; throws when there is none. */
  field(name: string): string;
  /** The values of all lines `name: value`. */
  fields(name: string): string[];
  text: string;
}

/** `rcodesign print-signature-info`, slice by slice. */
export function rcodesignInfo(path: string): RcodesignSlice[] {
  const { status, stdout, text } = tool('rcodesign', 'print-signature-info', path);
  if (status !== 0) throw new Error(text);
  const sections = stdout.toString('utf8').split(/^- path:/m);
  return sections.filter((section) => section.includes('mach_o:')).map(sliceOf);
}

function sliceOf(text: string): RcodesignSlice {
  const fields = (name: string): string[] =>
    [...text.matchAll(new RegExp(`^[ -]*${name}: (.*)$`, 'gm'))].map(([, value = '']) =>
      value.replace(/^'(.*)'$/, '$1'),
    );
  const field = (name: string): string => {
    const [value] = fields(name);
    if (value === undefined) throw new Error(`rcodesign states no ${name}`);
    return value;
  };
  return { field, fields, text };
}
