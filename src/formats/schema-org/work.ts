import type { CreativeWork, Service } from 'schema-dts';
import type { Absolute } from '../../catalog/address.ts';
import { editionTitle, isSoftware, type Edition, type Resource } from '../../catalog/resource.ts';
import { audiences } from '../../schema/vocabulary.ts';
import { describeOrganization } from './organization.ts';

/** Anything that schema.org has a type for. */
export interface Described {
  readonly '@type': string;
}
/** What every kind of creative work may say. */
type Properties = Omit<Extract<CreativeWork, { '@type': 'CreativeWork' }>, '@type'>;

const types = {
  framework: 'TechArticle',
  standard: 'TechArticle',
  assessment: 'CreativeWork',
  guide: 'TechArticle',
  checklist: 'TechArticle',
  toolkit: 'CreativeWork',
  'contract-template': 'CreativeWork',
  training: 'LearningResource',
  report: 'Report',
  'policy-paper': 'Report',
  directory: 'CreativeWork',
} as const;

/** A work with its editions. Its publisher is who issued it; of our page we claim no more than that it is about the work. */
export function describeWork(resource: Resource, absolute: Absolute): Described {
  const { title, acronym, links, newest, cost } = resource;
  const publisher = resource.publishers.map(describeOrganization);
  const shared: Properties = {
    '@id': workId(resource, absolute),
    name: title,
    ...(acronym && { alternateName: acronym }),
    description: resource.summary,
    audience: resource.audiences.map((id) => ({ '@type': 'Audience' as const, audienceType: audiences[id].label })),
    ...(links[0] && { url: links[0].url }),
  };
  if (resource.kind === 'service') {
    const { '@id': id = '', name, description, url } = shared;
    return { '@type': 'Service', '@id': id, name, description, url, provider: publisher } as Service & Described;
  }
  const work: Properties = {
    ...shared,
    publisher,
    version: newest.label,
    ...(newest.issued && { datePublished: newest.issued }),
    ...(cost && { isAccessibleForFree: cost !== 'paid' }),
    ...(resource.relations.some(isBase) && {
      isBasedOn: resource.relations.filter(isBase).map(({ to }) => `${absolute(to.path)}#work`),
    }),
    workExample: resource.editions.map((edition) => describeExample(resource, edition, absolute)) as CreativeWork[],
  };
  return { '@type': typeOf(resource), ...work };
}

/** One edition as an example of its work. */
export function describeEdition(resource: Resource, edition: Edition, absolute: Absolute): Described {
  const properties: Properties = {
    publisher:
      edition.issuedBy.length > 0
        ? edition.issuedBy.map((name) => ({ '@type': 'Organization' as const, name }))
        : resource.publishers.map(describeOrganization),
    exampleOfWork: { '@id': workId(resource, absolute) },
    ...(edition.links[0] && { url: edition.links[0].url }),
  };
  return { ...describeExample(resource, edition, absolute), ...properties };
}

function describeExample(resource: Resource, edition: Edition, absolute: Absolute): Described {
  const properties: Properties = {
    '@id': `${absolute(edition.path)}#edition`,
    name: editionTitle(resource, edition),
    version: edition.label,
    ...(edition.issued && { datePublished: edition.issued }),
  };
  return { '@type': typeOf(resource), ...properties };
}

function workId({ path }: Resource, absolute: Absolute): string {
  return `${absolute(path)}#work`;
}

function typeOf(resource: Resource) {
  if (isSoftware(resource)) return 'SoftwareApplication';
  return resource.kind === 'service' ? 'CreativeWork' : types[resource.kind];
}

function isBase({ kind, inverse, to }: Resource['relations'][number]): boolean {
  return kind === 'builds-on' && !inverse && to.key.startsWith('resources/');
}
