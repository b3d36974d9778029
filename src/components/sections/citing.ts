/** Extensions of the formats that reference managers read; each edition has a file in each. */
export const citingFormats = ['bib', 'ris', 'csl.json'] as const;
