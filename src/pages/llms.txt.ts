import type { APIRoute } from 'astro';
import { facetValues } from '../catalog/facets.ts';
import { loadCatalog } from '../catalog/load.ts';
import { fullTitle } from '../catalog/resource.ts';
import { site as about } from '../catalog/site.ts';
import { counted } from '../catalog/wording.ts';
import { absoluteTo } from '../components/absolute.ts';
import { formats } from '../formats/index.ts';

/** A larger catalog is entered by its topics: the file is meant to be read whole. */
const MOST_WORKS = 200;

/** The way in for language models, after llmstxt.org: what this is, and the Markdown twins of the main pages. */
export const GET: APIRoute = async ({ site }) => {
  const { resources, partners } = await loadCatalog();
  const absolute = absoluteTo(site);
  const line = (name: string, path: string, note: string): string => `- [${name}](${absolute(path)}): ${note}`;
  const works = resources.map((work) => line(fullTitle(work), `${work.path}index.md`, work.summary));
  const topics = facetValues('topic', resources).map((topic) =>
    line(topic.label, `${topic.path}index.md`, `${topic.definition} ${counted(topic.resources.length, 'work')}.`),
  );
  const sections = [
    ['Works', ...(works.length > MOST_WORKS ? [] : works)],
    ['Works by topic', ...topics],
    ['Partners', ...partners.map(({ name, path, summary }) => line(name, `${path}index.md`, summary))],
    [
      'Data',
      ...[...formats].map(([extension, { label, holds }]) =>
        line(`All works as ${label}`, `/resources.${extension}`, holds),
      ),
      line('Feed of changes', '/feeds/all.json', 'JSON Feed 1.1'),
    ],
    ['Optional', line('About', '/about/index.md', 'method, marks and limits of the catalog')],
  ].filter(([, ...lines]) => lines.length > 0);
  const text = [
    `# ${about.name}`,
    `> ${about.description}`,
    `${about.independence} Each page has a Markdown twin: add index.md to its address. Each fact names its source and how sure it is; cite the edition, not only the work.`,
    ...sections.map(([heading, ...lines]) => `## ${heading}\n\n${lines.join('\n')}`),
  ];
  return new Response(`${text.join('\n\n')}\n`);
};
