import { measureGrowth, type Growth } from '../growth.ts';
import { table } from '../table.ts';
import { BUDGET } from './weight.ts';

/** Builds catalogs of these sizes one after the other; the last table tells what each further work costs. */
export async function growthSection(sizes: readonly number[]): Promise<string> {
  const found: Growth[] = [];
  for (const works of sizes) found.push(await measureGrowth(works));
  return `## Growth of the build

${table(
  ['works', 'pages', 'files', 'seconds', 'peak MiB', 'output MiB', `pages over ${BUDGET} bytes`, 'largest page'],
  found.map((one) => [
    one.works,
    one.pages,
    one.files,
    one.seconds.toFixed(1),
    one.peakMebibytes,
    one.outputMebibytes,
    one.overBudget,
    largestWords(one),
  ]),
)}

### For each further work

${table(
  ['from', 'to', 'files', 'ms', 'kB of output'],
  found.slice(1).map((one, index) => perWork(found[index] ?? one, one)),
)}

### The largest page of each kind, HTML and CSS, bytes in brotli

${table(
  ['kind', ...found.map(({ works }) => `${works} works`)],
  kindsOf(found).map((kind) => [kind, ...found.map(({ largest }) => largest.get(kind)?.bytes ?? '–')]),
)}

### What scripts fetch, bytes in brotli

${table(
  ['file', ...found.map(({ works }) => `${works} works`)],
  [...(found[0]?.fetched.keys() ?? [])].map((name) => [name, ...found.map(({ fetched }) => fetched.get(name) ?? '–')]),
)}`;
}

function kindsOf(found: readonly Growth[]): string[] {
  const last = found.at(-1)?.largest ?? new Map<string, { bytes: number }>();
  return [...last].sort((a, b) => b[1].bytes - a[1].bytes).map(([kind]) => kind);
}

function largestWords({ largest }: Growth): string {
  const [first] = [...largest.values()].sort((a, b) => b.bytes - a.bytes);
  return first ? `${first.bytes} (${first.address})` : '–';
}

function perWork(less: Growth, more: Growth): (string | number)[] {
  const each = (difference: number): string => (difference / (more.works - less.works)).toFixed(1);
  return [
    less.works,
    more.works,
    each(more.files - less.files),
    each((more.seconds - less.seconds) * 1000),
    each((more.outputMebibytes - less.outputMebibytes) * 1024),
  ];
}
