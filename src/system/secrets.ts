import { inspect } from 'node:util';

/** A secret value. It prints as `***` in strings, in JSON and in Node's inspection of objects. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Returns the value. Called only where the value is used, e.g. to open a file with a password. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}

/** Keeps the secrets of this run, to remove them from every printed line. */
export interface Secrets {
  /** Adds a secret in all forms in which it can appear. Empty values are ignored. */
  add(secret: string): void;
  /** Returns `text` with every known secret replaced by `***`. */
  redact(text: string): string;
}

/** Shortest value that is redacted; a shorter one would remove ordinary text. */
const shortestSecret = 4;

/** Creates an empty set of secrets. `onAdd` is called once with each new form, e.g. to mask it in the runner's log. */
export function createSecrets(onAdd: (secret: string) => void = () => undefined): Secrets {
  const known = new Set<string>();
  const note = (form: string): void => {
    if (form.length < shortestSecret || known.has(form)) return;
    known.add(form);
    onAdd(form);
  };
  return {
    add(secret) {
      const trimmed = secret.trim();
      for (const form of [secret, trimmed, encodeURIComponent(trimmed)]) note(form);
      for (const line of trimmed.split(/\r?\n/)) note(line.trim());
    },
    redact(text) {
      let clean = text;
      const longestFirst = [...known].sort((a, b) => b.length - a.length);
      for (const secret of longestFirst) clean = clean.replaceAll(secret, '***');
      return clean;
    },
  };
}
