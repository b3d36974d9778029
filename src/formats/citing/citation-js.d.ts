/** As much of citation-js 0.8 as the catalog uses; its packages bring no types. */
declare module '@citation-js/core' {
  /** What a plug-in of citation-js reads: an item of CSL-JSON. */
  interface Item {
    readonly id: string;
    readonly type: string;
  }
  export const plugins: {
    readonly config: { get(name: string): unknown };
    readonly output: {
      format(name: string, items: readonly Item[], options?: Readonly<Record<string, unknown>>): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
