interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** True when the browser says that its reader saves data or is on a slow line (WICG Network Information); few browsers do. */
export function isSparing(navigator: object): boolean {
  const { connection } = navigator as { connection?: Line };
  return connection?.saveData === true || /(^|-)2g$/.test(connection?.effectiveType ?? '');
}
