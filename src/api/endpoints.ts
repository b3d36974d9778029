import { z } from 'zod';
import { editionKey } from './address.ts';
import { change } from './change.ts';
import { edition, editionRecord } from './edition.ts';
import { eachOf, listOf, single, type Endpoint } from './endpoint.ts';
import { indexLine, indexLineRecord } from './index-line.ts';
import { organization, organizationRecord } from './organization.ts';
import { partner, partnerRecord, partnerSummary, partnerSummaryRecord } from './partner.ts';
import { changes, documents, editions, lists, organizations, partners, resources } from './records.ts';
import { resource, resourceRecord } from './resource.ts';
import { resourceSummary, resourceSummaryRecord } from './resource-summary.ts';
import { document, sourceList } from './source.ts';
import { closedList, closedLists } from './vocabulary.ts';

/** The table of endpoints: one line makes the files, their schema, their line in the index and in the OpenAPI document. */
export const endpoints: readonly Endpoint[] = [
  listOf(
    { path: 'index.json', schema: 'index', description: 'What there is: this list.' },
    indexLine,
    (catalog, absolute) => endpoints.map((endpoint) => indexLineRecord(endpoint, catalog, absolute)),
  ),
  listOf(
    { path: 'resources.json', schema: 'resource-list', description: 'Every work in short.' },
    resourceSummary,
    ({ resources: works }, absolute) => works.map((work) => resourceSummaryRecord(work, absolute)),
  ),
  eachOf(
    {
      path: 'resources/{id}.json',
      schema: 'resource',
      description: 'One work with its editions, links, relations, mappings and sources.',
    },
    resource,
    { subjects: (catalog) => catalog.resources, name: ({ id }) => id, write: resourceRecord },
  ),
  listOf(
    { path: 'editions.json', schema: 'edition-list', description: 'Every edition of every work.' },
    edition,
    editions,
  ),
  eachOf(
    { path: 'editions/{id}.json', schema: 'edition', description: 'One edition of a work; the id is its key.' },
    edition,
    {
      subjects: (catalog) => catalog.resources.flatMap((work) => work.editions.map((one) => ({ work, one }))),
      name: ({ work, one }) => editionKey(work.id, one.id),
      write: ({ work, one }, absolute) => editionRecord(one, work, absolute),
    },
  ),
  listOf(
    {
      path: 'partners.json',
      schema: 'partner-list',
      description: 'Every member and group of the HHS #Cyber Team in short.',
    },
    partnerSummary,
    ({ partners: members }, absolute) => members.map((one) => partnerSummaryRecord(one, absolute)),
  ),
  eachOf(
    {
      path: 'partners/{id}.json',
      schema: 'partner',
      description: 'One partner with its duties, contacts, history and sources.',
    },
    partner,
    { subjects: (catalog) => catalog.partners, name: ({ id }) => id, write: partnerRecord },
  ),
  listOf(
    {
      path: 'organizations.json',
      schema: 'organization-list',
      description: 'Every organization that publishes or maintains a work.',
    },
    organization,
    organizations,
  ),
  eachOf({ path: 'organizations/{id}.json', schema: 'organization', description: 'One organization.' }, organization, {
    subjects: (catalog) => catalog.organizations,
    name: ({ id }) => id,
    write: (one, absolute, catalog) => organizationRecord(one, catalog.resources, absolute),
  }),
  listOf(
    {
      path: 'sources.json',
      schema: 'source-list',
      description: 'Every document that was read, with the entries that rest on it.',
    },
    document,
    documents,
  ),
  listOf(
    {
      path: 'lists.json',
      schema: 'list-list',
      description: 'The published lists from which the catalog starts, with the entry to which each row led.',
    },
    sourceList,
    lists,
  ),
  listOf(
    { path: 'changes.json', schema: 'change-list', description: 'What changed in this catalog, the latest first.' },
    change,
    changes,
  ),
  listOf(
    {
      path: 'vocabulary.json',
      schema: 'vocabulary',
      description: 'The closed lists: every value with its label and definition.',
    },
    closedList,
    closedLists,
  ),
  single(
    { path: 'catalog.json', schema: 'catalog', description: 'Everything above in one file.' },
    z.strictObject({
      resources: z.array(resource),
      partners: z.array(partner),
      organizations: z.array(organization),
      sources: z.array(document),
      lists: z.array(sourceList),
      changes: z.array(change),
      vocabulary: z.array(closedList),
    }),
    (catalog, absolute) => ({
      resources: resources(catalog, absolute),
      partners: partners(catalog, absolute),
      organizations: organizations(catalog, absolute),
      sources: documents(catalog, absolute),
      lists: lists(catalog, absolute),
      changes: changes(catalog, absolute),
      vocabulary: closedLists(),
    }),
  ),
];
