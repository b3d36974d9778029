import type { Absolute } from '../catalog/address.ts';
import { formatDate } from '../catalog/date.ts';
import { facetNames, facets, termOf } from '../catalog/facets.ts';
import { checkWords, type Link } from '../catalog/link.ts';
import { escapeMarkdown } from '../catalog/markdown.ts';
import { fullTitle, statusLabel, type Edition, type Resource } from '../catalog/resource.ts';
import { site } from '../catalog/site.ts';
import { editionStatuses } from '../schema/vocabulary.ts';
import type { Context, Format } from './format.ts';

/** Works as CommonMark with tables after GitHub, to read, print or paste into a page of one's own. */
const md: Format = {
  label: 'Markdown',
  holds: 'facts, editions, links and sources, to read',
  mediaType: 'text/markdown; charset=utf-8',
  joining: 'texts',
  write: (resources, context) => {
    const [only, ...others] = resources;
    if (only && others.length === 0) return `${work(only, '#', context)}\n`;
    const works = resources.map((resource) => work(resource, '##', context));
    return `${[`# ${escapeMarkdown(site.name)}`, escapeMarkdown(site.independence), ...works].join('\n\n')}\n`;
  },
};
export default md;

/** A work below a heading of the given depth. */
function work(resource: Resource, hashes: string, { absolute }: Context): string {
  const { status, editions, links, documents } = resource;
  const facts = facetNames.flatMap((name): string[] => {
    const values = facets[name].values(resource).map((value) => termOf(name, value, [resource]).label);
    return values.length > 0 && name !== 'status'
      ? [`- **${facets[name].label}:** ${escapeMarkdown(values.join(', '))}`]
      : [];
  });
  return [
    `${hashes} ${escapeMarkdown(fullTitle(resource))}`,
    escapeMarkdown(resource.summary),
    `**${escapeMarkdown(statusLabel(resource))}**, as of ${formatDate(status.asOf)}. ${escapeMarkdown(status.statement)}`,
    facts.join('\n'),
    `${hashes}# Editions`,
    ['| Edition | Issued | Status |', '| --- | --- | --- |', ...editions.map((edition) => row(edition, absolute))].join(
      '\n',
    ),
    `${hashes}# Links`,
    [...links, ...editions.flatMap((edition) => edition.links)].map(line).join('\n'),
    `${hashes}# Sources`,
    [...documents.values()]
      .map(({ title, publisher, url }) => `- ${linked(title, url)}, ${escapeMarkdown(publisher)}`)
      .join('\n'),
    `From <${absolute(resource.path)}>, reviewed ${formatDate(resource.reviewed)}.`,
  ].join('\n\n');
}

function row({ label, path, issued, status }: Edition, absolute: Absolute): string {
  const date = issued ? formatDate(issued) : 'not known';
  return `| ${linked(label, absolute(path))} | ${date} | ${escapeMarkdown(editionStatuses[status].label)} |`;
}

function line(link: Link): string {
  return `- ${linked(link.label, link.url)} (${escapeMarkdown(checkWords(link))})`;
}

function linked(label: string, url: string | null): string {
  return url ? `[${escapeMarkdown(label)}](<${url}>)` : escapeMarkdown(label);
}
