/** Knows the secrets of this run, so that no line that is printed can hold one. */
export interface Secrets {
  /** Takes note of a secret, with the forms in which it could appear. Empty values are ignored. */
  add(secret: string): void;
  /** `text` with every known secret replaced by `***`. */
  redact(text: string): string;
}

/** Shorter values would blank out ordinary text, and are no secrets worth the name. */
const shortestSecret = 4;

/** `onAdd` hears of each new form once, e.g. to mask it in the runner's own log. */
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
