/** A way to spoil one file, and the field in which it has to be reported. */
export interface Spoiling {
  readonly what: string;
  readonly file: string;
  readonly field: string | RegExp;
  /** What the fault has to name, where other faults of the file have the same field. */
  readonly found?: string;
  /** What the fault has to allow, where the words matter. */
  readonly allowed?: string;
  readonly spoil: (text: string) => string | Uint8Array;
}

/** Spoils by replacing; throws when there is nothing to replace. */
export const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const spoiled = text.replace(from, to);
    if (spoiled === text) throw new Error(`nothing to spoil: ${String(from)}`);
    return spoiled;
  };
