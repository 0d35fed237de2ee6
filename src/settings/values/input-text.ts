import type { InputName } from '../inputs.js';

/** Gives the text of an input as the user wrote it; empty when it was not given. */
export type InputReader = (name: InputName) => string;

export const optional = (text: string): string | null => (text === '' ? null : text);

/** What is separated by spaces, commas or lines. */
export const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** What is given one a line. */
export const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
