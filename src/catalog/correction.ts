/** Where readers' reports go, as whoever publishes the site says; null when not said. */
export interface Desk {
  /** Address of the repository on GitHub, without a closing slash. */
  readonly repository: string | null;
  /** A mailto: address, or the address of a form. In a form's address {entry}, {page} and {version} are filled in. */
  readonly form: string | null;
}

/** What a report is about. */
export interface Subject {
  /** Folder and id, as 'resources/hicp'. */
  readonly key: string;
  readonly name: string;
  /** Full address of the page. */
  readonly page: string;
  /** Date of the data, as '2026-11-21'. */
  readonly version: string;
}

/** Reads the desk from the environment of the build (REPOSITORY_URL, REPORT_URL). Throws a TypeError for what is no address. */
export function deskFrom(env: Readonly<Record<string, string | undefined>>): Desk {
  const repository = addressIn(env, 'REPOSITORY_URL', ['https:']);
  const form = addressIn(env, 'REPORT_URL', ['https:', 'mailto:']);
  return { repository: repository?.replace(/(\.git)?\/*$/, '') ?? null, form };
}

/** The first lines of a report, which tell what it is about. */
export function reportLines({ key, name, page, version }: Subject): string[] {
  return [
    `Entry: ${name} (${key})`,
    `Page: ${page}`,
    `Data of: ${version}`,
    'What is wrong, and where it can be read:',
  ];
}

/** Where a report can be sent, with those lines filled in; null when the build does not know. */
export function reportAddress(desk: Desk, subject: Subject): string | null {
  const title = `Correction: ${subject.key}`;
  if (desk.form?.startsWith('mailto:'))
    // RFC 6068 wants %20 and not + for spaces, and CRLF between lines.
    return `${desk.form}?${queryOf({ subject: title, body: reportLines(subject).join('\r\n') })}`;
  if (desk.form) {
    const words = { entry: subject.key, page: subject.page, version: subject.version };
    return desk.form.replace(/\{(entry|page|version)\}/g, (_, word: keyof typeof words) =>
      encodeURIComponent(words[word]),
    );
  }
  if (!desk.repository) return null;
  const { key, page, version } = subject;
  return `${desk.repository}/issues/new?${queryOf({ template: 'correction.yml', title, entry: key, page, version })}`;
}

/** Where the file of an entry can be edited; null when the build does not know. */
export function editAddress({ repository }: Desk, key: string): string | null {
  return repository && `${repository}/edit/main/content/${key}.md`;
}

function addressIn(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  schemes: readonly string[],
): string | null {
  const text = env[name];
  if (!text) return null;
  const scheme = URL.canParse(text) ? new URL(text).protocol : '';
  if (!schemes.includes(scheme))
    throw new TypeError(`${name} has to be an address of ${schemes.join(' or ')}, not ${text}`);
  return text;
}

function queryOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
