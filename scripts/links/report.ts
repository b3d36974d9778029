import { linkStates } from '../../src/schema/vocabulary.ts';
import type { LinkCheck } from '../../src/schema/link-state.ts';

/** What a person is asked to look at. */
interface Section {
  readonly title: string;
  readonly advice: string;
  readonly has: (check: LinkCheck) => boolean;
}

const sections: readonly Section[] = [
  {
    title: 'Moved',
    advice:
      'Open both. If the new address is the same thing, and on a host of content/organizations, put it into the files; if it is only a home page, look for the page on it.',
    has: ({ state }) => state === 'moved',
  },
  {
    title: 'Gone',
    advice:
      'Look for the new place on the publisher’s site. If there is none, change the link and say in the entry since when; nothing is removed without that.',
    has: ({ state }) => state === 'dead',
  },
  {
    title: 'Did not open',
    advice: 'Often passing. Act when it is here for the third week.',
    has: ({ state }) => state === 'unreachable',
  },
  {
    title: 'A page where a document was linked',
    advice: 'Open it: a page that says “not found” politely looks like this.',
    has: ({ state, detail }) => state === 'ok' && detail.includes('though a document was linked'),
  },
  {
    title: 'Refuses programs',
    advice: 'Not a fault. Open each by hand at the yearly review.',
    has: ({ state }) => state === 'refuses',
  },
];

/** The findings as Markdown for the people who decide; the order is that of the addresses. */
export function linkReport(
  addresses: ReadonlyMap<string, readonly string[]>,
  checks: ReadonlyMap<string, LinkCheck>,
): string {
  const known = [...addresses.keys()].flatMap((address) => {
    const check = checks.get(address);
    return check ? [{ address, check }] : [];
  });
  const dates = known.map(({ check }) => check.checkedOn).sort();
  const parts = sections.flatMap(({ title, advice, has }) => {
    const rows = known.filter(({ check }) => has(check));
    if (rows.length === 0) return [];
    const lines = rows.map(({ address, check }) => row(address, check, addresses.get(address) ?? []));
    return [`## ${title}: ${rows.length}`, advice, lines.join('\n')];
  });
  return [
    '# Outward links',
    `${addresses.size} addresses; ${counts(addresses.size, known)}.${dates.length > 0 ? ` Checked from ${dates[0]} to ${dates.at(-1)}.` : ''}`,
    'No robot changes an entry: each line below asks for a person’s decision.',
    ...(parts.length > 0 ? parts : ['Nothing to decide.']),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function counts(total: number, known: readonly { check: LinkCheck }[]): string {
  const ofState = Object.entries(linkStates).map(
    ([state, { label }]) => `${known.filter(({ check }) => check.state === state).length} ${label.toLowerCase()}`,
  );
  return [...ofState, `${total - known.length} not checked yet`].join(', ');
}

function row(address: string, check: LinkCheck, users: readonly string[]): string {
  const opened = check.lastOpened === null ? 'never seen open' : `last opened ${check.lastOpened}`;
  const home = check.movedTo && isOnlyHome(address, check.movedTo) ? '; **leads to a home page only**' : '';
  return [
    `- ${linked(address)}`,
    ...(check.movedTo ? [`  → ${linked(check.movedTo)}${home}`] : []),
    `  ${quoted(check.detail)}; tried ${check.checkedOn}, ${opened}; in ${users.join(', ')}`,
  ].join('  \n');
}

function isOnlyHome(from: string, to: string): boolean {
  return new URL(from).pathname !== '/' && new URL(to).pathname === '/';
}

/** An address as a link; the URL standard escapes whatever could end it. */
function linked(address: string): string {
  return `<${new URL(address).href}>`;
}

/** What servers say stays text: in a code span nothing is markup, and nobody is notified. */
function quoted(text: string): string {
  return `\`${text.replace(/[`\p{C}]/gu, ' ')}\``;
}
