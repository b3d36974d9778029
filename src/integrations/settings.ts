/** Where a build is published, and the folder it is written to. */
export interface Settings {
  /** Origin of the site, such as 'https://catalog.example'. */
  readonly site: string;
  /** Path below the origin: '/' or '/some/base/'. */
  readonly base: string;
  readonly outDir: string;
}

/** Reads the settings from the environment of the build. Throws a TypeError that names the one that is no good. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const site = env['SITE'] || 'https://hph-cyber-catalog.example';
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol) || new URL(site).pathname !== '/')
    throw new TypeError(`SITE has to be an origin such as https://catalog.example, not ${site}`);
  const base = env['BASE_PATH'] || '/';
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new TypeError(`BASE_PATH has to be a path with a slash at both ends such as /some/base/, not ${base}`);
  return { site, base, outDir: env['OUT_DIR'] || './dist' };
}
