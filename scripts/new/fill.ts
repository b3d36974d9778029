/** What stands in braces in a template, in the order of its first appearance. */
export function blanks(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([^}]+)\}/g)].flatMap(([, name]) => name ?? []))];
}

/**
 * Fills blanks of a template and leaves the others as they are. Values are single lines and stay text, whatever YAML
 * could read into them; only whole numbers become numbers. Throws a RangeError for a value of several lines.
 */
export function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(
    /'\{([^}]+)\}'|\{([^}]+)\}/g,
    (blank, quoted: string | undefined, bare: string | undefined) => {
      const value = values.get(quoted ?? bare ?? '');
      if (value === undefined) return blank;
      if (/[\n\r]/.test(value)) throw new RangeError(`one line is needed, not “${value}”`);
      if (quoted === undefined) return value;
      return quoted === 'position' && /^\d+$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
    },
  );
}
