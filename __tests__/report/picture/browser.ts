import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { hangLimit } from '../../support/hang-limit.js';
import { measure } from './measure.js';

/** Installed by scripts/conformance.mjs: marked, mermaid, github-markdown-css. */
const packages = process.env.GO_NOTARIZE_PICTURE ?? join('.cache/tools/picture/node_modules');

export type Theme = 'light' | 'dark';

/** Measurements of the page by a browser. */
export interface Measured {
  height: number;
  /** Elements that are wider than the place they have. */
  overflowing: string[];
  /** Texts of charts that leave the chart, cover each other, or are too small to read. */
  chartTroubles: string[];
  /** Texts with less contrast to what is behind them than WCAG 2.2 asks for (4.5, large ones 3). */
  faint: string[];
  charts: number;
}

/** Widths in pixels: of a job summary on a page of 1280 pixels, and on a phone. */
export const widths = { page: 1012, phone: 390 } as const;

/** Shows Markdown as GitHub does. Out: what was measured, and the picture. */
export async function photograph(
  markdown: string,
  theme: Theme,
  width: number = widths.page,
): Promise<{ measured: Measured; picture: Picture; png: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'summary-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, await pageOf(markdown, theme, width));
    const dom = chromium(folder, ['--dump-dom', `--window-size=${width},2000`, `file://${page}`]);
    const result = /data-measured="([^"]*)"/.exec(dom)?.[1];
    if (result === undefined) throw new Error(`the page has not come to its end: ${dom.slice(-500)}`);
    const measured = JSON.parse(decodeURIComponent(result)) as Measured;
    const shot = join(folder, 'shot.png');
    const size = `--window-size=${width},${Math.ceil(measured.height)}`;
    chromium(folder, [`--screenshot=${shot}`, size, `file://${page}`]);
    const png = await readFile(shot);
    return { measured, picture: readPng(png), png };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function chromium(folder: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(
    'chromium',
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--mute-audio'],
      ...[
        '--allow-file-access-from-files',
        '--virtual-time-budget=30000',
        `--user-data-dir=${folder}/profile`,
      ],
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, timeout: hangLimit },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

async function pageOf(markdown: string, theme: Theme, width: number): Promise<string> {
  const read = (path: string): Promise<string> => readFile(join(packages, path), 'utf8');
  const [css, marked, mermaid] = await Promise.all([
    read(`github-markdown-css/github-markdown-${theme}.css`),
    read('marked/lib/marked.umd.js'),
    read('mermaid/dist/mermaid.min.js'),
  ]);
  const script = (code: string): string => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}
    html { color-scheme: ${theme}; } body { margin: 0; }
    .markdown-body { box-sizing: border-box; padding: 24px; width: ${width}px; }</style>
    <body class="markdown-body"><main id="summary"></main>
    ${script(marked)}${script(mermaid)}
    ${script(`const markdown = ${JSON.stringify(markdown)}; const theme = ${JSON.stringify(theme)};
      (${measure.toString()})(markdown, theme);`)}</body></html>`;
}

/** Pixels, three bytes each: red, green, blue. */
export interface Picture {
  width: number;
  height: number;
  pixel(x: number, y: number): string;
  /** How many colours there are. */
  colours: number;
}

/** Reads a PNG as Chromium writes them: 8 bits, not interlaced. Source: PNG (third edition), 9 and 11. */
function readPng(bytes: Buffer): Picture {
  const [columns, rows] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = bytes[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), { rows, stride: columns * channels, channels });
  const pixel = (x: number, y: number): string => {
    const at = (y * columns + x) * channels;
    return `#${pixels.toString('hex', at, at + 3)}`;
  };
  const seen = new Set<number>();
  for (let at = 0; at < pixels.length; at += channels) seen.add(pixels.readUIntBE(at, 3));
  return { width: columns, height: rows, pixel, colours: seen.size };
}

function unfilter(
  data: Buffer,
  { rows, stride, channels }: { rows: number; stride: number; channels: number },
): Buffer {
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= channels ? (out[here - channels] ?? 0) : 0;
      const above = row > 0 ? (out[here - stride] ?? 0) : 0;
      const corner = row > 0 && at >= channels ? (out[here - stride - channels] ?? 0) : 0;
      const raw = data[row * (stride + 1) + 1 + at] ?? 0;
      out[here] = (raw + predicted(filter, left, above, corner)) & 0xff;
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}
