/** The style sheets of src/styles/components/ by their paths, minified. */
const sheets = import.meta.glob<string>('../styles/components/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The style sheets of components by their names, as 'marks'. Throws when one has none. */
export function componentSheets(names: readonly string[]): string[] {
  return names.map((name) => {
    const sheet = sheets[`../styles/components/${name}.css`];
    if (sheet === undefined) throw new Error(`src/styles/components/ has no sheet '${name}'`);
    return `@layer components{${sheet.trim()}}`;
  });
}
