import { formatDate } from '../../catalog/date.ts';
import { fullTitle, statusLabel, type Resource, publisherLine } from '../../catalog/resource.ts';
import { site } from '../../catalog/site.ts';
import { kinds } from '../../schema/vocabulary.ts';

/** A box or a text of a drawing, as satori takes it. */
export interface Shape {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: Shape[] | string };
}

/** Size of a card in pixels, as messengers and social networks show it. */
export const CARD = { width: 1200, height: 630 } as const;

const INK = '#1d1b18';
const SOFT = '#4b463e';
const LINE = '#857b6a';
const HUES = { current: '#1c5430', unclear: '#574700', ended: '#6d1f37', historical: '#47377a' } as const;

/** The card of a work: its spine, title, summary and status, in the light colors of the site. */
export function drawWork(resource: Resource): Shape {
  const { status, newest, kind, shortName, summary } = resource;
  const hue = HUES[status.value];
  const title = fullTitle(resource);
  return card(
    [
      spine(shortName, status.value),
      box({ flexDirection: 'column', flexGrow: 1, width: 840, justifyContent: 'space-between' }, [
        box({ flexDirection: 'column' }, [
          text(`${kinds[kind].label} · ${publisherLine(resource)}`, { fontSize: 28, color: SOFT }),
          text(title, { fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.15, marginTop: 18 }),
          text(summary, { fontSize: 28, lineHeight: 1.4, marginTop: 24, color: SOFT }),
        ]),
        box({ alignItems: 'center' }, [
          mark(status.value, 24),
          text(statusLabel(resource), { fontSize: 28, fontWeight: 600, color: hue, marginLeft: 14 }),
          text(newest.issued ? ` · ${newest.label}, ${formatDate(newest.issued)}` : ` · ${newest.label}`, {
            fontSize: 28,
            marginLeft: 8,
          }),
        ]),
      ]),
    ],
    [text(site.name, { fontSize: 24, color: SOFT, marginTop: 24 })],
  );
}

/** So many books find room beside each other on the card of the site. */
const SHELF = 26;

/** The card of every other page: the name of the catalog above a shelf of the given works, as many as find room. */
export function drawSite(resources: readonly Resource[]): Shape {
  return card([
    box({ flexDirection: 'column', justifyContent: 'space-between', width: 1040 }, [
      box({ flexDirection: 'column' }, [
        text(site.name, { fontSize: 68, fontWeight: 600, lineHeight: 1.15 }),
        text(site.description, { fontSize: 30, lineHeight: 1.4, marginTop: 24, color: SOFT }),
      ]),
      box(
        { alignItems: 'flex-end' },
        resources.slice(0, SHELF).map(({ shortName, status }) => book(shortName.length, status.value)),
      ),
    ]),
  ]);
}

function card(children: Shape[], foot: Shape[] = []): Shape {
  const paper = {
    backgroundColor: '#fbf8f1',
    color: INK,
    fontFamily: 'Source Serif 4',
    borderTop: `14px solid ${INK}`,
  };
  return box({ ...CARD, ...paper, flexDirection: 'column', padding: '52px 80px 40px' }, [
    box({ flexGrow: 1, width: 1040 }, children),
    ...foot,
  ]);
}

/** The same mark as on the pages: the name along the back, the status as color and shape. */
function spine(name: string, status: Resource['status']['value']): Shape {
  const size = Math.min(44, Math.floor(640 / Math.max(name.length, 8)));
  const label = text(name, { fontSize: size, fontWeight: 600, transform: 'rotate(90deg)', whiteSpace: 'nowrap' });
  return box(
    {
      width: 140,
      height: 450,
      marginRight: 60,
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      paddingBottom: 22,
      backgroundColor: '#fffdf8',
      border: `2px solid ${LINE}`,
      borderLeft: `16px solid ${HUES[status]}`,
    },
    [box({ flexGrow: 1, alignItems: 'center', justifyContent: 'center', width: 110 }, [label]), mark(status, 26)],
  );
}

function book(letters: number, status: Resource['status']['value']): Shape {
  const hue = HUES[status];
  return box(
    {
      width: 30,
      height: 60 + letters * 7,
      marginRight: 10,
      border: `2px solid ${LINE}`,
      borderLeft: `7px solid ${hue}`,
      backgroundColor: '#fffdf8',
    },
    [],
  );
}

/** The shape of a status: disc, ring, square or diamond. */
function mark(status: Resource['status']['value'], size: number): Shape {
  const hue = HUES[status];
  const shapes = {
    current: { backgroundColor: hue, borderRadius: size },
    unclear: { border: `${Math.round(size / 5)}px solid ${hue}`, borderRadius: size },
    ended: { backgroundColor: hue },
    historical: { backgroundColor: hue, transform: 'rotate(45deg) scale(0.8)' },
  } as const;
  return box({ width: size, height: size, ...shapes[status] }, []);
}

function titleSize(title: string): number {
  return title.length > 85 ? 40 : title.length > 45 ? 46 : 56;
}

function box(style: Shape['props']['style'], children: Shape[]): Shape {
  return { type: 'div', key: null, props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

function text(content: string, style: Shape['props']['style']): Shape {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children: content } };
}
